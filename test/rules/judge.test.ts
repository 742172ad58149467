import { beforeAll, describe, expect, it } from 'vitest';
import type { Place } from '../../src/problems/place.ts';
import { wordsOf } from '../../src/problems/problem.ts';
import type { Records } from '../../src/records/records.ts';
import type { Results } from '../../src/records/results.ts';
import { explain } from '../../src/rules/explain.ts';
import { judge, problemsOf } from '../../src/rules/judge.ts';
import { foundBy, idOf, judged, member, receiptOf, team } from '../support/invented.ts';
import { plantedValues, readSample, type PlantedValue } from '../support/staff-files.ts';
import { readExpected } from '../support/expected.ts';
import { shanxiCompetition } from '../support/shanxi-records.ts';

const rulebook = { notice: '某通知', rules: { R14: { clause: '六（二）1(1)', words: '…' } } };
const noDecisions = { overrides: [], votes: [] };

describe('the clean sample, read from its workbooks', () => {
  let records: Records;
  let results: Results;

  beforeAll(async () => {
    records = (await readSample('shanxi-2026')).records;
    results = judge(records, shanxiCompetition(), rulebook, noDecisions);
  });

  it('keeps every rule', () => {
    expect(problemsOf(results).map((one) => wordsOf(one, 'zh').sentence)).toEqual([]);
  });

  it('gives the expected seats, ranks, awards and national list', () => {
    const expected = readExpected('quotas').regions;
    expect(
      results.quotas.map(({ region, quota, recommendedIds }) => ({ region, quota, recommendedIds })),
    ).toEqual(expected.map(({ region, quota, recommendedIds }) => ({ region, quota, recommendedIds })));
    const ranks = (list: readonly { readonly rows: readonly object[] }[]): readonly object[] =>
      list
        .flatMap(({ rows }) => rows)
        .map((row) => pick(row, ['projectId', 'marks', 'score', 'rankText', 'promoted']));
    expect(ranks(results.rankings)).toEqual(ranks(readExpected('ranking')));
    const awards = readExpected('awards');
    expect(
      results.awards.map(({ projectId, certificateNumber, certificateMembers, prizeWithheld }) => ({
        ...{ projectId, certificateMembers, prizeWithheld },
        certNo: certificateNumber,
      })),
    ).toEqual(
      awards.awards.map((one) => pick(one, ['projectId', 'certificateMembers', 'prizeWithheld', 'certNo'])),
    );
    expect(results.national).toEqual(awards.nationalRecommended);
  });

  it.each([...readExpected('boundary-cases'), ...readExpected('not-faults')])(
    'accepts $projectId under $rule: $why',
    ({ projectId, rule }) => {
      const said = results.findings.filter((one) => one.projectId === projectId && one.rule === rule);
      expect(said.map(({ outcome }) => outcome)).not.toContain('broken');
      expect(said.map(({ outcome }) => outcome)).toContain('met');
    },
  );

  it('decides nothing by a rule the notice does not have', () => {
    const without = { ...rulebook, rules: { ...rulebook.rules, R12: null } };
    const { findings } = judge(records, shanxiCompetition(), without, noDecisions);
    const rulesOf = (list: Results['findings']): ReadonlySet<string> => new Set(list.map(({ rule }) => rule));
    expect(rulesOf(results.findings)).toContain('R12');
    expect(rulesOf(findings)).not.toContain('R12');
    expect(rulesOf(findings)).toContain('R11');
  });

  it('applies the date where the wording contradicts itself, and says so once (R14)', () => {
    expect(results.findings.filter(({ rule }) => rule === 'R14')).toHaveLength(1);
  });

  it('tells the story of a winner from registration to certificate', () => {
    const story = explain(results, records, 'SX2026-0215').map(({ statement }) => statement);
    const sentences = story.map((one) => wordsOf(one, 'zh').sentence);
    const at = (part: string): number => sentences.findIndex((sentence) => sentence.includes(part));
    const chapters = [
      '按时报名',
      '在本省注册',
      '复赛山西转型综改示范区企业组第',
      '由山西转型综改示范区推荐参加省赛',
      '省级决赛第',
      '按单项得分决定先后',
      '总决赛企业组第4名，获二等奖',
      '证书编号SXCK2026-Q-2-001',
    ].map(at);
    expect(chapters).not.toContain(-1);
    expect(chapters).toEqual([...chapters].sort((a, b) => a - b));
    expect(sentences.at(-1)).toContain('证书编号');
  });

  it('tells nothing of a project it does not know', () => {
    expect(explain(results, records, 'SX2026-9999')).toEqual([]);
  });
});

/** The rules' part of the planted faults: everything with a rule or a figure of the staff's to compare. */
const rulesTold: readonly string[] = [
  ...['F005', 'F006', 'F007', 'F009', 'F021', 'F027', 'F028', 'F033', 'F038', 'F041', 'F042', 'F050', 'F051'],
  ...['F052', 'F053', 'F057', 'F058', 'F059', 'F060', 'F062', 'F078', 'F080', 'F084', 'F085', 'F086', 'F087'],
  ...['F088', 'F091', 'F092', 'F097', 'F099', 'F103', 'F104', 'F105', 'F106', 'F108', 'F109', 'F111', 'F113'],
  ...['F114', 'F115', 'F118', 'F121', 'F122', 'F124', 'F125', 'F126', 'F130', 'F134', 'F135', 'F136', 'F138'],
  ...['F139', 'F140', 'F141', 'F142', 'F143', 'F146', 'F148', 'F150', 'F151', 'F153', 'F154', 'F155', 'F156'],
  ...['F157', 'F158', 'F159', 'F160', 'F165', 'F166', 'F167', 'F168', 'F169', 'F170'],
];

describe('the faults planted in the broken sample', () => {
  let results: Results;

  beforeAll(async () => {
    const { records } = await readSample('broken-shanxi-2026');
    results = judge(records, shanxiCompetition(), rulebook, noDecisions);
  });

  it.each(plantedValues('faults').filter(({ id }) => rulesTold.includes(id)))(
    '$id $kind is told with its severity, at its place or about its project',
    (fault) => {
      const told = problemsOf(results).filter(
        (one, at) =>
          one.severity === fault.severity &&
          (isAt(one.place, fault) || (one.projectId === fault.projectId && ruleAt(at) === fault.rule)),
      );
      expect(told.length).toBeGreaterThan(0);
    },
  );

  const ruleAt = (at: number): string | undefined =>
    results.findings.filter(({ outcome }) => outcome === 'broken' || outcome === 'warned')[at]?.rule;

  it.each(readExpected('not-faults'))('leaves $projectId alone under $rule: $why', ({ projectId, rule }) => {
    const said = results.findings.filter((one) => one.projectId === projectId && one.rule === rule);
    expect(said.map(({ outcome }) => outcome)).not.toContain('broken');
  });

  it('has words in both languages for everything it says', () => {
    for (const { statement } of results.findings) {
      for (const language of ['zh', 'en'] as const) {
        const { sentence, hint } = wordsOf(statement, language);
        expect(`${sentence}${hint ?? ''}`).not.toMatch(/undefined|null|NaN|\[object/);
      }
    }
  });
});

describe('overrides', () => {
  const who = { by: '处长', at: '2026-08-07', reason: '经研究同意接收' };
  const late = { receipts: [receiptOf('太原市', { documentDate: { type: 'day', iso: '2026-08-06' } })] };

  it('stand beside the error they let pass, with who, when and why', () => {
    const results = judged(late, {}, { votes: [], overrides: [{ rule: 'R03', region: '太原市', ...who }] });
    expect(foundBy(results, 'R03')).toMatchObject([{ statement: { severity: 'error', override: who } }]);
  });

  it('of another region or project let nothing pass, and are told as idle', () => {
    const results = judged(late, {}, { votes: [], overrides: [{ rule: 'R03', region: '大同市', ...who }] });
    const codes = foundBy(results, 'R03').map(({ statement }) => [statement.code, statement.override]);
    expect(codes).toEqual([
      ['recommendation-late', undefined],
      ['override-unused', undefined],
    ]);
  });

  it('do not help where the rule allows none', () => {
    const tooFew = { projects: [team(1, { members: [] })] };
    const results = judged(
      tooFew,
      {},
      { votes: [], overrides: [{ rule: 'R17', projectId: idOf(1), ...who }] },
    );
    const codes = foundBy(results, 'R17').map(({ statement }) => [statement.code, statement.override]);
    expect(codes).toEqual([
      ['team-without-members', undefined],
      ['override-not-allowed', undefined],
    ]);
  });

  it('let eight core members pass', () => {
    const members = Array.from({ length: 8 }, (_, at) => member(1, at + 1));
    const overrides = [{ rule: 'R17', projectId: idOf(1), ...who }];
    const results = judged({ projects: [team(1, { members })] }, {}, { votes: [], overrides });
    expect(foundBy(results, 'R17')).toMatchObject([{ statement: { override: who } }]);
  });
});

function isAt(place: Place, fault: PlantedValue): boolean {
  if (place.file !== fault.file) return false;
  if (fault.cell !== null) return place.cell === fault.cell;
  return fault.row === null ? place.sheet === fault.sheet : place.row === fault.row;
}

function pick(row: object, keys: readonly string[]): object {
  return Object.fromEntries(Object.entries(row).filter(([key]) => keys.includes(key)));
}
