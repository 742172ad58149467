import type { Stage } from '../../records/competition.ts';
import type { Figure, FunnelStage, FunnelStep } from '../../records/statistics.ts';
import type { Judged } from '../judged.ts';
import { ratioOf } from './ratio.ts';

const order: readonly FunnelStage[] = [
  'registered',
  'approved',
  'prelim',
  'semi',
  'recommended',
  'final',
  'grand',
  'awarded',
  'national',
];

export interface FunnelCount {
  readonly count: number | null;
  readonly without: readonly string[];
}

export type FunnelCounts = Readonly<Record<FunnelStage, FunnelCount>>;

/** What the portal and the region say; the later stages are counted here. */
export interface EarlyStages {
  readonly registered: number;
  readonly approved: number;
  readonly prelim: Figure;
  readonly semi: Figure;
}

/**
 * E06 of one region: every portal row at first, the first round as the region reports it, the semi-final by
 * its score sheets where there are any. A stage not held yet has no count; absent projects had entered.
 */
export function countFunnel(region: string, early: EarlyStages, judged: Judged): FunnelCounts {
  const { records, quotas, awards, national } = judged;
  const isOwn = (projectId: string): boolean => regionOf(projectId, judged) === region;
  const hasList = records.recommendationLists.some((list) => list.region === region);
  const quota = quotas.find((one) => one.region === region);
  const counts: Readonly<Record<FunnelStage, number | null>> = {
    registered: early.registered,
    approved: early.approved,
    prelim: countOf(early.prelim),
    semi: semiFinalists(region, judged) ?? countOf(early.semi),
    recommended: hasList ? (quota?.recommended ?? null) : null,
    final: enteredIn('final', judged)?.filter(isOwn).length ?? null,
    grand: enteredIn('grand', judged)?.filter(isOwn).length ?? null,
    awarded: awards.length === 0 ? null : awards.filter(({ projectId }) => isOwn(projectId)).length,
    national: awards.length === 0 ? null : national.filter(isOwn).length,
  };
  return recordOf((stage) => ({ count: counts[stage], without: [] }));
}

/** The province's counts: sums of what is known, with the regions that are not in them. */
export function joinFunnels(
  regions: readonly { readonly region: string; readonly funnel: readonly FunnelStep[] }[],
): FunnelCounts {
  return recordOf((stage) => {
    const counted = regions.map(({ region, funnel }) => ({
      region,
      count: funnel.find((step) => step.stage === stage)?.count ?? null,
    }));
    const known = counted.flatMap(({ count }) => count ?? []);
    return {
      count: known.length === 0 ? null : known.reduce((sum, count) => sum + count, 0),
      without: counted.filter(({ count }) => count === null).map(({ region }) => region),
    };
  });
}

/** The counts as steps, each with its share of the step before and of the first. */
export function funnelSteps(counts: FunnelCounts): readonly FunnelStep[] {
  const first = counts.registered.count;
  return order.map((stage, at) => {
    const { count, without } = counts[stage];
    const before = at === 0 ? undefined : order[at - 1];
    return {
      stage,
      count,
      ofPrevious: before === undefined ? null : shareOf(count, counts[before].count),
      ofFirst: at === 0 ? null : shareOf(count, first),
      without,
    };
  });
}

function shareOf(count: number | null, whole: number | null): FunnelStep['ofFirst'] {
  return count === null || whole === null ? null : ratioOf(count, whole);
}

function countOf(figure: Figure): number | null {
  if (figure.type === 'not-held') return 0;
  return figure.type === 'number' && /^\d+$/.test(figure.value) ? Number(figure.value) : null;
}

/** Projects on the semi-final's score sheets of a region; null where there are none. */
function semiFinalists(region: string, { records }: Judged): number | null {
  const sheets = records.scoreSheets.filter((sheet) => sheet.stage === 'semi' && sheet.region === region);
  return sheets.length === 0 ? null : sheets.reduce((sum, { rows }) => sum + rows.length, 0);
}

/** Ids of the projects in a provincial stage; null before it was held. */
function enteredIn(stage: Stage, { rankings }: Judged): readonly string[] | null {
  const held = rankings.filter((ranking) => ranking.stage === stage);
  return held.length === 0 ? null : held.flatMap(({ rows }) => rows.map(({ projectId }) => projectId));
}

/** Who recommended a project; the portal's region where nobody did. */
function regionOf(projectId: string, { entries }: Judged): string | null {
  return entries.recommendations.get(projectId)?.[0]?.region ?? entries.byId.get(projectId)?.region ?? null;
}

function recordOf(countAt: (stage: FunnelStage) => FunnelCount): FunnelCounts {
  return {
    registered: countAt('registered'),
    approved: countAt('approved'),
    prelim: countAt('prelim'),
    semi: countAt('semi'),
    recommended: countAt('recommended'),
    final: countAt('final'),
    grand: countAt('grand'),
    awarded: countAt('awarded'),
    national: countAt('national'),
  };
}
