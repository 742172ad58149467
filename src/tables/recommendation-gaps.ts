import type { Table } from '../document/model.ts';
import { column, serialColumn, tableOf, text, type ColumnOf } from './columns.ts';

/** What a region has not sent, or sent incomplete. */
export interface RecommendationGap {
  readonly region: string;
  /** Whom the secretariat asks. */
  readonly bureau: string;
  readonly missing: readonly string[];
}

/** 未报或缺件: who has to send what; null where everything has come. */
export function recommendationGapsTable(gaps: readonly RecommendationGap[]): Table | null {
  if (gaps.length === 0) return null;
  const frame = { id: 'gaps', title: '未报或缺件', lead: [], notes: [], sheetName: '未报或缺件' };
  return tableOf(frame, columns, gaps);
}

const columns: readonly ColumnOf<RecommendationGap>[] = [
  serialColumn(),
  column('region', '地区', 'text', 8, ({ region }) => text(region)),
  column('bureau', '推荐单位', 'text', 14, ({ bureau }) => text(bureau)),
  column('missing', '所缺材料', 'text', 24, ({ missing }) => text(missing.join('、'))),
  column('done', '补报情况', 'text', 8, () => ({ type: 'blank', reason: 'to-fill-in' })),
];
