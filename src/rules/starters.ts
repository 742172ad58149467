import { formatPlace } from '../problems/place.ts';
import { problem } from '../problems/problem.ts';
import { stages, type Stage } from '../records/competition.ts';
import { placeOf } from '../records/records.ts';
import type { Finding, RankedRow } from '../records/results.ts';
import { appearancesIn, type Appearance } from './entries.ts';
import type { Judged } from './judged.ts';
import { finding } from './rule.ts';

/**
 * R42 附件1·五A（五）1: who stands on a score sheet has earned it: recommended for the final, promoted for
 * the grand final, scored once a stage, in its own group.
 */
export function rightfulStarters(judged: Judged): readonly Finding[] {
  return [
    ...stages.flatMap((stage) => scoredTwice(stage, judged)),
    ...stages.flatMap((stage) => inOtherGroup(stage, judged)),
    ...finalists(judged),
    ...grandFinalists(judged),
    ...stayedAway(judged),
  ];
}

function scoredTwice(stage: Stage, { entries, competition }: Judged): readonly Finding[] {
  return [...entries.appearances.keys()].flatMap((projectId) => {
    const [first, ...again] = appearancesIn(entries, projectId, stage);
    if (first === undefined) return [];
    const other = formatPlace(placeOf(first.row.source));
    const parameters = { stage: competition.stages[stage].name, other };
    return again.map((appearance) => at(appearance, 'scored-in-two-panels', parameters));
  });
}

function inOtherGroup(stage: Stage, { entries, competition }: Judged): readonly Finding[] {
  return [...entries.appearances.entries()].flatMap(([projectId, appearances]) => {
    const group = entries.byId.get(projectId)?.group;
    if (group === undefined || group === null) return [];
    return appearances
      .filter(({ sheet }) => sheet.stage === stage && sheet.group !== group)
      .map((appearance) => {
        const sheetGroup = competition.groups[appearance.sheet.group].name;
        const parameters = { sheetGroup, group: competition.groups[group].name };
        return at(appearance, 'scored-in-other-group', parameters);
      });
  });
}

/** Finalists of regions whose list could be read must stand on one of the lists. */
function finalists({ records, entries }: Judged): readonly Finding[] {
  const regions = new Set(records.recommendationLists.map(({ region }) => region));
  return [...entries.appearances.keys()].flatMap((projectId) => {
    const project = entries.byId.get(projectId);
    const [appearance] = appearancesIn(entries, projectId, 'final');
    if (appearance === undefined || entries.recommendations.has(projectId)) return [];
    if (project?.region !== undefined && project.region !== null && !regions.has(project.region)) return [];
    return [at(appearance, 'final-without-recommendation', { name: appearance.row.name })];
  });
}

function grandFinalists({ records, entries, rankings }: Judged): readonly Finding[] {
  if (!records.scoreSheets.some(({ stage }) => stage === 'final')) return [];
  const rows = finalRows(rankings);
  return [...entries.appearances.keys()].flatMap((projectId) => {
    const [appearance] = appearancesIn(entries, projectId, 'grand');
    const row = rows.find((one) => one.projectId === projectId);
    if (appearance === undefined || row?.promoted === true) return [];
    const parameters = { name: appearance.row.name, rank: row?.rank == null ? null : row.rankText };
    return [at(appearance, 'grand-without-promotion', parameters)];
  });
}

/** Promoted projects that are missing on the sheets of the grand final. */
function stayedAway({ records, entries, rankings }: Judged): readonly Finding[] {
  if (!records.scoreSheets.some(({ stage }) => stage === 'grand')) return [];
  return finalRows(rankings)
    .filter((row) => row.promoted === true && appearancesIn(entries, row.projectId, 'grand').length === 0)
    .flatMap((row) => {
      const [appearance] = appearancesIn(entries, row.projectId, 'final');
      if (appearance === undefined) return [];
      return [at(appearance, 'promoted-not-in-grand', { name: appearance.row.name, rank: row.rankText })];
    });
}

function finalRows(rankings: Judged['rankings']): readonly RankedRow[] {
  return rankings.flatMap(({ stage, rows }) => (stage === 'final' ? rows : []));
}

type StarterCode =
  | 'scored-in-two-panels'
  | 'scored-in-other-group'
  | 'final-without-recommendation'
  | 'grand-without-promotion'
  | 'promoted-not-in-grand';

function at<Code extends StarterCode>(
  { sheet, row }: Appearance,
  code: Code,
  parameters: Parameters<typeof problem<Code>>[2],
): Finding {
  const about = { projectId: row.projectId ?? undefined, region: sheet.region ?? undefined };
  return finding('R42', problem(code, placeOf(row.source, 'name'), parameters, about), sheet.stage);
}
