import type { Competition, Group, Stage } from '../records/competition.ts';
import { groups } from '../records/competition.ts';
import type { Decisions } from '../records/decisions.ts';
import type { Records, ScoreSheet } from '../records/records.ts';
import type { Ranking } from '../records/results.ts';
import type { Entries } from './entries.ts';
import { shareSeats } from './largest-remainder.ts';
import { rankSheet, type UnpromotedRow } from './ranking.ts';

/**
 * Ranks all sheets, stage after stage: a later stage's tie chain may ask for the score of the stage
 * before. Semi-finals by region, then panels, then the grand final; enterprise before start-up.
 */
export function rankAll(
  records: Records,
  competition: Competition,
  entries: Entries,
  decisions: Decisions,
): readonly Ranking[] {
  const semi = rankStage('semi', [], records, competition, entries, decisions);
  const final = rankStage('final', semi, records, competition, entries, decisions);
  const grand = rankStage('grand', final, records, competition, entries, decisions);
  return [...semi, ...final, ...grand];
}

function rankStage(
  stage: Stage,
  before: readonly Ranking[],
  records: Records,
  competition: Competition,
  entries: Entries,
  decisions: Decisions,
): readonly Ranking[] {
  const sheets = sheetsInOrder(records, stage, competition);
  const cuts = cutsOf(stage, sheets, competition, entries);
  const previousScores = publishedScores(before);
  const votes = decisions.votes.filter((vote) => vote.stage === stage);
  return sheets.map((sheet, at): Ranking => {
    const cut = cuts[at] ?? 0;
    const rows = rankSheet(sheet, { stage: competition.stages[stage], previousScores, votes });
    return {
      stage,
      group: sheet.group,
      panel: sheet.panel,
      region: sheet.region,
      file: sheet.place.file,
      sheet: sheet.place.sheet ?? '',
      judges: sheet.judges.length,
      cut,
      rows: rows.map((row) => ({ ...row, promoted: promotedOf(row, stage, rows, cut, entries) })),
    };
  });
}

/** Rank `1` to `cut` without a tie that reaches over the cut. */
function isWithin(row: UnpromotedRow, rows: readonly UnpromotedRow[], cut: number): boolean {
  if (row.rank === null) return false;
  const sharing = rows.filter(({ rank }) => rank === row.rank).length;
  return row.rank + sharing - 1 <= cut;
}

/** Best score of each project in the rankings, as published. */
function publishedScores(rankings: readonly Ranking[]): ReadonlyMap<string, string> {
  const scores = new Map<string, string>();
  for (const { rows } of rankings) {
    for (const { projectId, score } of rows) {
      if (score !== null && !scores.has(projectId)) scores.set(projectId, score);
    }
  }
  return scores;
}

/** Sheets by region, panel and group, in the competition's order. */
function sheetsInOrder(records: Records, stage: Stage, competition: Competition): readonly ScoreSheet[] {
  const regionAt = (sheet: ScoreSheet): number =>
    competition.regions.findIndex(({ name }) => name === sheet.region);
  return records.scoreSheets
    .filter((sheet) => sheet.stage === stage)
    .sort(
      (a, b) =>
        regionAt(a) - regionAt(b) ||
        (a.panel ?? 0) - (b.panel ?? 0) ||
        groups.indexOf(a.group) - groups.indexOf(b.group),
    );
}

/**
 * How many go on from each sheet. Semi-final: as many as the city recommended of the group.
 * Final: the group's places shared among its panels by largest remainder on the panel's size,
 * absent projects included, equal remainders by panel number. Grand final: the award places.
 */
function cutsOf(
  stage: Stage,
  sheets: readonly ScoreSheet[],
  competition: Competition,
  entries: Entries,
): readonly number[] {
  if (stage === 'semi') return sheets.map((sheet) => recommendedFrom(sheet, entries));
  if (stage === 'grand') return sheets.map(({ group }) => awardPlaces(group, competition));
  const seats = new Map(groups.map((group) => [group, panelSeats(group, sheets, competition)]));
  return sheets.map((sheet) => seats.get(sheet.group)?.get(sheet) ?? 0);
}

function panelSeats(
  group: Group,
  sheets: readonly ScoreSheet[],
  competition: Competition,
): ReadonlyMap<ScoreSheet, number> {
  const panels = sheets.filter((sheet) => sheet.group === group);
  const claims = panels.map((sheet) => ({ weight: sheet.rows.length }));
  const shares = shareSeats(competition.promotionToGrand[group], claims, 'order');
  return new Map(panels.map((sheet, at) => [sheet, shares[at]?.seats ?? 0]));
}

function recommendedFrom(sheet: ScoreSheet, entries: Entries): number {
  const rows = [...entries.recommendations.values()].flat();
  return rows.filter(
    ({ region, projectId }) =>
      region === sheet.region && projectId !== null && entries.byId.get(projectId)?.group === sheet.group,
  ).length;
}

/** Places of the award plan in a group, or the promoted ones while there is no plan. */
function awardPlaces(group: Group, { awards, promotionToGrand }: Competition): number {
  if (awards.levels === null) return promotionToGrand[group];
  return awards.levels.reduce((sum, level) => sum + level[group].count, 0);
}

function promotedOf(
  row: UnpromotedRow,
  stage: Stage,
  rows: readonly UnpromotedRow[],
  cut: number,
  entries: Entries,
): boolean | null {
  if (stage === 'grand') return null;
  if (stage === 'semi') return entries.recommendations.has(row.projectId);
  return isWithin(row, rows, cut);
}
