import Fraction from 'fraction.js';
import type { StageRules } from '../records/competition.ts';
import type { Decisions } from '../records/decisions.ts';
import type { Mark, ScoreRow, ScoreSheet } from '../records/records.ts';
import type { RankedRow, TieLink, TieResolution } from '../records/results.ts';
import { fractionText, hundredthsText } from './exact.ts';
import { groupBy } from './group-by.ts';
import { scoreOf, type Score } from './scoring.ts';
import { resolveTie, type Contender, type TiePlace } from './ties.ts';

/** What ranking a sheet needs besides its marks. */
export interface RankingTerms {
  readonly stage: StageRules;
  /** Published score of the stage before, by project. */
  readonly previousScores: ReadonlyMap<string, string>;
  readonly votes: Decisions['votes'];
}

/** A ranked row before promotion is known. */
export type UnpromotedRow = Omit<RankedRow, 'promoted'>;

interface Entry {
  readonly row: ScoreRow;
  readonly projectId: string;
  readonly score: Score;
}

/**
 * Ranks one sheet (stage × group × panel or region; domain §4.2, 4–5 and 8): by the published score,
 * or by the exact mean where the edition says so; ties by the tie chain; those nothing separates
 * share a rank ("1, 2, 2, 4"). Projects without a score come last, without a rank.
 * Rows that belong to no project of the portal are left out.
 */
export function rankSheet(sheet: ScoreSheet, terms: RankingTerms): readonly UnpromotedRow[] {
  const entries = sheet.rows.flatMap((row) =>
    row.projectId === null ? [] : [{ row, projectId: row.projectId, score: scoreOf(row.marks, terms.stage) }],
  );
  const scored = entries.filter(({ score }) => score.exact !== null);
  const unscored = entries.filter(({ score }) => score.exact === null);
  const ranked: UnpromotedRow[] = [];
  for (const tied of equalScores(scored, terms.stage)) {
    for (const place of placesOf(tied, terms)) {
      const rank = ranked.length + 1;
      for (const entry of membersOf(place, tied)) {
        ranked.push(rankedRow(entry, terms, rank, place, tied));
      }
    }
  }
  return [...ranked, ...unscored.map((entry) => unrankedRow(entry))];
}

/** Groups of equal score, best first. */
function equalScores(entries: readonly Entry[], stage: StageRules): readonly (readonly Entry[])[] {
  const keyOf = ({ score }: Entry): string =>
    stage.rankBy === 'published' || score.exact === null
      ? (score.published ?? '')
      : fractionText(score.exact);
  return [...groupBy(entries, keyOf).entries()]
    .map(([key, tied]) => ({ value: new Fraction(key), tied }))
    .sort((a, b) => b.value.compare(a.value))
    .map(({ tied }) => tied);
}

function placesOf(tied: readonly Entry[], terms: RankingTerms): readonly TiePlace[] {
  const vote = voteOf(tied, terms);
  const contenders = tied.map(({ projectId, row, score }): Contender => {
    const previous = terms.previousScores.get(projectId);
    return {
      projectId,
      values: {
        exactMean: score.exact,
        untrimmedMean: score.untrimmed,
        itemMark: row.item === null ? null : new Fraction(row.item),
        previousStageScore: previous === undefined ? null : new Fraction(previous),
        vote: vote === undefined ? null : voteValue(vote, projectId),
      },
    };
  });
  return resolveTie(contenders, terms.stage.tieChain);
}

/** The recorded vote about projects of this tie; at least two of them must stand in it. */
function voteOf(tied: readonly Entry[], terms: RankingTerms): readonly string[] | undefined {
  const isTied = (id: string): boolean => tied.some(({ projectId }) => projectId === id);
  return terms.votes.find(({ order }) => order.filter(isTied).length >= 2)?.order;
}

function voteValue(order: readonly string[], projectId: string): Fraction | null {
  const at = order.indexOf(projectId);
  return at === -1 ? null : new Fraction(-at);
}

function membersOf(place: TiePlace, tied: readonly Entry[]): readonly Entry[] {
  return tied
    .filter(({ projectId }) => place.projectIds.includes(projectId))
    .sort((a, b) => (a.projectId < b.projectId ? -1 : a.projectId > b.projectId ? 1 : 0));
}

function rankedRow(
  entry: Entry,
  terms: RankingTerms,
  rank: number,
  place: TiePlace,
  tied: readonly Entry[],
): UnpromotedRow {
  const { row, projectId, score } = entry;
  const shared = place.projectIds.length > 1;
  return {
    ...marksOf(entry),
    exact: score.exact === null ? null : fractionText(score.exact),
    score: score.published,
    untrimmedMean: score.untrimmed === null ? null : fractionText(score.untrimmed),
    item: row.item === null ? null : hundredthsText(row.item),
    previousStageScore: terms.previousScores.get(projectId) ?? null,
    rank,
    shared,
    rankText: shared ? `并列第${rank}名` : `第${rank}名`,
    tie: tied.length > 1 ? tieOf(entry, place, tied) : null,
  };
}

function unrankedRow(entry: Entry): UnpromotedRow {
  return {
    ...marksOf(entry),
    exact: null,
    score: null,
    untrimmedMean: null,
    item: null,
    previousStageScore: null,
    rank: null,
    shared: false,
    rankText: '—',
    tie: null,
  };
}

type MarksOfRow = Pick<RankedRow, 'projectId' | 'marks' | 'validMarks' | 'droppedHighest' | 'droppedLowest'>;

function marksOf({ row, projectId, score }: Entry): MarksOfRow {
  const { droppedHighest, droppedLowest } = score;
  return {
    projectId,
    marks: row.marks.map(markText),
    validMarks: score.valid.length,
    droppedHighest: droppedHighest === null ? null : hundredthsText(droppedHighest),
    droppedLowest: droppedLowest === null ? null : hundredthsText(droppedLowest),
  };
}

function tieOf(entry: Entry, place: TiePlace, tied: readonly Entry[]): TieResolution {
  const shared = place.projectIds.length > 1;
  const steps: readonly (TieLink | 'unresolved')[] = shared ? [...place.steps, 'unresolved'] : place.steps;
  return {
    publishedScore: entry.score.published ?? '',
    with: tied.map(({ projectId }) => projectId).filter((id) => id !== entry.projectId),
    resolvedBy: steps.at(-1) ?? 'unresolved',
    steps,
  };
}

/** A mark as published, or the status as written (回避). */
function markText(mark: Mark): string {
  return mark.type === 'mark' ? hundredthsText(mark.hundredths) : mark.raw;
}
