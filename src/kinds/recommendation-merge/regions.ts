import { dayOf } from '../../records/written-date.ts';
import type { Region } from '../../records/competition.ts';
import type { Receipt, RecommendationList } from '../../records/records.ts';
import type { RegionQuota } from '../../records/results.ts';
import type { RecommendationGap } from '../../tables/recommendation-gaps.ts';
import type { CountedReceipt } from '../../tables/recommendation-receipts.ts';
import type { RegionRecommendationCount } from '../../tables/region-recommendations.ts';
import type { RecommendedProject } from '../../tables/recommended-projects.ts';
import type { KindContext } from '../kind.ts';

/** Every row of every list, with the portal's record of the project; nothing is left out. */
export function recommendedRows({ records }: KindContext): readonly RecommendedProject[] {
  const projects = new Map(records.projects.map((project) => [project.projectId, project]));
  return records.recommendationLists.flatMap(({ rows }) =>
    rows.map((recommendation) => ({
      recommendation,
      project: recommendation.projectId === null ? null : (projects.get(recommendation.projectId) ?? null),
    })),
  );
}

/** Seats and counts of every region, those that sent nothing too. */
export function regionCounts({ records, results }: KindContext): readonly RegionRecommendationCount[] {
  return results.quotas.map((quota) => {
    const lists = records.recommendationLists.filter(({ region }) => region === quota.region);
    const rows = lists.flatMap((list) => list.rows);
    return {
      quota,
      rows: rows.length,
      hasList: lists.length > 0,
      unmatched: rows.filter(({ projectId }) => projectId === null).length,
    };
  });
}

/** The receipt register region by region: a region without a line has one, what is of no region comes last. */
export function countedReceipts({ competition, records, results }: KindContext): readonly CountedReceipt[] {
  const known = competition.regions.map(({ name }) => name);
  const countedOf = (region: string): RegionQuota | null =>
    records.recommendationLists.some((list) => list.region === region)
      ? (results.quotas.find((quota) => quota.region === region) ?? null)
      : null;
  const inRegions = known.flatMap((region): readonly CountedReceipt[] => {
    const own = records.receipts.filter((receipt) => receipt.region === region);
    const lines = own.length === 0 ? [null] : own;
    return lines.map((receipt) => ({ region, receipt, counted: countedOf(region) }));
  });
  const elsewhere = records.receipts.filter(({ region }) => !known.includes(region));
  return [...inRegions, ...elsewhere.map((receipt) => ({ region: receipt.region, receipt, counted: null }))];
}

/** The regions that have not sent everything the notice asks for (R03, R29, R32). */
export function recommendationGaps({ competition, records }: KindContext): readonly RecommendationGap[] {
  return competition.regions.flatMap((region) => {
    const list = records.recommendationLists.find((one) => one.region === region.name);
    const receipts = records.receipts.filter((one) => one.region === region.name);
    const missing = [...listGaps(list), ...receiptGaps(receipts)];
    return missing.length === 0 ? [] : [gapOf(region, missing)];
  });
}

function gapOf({ name, bureau }: Region, missing: readonly string[]): RecommendationGap {
  return { region: name, bureau: bureau.name, missing };
}

function listGaps(list: RecommendationList | undefined): readonly string[] {
  if (list === undefined) return ['推荐项目名单（电子表格）'];
  return list.rows.length === 0 ? ['推荐项目名单（表中没有项目）'] : [];
}

/** Of several lines about one region the best counts: what came with any of them has come. */
function receiptGaps(receipts: readonly Receipt[]): readonly string[] {
  if (receipts.length === 0) return ['正式推荐文件（没有收文登记）'];
  const lacks = (has: (receipt: Receipt) => boolean, what: string): readonly string[] =>
    receipts.some(has) ? [] : [what];
  return [
    ...lacks(({ paper }) => paper === true, '纸质版'),
    ...lacks(({ electronic }) => electronic === true, '电子版'),
    ...lacks(({ documentNumber }) => documentNumber !== null, '文号'),
    ...lacks(({ documentDate }) => dayOf(documentDate) !== null, '成文日期'),
    ...lacks(({ receivedAt }) => dayOf(receivedAt) !== null, '收文日期'),
    ...lacks(
      ({ publicityStart, publicityEnd }) => publicityStart !== null && publicityEnd !== null,
      '比赛结果公示起止日期',
    ),
  ];
}
