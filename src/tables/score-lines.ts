import type { Mark, ScoreRow, ScoreSheet } from '../records/records.ts';
import type { RankedRow, Ranking } from '../records/results.ts';
import { hundredthsText } from './decimals.ts';

/** A sheet of marks with its ranking, where it could be ranked. */
export interface ScoredSheet {
  readonly sheet: ScoreSheet;
  readonly ranking: Ranking | null;
}

/** One project of a score sheet: the marks as given, and what they came to. */
export interface ScoreLine {
  readonly row: ScoreRow;
  /** Null where the row belongs to no project of the portal: it is shown, but has no rank. */
  readonly ranked: RankedRow | null;
  readonly marks: readonly ShownMark[];
}

export interface ShownMark {
  readonly type: Mark['type'];
  /** `91.90`, or the word in the cell (回避). */
  readonly text: string;
  /** The one highest or the one lowest that was left out. */
  readonly isDropped: boolean;
}

/** Every row of the sheet, once: by rank, then those without, as they stand on the sheet. */
export function scoreLines({ sheet, ranking }: ScoredSheet): readonly ScoreLine[] {
  const left = [...sheet.rows];
  const ranked = (ranking?.rows ?? []).flatMap((result) => {
    const at = left.findIndex((row) => isRowOf(row, result));
    const [row] = at === -1 ? [] : left.splice(at, 1);
    return row === undefined ? [] : [lineOf(row, result)];
  });
  return [...ranked, ...left.map((row) => lineOf(row, null))];
}

/** The projects that were on the sheet but not in the contest (弃赛): every judge's mark says so. */
export function isAbsentLine({ marks }: ScoreLine): boolean {
  return marks.length > 0 && marks.every(({ type }) => type === 'absent');
}

/** A project that stands twice on a sheet has two results, told apart by their marks. */
function isRowOf(row: ScoreRow, result: RankedRow): boolean {
  return (
    row.projectId === result.projectId &&
    row.marks.length === result.marks.length &&
    row.marks.every((mark, at) => markText(mark) === result.marks[at])
  );
}

function lineOf(row: ScoreRow, ranked: RankedRow | null): ScoreLine {
  const highest = positionOf(ranked?.droppedHighest ?? null, row.marks, null);
  const lowest = positionOf(ranked?.droppedLowest ?? null, row.marks, highest);
  return {
    row,
    ranked,
    marks: row.marks.map((mark, at) => ({
      type: mark.type,
      text: markText(mark),
      isDropped: at === highest || at === lowest,
    })),
  };
}

/** Of equal extremes one copy each is left out (domain §4.2, 2): the first that is not taken. */
function positionOf(dropped: string | null, marks: readonly Mark[], taken: number | null): number | null {
  if (dropped === null) return null;
  const at = marks.findIndex(
    (mark, index) => mark.type === 'mark' && markText(mark) === dropped && index !== taken,
  );
  return at === -1 ? null : at;
}

function markText(mark: Mark): string {
  return mark.type === 'mark' ? hundredthsText(mark.hundredths) : mark.raw;
}
