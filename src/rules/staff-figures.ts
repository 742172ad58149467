import Fraction from 'fraction.js';
import { problem } from '../problems/problem.ts';
import type { StageRules } from '../records/competition.ts';
import { placeOf, type ScoreRow } from '../records/records.ts';
import type { Finding, RankedRow, Ranking } from '../records/results.ts';
import { appearancesIn } from './entries.ts';
import type { Judged } from './judged.ts';
import { finding } from './rule.ts';

/** From this difference on the staff's mean is wrong: a hundredth (domain §4.2). */
const tolerance = new Fraction(1, 100);

/** The staff's own means and ranks beside ours (domain §4.2, §5.2 row 36): compared, never used. */
export function staffFigures(judged: Judged): readonly Finding[] {
  return judged.rankings.flatMap((ranking) =>
    ranking.rows.flatMap((ranked) => {
      const row = rowOf(ranked, ranking, judged);
      if (row === undefined || !isUsable(row, judged.competition.stages[ranking.stage])) return [];
      return [...meanCompared(row, ranked, ranking), ...rankCompared(row, ranked, ranking)];
    }),
  );
}

/** Marks that are too few or unreadable are told themselves: what follows from them is not compared. */
function isUsable({ marks }: ScoreRow, { minJudges }: StageRules): boolean {
  const valid = marks.filter(({ type }) => type === 'mark').length;
  return valid >= minJudges && marks.every(({ type }) => type !== 'invalid');
}

function rowOf(ranked: RankedRow, ranking: Ranking, { entries }: Judged): ScoreRow | undefined {
  return appearancesIn(entries, ranked.projectId, ranking.stage).find(
    ({ sheet }) => sheet.place.file === ranking.file && (sheet.place.sheet ?? '') === ranking.sheet,
  )?.row;
}

function meanCompared(row: ScoreRow, ranked: RankedRow, ranking: Ranking): readonly Finding[] {
  const stated = numberOf(row.staffMean);
  if (row.staffMean === null || stated === null || ranked.score === null || ranked.exact === null) return [];
  if (stated.sub(new Fraction(ranked.score)).abs().lt(tolerance)) return [];
  const parameters = {
    stated: row.staffMean,
    computed: ranked.score,
    exact: ranked.exact,
    trimmed: ranked.droppedHighest !== null,
  };
  const place = placeOf(row.source, 'mean');
  return [
    finding(
      'D36',
      problem('staff-mean-differs', place, parameters, aboutRow(ranked, ranking)),
      ranking.stage,
    ),
  ];
}

function rankCompared(row: ScoreRow, ranked: RankedRow, ranking: Ranking): readonly Finding[] {
  if (row.staffRank === null || ranked.rank === null || row.staffRank === ranked.rank) return [];
  const parameters = { stated: row.staffRank, computed: ranked.rankText };
  const place = placeOf(row.source, 'rank');
  return [
    finding(
      'D36',
      problem('staff-rank-differs', place, parameters, aboutRow(ranked, ranking)),
      ranking.stage,
    ),
  ];
}

function aboutRow({ projectId }: RankedRow, { region }: Ranking): { projectId: string; region?: string } {
  return region === null ? { projectId } : { projectId, region };
}

/** A decimal as written, exactly; null for anything else. */
function numberOf(text: string | null): Fraction | null {
  return text !== null && /^\d+(\.\d+)?$/.test(text.trim()) ? new Fraction(text.trim()) : null;
}
