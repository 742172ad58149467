import { describe, expect, it } from 'vitest';
import type { Receipt, RecommendationList } from '../../src/records/records.ts';
import {
  codesOf,
  enterprise,
  foundBy,
  judged,
  listOf,
  receiptOf,
  recommendationOf,
  sheetOf,
} from '../support/invented.ts';
import { shanxiCompetition } from '../support/shanxi-records.ts';

const project = enterprise(1);
const { recommendation, name: competitionName } = shanxiCompetition();

/** What a rule says of a list of one right project, changed in one respect. */
function ofList(rule: string, changes: Partial<RecommendationList>): readonly string[] {
  const list = listOf('太原市', [project], changes);
  return codesOf(judged({ projects: [project], recommendationLists: [list] }), rule);
}

function ofReceipt(rule: string, changes: Partial<Receipt>): readonly string[] {
  return codesOf(judged({ receipts: [receiptOf('太原市', changes)] }), rule);
}

const day = (iso: string) => ({ type: 'day', iso }) as const;

describe('annex 4', () => {
  const columns = recommendation.columns;

  it.each([
    ['as given', columns, []],
    ['with a serial number in front', ['序号', ...columns], []],
    [
      'with half-width brackets and a star',
      columns.map((one) => `${one.replace('（', '(').replace('）', ')')}*`),
      [],
    ],
    ['with a line break in a heading', columns.map((one) => one.replace('专精', '专\n精')), []],
    ['in another order', [columns[1], columns[0], ...columns.slice(2)], ['columns-differ']],
    ['without the last', columns.slice(0, -1), ['columns-differ']],
    ['with one more', [...columns, '备注'], ['columns-differ']],
    ['with a serial number at the end', [...columns, '序号'], ['columns-differ']],
  ])('R30: columns %s', (_, headers, codes) => {
    expect(ofList('R30', { headers: headers.map(String) })).toEqual(codes);
  });

  it('R34: names the confirmed mailbox, whatever its case', () => {
    const place = { file: '推荐/太原市.xlsx', cell: 'A17' };
    expect(ofList('R34', { mailboxes: [{ address: 'SXCXCY-DS@example.com', place }] })).toEqual([]);
    expect(ofList('R34', { mailboxes: [{ address: 'sxcxcydx@example.com', place }] })).toEqual([
      'mailbox-differs',
    ]);
  });

  it('R36: carries the full name of the contest', () => {
    expect(ofList('R36', { title: `${competitionName}推荐项目名单（推荐地市：太原市）` })).toEqual([]);
    expect(ofList('R36', { title: '第十一届"创客中国"山西省中小企业\n创新创业大赛推荐项目名单' })).toEqual(
      [],
    );
    expect(ofList('R36', { title: '第十一届“创客中国”山西省创新创业大赛推荐项目名单' })).toEqual([
      'name-altered',
    ]);
  });
});

describe('rows of annex 4', () => {
  const rowWith = (changes: Parameters<typeof recommendationOf>[3]): readonly string[] => {
    const rows = [recommendationOf(project, '太原市', 1, changes)];
    return ofList('R31', { rows });
  };

  it('R31: agree with the portal but for spaces and brackets', () => {
    expect(rowWith({ name: ` ${project.name} ` })).toEqual([]);
  });

  it.each([
    ['group', { group: 'startup' as const }],
    ['contact', { contactName: '别人' }],
    ['leader', { leader: '别人' }],
  ])('R31: another %s is an error', (_, changes) => {
    expect(rowWith(changes)).toEqual(['recommendation-differs']);
  });

  it('R31: a slip in the name is told at the name, with the project meant', () => {
    const name = project.name.slice(1);
    const rows = [recommendationOf(project, '太原市', 1, { projectId: null, name })];
    const list = listOf('太原市', [], { rows });
    const found = foundBy(judged({ projects: [project], recommendationLists: [list] }), 'R31');
    expect(found).toMatchObject([
      { projectId: project.projectId, statement: { parameters: { field: 'name', portal: project.name } } },
    ]);
  });

  it('R31: a project nobody registered is told as such', () => {
    expect(rowWith({ projectId: null, name: '可调谐陶瓷滤波器阵列', applicantName: '某团队' })).toEqual([
      'not-on-portal',
    ]);
  });

  it('R32: a recommended project without a semi-final score warns, if the region sent its sheets', () => {
    const other = enterprise(2);
    const scoreSheets = [sheetOf('semi', 'enterprise', [[other, ['90', '91', '92', '93', '94']]])];
    const recommendationLists = [listOf('太原市', [project])];
    const projects = [project, other];
    expect(codesOf(judged({ projects, recommendationLists, scoreSheets }), 'R32')).toEqual([
      'not-in-city-contest',
    ]);
    expect(codesOf(judged({ projects, recommendationLists }), 'R32')).toEqual([]);
  });

  it('R35: a region recommends its own projects only', () => {
    const list = listOf('大同市', [project]);
    const found = foundBy(judged({ projects: [project], recommendationLists: [list] }), 'R35');
    expect(found).toMatchObject([{ outcome: 'broken', region: '大同市', projectId: project.projectId }]);
  });
});

describe('the letter', () => {
  it.each([
    [{ documentDate: day('2026-08-05') }, []],
    [{ documentDate: day('2026-08-06') }, ['recommendation-late']],
    [{ receivedAt: day('2026-08-06') }, ['recommendation-late']],
    [{ documentDate: null }, ['recommendation-date-missing']],
  ])('R03: %j gives %j', (changes, codes) => {
    expect(ofReceipt('R03', changes)).toEqual(codes);
  });

  it.each([
    [{ publicityEnd: day('2026-08-04') }, []],
    [{ publicityEnd: day('2026-08-07') }, ['city-dates-after-recommendation']],
    [{ semiFinalDate: day('2026-08-05') }, ['city-dates-after-recommendation']],
  ])('R06: %j beside a letter of 2026-08-04 gives %j', (changes, codes) => {
    expect(ofReceipt('R06', changes)).toEqual(codes);
  });

  it.each([
    [{ paper: false }, ['copy-missing']],
    [{ electronic: null }, ['copy-missing']],
    [{}, []],
  ])('R29: %j gives %j', (changes, codes) => {
    expect(ofReceipt('R29', changes)).toEqual(codes);
  });

  it('R28: states the numbers of the list', () => {
    const records = (changes: Partial<Receipt>): Parameters<typeof judged>[0] => ({
      projects: [project],
      recommendationLists: [listOf('太原市', [project])],
      receipts: [receiptOf('太原市', { total: 1, enterprise: 1, startup: 0, ...changes })],
    });
    expect(codesOf(judged(records({})), 'R28')).toEqual([]);
    const found = foundBy(judged(records({ startup: 1, total: 2 })), 'R28');
    expect(found.map(({ statement }) => statement.parameters)).toEqual([
      { what: 'total', stated: 2, counted: 1 },
      { what: 'startup', stated: 1, counted: 0 },
    ]);
  });

  it('R48: the summary is asked for, and late after the day the edition sets', () => {
    expect(ofReceipt('R48', { summaryReceivedAt: null })).toEqual(['summary-missing']);
    expect(ofReceipt('R48', { summaryReceivedAt: day('2026-09-30') })).toEqual([]);
    expect(ofReceipt('R48', { summaryReceivedAt: day('2026-10-01') })).toEqual(['summary-late']);
  });
});
