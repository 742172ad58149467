import type Fraction from 'fraction.js';
import type { StageRules } from '../records/competition.ts';
import type { Mark } from '../records/records.ts';
import { meanOfHundredths, roundHalfUp } from './exact.ts';

/** A project's score from its judges' marks. */
export interface Score {
  /** Valid marks in hundredths, in the judges' order. */
  readonly valid: readonly number[];
  /** The one highest and the one lowest mark left out, in hundredths; null when none was. */
  readonly droppedHighest: number | null;
  readonly droppedLowest: number | null;
  /** Mean before rounding, in points; null without a valid mark. */
  readonly exact: Fraction | null;
  /** As published: rounded half up to the stage's decimals. */
  readonly published: string | null;
  /** Mean of all valid marks. */
  readonly untrimmed: Fraction | null;
}

/**
 * Scores one project (domain §4.2, 1–3): from `trimFrom` valid marks on, exactly one highest and one
 * lowest are left out (of equal extremes one copy each); the mean is exact, only its publication rounds.
 */
export function scoreOf(marks: readonly Mark[], stage: StageRules): Score {
  const valid = marks.flatMap((mark) => (mark.type === 'mark' ? [mark.hundredths] : []));
  if (valid.length === 0) return unscored;
  const trimmed = stage.mean === 'trimmed' && valid.length >= stage.trimFrom;
  const sorted = [...valid].sort((a, b) => a - b);
  const exact = meanOfHundredths(trimmed ? sorted.slice(1, -1) : sorted);
  return {
    valid,
    droppedHighest: trimmed ? (sorted.at(-1) ?? null) : null,
    droppedLowest: trimmed ? (sorted[0] ?? null) : null,
    exact,
    published: roundHalfUp(exact, stage.decimals),
    untrimmed: meanOfHundredths(valid),
  };
}

/** True when every judge's column says the project did not compete (弃赛). */
export function isAbsent(marks: readonly Mark[]): boolean {
  return marks.length > 0 && marks.every((mark) => mark.type === 'absent');
}

const unscored: Score = {
  valid: [],
  droppedHighest: null,
  droppedLowest: null,
  exact: null,
  published: null,
  untrimmed: null,
};
