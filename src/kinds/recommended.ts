import { inListOrder, type RecommendedProject } from '../tables/recommended-projects.ts';
import type { Region } from '../records/competition.ts';
import type { Receipt } from '../records/records.ts';
import type { KindContext } from './kind.ts';

/** What one region recommends, with its line of the receipt register. */
export interface RegionRecommendation {
  readonly region: Region;
  /** In list order: 企业组, then 创业组, each by the city's order. */
  readonly rows: readonly RecommendedProject[];
  readonly receipt: Receipt | null;
}

/** The regions that recommend anything, in the order of the competition file. */
export function regionRecommendations({
  competition,
  records,
}: Pick<KindContext, 'competition' | 'records'>): readonly RegionRecommendation[] {
  const projects = new Map(records.projects.map((project) => [project.projectId, project]));
  return competition.regions.flatMap((region) => {
    const lists = records.recommendationLists.filter((list) => list.region === region.name);
    const rows = lists.flatMap((list) =>
      list.rows.map((recommendation) => ({
        recommendation,
        project: recommendation.projectId === null ? null : (projects.get(recommendation.projectId) ?? null),
      })),
    );
    if (rows.length === 0) return [];
    const receipt = records.receipts.find((entry) => entry.region === region.name) ?? null;
    return [{ region, rows: inListOrder(rows), receipt }];
  });
}

/** Portal ids of the rows that have one. */
export function projectIdsOf({ rows }: RegionRecommendation): readonly string[] {
  return rows.flatMap(({ recommendation }) => recommendation.projectId ?? []);
}
