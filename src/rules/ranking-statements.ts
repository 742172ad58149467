import type { Place } from '../problems/place.ts';
import { problem } from '../problems/problem.ts';
import { placeOf } from '../records/records.ts';
import type { Finding, RankedRow, Ranking } from '../records/results.ts';
import { bracketsOf } from './awards.ts';
import { appearancesIn } from './entries.ts';
import { groupBy } from './group-by.ts';
import type { Judged } from './judged.ts';
import { decided, finding, type RuleId } from './rule.ts';

/** Scores, ranks, ties and promotion, told; and ties on a line, which stop everything. */
export function rankingStatements(judged: Judged): readonly Finding[] {
  return judged.rankings.flatMap((ranking) => [
    ...ranking.rows.flatMap((row) => rowStatements(row, ranking, judged)),
    ...tiesOnALine(ranking, judged),
  ]);
}

/** The rule a stage's arithmetic serves: the city contest (R32), or the province's finals (R42). */
function ruleOf({ stage }: Ranking): RuleId {
  return stage === 'semi' ? 'R32' : 'R42';
}

function rowStatements(row: RankedRow, ranking: Ranking, judged: Judged): readonly Finding[] {
  const terms = judged.competition.stages[ranking.stage];
  const rule = ruleOf(ranking);
  const { stage } = ranking;
  const place = placeOfRow(row, ranking, judged);
  const about = aboutRow(row, ranking);
  if (row.rank === null || row.score === null || row.exact === null) {
    return [decided(rule, problem('absent-decided', place, { stage: terms.name }, about), stage)];
  }
  const score = {
    stage: terms.name,
    marks: row.marks,
    highest: row.droppedHighest,
    lowest: row.droppedLowest,
    exact: row.exact,
    score: row.score,
    decimals: terms.decimals,
  };
  const rank = {
    stage: terms.name,
    place: seriesName(ranking, judged),
    rank: row.rankText,
    of: ranking.rows.length,
    cut: ranking.cut,
  };
  return [
    decided(rule, problem('score-decided', place, score, about), stage),
    ...tieStatement(row, ranking, judged, place),
    decided(rule, problem('rank-decided', place, rank, about), stage),
    ...promotionStatement(row, ranking, judged, place),
  ];
}

function tieStatement(row: RankedRow, ranking: Ranking, judged: Judged, place: Place): readonly Finding[] {
  if (row.tie === null) return [];
  const parameters = {
    stage: judged.competition.stages[ranking.stage].name,
    score: row.tie.publishedScore,
    others: row.tie.with,
    by: row.tie.resolvedBy,
  };
  const statement = problem('tie-resolved', place, parameters, aboutRow(row, ranking));
  return [decided(ruleOf(ranking), statement, ranking.stage)];
}

/** Promotion to the grand final; the city's recommendation tells its own (R28). */
function promotionStatement(
  row: RankedRow,
  ranking: Ranking,
  judged: Judged,
  place: Place,
): readonly Finding[] {
  if (ranking.stage !== 'final' || row.promoted === null) return [];
  const parameters = { promoted: row.promoted, cut: ranking.cut, panel: seriesName(ranking, judged) };
  const statement = problem('promotion-decided', place, parameters, aboutRow(row, ranking));
  return [decided('R42', statement, ranking.stage)];
}

/** Shared ranks that reach over a line: the cut, or in the grand final the end of an award level. */
function tiesOnALine(ranking: Ranking, judged: Judged): readonly Finding[] {
  const shared = groupBy(ranking.rows, ({ rank, shared }) => (shared ? rank : null));
  return [...shared.values()].flatMap((rows) => {
    const [first] = rows;
    if (first?.rank == null) return [];
    const rank = first.rank;
    const crossed = linesOf(ranking, judged).find(({ at }) => rank <= at && at < rank + rows.length - 1);
    if (crossed === undefined) return [];
    const parameters = {
      stage: `${judged.competition.stages[ranking.stage].name}${seriesName(ranking, judged)}`,
      rank,
      projects: rows.map(({ projectId }) => projectId),
      score: first.score ?? '',
      line: crossed.name,
    };
    return rows.map((row) => {
      const place = placeOfRow(row, ranking, judged);
      return finding('R42', problem('tie-at-cut', place, parameters, aboutRow(row, ranking)), ranking.stage);
    });
  });
}

interface Line {
  /** Last rank above the line. */
  readonly at: number;
  readonly name: string;
}

function linesOf(ranking: Ranking, { competition }: Judged): readonly Line[] {
  if (ranking.stage === 'grand' && competition.awards.levels !== null) {
    return bracketsOf(ranking.group, competition).map(({ level, lastRank }) => ({
      at: lastRank,
      name: `${level.name}名额线`,
    }));
  }
  return [{ at: ranking.cut, name: ranking.stage === 'semi' ? '推荐名额线' : '晋级名额线' }];
}

/** 第1小组（企业组）, 太原市企业组, 企业组 */
function seriesName({ panel, region, group }: Ranking, { competition }: Judged): string {
  const name = competition.groups[group].name;
  if (panel !== null) return `第${panel}小组（${name}）`;
  return `${region ?? ''}${name}`;
}

function placeOfRow(row: RankedRow, ranking: Ranking, { entries }: Judged): Place {
  const appearance = appearancesIn(entries, row.projectId, ranking.stage).find(
    ({ sheet }) => sheet.place.file === ranking.file && (sheet.place.sheet ?? '') === ranking.sheet,
  );
  return appearance === undefined ? { file: ranking.file } : placeOf(appearance.row.source, 'name');
}

function aboutRow({ projectId }: RankedRow, { region }: Ranking): { projectId: string; region?: string } {
  return region === null ? { projectId } : { projectId, region };
}
