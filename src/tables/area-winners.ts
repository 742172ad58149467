import type { Table } from '../document/model.ts';
import { groups as groupOrder, type Competition } from '../records/competition.ts';
import type { Award } from '../records/results.ts';
import { column, serialColumn, tableOf, text, type ColumnOf } from './columns.ts';
import { byRegionAndName } from './public-project.ts';

/**
 * 获奖名单 of a summary: both groups in one table, by level, group and the order of the public list, which a
 * note tells; no ranks, no scores. The province's also says which region.
 */
export function areaWinnersTable(
  awards: readonly Award[],
  scope: 'region' | 'province',
  competition: Pick<Competition, 'groups' | 'publicList' | 'regions' | 'stages'>,
  title: string | null = null,
): Table {
  return tableOf(
    { id: 'winners', title, lead: [], notes: [noteOf(competition)], sheetName: '获奖名单' },
    [
      serialColumn(),
      column<Award>('level', '奖项', 'choice', 4, ({ level }) => text(level)),
      column<Award>('group', '组别', 'choice', 4, ({ group }) => text(competition.groups[group].name)),
      ...(scope === 'province' ? [regionColumn] : []),
      column<Award>('projectName', '项目名称', 'text', 14, ({ projectName }) => text(projectName)),
      column<Award>('applicantName', '参赛单位（团队）', 'text', 12, ({ recipient }) => text(recipient)),
    ],
    inListOrder(awards, competition),
  );
}

function noteOf({ publicList, stages }: Pick<Competition, 'publicList' | 'stages'>): string {
  return publicList.order === 'rank'
    ? `注：同一奖项内按组别和${stages.grand.name}名次排列。`
    : '注：同一奖项内按组别排列，排名不分先后。';
}

function inListOrder(
  awards: readonly Award[],
  competition: Pick<Competition, 'publicList' | 'regions'>,
): readonly Award[] {
  const byName = byRegionAndName(competition);
  const byRank = competition.publicList.order === 'rank';
  return [...awards].sort(
    (a, b) =>
      a.levelIndex - b.levelIndex ||
      groupOrder.indexOf(a.group) - groupOrder.indexOf(b.group) ||
      (byRank ? a.rankInGroup - b.rankInGroup : byName(a, b)),
  );
}

const regionColumn: ColumnOf<Award> = column('region', '地市', 'choice', 5, ({ region }) => text(region));
