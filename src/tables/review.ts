import type { Table } from '../document/model.ts';
import type { ReviewCounts } from '../records/statistics.ts';
import { column, tableOf, text, wholeNumber, type ColumnOf } from './columns.ts';
import { reasonsOf, reviewWords, unstatedWord } from './statistics-words.ts';

interface ReviewLine {
  readonly part: string;
  readonly name: string;
  readonly count: number;
}

/** E05: the portal's rows by the outcome of their review, then why projects were returned or rejected. */
export function reviewTable(review: ReviewCounts): Table {
  const outcomes = ['passed', 'late', 'pending', 'returned', 'rejected', 'unstated'] as const;
  const told = outcomes.filter(
    (outcome) => review[outcome] > 0 || (outcome !== 'late' && outcome !== 'unstated'),
  );
  const total = outcomes.reduce((sum, outcome) => sum + review[outcome], 0);
  return tableOf(
    { id: 'review', title: '资格审核情况', lead: [], notes: [], sheetName: '资格审核' },
    columns,
    [
      ...told.map((outcome) => ({ part: '审核结果', name: reviewWords[outcome], count: review[outcome] })),
      { part: '审核结果', name: '合计', count: total },
      ...review.reasons.map(({ reason, count }) => ({
        part: `${reasonsOf(review)}的原因`,
        name: reason ?? unstatedWord,
        count,
      })),
    ],
  );
}

const columns: readonly ColumnOf<ReviewLine>[] = [
  column('part', '类别', 'text', 10, ({ part }) => text(part)),
  column('name', '内容', 'text', 14, ({ name }) => text(name)),
  column('count', '项目数（个）', 'number', 7, ({ count }) => wholeNumber(count)),
];
