import type { Table } from '../../document/model.ts';
import { dayOf } from '../../records/written-date.ts';
import { duplicatesTable } from '../../tables/duplicate-findings.ts';
import { recommendationGapsTable } from '../../tables/recommendation-gaps.ts';
import { mergedRecommendationsTable } from '../../tables/recommendation-merge.ts';
import { recommendationReceiptsTable } from '../../tables/recommendation-receipts.ts';
import { regionRecommendationsTable } from '../../tables/region-recommendations.ts';
import { rulesBlocking } from '../blocking.ts';
import { fileName } from '../file-name.ts';
import type { DocumentKind, Job, KindContext } from '../kind.ts';
import { duplicateCases } from './duplicates.ts';
import { countedReceipts, recommendationGaps, recommendedRows, regionCounts } from './regions.ts';
import { recommendationMergeSchema, recommendationMergeView } from './view.ts';

/**
 * 全省推荐项目汇总表 (domain §2.2, secretariat merge): all lists as one, seats and caps by region, what was
 * received, who is missing what, and what was entered twice. Made from the lists there are, however few.
 */
export const recommendationMerge: DocumentKind = {
  id: 'recommendation-merge',
  name: '推荐项目汇总表',
  template: 'recommendation-merge',
  formats: ['pdf', 'xlsx'],
  folder: 'internal',
  publisher: 'province',
  needs: [],
  blockedBy: rulesBlocking('B'),
  view: recommendationMergeSchema,
  jobs,
};

function jobs(context: KindContext): readonly Job[] {
  const { competition, records } = context;
  const rows = recommendedRows(context);
  if (rows.length === 0) return [];
  const [counts, gaps, duplicates] = [
    regionCounts(context),
    recommendationGaps(context),
    duplicateCases(context),
  ];
  const date = lastReceived(context);
  const tables: readonly (Table | null)[] = [
    mergedRecommendationsTable(rows, competition),
    regionRecommendationsTable(counts, competition),
    recommendationReceiptsTable(countedReceipts(context), competition),
    recommendationGapsTable(gaps),
    duplicatesTable(duplicates),
  ];
  return [
    {
      id: 'recommendation-merge',
      kind: 'recommendation-merge',
      fileName: fileName({ serial: 1, kind: '推荐项目汇总表', object: null, date }),
      formats: ['pdf', 'xlsx'],
      content: {
        type: 'template',
        template: 'recommendation-merge',
        view: recommendationMergeView(counts, gaps, duplicates, context),
        tables: Object.fromEntries(
          tables.flatMap((table) => (table === null ? [] : [[table.id, table] as const])),
        ),
        certificates: {},
        title: `${competition.name}推荐项目汇总表`,
        date: date ?? competition.dates.recommendationDeadline,
        disclosure: 'internal',
      },
      projectIds: [
        ...new Set(
          records.recommendationLists.flatMap((list) =>
            list.rows.flatMap(({ projectId }) => projectId ?? []),
          ),
        ),
      ],
    },
  ];
}

/** The day the last recommendation came in: the state the merge shows. */
function lastReceived({ records }: KindContext): string | null {
  const days = records.receipts.flatMap(({ receivedAt }) => dayOf(receivedAt) ?? []);
  return [...days].sort().at(-1) ?? null;
}
