import type { Problem } from '../../problems/problem.ts';

/**
 * Carries a problem out of the depths of a damaged file to `openFile`, the only place that catches it.
 * It never leaves this folder: bad material is told, not thrown.
 */
export class DamagedFile extends Error {
  readonly problem: Problem;

  constructor(problem: Problem) {
    super(problem.code);
    this.name = 'DamagedFile';
    this.problem = problem;
  }
}
