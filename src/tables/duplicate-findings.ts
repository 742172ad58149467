import type { Table } from '../document/model.ts';
import { column, serialColumn, tableOf, text, type ColumnOf } from './columns.ts';

/** One case of the same project, enterprise or person twice, as the rules found it. */
export interface DuplicateCase {
  readonly rule: string;
  /** 重复 is certain, 疑似 is for people to look at; a case that was let pass says so. */
  readonly certainty: '重复' | '疑似' | '已放行';
  readonly projectId: string | null;
  readonly projectName: string | null;
  readonly region: string | null;
  readonly sentence: string;
  readonly place: string;
}

/** 重复和疑似重复 (R20 projects, R16 people) among what is recommended; null where there is none. */
export function duplicatesTable(cases: readonly DuplicateCase[]): Table | null {
  if (cases.length === 0) return null;
  const frame = {
    id: 'duplicates',
    title: '重复和疑似重复',
    lead: [],
    notes: ['注：“疑似”的请核实；确为不同项目或者不同人员的，不需要处理。'],
    sheetName: '重复和疑似重复',
  };
  return tableOf(frame, columns, cases);
}

const columns: readonly ColumnOf<DuplicateCase>[] = [
  serialColumn(),
  column('certainty', '性质', 'choice', 3, ({ certainty }) => text(certainty)),
  column('rule', '规则', 'code', 3, ({ rule }) => text(rule)),
  { ...column('projectId', '项目编号', 'code', 6, ({ projectId }) => text(projectId)), show: 'sheet' },
  column('projectName', '项目名称', 'text', 11, ({ projectName }) => text(projectName)),
  column('region', '地区', 'choice', 5, ({ region }) => text(region)),
  column('sentence', '情况', 'text', 24, ({ sentence }) => text(sentence)),
  column('place', '位置', 'text', 12, ({ place }) => text(place)),
];
