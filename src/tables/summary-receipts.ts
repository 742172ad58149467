import type { Cell, Table } from '../document/model.ts';
import { column, serialColumn, tableOf, text, wholeNumber, type ColumnOf } from './columns.ts';

/** What a region has sent of its summary (R48) and of its 四新 projects (R49). */
export interface SummaryReceipt {
  readonly region: string;
  readonly bureau: string;
  /** ISO day; null when nothing came. */
  readonly receivedOn: string | null;
  /** The edition's last day; null where it set none. */
  readonly deadline: string | null;
  readonly hasTable: boolean;
  /** 四新 projects flagged on the portal, on the region's list, and flagged but not listed. */
  readonly flagged: number;
  readonly listed: number;
  readonly unlisted: number;
}

/** 各地总结报送情况: who sent what and when. */
export function summaryReceiptsTable(receipts: readonly SummaryReceipt[], title: string): Table {
  return tableOf({ id: 'receipts', title, lead: [], notes, sheetName: '总结报送情况' }, columns, receipts);
}

const notes = ['注：“四新”项目漏报，指报名时标明属于“四新”而该地区清单中没有的项目。'];

const columns: readonly ColumnOf<SummaryReceipt>[] = [
  serialColumn(),
  column('region', '地市', 'text', 8, ({ region }) => text(region)),
  column('bureau', '报送单位', 'text', 12, ({ bureau }) => text(bureau)),
  column('receivedOn', '总结报送日期', 'date', 6, ({ receivedOn }) =>
    receivedOn === null ? { type: 'blank', reason: 'not-applicable' } : { type: 'date', iso: receivedOn },
  ),
  column('state', '是否按时', 'choice', 4, (receipt) => stateCell(receipt)),
  column('table', '统计表', 'choice', 4, ({ hasTable }) => text(hasTable ? '已报' : '未报')),
  column('flagged', '报名标明“四新”（个）', 'number', 5, ({ flagged }) => wholeNumber(flagged)),
  column('listed', '清单所列（个）', 'number', 5, ({ listed }) => wholeNumber(listed)),
  column('unlisted', '漏报（个）', 'number', 4, ({ unlisted }) => wholeNumber(unlisted)),
];

function stateCell({ receivedOn, deadline }: SummaryReceipt): Cell {
  if (receivedOn === null) return text('未报');
  if (deadline === null) return text('已报');
  return text(receivedOn <= deadline ? '按时' : '逾期');
}
