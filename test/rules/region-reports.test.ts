import { describe, expect, it } from 'vitest';
import type { RegionStatistics, Statistic } from '../../src/records/records.ts';
import { codesOf, enterprise, foundBy, judged, sheetOf } from '../support/invented.ts';

const source = {
  file: '地市统计/太原市.xlsx',
  sheet: '统计表',
  row: 7,
  columns: { value: 'C', remark: 'E' },
};

function reportOf(
  metrics: readonly { name: string; value: Statistic; remark?: string }[],
  fourNew: RegionStatistics['fourNew'] = [],
): RegionStatistics {
  return {
    region: '太原市',
    metrics: metrics.map(({ name, value, remark }) => ({
      name,
      value,
      unit: null,
      remark: remark ?? null,
      source,
    })),
    media: [],
    fourNew,
    place: { file: source.file, sheet: '四新项目' },
  };
}

const remarked = (remark: string): RegionStatistics =>
  reportOf([{ name: '赛事活动场次', value: { type: 'number', value: '3' }, remark }]);
const count = (value: number): Statistic => ({ type: 'number', value: value.toString() });

describe("the regions' reports", () => {
  it.each([
    ['套开中小企业高峰论坛1场', ['attached-event']],
    ['未套开其他活动', []],
    ['现场路演3场', []],
  ])('R37: “%s” gives %j', (remark, codes) => {
    expect(codesOf(judged({ statistics: [remarked(remark)] }), 'R37')).toEqual(codes);
  });

  it.each([
    ['收取报名费每项目200元', ['fee-collected']],
    ['免收报名费', []],
    ['不向参赛者收取任何费用', []],
    ['未收取报名费，另收取展位费5000元', ['fee-collected']],
    ['无其他说明；向企业摊派会务费用', ['fee-collected']],
  ])('R38: “%s” gives %j', (remark, codes) => {
    expect(codesOf(judged({ statistics: [remarked(remark)] }), 'R38')).toEqual(codes);
  });

  it('R38 points at the remark', () => {
    const found = foundBy(judged({ statistics: [remarked('收取报名费')] }), 'R38');
    expect(found).toMatchObject([
      { outcome: 'broken', region: '太原市', statement: { place: { cell: 'E7' } } },
    ]);
  });

  it('R49: a project flagged as 四新 is on the list', () => {
    const project = enterprise(1, { isFourNew: true });
    const listed = { projectId: project.projectId, name: project.name, kind: null, source };
    const missing = judged({ projects: [project], statistics: [reportOf([])] });
    expect(codesOf(missing, 'R49')).toEqual(['four-new-not-listed']);
    expect(codesOf(judged({ projects: [project], statistics: [reportOf([], [listed])] }), 'R49')).toEqual([]);
  });

  it('E06: numbers fall from stage to stage and agree with the score sheets', () => {
    const projects = [enterprise(1), enterprise(2), enterprise(3)];
    const marks = ['90', '91', '92', '93', '94'];
    const scoreSheets = [
      sheetOf(
        'semi',
        'enterprise',
        projects.slice(0, 2).map((one) => [one, marks] as const),
      ),
    ];
    const said = (prelim: number, semi: number): readonly string[] => {
      const report = reportOf([
        { name: '初赛参赛项目数', value: count(prelim) },
        { name: '复赛参赛项目数', value: count(semi) },
      ]);
      return codesOf(judged({ projects, scoreSheets, statistics: [report] }), 'E06');
    };
    expect(said(3, 2)).toEqual([]);
    expect(said(1, 2)).toEqual(['funnel-not-falling']);
    expect(said(4, 2)).toEqual(['funnel-not-falling']);
    expect(said(3, 3)).toEqual(['count-differs-from-sheets']);
  });
});
