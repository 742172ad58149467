import type { Table } from '../document/model.ts';
import type { Competition } from '../records/competition.ts';
import { column, serialColumn, tableOf, type ColumnOf } from './columns.ts';

/** People a project may bring: lines of the form. */
const LINES = 6;

/** 参赛回执: a form to be filled in by hand, with room for who comes. */
export function finalsReceiptTable({ groups }: Pick<Competition, 'groups'>): Table {
  const frame = {
    id: 'receipt',
    title: null,
    lead: [
      '项目名称：',
      '参赛单位（团队）：',
      `组别（${groups.enterprise.name}/${groups.startup.name}）：`,
      '所属地市：',
    ],
    notes: ['注：“分工”一栏填写演示、答辩或其他。本表由参赛单位加盖公章，团队由负责人签字。'],
    sheetName: '参赛回执',
  };
  return tableOf(
    frame,
    columns,
    Array.from({ length: LINES }, () => null),
  );
}

const toFillIn = () => ({ type: 'blank', reason: 'to-fill-in' }) as const;

const columns: readonly ColumnOf<unknown>[] = [
  serialColumn(),
  column('name', '姓名', 'text', 5, toFillIn),
  column('organisation', '单位及职务', 'text', 10, toFillIn),
  column('phone', '联系电话', 'text', 7, toFillIn),
  column('role', '分工', 'text', 5, toFillIn),
  column('remark', '备注', 'text', 5, toFillIn),
];
