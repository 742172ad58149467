import { describe, expect, it } from 'vitest';
import type { Cell } from '../../src/document/model.ts';
import { formatCell } from '../../src/document/format-cell.ts';
import type { Competition } from '../../src/records/competition.ts';
import {
  inListOrder,
  recommendedProjectsTable,
  type RecommendedProject,
} from '../../src/tables/recommended-projects.ts';
import { competition, competitionWith, records } from '../kinds/sample-context.ts';

const byId = new Map(records.projects.map((project) => [project.projectId, project]));
const rowsOf = (region: string): readonly RecommendedProject[] =>
  (records.recommendationLists.find((list) => list.region === region)?.rows ?? []).map((recommendation) => ({
    recommendation,
    project: byId.get(recommendation.projectId ?? '') ?? null,
  }));

const one = rowsOf('大同市')[0] ?? expect.fail();

function rowWith(
  recommendation: Partial<RecommendedProject['recommendation']>,
  project: Partial<NonNullable<RecommendedProject['project']>> | null = {},
  changed: Competition = competition,
): readonly Cell[] {
  const row = {
    recommendation: { ...one.recommendation, ...recommendation },
    project: project === null || one.project === null ? null : { ...one.project, ...project },
  };
  return recommendedProjectsTable('大同市', [row], changed).rows[0] ?? expect.fail();
}

describe('annex 4', () => {
  // Header of 附件4 in the notice, its stray spaces taken out (domain §2.2, §3.3 A22).
  it('has the seven heads of the notice, word for word', () => {
    const table = recommendedProjectsTable('大同市', rowsOf('大同市'), competition);
    expect(table.columns.map(({ head }) => head)).toEqual([
      '项目名称',
      '企业（创客）名称',
      '组别（企业组/创业组）',
      '是否属于专精特新企业',
      '联系人',
      '联系方式',
      '法人（创客填写）',
    ]);
    expect(table).toMatchObject({ sheetName: '推荐项目名单', lead: ['推荐地市：大同市'] });
    expect(table.notes).toEqual([
      '注：除纸质版外，名单电子版请一并发送至大赛组委会秘书处邮箱：sxcxcy-ds@example.com',
    ]);
  });

  it('adds a serial number in front where that is decided', () => {
    const changed = competitionWith({
      recommendation: { ...competition.recommendation, serialColumn: true },
    });
    const table = recommendedProjectsTable('大同市', rowsOf('大同市'), changed);
    expect(table.columns.map(({ head }) => head).slice(0, 2)).toEqual(['序号', '项目名称']);
    expect(formatCell(table.rows[14]?.[0] ?? expect.fail())).toBe('15');
  });

  // 推荐/大同市.xlsx, first and last rows; the phone of row 4 is written 138-0000-4205 there.
  it('prints the rows as the city recommended them', () => {
    const table = recommendedProjectsTable('大同市', rowsOf('大同市'), competition);
    const printed = table.rows.map((row) => row.map(formatCell));
    expect(printed[0]).toEqual([
      '基于图神经网络的城市更新智能调度中台',
      '大同璟润信息技术有限公司',
      '企业组',
      '是',
      '东方飘',
      '13800006691',
      '方凤',
    ]);
    expect(printed[3]?.[5]).toBe('13800004205');
    expect(printed).toHaveLength(15);
  });

  it('lists 企业组 before 创业组, each in the order of the city', () => {
    const [a, b, c] = rowsOf('大同市');
    const startup = (row: RecommendedProject | undefined): RecommendedProject => {
      if (row === undefined) return expect.fail();
      return { ...row, recommendation: { ...row.recommendation, group: 'startup' } };
    };
    const ordered = inListOrder([startup(a), c ?? expect.fail(), b ?? expect.fail()]);
    expect(ordered.map(({ recommendation }) => recommendation.order)).toEqual([2, 3, 1]);
  });

  it('answers 是 or 否 to the label of the enterprise, and — for a maker team', () => {
    const answer = (...given: Parameters<typeof rowWith>): string =>
      formatCell(rowWith(...given)[3] ?? expect.fail());
    expect(answer({ specialised: true })).toBe('是');
    expect(answer({ specialised: false }, { specialisation: 'little-giant' })).toBe('否');
    expect(answer({ specialised: null }, { specialisation: 'little-giant' })).toBe('是');
    expect(answer({ specialised: null }, { specialisation: 'specialised-unstated' })).toBe('是');
    // Domain §2.0.1: 创新型中小企业 is a lower rung.
    expect(answer({ specialised: null }, { specialisation: 'innovative' })).toBe('否');
    expect(answer({ specialised: true }, { startupKind: 'team' })).toBe('—');
    expect(rowWith({ specialised: null }, { specialisation: null })[3]).toEqual({
      type: 'blank',
      reason: 'to-fill-in',
    });
  });

  it('keeps several phones of one contact, and takes the portal’s where the list has none', () => {
    expect(formatCell(rowWith({ contactPhones: ['13800000001', '0352-0000002'] })[5] ?? expect.fail())).toBe(
      '13800000001、0352-0000002',
    );
    expect(
      formatCell(rowWith({ contactPhones: [] }, { contactPhones: ['13800000003'] })[5] ?? expect.fail()),
    ).toBe('13800000003');
    expect(rowWith({ contactPhones: [] }, null)[5]).toEqual({ type: 'blank', reason: 'to-fill-in' });
  });

  it('says 待定 while the mailbox is undecided', () => {
    const changed = competitionWith({ secretariat: { ...competition.secretariat, mailbox: null } });
    expect(recommendedProjectsTable('大同市', [], changed).notes[0]).toMatch(/邮箱：待定$/);
  });
});
