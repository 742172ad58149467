import { problem, type Problem } from '../../problems/problem.ts';
import { placeOfLine, type Notice, type NoticeHeading } from '../notice.ts';
import { writeMark } from '../numbered.ts';
import type { NoticeCheck } from './check.ts';

/** A02: sections and items of one level are numbered one after the other, each number once. */
export const checkNumbering: NoticeCheck = (notice) =>
  siblings(notice.headings).flatMap((run) => numberRun(notice, run));

function siblings(headings: readonly NoticeHeading[]): readonly (readonly NoticeHeading[])[] {
  const runs = new Map<string, NoticeHeading[]>();
  for (const heading of headings) {
    const key = [heading.line.part, heading.parent?.line.number ?? '', heading.level].join('/');
    const run = runs.get(key) ?? [];
    run.push(heading);
    runs.set(key, run);
  }
  return [...runs.values()];
}

/**
 * Walks the items of one level: a number used again moves all that follow up by one; a number left out is told
 * and kept, because what stood there may have been lost. A list of the two lower levels may start anew at 1.
 */
function numberRun(notice: Notice, run: readonly NoticeHeading[]): readonly Problem[] {
  const problems: Problem[] = [];
  let written = 0;
  let due = 0;
  for (const heading of run) {
    const { number, level } = heading;
    const startsAnew = number === 1 && level >= 3;
    const step = startsAnew ? 1 : number - written;
    const base = startsAnew ? 0 : due;
    if (step > 1) problems.push(told('notice-number-skipped', notice, heading, base + 1));
    due = base + Math.max(step, 1);
    written = number;
    if (step <= 1 && due !== number) problems.push(told('notice-number-repeated', notice, heading, due));
  }
  return problems;
}

function told(
  code: 'notice-number-repeated' | 'notice-number-skipped',
  notice: Notice,
  { line, level, mark, words }: NoticeHeading,
  due: number,
): Problem {
  const title = (words.split('。')[0] ?? '').slice(0, 20);
  return problem(code, placeOfLine(notice, line), {
    clause: line.clause,
    raw: `${mark}${title}`,
    proposal: `${writeMark(level, due)}${title}`,
  });
}
