import type { Table } from '../document/model.ts';
import { problem, type Problem } from '../problems/problem.ts';
import { areaWinnersTable } from '../tables/area-winners.ts';
import { fourNewTable } from '../tables/four-new.ts';
import { mediaReportsTable } from '../tables/media-reports.ts';
import { regionEventsTable, regionProjectsTable, regionServicesTable } from '../tables/region-numbers.ts';
import { summaryReceiptsTable, type SummaryReceipt } from '../tables/summary-receipts.ts';
import { areaTables } from './area-tables.ts';
import type { KindContext } from './kind.ts';
import { reportedRegions } from './reported-regions.ts';
import { dayOf } from '../records/written-date.ts';

/** The tables both of the province's papers show: its numbers, then region by region, then who sent what. */
export function provincialTables(context: KindContext, title: string): readonly Table[] {
  const { competition, results } = context;
  const { statistics } = results;
  return [
    ...areaTables(statistics.province, title, competition),
    regionProjectsTable(statistics, competition, '各地项目情况'),
    regionEventsTable(statistics, '各地活动和宣传情况'),
    regionServicesTable(statistics, '各地服务和成效情况'),
    summaryReceiptsTable(summaryReceipts(context), '各地总结报送情况'),
  ];
}

/** The regions' lists put together, each line with its region; an empty list has no table. */
export function provincialLists(context: KindContext): readonly Table[] {
  const { competition, results } = context;
  const regions = reportedRegions(context);
  const fourNew = regions.flatMap((one) => one.fourNew);
  const media = regions.flatMap((one) => one.media);
  const { awards } = results;
  return [
    ...(awards.length === 0 ? [] : [areaWinnersTable(awards, 'province', competition, '获奖名单')]),
    ...(fourNew.length === 0 ? [] : [fourNewTable(fourNew, 'province', '“四新”项目清单')]),
    ...(media.length === 0 ? [] : [mediaReportsTable(media, 'province', '媒体报道清单')]),
  ];
}

/** R48 and R49, region by region in the competition's order: also the regions that sent nothing. */
export function summaryReceipts({ competition, records, results }: KindContext): readonly SummaryReceipt[] {
  const unlisted = results.findings.filter(({ statement }) => statement.code === 'four-new-not-listed');
  return competition.regions.map(({ name, bureau }) => {
    const report = records.statistics.find(({ region }) => region === name);
    const receipt = records.receipts.find(({ region }) => region === name);
    const flagged = results.statistics.regions.find(({ region }) => region === name)?.fourNew ?? 0;
    return {
      region: name,
      bureau: bureau.name,
      receivedOn: dayOf(receipt?.summaryReceivedAt),
      deadline: competition.dates.summaryDeadline,
      hasTable: report !== undefined,
      flagged,
      listed: report?.fourNew.length ?? 0,
      unlisted: report === undefined ? flagged : unlisted.filter(({ region }) => region === name).length,
    };
  });
}

/** What keeps the province's numbers from being all there is. */
export function provincialProblems({ competition, results }: KindContext): readonly Problem[] {
  const { withoutTable, withoutRegion } = results.statistics;
  const { statistics, projects } = competition.files;
  return [
    ...(withoutTable.length === 0
      ? []
      : [problem('statistics-tables-missing', { file: statistics }, { regions: withoutTable })]),
    ...(withoutRegion === 0
      ? []
      : [problem('statistics-rows-without-region', { file: projects }, { count: withoutRegion })]),
  ];
}
