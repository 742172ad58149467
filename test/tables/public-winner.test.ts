import { describe, expect, it } from 'vitest';
import type { Cell, Table } from '../../src/document/model.ts';
import { formatCell } from '../../src/document/format-cell.ts';
import type { Group } from '../../src/records/competition.ts';
import { publicWinners } from '../../src/tables/public-winner.ts';
import { publicWinnersTable } from '../../src/tables/public-winners.ts';
import { competition, competitionWith, expectedAwards, results } from '../kinds/sample-context.ts';

const shuffled = [...results.awards].reverse();

function tableFor(group: Group, publicList: Partial<typeof competition.publicList> = {}): Table {
  const changed = competitionWith({ publicList: { ...competition.publicList, ...publicList } });
  return publicWinnersTable(group, publicWinners(shuffled, changed), changed);
}

const heads = (table: Table): readonly string[] => table.columns.map(({ head }) => head);
const columnOf = (table: Table, head: string): readonly string[] =>
  table.rows.map((row) => formatCell(row[heads(table).indexOf(head)] ?? expect.fail(head)));

describe('the public list of winners', () => {
  // Domain §2.4, "List columns (public projection)".
  it('has six columns unless the competition publishes more', () => {
    const six = ['序号', '项目名称', '参赛单位（团队）', '组别', '地市', '奖项'];
    expect(heads(tableFor('enterprise'))).toEqual(six);
    expect(heads(tableFor('enterprise', { scores: true }))).toEqual([...six, '得分']);
    expect(heads(tableFor('enterprise', { members: true }))).toEqual([...six, '团队成员']);
    expect(heads(tableFor('enterprise', { scores: true, members: true }))).toEqual([
      ...six,
      '得分',
      '团队成员',
    ]);
  });

  it('lists each group by itself, by level and rank, as awards.json has them', () => {
    for (const group of ['enterprise', 'startup'] as const) {
      const expected = expectedAwards.awards.filter((award) => award.group === group);
      const table = tableFor(group);
      expect(columnOf(table, '项目名称')).toEqual(expected.map(({ projectName }) => projectName));
      expect(columnOf(table, '奖项')).toEqual(expected.map(({ level }) => level));
      expect(columnOf(table, '序号')).toEqual(expected.map((_award, index) => String(index + 1)));
    }
  });

  it('orders inside a level by region and name where ranks are not told', () => {
    for (const order of ['neutral', null] as const) {
      const table = tableFor('enterprise', { order });
      const regions = competition.regions.map(({ name }) => name);
      const keys = columnOf(table, '奖项').map((level, index) => ({
        level,
        region: regions.indexOf(columnOf(table, '地市')[index] ?? ''),
        name: columnOf(table, '项目名称')[index] ?? '',
      }));
      const inFirst = keys.filter(({ level }) => level === '优胜奖');
      const sorted = [...inFirst].sort((a, b) => a.region - b.region || (a.name < b.name ? -1 : 1));
      expect(inFirst).toEqual(sorted);
      expect(columnOf(table, '项目名称')).not.toEqual(columnOf(tableFor('enterprise'), '项目名称'));
    }
  });

  it('says itself how it is ordered, also on a sheet without the words around it', () => {
    expect(tableFor('enterprise').notes).toEqual(['注：同一奖项内按总决赛名次排列。']);
    expect(tableFor('startup', { order: 'neutral' }).notes).toEqual(['注：同一奖项内排名不分先后。']);
  });

  it('cannot hold what is not published', () => {
    const [winner] = publicWinners(results.awards, competition);
    expect(Object.keys(winner ?? {}).sort()).toEqual(
      [
        'projectId',
        'projectName',
        'applicantName',
        'group',
        'region',
        'level',
        'levelIndex',
        'score',
        'members',
      ].sort(),
    );
    expect(winner).toMatchObject({ score: null, members: null });
  });

  it('publishes scores and members as they are where that is decided', () => {
    const table = tableFor('enterprise', { scores: true, members: true });
    const first = expectedAwards.awards[0];
    expect(columnOf(table, '得分')[0]).toBe(first?.score);
    expect(table.rows[0]?.at(-1)).toEqual<Cell>({ type: 'names', names: first?.coreMembers ?? [] });
  });
});
