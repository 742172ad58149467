import { describe, expect, it } from 'vitest';
import type { Project, StaffAward } from '../../src/records/records.ts';
import { certificateNumber } from '../../src/records/certificate-number.ts';
import {
  codesOf,
  competitionOf,
  enterprise,
  foundBy,
  judged,
  member,
  noDecisions,
  sheetOf,
  team,
} from '../support/invented.ts';

/** A grand final in which every project beats the next one. */
function grandFinal(projects: readonly Project[], group: 'enterprise' | 'startup' = 'enterprise') {
  const marks = (at: number): readonly string[] => Array.from({ length: 5 }, () => (99 - at).toString());
  return {
    projects,
    scoreSheets: [
      sheetOf(
        'grand',
        group,
        projects.map((project, at) => [project, marks(at)] as const),
      ),
    ],
  };
}

const five = Array.from({ length: 5 }, (_, at) => enterprise(at + 1));

describe('awards', () => {
  it('go down the plan by rank, numbers starting anew in every level', () => {
    const { awards } = judged(grandFinal(five));
    expect(
      awards.map(({ level, rankInGroup, certificateNumber: number }) => [level, rankInGroup, number]),
    ).toEqual([
      ['一等奖', 1, 'SXCK2026-Q-1-001'],
      ['一等奖', 2, 'SXCK2026-Q-1-002'],
      ['一等奖', 3, 'SXCK2026-Q-1-003'],
      ['二等奖', 4, 'SXCK2026-Q-2-001'],
      ['二等奖', 5, 'SXCK2026-Q-2-002'],
    ]);
  });

  it('are missed by nobody while they are undecided', () => {
    const { awards } = competitionOf();
    const codes = (levels: typeof awards.levels): readonly string[] =>
      judged(grandFinal(five), { awards: { ...awards, levels } }).findings.map(
        ({ statement }) => statement.code,
      );
    const [first] = awards.levels ?? [];
    const one = { ...(first ?? expect.fail()), enterprise: { count: 1, prizeWan: null } };
    expect(codes([one])).toContain('award-not-reached');
    expect(codes(null)).not.toContain('award-not-reached');
  });

  it('leave places nobody reached empty, with a note', () => {
    const results = judged(grandFinal(five));
    const notes = results.findings.filter(({ statement }) => statement.code === 'award-places-unfilled');
    expect(notes.map(({ outcome, statement }) => [outcome, statement.parameters])).toEqual([
      ['noted', { group: '企业组', level: '二等奖', planned: 6, given: 2 }],
      ['noted', { group: '企业组', level: '三等奖', planned: 11, given: 0 }],
      ['noted', { group: '企业组', level: '优胜奖', planned: 28, given: 0 }],
    ]);
  });

  it('are not given while there is no plan', () => {
    const { awards } = competitionOf();
    expect(judged(grandFinal(five), { awards: { ...awards, levels: null } }).awards).toEqual([]);
  });

  it('send the levels the edition names to the national contest', () => {
    const { awards } = competitionOf();
    const results = judged(grandFinal(five), { awards: { ...awards, national: ['一等奖'] } });
    expect(results.national).toEqual(five.slice(0, 3).map(({ projectId }) => projectId));
  });

  it('keep the title and withhold the money of a project paid elsewhere (R45)', () => {
    const source = { file: '其他省级赛事获奖情况.xlsx', row: 2, columns: { decision: 'F' } };
    const prize = { projectId: five[0]?.projectId ?? '', contest: '某赛事', paid: true, source };
    const withheld = (withhold: boolean | null): boolean | undefined =>
      judged({ ...grandFinal(five), otherPrizes: [{ ...prize, withhold }] }).awards[0]?.prizeWithheld;
    expect([withheld(true), withheld(false), withheld(null)]).toEqual([true, false, true]);
    const undecided = judged({ ...grandFinal(five), otherPrizes: [{ ...prize, withhold: null }] });
    expect(foundBy(undecided, 'R45')).toMatchObject([
      { outcome: 'warned', statement: { code: 'prize-undecided', place: { cell: 'F2' } } },
    ]);
  });

  it('of a project without a secrecy review are an error (R24)', () => {
    const [first, ...rest] = five;
    const unreviewed = enterprise(1, { secrecyReview: { by: null, at: null, result: null } });
    expect(first).toBeDefined();
    expect(codesOf(judged(grandFinal([unreviewed, ...rest])), 'R24')).toEqual([
      'secrecy-review-missing-published',
    ]);
  });
});

describe('members on certificates', () => {
  const nine = Array.from({ length: 9 }, (_, at) => member(1, 9 - at));
  const ofTeam = (
    members: Project['members'],
    ...rest: Parameters<typeof judged> extends [unknown, ...infer R] ? R : never
  ) => judged(grandFinal([team(1, { members })], 'startup'), ...rest).awards[0]?.certificateMembers;

  it('are the core members in their registered order, seven at most', () => {
    expect(ofTeam([member(1, 3), member(1, 1), member(1, 2, { isCore: false })])).toEqual([
      '成员1之1',
      '成员1之3',
    ]);
    expect(ofTeam(nine)).toEqual([1, 2, 3, 4, 5, 6, 7].map((order) => `成员1之${order}`));
  });

  it('are those a recorded decision chose', () => {
    const members = ['成员1之9', '成员1之2'];
    const override = {
      rule: 'R17',
      projectId: 'SX2026-0001',
      members,
      by: '处长',
      at: '2026-09-10',
      reason: '选定',
    };
    expect(ofTeam(nine, {}, { ...noDecisions, overrides: [override] })).toEqual(members);
  });

  it('are an error where the decision names somebody who is no core member', () => {
    const who = { by: '处长', at: '2026-09-10', reason: '选定' };
    const members = ['成员1之9', '成贠1之2'];
    const results = judged(
      grandFinal([team(1, { members: nine })], 'startup'),
      {},
      { ...noDecisions, overrides: [{ rule: 'R17', projectId: 'SX2026-0001', members, ...who }] },
    );
    const found = foundBy(results, 'R17').filter(({ statement }) => statement.override === undefined);
    expect(found).toMatchObject([
      {
        outcome: 'broken',
        projectId: 'SX2026-0001',
        statement: { code: 'chosen-member-unknown', parameters: { name: '成贠1之2' } },
      },
    ]);
  });

  it('are left out where the edition hides them', () => {
    const { certificate } = competitionOf();
    const members = { enterprise: 'hidden', company: 'hidden', team: 'hidden' } as const;
    expect(ofTeam(nine, { certificate: { ...certificate, members } })).toEqual([]);
  });
});

describe('certificate numbers', () => {
  it.each([
    ['SXCK2026-{group}-{level}-{seq:3}', 'SXCK2026-C-4-007'],
    ['{seq}/{level}', '7/4'],
    ['{group}{seq:1}', 'C7'],
  ])('fill the pattern %s as %s', (pattern, number) => {
    expect(certificateNumber(pattern, { group: 'C', level: 4, seq: 7 })).toBe(number);
  });
});

describe("the staff's award list", () => {
  const listed = (at: number, changes: Partial<StaffAward> = {}): StaffAward => {
    const { awards } = judged(grandFinal(five));
    const award = awards[at];
    if (award === undefined) throw new Error('no award');
    return {
      level: award.level,
      group: award.group,
      name: award.projectName,
      applicantName: award.recipient,
      region: award.region,
      members: award.certificateMembers,
      certificateNumber: award.certificateNumber,
      projectId: award.projectId,
      source: {
        file: '拟获奖名单.xlsx',
        sheet: '拟获奖名单',
        row: at + 3,
        columns: { name: 'D', members: 'G', certificateNumber: 'H' },
      },
      ...changes,
    };
  };
  const { awards: plan } = competitionOf();
  const [first, second] = plan.levels ?? [];
  if (first === undefined || second === undefined) throw new Error('a plan');
  const small = {
    awards: {
      ...plan,
      levels: [first, { ...second, enterprise: { count: 2, prizeWan: '8' } }].map((level) => ({
        ...level,
        startup: { count: 0, prizeWan: null },
      })),
    },
  };
  const compared = (...staffAwards: readonly StaffAward[]) =>
    judged({ ...grandFinal(five), staffAwards }, small);
  const right = [0, 1, 2, 3, 4].map((at) => listed(at));

  it('that agrees with ours raises nothing', () => {
    const results = compared(...right);
    expect([...codesOf(results, 'R42'), ...codesOf(results, 'R44'), ...codesOf(results, 'R17')]).toEqual([]);
  });

  it('with an award against the rank is an error at the project (R42)', () => {
    const found = foundBy(compared(...right.slice(0, 3), listed(3, { level: '一等奖' }), listed(4)), 'R42');
    expect(found).toMatchObject([
      {
        statement: {
          code: 'award-against-rank',
          place: { cell: 'D6' },
          parameters: { rank: '第4名', listed: '一等奖', earned: '二等奖' },
        },
      },
    ]);
  });

  it('with a missing row is an error that names what is missing (R44)', () => {
    const found = foundBy(compared(...right.slice(0, 4)), 'R44');
    expect(found).toMatchObject([
      {
        projectId: five[4]?.projectId,
        statement: { parameters: { planned: 2, listed: 1, absent: [five[4]?.name] } },
      },
    ]);
  });

  it('with somebody who was not in the grand final is an error', () => {
    const stranger = listed(4, { projectId: 'SX2026-0099', name: '别的项目' });
    expect(codesOf(compared(...right.slice(0, 4), stranger), 'R42')).toContain('award-without-result');
  });

  it('with another certificate number or other members says so', () => {
    const results = compared(
      listed(0, { certificateNumber: 'SXCK2026-Q-1-009' }),
      listed(1, { members: ['某人'] }),
      ...right.slice(2),
    );
    expect(codesOf(results, 'R44')).toEqual(['certificate-number-differs']);
    expect(codesOf(results, 'R17')).toEqual(['award-members-differ']);
  });
});

describe('organisation awards (R46)', () => {
  const source = { file: '组织奖.xlsx', row: 3, columns: { award: 'B', unit: 'C' } };

  it('are the four of the notice, to units with their full names', () => {
    const results = judged({
      organisationAwards: [
        { award: '最佳组织单位奖', unit: '太原市工业和信息化局', remark: null, source },
        { award: '优秀对接服务单位奖', unit: '某服务中心', remark: null, source },
        { award: '突出贡献奖', unit: '某服务中心', remark: null, source },
        { award: '最佳组织单位奖', unit: '太原市工信局', remark: null, source },
      ],
    });
    expect(foundBy(results, 'R46')).toMatchObject([
      { outcome: 'broken', statement: { code: 'organisation-award-unknown', place: { cell: 'B3' } } },
      { outcome: 'warned', statement: { code: 'unit-not-official', place: { cell: 'C3' } } },
    ]);
  });
});
