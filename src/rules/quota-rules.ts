import type { Competition } from '../records/competition.ts';
import { placeOf, type Recommendation, type RecommendationList } from '../records/records.ts';
import type { Finding, RegionQuota } from '../records/results.ts';
import { problem } from '../problems/problem.ts';
import type { Judged } from './judged.ts';
import { countedRows, groupOf } from './quotas.ts';
import { finding, type Rule } from './rule.ts';

/**
 * R28 附件1·五A（四）2: no more than the region's seats. Told at the rows that are too many: of the group
 * that takes more than its part, those the city's own semi-final ranked last.
 */
export function withinQuota(judged: Judged): Rule<RecommendationList> {
  return {
    id: 'R28',
    findings: (list) => {
      const quota = judged.quotas.find(({ region }) => region === list.region);
      const surplus = quota === undefined ? 0 : quota.recommended - quota.quota;
      if (quota === undefined || surplus <= 0) return [];
      return weakestRows(list, quota, judged)
        .slice(0, surplus)
        .map((row) => {
          const parameters = { recommended: quota.recommended, quota: quota.quota };
          const about = { projectId: row.projectId ?? undefined, region: list.region };
          return finding('R28', problem('over-quota', placeOf(row.source, 'name'), parameters, about));
        });
    },
  };
}

/**
 * R28: announced seats stand; a warning where the registrations would now give another number, and in a
 * city's own folder where nobody has entered the city's.
 */
export function announcedSeats({ quotas, competition, records }: Judged): readonly Finding[] {
  const { city } = competition;
  if (city !== undefined) {
    if (areSeatsKnown(competition) || records.recommendationLists.length === 0) return [];
    const { region } = city;
    const place = { file: 'competition.yaml' };
    return [finding('R28', problem('city-quota-unknown', place, { region }, { region }))];
  }
  // Before the registrations are there, every region would seem to differ.
  if (records.projects.length === 0) return [];
  return quotas.flatMap(({ region, quota, base, floor, remainderSeat }) => {
    const computed = base + floor + remainderSeat;
    if (quota === computed) return [];
    const parameters = { region, announced: quota, computed };
    return [finding('R28', problem('quota-differs', { file: 'competition.yaml' }, parameters, { region }))];
  });
}

/** A city's own folder knows the city's seats only once the province has announced them. */
export function areSeatsKnown({ city, quota }: Competition): boolean {
  return city === undefined || quota.announced?.[city.region] !== undefined;
}

/** Rows of the group over its part, the last of the semi-final first; without a rank before all. */
function weakestRows(
  list: RecommendationList,
  quota: RegionQuota,
  judged: Judged,
): readonly Recommendation[] {
  const over = quota.recommendedStartup > quota.startupMaxAtQuota ? 'startup' : 'enterprise';
  const isOver = (row: Recommendation): boolean => groupOf(row, judged.entries) === over;
  const rankOf = semiFinalRank(list.region, judged);
  return [...countedRows(list)].sort(
    (a, b) => Number(isOver(b)) - Number(isOver(a)) || rankOf(b) - rankOf(a) || b.order - a.order,
  );
}

function semiFinalRank(region: string, { rankings }: Judged): (row: Recommendation) => number {
  const ranks = new Map(
    rankings
      .filter((ranking) => ranking.stage === 'semi' && ranking.region === region)
      .flatMap(({ rows }) => rows.map(({ projectId, rank }) => [projectId, rank] as const)),
  );
  return (row) => ranks.get(row.projectId ?? '') ?? Number.MAX_SAFE_INTEGER;
}
