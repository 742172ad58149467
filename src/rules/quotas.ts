import type { Competition, Group } from '../records/competition.ts';
import { ownRegions } from '../records/own-regions.ts';
import type { Recommendation, RecommendationList, Records } from '../records/records.ts';
import type { RegionQuota } from '../records/results.ts';
import type { Entries } from './entries.ts';
import { fractionText } from './exact.ts';
import { shareSeats } from './largest-remainder.ts';

/**
 * R27 附件1·五A（四）2: at most one project in `startupShareOf` may be a start-up project,
 * so the cap is the whole part of total ÷ 5 (4 → 0, 5 → 1, 9 → 1, 10 → 2).
 */
export function startupCap(total: number, { recommendation }: Competition): number {
  return Math.floor(total / recommendation.startupShareOf);
}

/**
 * R28 附件1·五A（四）2: seats by registrations, "按各市报名情况按比例": base seats first, the rest by
 * largest remainder on approved projects registered in time; equal remainders go to the larger
 * number of registrations, then by the order of regions. Seats the committee has announced stand,
 * whatever is corrected in the registrations afterwards. Regions in the competition's order; in a city's
 * own folder, that city.
 */
export function computeQuotas(
  records: Records,
  competition: Competition,
  entries: Entries,
): readonly RegionQuota[] {
  const { announced } = competition.quota;
  const { seats, base } = seatsToShare(competition);
  const claims = ownRegions(competition).map(({ name }) => ({
    name,
    weight: countRegistered(name, competition, entries),
  }));
  const shares = shareSeats(Math.max(0, seats - base * claims.length), claims, 'larger-weight');
  return claims.flatMap(({ name, weight }, at) => {
    const share = shares[at];
    if (share === undefined) return [];
    const quota = announced?.[name] ?? base + share.seats;
    return [
      {
        region: name,
        registered: weight,
        base,
        exactShare: fractionText(share.exact),
        floor: share.floor,
        remainder: fractionText(share.remainder),
        remainderSeat: share.remainderSeat,
        quota,
        startupMaxAtQuota: startupCap(quota, competition),
        ...recommendedBy(name, records, competition, entries),
      },
    ];
  });
}

/** All seats of the province; in a city's own folder, which cannot share them out, those it was given. */
function seatsToShare({ city, quota }: Competition): { readonly seats: number; readonly base: number } {
  if (city === undefined) return { seats: quota.seats, base: quota.basePerRegion };
  return { seats: quota.announced?.[city.region] ?? quota.seats, base: 0 };
}

/** The rows of a list that count: a project repeated in it counts once (R20 tells of the second row). */
export function countedRows(list: RecommendationList): readonly Recommendation[] {
  return list.rows.filter(
    (row, at) =>
      row.projectId === null || list.rows.findIndex(({ projectId }) => projectId === row.projectId) === at,
  );
}

/** The group a recommended row counts in: the portal's, or the row's own where the portal has none. */
export function groupOf(row: Recommendation, entries: Entries): Group | null {
  const project = row.projectId === null ? undefined : entries.byId.get(row.projectId);
  return project?.group ?? row.group;
}

/** Approved projects of a region, registered by the cut-off and by the day they are counted. */
function countRegistered(region: string, competition: Competition, entries: Entries): number {
  const { registrationCutoff } = competition.dates;
  const { countedOn } = competition.quota;
  return [...entries.byId.values()].filter(
    (project) =>
      project.region === region &&
      project.reviewStatus === 'approved' &&
      project.registeredAt !== null &&
      project.registeredAt <= registrationCutoff &&
      project.registeredAt <= countedOn,
  ).length;
}

type Recommended = Pick<
  RegionQuota,
  | 'recommended'
  | 'startupMaxAtRecommended'
  | 'recommendedEnterprise'
  | 'recommendedStartup'
  | 'recommendedIds'
>;

function recommendedBy(
  region: string,
  records: Records,
  competition: Competition,
  entries: Entries,
): Recommended {
  const rows = records.recommendationLists.flatMap((list) =>
    list.region === region ? countedRows(list) : [],
  );
  const countOf = (group: Group): number => rows.filter((row) => groupOf(row, entries) === group).length;
  return {
    recommended: rows.length,
    startupMaxAtRecommended: startupCap(rows.length, competition),
    recommendedEnterprise: countOf('enterprise'),
    recommendedStartup: countOf('startup'),
    recommendedIds: rows.flatMap((row) => row.projectId ?? []),
  };
}
