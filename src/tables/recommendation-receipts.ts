import { formatDate } from '../document/dates.ts';
import type { Cell, Table } from '../document/model.ts';
import type { Competition } from '../records/competition.ts';
import type { Receipt, WrittenDate } from '../records/records.ts';
import type { RegionQuota } from '../records/results.ts';
import { dayOf } from '../records/written-date.ts';
import { column, serialColumn, tableOf, text, wholeNumber, type ColumnOf } from './columns.ts';

/** A region's line of the receipt register, and what its list was counted to hold. */
export interface CountedReceipt {
  readonly region: string;
  /** Null where the register has no line for the region. */
  readonly receipt: Receipt | null;
  /** Null where there is no list to count. */
  readonly counted: Pick<RegionQuota, 'recommended' | 'recommendedEnterprise' | 'recommendedStartup'> | null;
}

/**
 * 收文情况: number and dates, in time or not (R03), the two copies (R29), and the numbers the letter states beside
 * those the list was counted to hold (R28). A region without a line in the register has one here.
 */
export function recommendationReceiptsTable(
  receipts: readonly CountedReceipt[],
  competition: Pick<Competition, 'dates' | 'groups'>,
): Table {
  const frame = {
    id: 'receipts',
    title: '收文情况',
    lead: [],
    notes: [`注：推荐截止日期为${formatDate(competition.dates.recommendationDeadline)}。`],
    sheetName: '收文情况',
  };
  return tableOf(frame, columnsFor(competition), receipts);
}

function columnsFor(competition: Pick<Competition, 'dates' | 'groups'>): readonly ColumnOf<CountedReceipt>[] {
  return [
    serialColumn(),
    column('region', '地区', 'text', 6, ({ region }) => text(region)),
    { ...senderColumn, show: 'sheet' },
    column('number', '文号', 'text', 9, ({ receipt }) => text(receipt?.documentNumber)),
    column('documentDate', '成文日期', 'date', 5, ({ receipt }) => dateCell(receipt?.documentDate)),
    column('receivedAt', '收文日期', 'date', 5, ({ receipt }) => dateCell(receipt?.receivedAt)),
    column('paper', '纸质版', 'choice', 3, ({ receipt }) => copyCell(receipt?.paper)),
    column('electronic', '电子版', 'choice', 3, ({ receipt }) => copyCell(receipt?.electronic)),
    ...onPage(competition),
    ...figures(competition).flatMap((figure) => onSheet(figure)),
    column('remark', '备注', 'text', 8, (row) => text(remarksOf(row, competition).join('；'))),
  ];
}

const senderColumn: ColumnOf<CountedReceipt> = column('sender', '来文单位', 'text', 9, ({ receipt }) =>
  text(receipt?.sender),
);

/** `40（32＋8）`: total, enterprise and start-up in one cell each, for the eye. */
function onPage(competition: Pick<Competition, 'groups'>): readonly ColumnOf<CountedReceipt>[] {
  const all = figures(competition);
  const { enterprise, startup } = competition.groups;
  const parts = `${enterprise.name}＋${startup.name}`;
  const stated = column<CountedReceipt>('stated', `函内推荐数（${parts}）`, 'code', 6, ({ receipt }) =>
    text(receipt === null ? null : together(all.map((figure) => figure.stated(receipt)))),
  );
  const counted = column<CountedReceipt>('counted', `名单清点数（${parts}）`, 'code', 6, (row) => {
    const { counted: quota } = row;
    return text(quota === null ? null : together(all.map((figure) => figure.counted(quota))));
  });
  return [
    { ...stated, show: 'page' },
    { ...counted, show: 'page' },
  ];
}

function together([total, enterprise, startup]: readonly (number | null | undefined)[]): string | null {
  const told = [total, enterprise, startup].map((value) => value ?? '？');
  return told.every((value) => value === '？') ? null : `${told[0]}（${told[1]}＋${told[2]}）`;
}

/** The same numbers one by one, for those who go on reckoning. */
function onSheet({ id, name, stated, counted }: Figure): readonly ColumnOf<CountedReceipt>[] {
  const columns = [
    column<CountedReceipt>(`${id}Stated`, `函内${name}`, 'number', 4, ({ receipt }) =>
      countCell(receipt === null ? null : stated(receipt)),
    ),
    column<CountedReceipt>(`${id}Counted`, `名单${name}`, 'number', 4, ({ counted: quota }) =>
      countCell(quota === null ? null : counted(quota)),
    ),
  ];
  return columns.map((one) => ({ ...one, show: 'sheet' }));
}

interface Figure {
  readonly id: string;
  readonly name: string;
  readonly stated: (receipt: Receipt) => number | null;
  readonly counted: (quota: NonNullable<CountedReceipt['counted']>) => number;
}

function figures({ groups }: Pick<Competition, 'groups'>): readonly Figure[] {
  return [
    {
      ...{ id: 'total', name: '总数' },
      stated: ({ total }) => total,
      counted: ({ recommended }) => recommended,
    },
    {
      ...{ id: 'enterprise', name: groups.enterprise.name },
      stated: ({ enterprise }) => enterprise,
      counted: ({ recommendedEnterprise }) => recommendedEnterprise,
    },
    {
      ...{ id: 'startup', name: groups.startup.name },
      stated: ({ startup }) => startup,
      counted: ({ recommendedStartup }) => recommendedStartup,
    },
  ];
}

/** What does not agree; what has not come at all stands in the list of gaps. */
function remarksOf(
  { receipt, counted }: CountedReceipt,
  competition: Pick<Competition, 'dates' | 'groups'>,
): readonly string[] {
  if (receipt === null) return ['没有收文登记'];
  const differing = figures(competition).filter((figure) => {
    const stated = figure.stated(receipt);
    return counted !== null && stated !== null && stated !== figure.counted(counted);
  });
  return [
    ...lateWords(receipt, competition.dates.recommendationDeadline),
    ...differing.map(({ name }) => `${name}与名单不一致`),
  ];
}

function lateWords({ documentDate, receivedAt }: Receipt, deadline: string): readonly string[] {
  const isLate = (date: WrittenDate | null): boolean => (dayOf(date) ?? '') > deadline;
  return [
    ...(isLate(documentDate) ? ['成文超过截止日期'] : []),
    ...(isLate(receivedAt) ? ['收文超过截止日期'] : []),
  ];
}

/** A day as a date; what is no full date stands as it was written. */
function dateCell(date: WrittenDate | null | undefined): Cell {
  if (date === null || date === undefined) return text(null);
  if (date.type === 'day') return { type: 'date', iso: date.iso };
  return text(date.type === 'month' ? date.iso : date.raw);
}

function copyCell(received: boolean | null | undefined): Cell {
  return text(received === true ? '有' : received === false ? '无' : null);
}

function countCell(value: number | null): Cell {
  return value === null ? { type: 'blank', reason: 'none' } : wholeNumber(value);
}
