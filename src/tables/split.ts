import type { Table } from '../document/model.ts';
import type { Split, SplitRow } from '../records/statistics.ts';
import { column, decimal, serialColumn, tableOf, text, wholeNumber, type ColumnOf } from './columns.ts';
import { unstatedWord } from './statistics-words.ts';

export interface SplitWords<Label extends string> {
  readonly id: string;
  readonly title: string;
  readonly sheetName: string;
  /** Head of the first column: 县（市、区）, 领域 … */
  readonly head: string;
  readonly wordOf: (label: Label) => string;
}

/**
 * One split of the registered projects (E03) with a sum below. The shares are a full set: they sum to 100.0
 * by the largest remainder, and the table says so.
 */
export function splitTable<Label extends string>(split: Split<Label>, words: SplitWords<Label>): Table {
  const total = split.reduce((sum, { count }) => sum + count, 0);
  const hasRegions = split.some(({ region }) => region !== undefined);
  const rows: readonly SplitLine[] = [
    ...split.map((row) => lineOf(row, words)),
    { region: null, word: '合计', count: total, share: total === 0 ? null : '100.0' },
  ];
  return tableOf(
    {
      id: words.id,
      title: words.title,
      lead: [],
      notes: ['注：各项占比按最大余额法修约，合计为100.0%。'],
      sheetName: words.sheetName,
    },
    [
      ...(hasRegions ? [regionColumn] : [serialOrNone]),
      column<SplitLine>('label', words.head, 'text', 14, ({ word }) => text(word)),
      column<SplitLine>('count', '项目数（个）', 'number', 7, ({ count }) => wholeNumber(count)),
      column<SplitLine>('share', '占比（%）', 'number', 6, ({ share }) => decimal(share)),
    ],
    rows,
  );
}

interface SplitLine {
  readonly region: string | null;
  readonly word: string;
  readonly count: number;
  readonly share: string | null;
}

const regionColumn: ColumnOf<SplitLine> = column('region', '地市', 'text', 8, ({ region }) => text(region));

/** The sum has no number of its own. */
const serialOrNone: ColumnOf<SplitLine> = {
  ...serialColumn(),
  cell: ({ word }, index) => (word === '合计' ? text(null) : wholeNumber(index + 1)),
};

function lineOf<Label extends string>(row: SplitRow<Label>, words: SplitWords<Label>): SplitLine {
  return {
    region: row.region ?? null,
    word: row.label === null ? unstatedWord : words.wordOf(row.label),
    count: row.count,
    share: row.share,
  };
}
