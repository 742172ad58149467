import type { Competition } from '../records/competition.ts';
import type { Receipt, WrittenDate } from '../records/records.ts';
import type { FoundTable, TableShape } from './found-table.ts';
import type { Notebook } from './notebook.ts';
import { checkSerials, rowReaders, type RowReader } from './row-reader.ts';
import { tidyCount } from './tidy/counts.ts';
import { tidyDate, type DateSystem } from './tidy/dates.ts';
import { tidyRegion } from './tidy/region.ts';
import { tidyText } from './tidy/text.ts';
import { tidyYesNo } from './tidy/yes-no.ts';

export const receiptShape = {
  name: '推荐收文登记',
  headings: {
    serial: ['序号'],
    region: ['地市', '地区', '推荐地市', '所属地市'],
    sender: ['来文单位', '推荐单位', '报送单位'],
    documentNumber: ['文号', '来文文号', '发文字号'],
    documentDate: ['成文日期', '落款日期', '发文日期'],
    receivedAt: ['收文日期', '收到日期'],
    paper: ['纸质版', '纸质材料', '纸质'],
    electronic: ['电子版', '电子材料', '电子'],
    total: ['函内推荐总数', '推荐总数', '推荐项目数'],
    enterprise: ['其中企业组', '企业组'],
    startup: ['其中创业组', '创业组'],
    semiFinalDate: ['复赛日期', '市级复赛日期'],
    publicityStart: ['公示起', '公示起始日', '公示开始日期'],
    publicityEnd: ['公示止', '公示截止日', '公示结束日期'],
    summaryReceivedAt: ['总结报送日期', '总结收到日期', '总结报送时间'],
  },
  required: ['region', 'documentDate', 'total'],
} as const satisfies TableShape<string>;

export type ReceiptField = keyof typeof receiptShape.headings;

/** The secretariat's register of what the regions sent; rows without a readable region are reported and left out. */
export function readReceipts(
  table: FoundTable<ReceiptField>,
  competition: Competition,
  dateSystem: DateSystem,
  notebook: Notebook,
): readonly Receipt[] {
  checkSerials(table, 'serial', notebook);
  return rowReaders(table, notebook).flatMap((row) => {
    const region = row.read('region', (cell) => tidyRegion(cell, competition.regions));
    return region === null ? [] : [readReceipt(row.about({ region }), region, dateSystem)];
  });
}

function readReceipt(row: RowReader<ReceiptField>, region: string, system: DateSystem): Receipt {
  const date = (field: ReceiptField): WrittenDate | null => row.read(field, (cell) => tidyDate(cell, system));
  const received = (field: ReceiptField): boolean | null =>
    row.read(field, (cell) => tidyYesNo(cell, { yes: '√', no: '未收' }));
  return {
    region,
    sender: row.read('sender', tidyText),
    documentNumber: row.read('documentNumber', tidyText),
    documentDate: date('documentDate'),
    receivedAt: date('receivedAt'),
    paper: received('paper'),
    electronic: received('electronic'),
    total: row.read('total', tidyCount),
    enterprise: row.read('enterprise', tidyCount),
    startup: row.read('startup', tidyCount),
    semiFinalDate: date('semiFinalDate'),
    publicityStart: date('publicityStart'),
    publicityEnd: date('publicityEnd'),
    summaryReceivedAt: date('summaryReceivedAt'),
    source: row.source,
  };
}
