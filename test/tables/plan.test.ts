import { describe, expect, it } from 'vitest';
import { formatCell } from '../../src/document/format-cell.ts';
import type { Table } from '../../src/document/model.ts';
import { cityPlanTable, finalsPlanTable, specialPlanTable } from '../../src/tables/plan.ts';
import { shanxiCompetition } from '../support/shanxi-records.ts';

/* Against annex 2 of samples/shanxi-2026/notice.txt; test/kinds/launch-notice compares every cell with it. */

const competition = shanxiCompetition();
const launch = competition.launch ?? expect.fail();

const heads = (table: Table): readonly string[] => table.columns.map(({ head }) => head);
const rows = (table: Table): readonly (readonly string[])[] => table.rows.map((row) => row.map(formatCell));

describe('the event plan', () => {
  it('has the heads of the notice', () => {
    const contests = ['赛事名称', '地点', '主办单位', '报名网址'];
    expect(heads(finalsPlanTable(competition, launch))).toEqual(contests);
    expect(heads(cityPlanTable(competition, launch))).toEqual(contests);
    expect(heads(specialPlanTable(launch))).toEqual(['序号', '赛事名称', '决赛地点', '主办单位']);
  });

  it('names the issuer first among the hosts of the finals, and alone where nobody joins', () => {
    const hostsOf = (table: Table) => rows(table)[0]?.[2];
    expect(hostsOf(finalsPlanTable(competition, launch))).toMatch(
      /^山西省工业和信息化厅、山西省科学技术厅、/u,
    );
    expect(hostsOf(finalsPlanTable(competition, { ...launch, coHosts: [] }))).toBe('山西省工业和信息化厅');
  });

  it('makes a row for every region from the pattern of its contest’s name', () => {
    const table = rows(
      cityPlanTable(competition, { ...launch, cityContestName: '{region}选拔赛（{region}）' }),
    );
    expect(table.map(([name]) => name)).toEqual(
      competition.regions.map(({ name }) => `${name}选拔赛（${name}）`),
    );
  });

  it('says 待定 for what is undecided, which stops a final', () => {
    const open = { ...launch, cityContestName: null, finalsPlace: null };
    expect(rows(finalsPlanTable(competition, open))[0]?.[1]).toBe('待定');
    expect(rows(cityPlanTable(competition, open)).map(([name]) => name)).toEqual(
      competition.regions.map(() => '待定'),
    );
  });

  it('numbers the special contests and joins their hosts', () => {
    const specialContests = [
      { name: '甲专题赛', place: '甲市', hosts: ['甲局', '乙局'] },
      { name: '乙专题赛', place: '乙市', hosts: ['丙局'] },
    ];
    expect(rows(specialPlanTable({ ...launch, specialContests }))).toEqual([
      ['1', '甲专题赛', '甲市', '甲局、乙局'],
      ['2', '乙专题赛', '乙市', '丙局'],
    ]);
  });
});
