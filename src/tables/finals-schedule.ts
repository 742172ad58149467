import type { Table } from '../document/model.ts';
import type { Competition } from '../records/competition.ts';
import type { Sitting } from '../records/settings/notices.ts';
import { column, serialColumn, tableOf, text, type ColumnOf } from './columns.ts';

/**
 * 日程安排 of the finals: every sitting in the order of the settings. Columns nobody filled in (小组, 备注) are
 * left out; a day or a place still open is 待定.
 */
export function finalsScheduleTable(
  schedule: readonly Sitting[],
  competition: Pick<Competition, 'groups' | 'stages'>,
): Table {
  const has = (field: 'panel' | 'time' | 'note'): boolean =>
    schedule.some((sitting) => sitting[field] !== null);
  const columns: ColumnOf<Sitting>[] = [
    serialColumn(),
    column('stage', '阶段', 'choice', 4, ({ stage }) => text(competition.stages[stage].name)),
    column('group', '组别', 'choice', 4, (sitting) => text(groupWords(sitting, competition))),
    ...(has('panel') ? [panelColumn] : []),
    column('date', '日期', 'date', 6, ({ date }) =>
      date === null ? text('待定') : { type: 'date', iso: date },
    ),
    ...(has('time') ? [timeColumn] : []),
    column('place', '地点', 'text', 10, ({ place }) => text(place ?? '待定')),
    ...(has('note') ? [noteColumn] : []),
  ];
  const frame = { id: 'schedule', title: null, lead: [], notes: [], sheetName: '日程安排' };
  return tableOf(frame, columns, schedule);
}

/** Both groups together where the sitting is not of one. */
function groupWords({ group }: Sitting, { groups }: Pick<Competition, 'groups'>): string {
  return group === null ? `${groups.enterprise.name}、${groups.startup.name}` : groups[group].name;
}

const panelColumn: ColumnOf<Sitting> = column('panel', '小组', 'choice', 4, ({ panel }) =>
  panel === null ? { type: 'blank', reason: 'not-applicable' } : text(`第${panel}小组`),
);

const timeColumn: ColumnOf<Sitting> = column('time', '时间', 'choice', 6, ({ time }) => text(time ?? '待定'));

const noteColumn: ColumnOf<Sitting> = column('note', '备注', 'text', 5, ({ note }) => text(note));
