import type { Table } from '../document/model.ts';
import type { Competition } from '../records/competition.ts';
import type { AreaStatistics } from '../records/statistics.ts';
import { funnelTable } from '../tables/funnel.ts';
import { levelCountsTable } from '../tables/level-counts.ts';
import { reviewTable } from '../tables/review.ts';
import { statisticsOverviewTable } from '../tables/statistics-overview.ts';
import { statisticsSplitTables } from '../tables/statistics-splits.ts';

/** The tables of an area's numbers, in their order: the same in the report's annex and in the workbook. */
export function areaTables(area: AreaStatistics, title: string, competition: Competition): readonly Table[] {
  const isAwarded = area.funnel.some(({ stage, count }) => stage === 'awarded' && count !== null);
  return [
    statisticsOverviewTable(area, title, competition),
    ...statisticsSplitTables(area),
    funnelTable(area, competition),
    reviewTable(area.review),
    ...(isAwarded ? [levelCountsTable(area, competition)] : []),
  ];
}
