import type { Table } from '../document/model.ts';
import type { Competition, Group } from '../records/competition.ts';
import { column, decimal, names, tableOf, text, type ColumnOf } from './columns.ts';
import { publicProjectColumns } from './public-project.ts';
import type { PublicWinner } from './public-winner.ts';

/**
 * Winners of one group for the public: 序号, 项目名称, 参赛单位（团队）, 组别, 地市, 奖项, with 得分 and
 * 团队成员 only where the competition publishes them; a note says how it is ordered. `winners` come in list
 * order.
 */
export function publicWinnersTable(
  group: Group,
  winners: readonly PublicWinner[],
  competition: Pick<Competition, 'groups' | 'publicList' | 'stages'>,
): Table {
  const name = competition.groups[group].name;
  const frame = {
    id: group,
    title: null,
    lead: [],
    notes: [`注：${orderStatement(competition)}。`],
    sheetName: name,
  };
  return tableOf(
    frame,
    columnsFor(competition),
    winners.filter((winner) => winner.group === group),
  );
}

/** What a list must say of its own order (domain §2.4). */
export function orderStatement({ publicList, stages }: Pick<Competition, 'publicList' | 'stages'>): string {
  return publicList.order === 'rank' ? `同一奖项内按${stages.grand.name}名次排列` : '同一奖项内排名不分先后';
}

function columnsFor(competition: Pick<Competition, 'groups' | 'publicList'>): ColumnOf<PublicWinner>[] {
  const { scores, members } = competition.publicList;
  return [
    ...publicProjectColumns(competition),
    column('level', '奖项', 'choice', 3.5, ({ level }) => text(level)),
    ...(scores ? [scoreColumn] : []),
    ...(members ? [membersColumn] : []),
  ];
}

const scoreColumn: ColumnOf<PublicWinner> = column('score', '得分', 'number', 3.5, ({ score }) =>
  decimal(score),
);

const membersColumn: ColumnOf<PublicWinner> = column('members', '团队成员', 'names', 10, (winner) =>
  names(winner.members ?? []),
);
