import type { Table } from '../document/model.ts';
import { groups as groupOrder, type Competition } from '../records/competition.ts';
import type { Award } from '../records/results.ts';
import { column, serialColumn, tableOf, text, type ColumnOf } from './columns.ts';

/**
 * 获奖名单 of a summary: both groups in one table, by level, group and rank; no ranks, no scores. The
 * province's also says which region.
 */
export function areaWinnersTable(
  awards: readonly Award[],
  scope: 'region' | 'province',
  { groups }: Pick<Competition, 'groups'>,
  title: string | null = null,
): Table {
  return tableOf(
    { id: 'winners', title, lead: [], notes: [], sheetName: '获奖名单' },
    [
      serialColumn(),
      column<Award>('level', '奖项', 'choice', 4, ({ level }) => text(level)),
      column<Award>('group', '组别', 'choice', 4, ({ group }) => text(groups[group].name)),
      ...(scope === 'province' ? [regionColumn] : []),
      column<Award>('projectName', '项目名称', 'text', 14, ({ projectName }) => text(projectName)),
      column<Award>('applicantName', '参赛单位（团队）', 'text', 12, ({ recipient }) => text(recipient)),
    ],
    inListOrder(awards),
  );
}

function inListOrder(awards: readonly Award[]): readonly Award[] {
  return [...awards].sort(
    (a, b) =>
      a.levelIndex - b.levelIndex ||
      groupOrder.indexOf(a.group) - groupOrder.indexOf(b.group) ||
      a.rankInGroup - b.rankInGroup,
  );
}

const regionColumn: ColumnOf<Award> = column('region', '地市', 'choice', 5, ({ region }) => text(region));
