import { describe, expect, it } from 'vitest';
import type { HistoryEntry, Project } from '../../src/records/records.ts';
import { company, codesOf, enterprise, foundBy, judged, listOf, member, team } from '../support/invented.ts';

/** What a rule says of one project. */
function says(rule: string, project: Project): readonly string[] {
  return codesOf(judged({ projects: [project] }), rule);
}

const day = (iso: string) => ({ type: 'day', iso }) as const;

describe('who is asked', () => {
  const unfit = { marketEntered: false, regPlace: '陕西省西安市' };

  it('passes entrants who are right in every respect', () => {
    const results = judged({ projects: [enterprise(1), company(2), team(3)] });
    expect(results.findings.filter(({ outcome }) => outcome === 'broken' || outcome === 'warned')).toEqual(
      [],
    );
  });

  it('leaves rows that are not approved alone', () => {
    const rejected = enterprise(1, { ...unfit, reviewStatus: 'rejected' });
    expect(
      judged({ projects: [rejected] }).findings.filter(({ projectId }) => projectId !== undefined),
    ).toEqual([]);
  });

  it('asks them all the same once they are recommended', () => {
    const pending = enterprise(1, { ...unfit, reviewStatus: 'pending' });
    const results = judged({ projects: [pending], recommendationLists: [listOf('太原市', [pending])] });
    expect(foundBy(results, 'R02')).toMatchObject([
      { outcome: 'broken', statement: { parameters: { status: 'pending', activity: 'recommended' } } },
    ]);
    expect(codesOf(results, 'R07')).toEqual(['enterprise-registered-outside']);
    expect(codesOf(results, 'R09')).toEqual(['not-on-market']);
  });
});

describe('registration', () => {
  it.each([
    ['2026-07-10T23:59:59+08:00', []],
    ['2026-07-11T00:00:00+08:00', ['registered-late']],
  ])('R01: %s gives %j', (registeredAt, codes) => {
    expect(says('R01', enterprise(1, { registeredAt }))).toEqual(codes);
  });

  it('R01: a missing time is an error', () => {
    expect(says('R01', enterprise(1, { registeredAt: null }))).toEqual(['registration-time-missing']);
  });
});

describe('the enterprise group', () => {
  it.each([
    ['山西省大同市平城区', []],
    ['太原市小店区', []],
    ['山西转型综合改革示范区潇河园区', []],
    ['中国山西省太原市小店区', []],
    ['怀仁市新家园', []],
    ['陕西省西安市雁塔区', ['enterprise-registered-outside']],
    [null, ['enterprise-place-missing']],
  ])('R07: %s gives %j', (regPlace, codes) => {
    expect(says('R07', enterprise(1, { regPlace }))).toEqual(codes);
  });

  it('R07: a credit code of another province beside a place in this one only warns', () => {
    const found = foundBy(judged({ projects: [enterprise(1, { uscc: '91610199MAXX900147' })] }), 'R07');
    expect(found).toMatchObject([{ outcome: 'warned', statement: { code: 'credit-code-elsewhere' } }]);
  });

  // Boundary cases of the sample: the upper bound is "or", so both limits must be reached to be large.
  it.each([
    [999, '52000', []],
    [1000, '39999.99', []],
    [1000, '40000', ['enterprise-large']],
    [1250, '68000', ['enterprise-large']],
    [null, '39999', []],
    [null, '40000', ['enterprise-size-unknown']],
    [null, null, ['enterprise-size-unknown']],
  ])('R08: %s employees and %s 万元 in manufacturing give %j', (employees, revenueWan, codes) => {
    expect(says('R08', enterprise(1, { employees, revenueWan }))).toEqual(codes);
  });

  it('R08: an industry nobody has set limits for cannot be checked', () => {
    expect(says('R08', enterprise(1, { industry: '餐饮业' }))).toEqual(['enterprise-size-unknown']);
  });

  it.each([
    [true, []],
    [false, ['not-on-market']],
    [null, ['market-unknown']],
  ])('R09: on the market %s gives %j', (marketEntered, codes) => {
    expect(says('R09', enterprise(1, { marketEntered }))).toEqual(codes);
  });

  it('R10: property of somebody else warns, a dispute is an error', () => {
    const ip = enterprise(1).ip;
    expect(says('R10', enterprise(1, { ip: { ...ip, owner: '河东控股有限公司' } }))).toEqual([
      'enterprise-ip-owner',
    ]);
    expect(says('R10', enterprise(1, { ip: { ...ip, dispute: true } }))).toEqual(['enterprise-ip-dispute']);
    expect(says('R10', enterprise(1, { ip: { ...ip, dispute: null } }))).toEqual([
      'enterprise-ip-dispute-unknown',
    ]);
  });

  it.each([
    ['无失信记录', day('2026-05-07'), []],
    ['无失信记录', day('2026-05-06'), ['enterprise-dishonesty-stale']],
    ['列入严重失信主体名单', day('2026-07-20'), ['enterprise-dishonest']],
    [null, day('2026-07-20'), ['enterprise-dishonesty-unchecked']],
    ['无失信记录', null, ['enterprise-dishonesty-unchecked']],
    ['未查询到严重失信记录', day('2026-07-20'), []],
    ['未列入失信被执行人名单', day('2026-07-20'), []],
    ['未查询', day('2026-07-20'), ['enterprise-dishonesty-unchecked']],
    ['无法核实', day('2026-07-20'), ['enterprise-dishonesty-unchecked']],
    ['/', day('2026-07-20'), ['enterprise-dishonesty-unchecked']],
    ['未通过', day('2026-07-20'), ['enterprise-dishonest']],
  ])('R11: result %s checked on %j gives %j (90 days before 2026-08-05)', (result, checkedAt, codes) => {
    expect(says('R11', enterprise(1, { dishonesty: { result, checkedAt } }))).toEqual(codes);
  });
});

describe('the start-up group', () => {
  it.each([
    [day('2024-01-01'), []],
    [day('2023-12-31'), ['startup-registered-early']],
    [{ type: 'month', iso: '2024-01' } as const, ['startup-date-undecided']],
    [{ type: 'unreadable', raw: '去年' } as const, ['startup-date-undecided']],
    [null, ['startup-date-undecided']],
  ])('R12: a company registered on %j gives %j', (regDate, codes) => {
    expect(says('R12', company(1, { regDate }))).toEqual(codes);
  });

  it('R12 and R13 speak of companies: outside the province, too large', () => {
    expect(says('R12', company(1, { regPlace: '河南省郑州市' }))).toEqual(['startup-registered-outside']);
    expect(says('R13', company(1, { employees: 1100, revenueWan: '45000' }))).toEqual(['startup-large']);
  });

  it('R09 does not ask start-up projects', () => {
    expect(says('R09', company(1, { marketEntered: false }))).toEqual([]);
  });

  it('R15: a team with company data may be a company', () => {
    const found = foundBy(judged({ projects: [team(1, { uscc: '91140199MAXX90022W' })] }), 'R15');
    expect(found).toMatchObject([{ outcome: 'warned', statement: { parameters: { field: 'uscc' } } }]);
  });

  it('R18: the property belongs to core members, one or several of them', () => {
    const ip = team(1).ip;
    expect(says('R18', team(1, { ip: { ...ip, owner: '成员1之1、成员1之2' } }))).toEqual([]);
    expect(says('R18', team(1, { ip: { ...ip, owner: '成员1之1、汾岳大学' } }))).toEqual([
      'startup-ip-owner',
    ]);
  });

  it('R19: a member on a dishonest list is an error', () => {
    const dishonesty = { checkedAt: day('2026-07-20'), result: '团队成员被列为失信被执行人' };
    expect(says('R19', team(1, { dishonesty }))).toEqual(['startup-dishonest']);
  });
});

describe('people', () => {
  const shared = { name: '文䶮秀', phone: '13800001111' };

  it('R16: the same name and phone in two teams is an error, at the later one', () => {
    const projects = [
      team(1, { members: [member(1, 1, shared)], ip: { ...team(1).ip, owner: '文䶮秀' } }),
      team(2, { members: [member(2, 1, shared)], ip: { ...team(2).ip, owner: '文䶮秀' } }),
    ];
    expect(foundBy(judged({ projects }), 'R16')).toMatchObject([
      {
        outcome: 'broken',
        projectId: 'SX2026-0002',
        statement: { place: { file: '团队成员.xlsx', row: 21 } },
      },
    ]);
  });

  it('R16: the same name with another phone only warns', () => {
    const projects = [
      team(1, { members: [member(1, 1, shared)] }),
      team(2, { members: [member(2, 1, { ...shared, phone: '13800002222' })] }),
    ];
    expect(foundBy(judged({ projects }), 'R16')).toMatchObject([{ outcome: 'warned' }]);
  });

  it('R16: somebody who is not a core member, or works in two companies, is no concern', () => {
    const notCore = [
      team(1, { members: [member(1, 1, shared), member(1, 2)] }),
      team(2, { members: [member(2, 1, { ...shared, isCore: false }), member(2, 2)] }),
    ];
    expect(codesOf(judged({ projects: notCore }), 'R16')).toEqual([]);
    const companies = [
      enterprise(1, { members: [member(1, 1, shared)] }),
      enterprise(2, { members: [member(2, 1, shared)] }),
    ];
    expect(codesOf(judged({ projects: companies }), 'R16')).toEqual([]);
  });

  it('R17: seven core members are right, the eighth is an error at its name, a team without any too', () => {
    const members = Array.from({ length: 8 }, (_, at) => member(1, at + 1));
    expect(says('R17', team(1, { members: members.slice(0, 7) }))).toEqual([]);
    expect(foundBy(judged({ projects: [team(1, { members })] }), 'R17')).toMatchObject([
      { statement: { code: 'too-many-core-members', place: { row: 18 }, parameters: { count: 8, max: 7 } } },
    ]);
    expect(says('R17', team(1, { members: [] }))).toEqual(['team-without-members']);
    expect(says('R17', enterprise(1, { members: [] }))).toEqual([]);
  });
});

describe('the same project twice', () => {
  const first = enterprise(1, { name: '薄煤层无氰矿压监测传感器' });
  const twin = (changes: Partial<Project>): readonly string[] =>
    codesOf(judged({ projects: [first, enterprise(2, changes)] }), 'R20');

  it('is an error for the same enterprise, marks and spaces aside', () => {
    const name = '“薄煤层”无氰矿压 监测传感器';
    expect(twin({ name, uscc: first.uscc, applicantName: first.applicantName })).toEqual(['entered-twice']);
  });

  it('is a warning for a similar name, whoever enters it', () => {
    expect(twin({ name: '薄煤层无氰矿压监测传感器研究' })).toEqual(['similar-project']);
  });

  it('is a warning for a second project of an enterprise', () => {
    expect(twin({ uscc: first.uscc, applicantName: first.applicantName })).toEqual(['same-applicant']);
  });

  it('is nothing for another name of another enterprise', () => {
    expect(twin({})).toEqual([]);
  });
});

describe('history', () => {
  const project = enterprise(1, { name: '牧区热泵机组' });
  const entry = (changes: Partial<HistoryEntry>): HistoryEntry => ({
    year: 2024,
    list: 'provincial',
    competition: '2024年“创客中国”山西省中小企业创新创业大赛',
    name: project.name,
    applicantName: project.applicantName,
    award: '优胜奖',
    source: { file: '历史获奖名单.csv', row: 265, columns: { name: 'D' } },
    ...changes,
  });
  const found = (changes: Partial<HistoryEntry>): readonly string[] => {
    const results = judged({ projects: [project], history: [entry(changes)] });
    return [...codesOf(results, 'R21'), ...codesOf(results, 'R22')];
  };

  it('R22: a provincial winner of the last three years may not come back', () => {
    expect(found({})).toEqual(['won-before']);
  });

  it('R22: four years ago is outside the three years', () => {
    expect(found({ year: 2022 })).toEqual([]);
  });

  it('R22: an organisation award does not count', () => {
    expect(found({ award: '最佳组织单位奖' })).toEqual([]);
  });

  it('R22: a renamed project of the same applicant, or the name of another, is for people to look at', () => {
    expect(found({ name: '牧区热泵机组（一期）' })).toEqual(['maybe-won-before']);
    expect(found({ applicantName: '另一家有限公司' })).toEqual(['maybe-won-before']);
  });

  it('R22: another project of the same applicant is welcome', () => {
    expect(found({ name: '石墨烯导热膜' })).toEqual([]);
  });

  it('R21: the national lists count on their own', () => {
    expect(found({ list: 'national-enterprise', award: '入围' })).toEqual(['in-national-list']);
    expect(found({ list: 'national-startup', award: '入围' })).toEqual(['in-national-list']);
  });

  it('R21, R22: without the list the rules say so instead of passing', () => {
    const missing = [{ input: 'history', pattern: '历史获奖名单.*' }];
    const results = judged({ projects: [project], missing });
    const said = results.findings.filter(({ rule }) => rule === 'R21' || rule === 'R22');
    expect(said.map(({ statement }) => statement.code)).toEqual(['rule-not-checked', 'rule-not-checked']);
  });
});

describe('secrecy review (R24)', () => {
  const project = enterprise(1, { secrecyReview: { by: null, at: null, result: null } });

  it('is not asked of a project that is only registered', () => {
    expect(says('R24', project)).toEqual([]);
  });

  it('is a warning for a recommended project', () => {
    const results = judged({ projects: [project], recommendationLists: [listOf('太原市', [project])] });
    expect(foundBy(results, 'R24')).toMatchObject([{ outcome: 'warned' }]);
  });
});

describe('the own region (R35)', () => {
  it('warns of a company registered elsewhere in the province', () => {
    expect(says('R35', enterprise(1, { region: '大同市' }))).toEqual(['place-in-other-region']);
    expect(says('R35', enterprise(1, { regPlace: '小店区长治路' }))).toEqual([]);
  });
});
