import type { Table } from '../document/model.ts';
import { column, serialColumn, tableOf, text, wholeNumber, type ColumnOf } from './columns.ts';

/** One line of the check report: a statement about a value in the staff's files. */
export interface CheckLine {
  readonly file: string;
  readonly sheet: string | null;
  readonly cell: string | null;
  readonly projectId: string | null;
  readonly projectName: string | null;
  readonly region: string | null;
  readonly rule: string | null;
  readonly severity: string;
  readonly raw: string | null;
  readonly value: string | null;
  readonly message: string;
  readonly action: string | null;
  /** Who let an error pass, when and why. */
  readonly override: string | null;
}

/** How many lines of each sheet concern a region (or nobody's in particular). */
export interface CheckCount {
  readonly region: string;
  readonly errors: number;
  readonly overridden: number;
  readonly warnings: number;
  readonly corrections: number;
  readonly open: number;
}

/** The sheet 汇总: one line a region, the sum first. */
export function checkSummaryTable(counts: readonly CheckCount[], title: string): Table {
  const frame = { id: 'summary', title, lead: [], notes: summaryNotes, sheetName: '汇总' };
  return tableOf(frame, summaryColumns, counts);
}

const summaryColumns: readonly ColumnOf<CheckCount>[] = [
  column('region', '范围', 'text', 10, ({ region }) => text(region)),
  column('errors', '错误', 'number', 5, ({ errors }) => wholeNumber(errors)),
  column('overridden', '其中已放行', 'number', 6, ({ overridden }) => wholeNumber(overridden)),
  column('warnings', '警告和提示', 'number', 6, ({ warnings }) => wholeNumber(warnings)),
  column('corrections', '自动修正', 'number', 5, ({ corrections }) => wholeNumber(corrections)),
  column('open', '未决', 'number', 5, ({ open }) => wholeNumber(open)),
];

const summaryNotes = [
  '注：“错误”未改正或未放行的，有关文件只能出草稿；“警告和提示”请人工复核；“自动修正”是程序统一写法时改动的值，原值保留在表中；错误和警告中的“新值”是程序采用或建议的值；“未决”是等待确定或核实的事项，可能同时列在“错误”中。',
];

/** One of the sheets 错误, 警告, 自动修正, 未决. */
export function checkLinesTable(id: string, sheetName: string, lines: readonly CheckLine[]): Table {
  return tableOf({ id, title: null, lead: [], notes: [], sheetName }, lineColumns, lines);
}

const lineColumns: readonly ColumnOf<CheckLine>[] = [
  serialColumn(),
  column('file', '文件', 'text', 14, ({ file }) => text(file)),
  column('sheet', '工作表', 'text', 8, ({ sheet }) => text(sheet)),
  column('cell', '单元格', 'code', 4, ({ cell }) => text(cell)),
  column('projectId', '项目编号', 'code', 7, ({ projectId }) => text(projectId)),
  column('projectName', '项目名称', 'text', 14, ({ projectName }) => text(projectName)),
  column('region', '地市', 'text', 6, ({ region }) => text(region)),
  column('rule', '规则', 'code', 4, ({ rule }) => text(rule)),
  column('severity', '级别', 'choice', 4, ({ severity }) => text(severity)),
  column('raw', '原值', 'code', 10, ({ raw }) => text(raw)),
  column('value', '新值', 'code', 10, ({ value }) => text(value)),
  column('message', '问题', 'text', 24, ({ message }) => text(message)),
  column('action', '建议', 'text', 20, ({ action }) => text(action)),
  column('override', '放行记录', 'text', 10, ({ override }) => text(override)),
];
