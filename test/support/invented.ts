import type { Decisions } from '../../src/records/decisions.ts';
import type { Competition, Group, Stage } from '../../src/records/competition.ts';
import type {
  Mark,
  Member,
  Project,
  Receipt,
  Recommendation,
  RecommendationList,
  Records,
  ScoreRow,
  ScoreSheet,
  Source,
} from '../../src/records/records.ts';
import type { Finding, Results } from '../../src/records/results.ts';
import { judge } from '../../src/rules/judge.ts';
import { shanxiCompetition } from './shanxi-records.ts';

/* Invented records, right in every respect: a test changes the one thing it is about. */

/** A source whose fields all have the column `A`. */
function sourceOf(file: string, row: number, fields: readonly string[]): Source {
  return { file, sheet: '表', row, columns: Object.fromEntries(fields.map((field) => [field, 'A'])) };
}

const projectFields = [
  ...[
    'projectId',
    'name',
    'applicantName',
    'uscc',
    'regDate',
    'regPlace',
    'region',
    'employees',
    'revenueWan',
  ],
  ...['industry', 'marketEntered', 'registeredAt', 'reviewStatus', 'ipOwner', 'ipDispute'],
  ...['dishonestyCheckedAt', 'dishonestyResult', 'secrecyResult'],
];

/** An approved enterprise project of 太原市; `id` is a number that makes its name and code its own. */
export function enterprise(id: number, changes: Partial<Project> = {}): Project {
  const projectId = idOf(id);
  const applicantName = `甲${id}号科技有限公司`;
  return {
    projectId,
    // Names of their own, far from each other: R20 is not what most tests are about.
    name: inventedName(id),
    group: 'enterprise',
    startupKind: null,
    applicantName,
    uscc: `9114010000000${id.toString().padStart(5, '0')}`,
    regDate: { type: 'day', iso: '2015-03-01' },
    regPlace: '山西省太原市小店区',
    region: '太原市',
    county: '小店区',
    industry: '制造业',
    field: '新材料',
    employees: 50,
    revenueWan: '1200',
    assetsWan: '900',
    specialisation: 'none',
    isFourNew: false,
    marketEntered: true,
    contactName: '联络甲',
    contactPhones: ['13800000000'],
    contactEmail: null,
    leader: '负责甲',
    registeredAt: '2026-06-01T09:00:00+08:00',
    reviewStatus: 'approved',
    reviewRemark: null,
    ip: { type: '发明专利', number: '1', owner: applicantName, dispute: false },
    dishonesty: { checkedAt: { type: 'day', iso: '2026-07-20' }, result: '无失信记录' },
    secrecyReview: { by: '保密办', at: { type: 'day', iso: '2026-07-20' }, result: '通过' },
    members: [],
    source: sourceOf('报名项目导出.xlsx', id + 2, projectFields),
    ...changes,
  };
}

/** A start-up company registered on the first admitted day. */
export function company(id: number, changes: Partial<Project> = {}): Project {
  return enterprise(id, {
    group: 'startup',
    startupKind: 'company',
    regDate: { type: 'day', iso: '2024-01-01' },
    marketEntered: false,
    ...changes,
  });
}

/** A maker team with two core members. */
export function team(id: number, changes: Partial<Project> = {}): Project {
  const members = [member(id, 1), member(id, 2)];
  return enterprise(id, {
    group: 'startup',
    startupKind: 'team',
    applicantName: `乙${id}号创客团队`,
    uscc: null,
    regDate: null,
    regPlace: null,
    employees: null,
    revenueWan: null,
    assetsWan: null,
    members,
    ip: { type: '发明专利', number: '1', owner: members[0]?.name ?? '', dispute: false },
    ...changes,
  });
}

/** A core member of a project with a name and a phone of their own. */
export function member(id: number, order: number, changes: Partial<Member> = {}): Member {
  return {
    order,
    name: `成员${id}之${order}`,
    isCore: true,
    phone: `1380000${(id * 10 + order).toString().padStart(4, '0')}`,
    organisation: null,
    role: null,
    source: sourceOf('团队成员.xlsx', id * 10 + order, ['name', 'order']),
    ...changes,
  };
}

export function idOf(id: number): string {
  return `SX2026-${id.toString().padStart(4, '0')}`;
}

/** A region's list of these projects, in this order. */
export function listOf(
  region: string,
  projects: readonly Project[],
  changes: Partial<RecommendationList> = {},
): RecommendationList {
  const file = `推荐/${region}.xlsx`;
  const { recommendation } = shanxiCompetition();
  return {
    region,
    title: recommendation.listTitle,
    titlePlace: { file, sheet: '表', cell: 'A1' },
    headers: recommendation.columns,
    mailboxes: [],
    rows: projects.map((project, at) => recommendationOf(project, region, at + 1)),
    place: { file, sheet: '表' },
    ...changes,
  };
}

export function recommendationOf(
  project: Project,
  region: string,
  order: number,
  changes: Partial<Recommendation> = {},
): Recommendation {
  const { projectId, name, applicantName, group, contactName, contactPhones, leader } = project;
  return {
    ...{ region, order, projectId, name, applicantName, group, contactName, contactPhones, leader },
    specialised: false,
    source: sourceOf(`推荐/${region}.xlsx`, order + 3, [
      ...['name', 'applicantName', 'group', 'contactName', 'leader'],
    ]),
    ...changes,
  };
}

/** One sheet; marks are written as staff write them: `92.5`, `缺席`, `回避`, `?` for an unusable one. */
export function sheetOf(
  stage: Stage,
  group: Group,
  rows: readonly (readonly [Project, readonly string[], Partial<ScoreRow>?])[],
  changes: Partial<ScoreSheet> = {},
): ScoreSheet {
  const where = stage === 'semi' ? '太原市' : stage === 'final' ? '第1小组' : '总决赛';
  const file = `评分/${where}${group}.xlsx`;
  const place = { file, sheet: '评分表' };
  return {
    stage,
    group,
    region: stage === 'semi' ? '太原市' : null,
    panel: stage === 'final' ? 1 : null,
    judges: (rows[0]?.[1] ?? []).map((_, at) => `评委${at + 1}`),
    heldOn: { type: 'day', iso: '2026-08-20' },
    venue: '太原市',
    display: '现场亮分',
    displayPlace: { ...place, cell: 'A3' },
    notary: { office: '某公证处', number: '1', date: null, place: { ...place, cell: 'A4' } },
    statedSeats: null,
    rows: rows.map(([project, marks, rest], at) => ({
      order: at + 1,
      projectId: project.projectId,
      name: project.name,
      applicantName: project.applicantName,
      marks: marks.map(markOf),
      item: null,
      staffMean: null,
      staffRank: null,
      remark: null,
      source: {
        file,
        sheet: '评分表',
        row: at + 6,
        columns: { name: 'C', judge: 'E', mean: 'N', rank: 'O' },
      },
      ...rest,
    })),
    place,
    ...changes,
  };
}

export function markOf(text: string): Mark {
  if (text === '缺席' || text === '弃权') return { type: 'absent', raw: text };
  if (text === '回避') return { type: 'recused', raw: text };
  if (!/^\d+(\.\d{1,2})?$/.test(text)) return { type: 'invalid', raw: text };
  const [whole = '0', fraction = ''] = text.split('.');
  return { type: 'mark', hundredths: Number(whole) * 100 + Number(fraction.padEnd(2, '0')) };
}

export function receiptOf(region: string, changes: Partial<Receipt> = {}): Receipt {
  const day = (iso: string): Receipt['documentDate'] => ({ type: 'day', iso });
  return {
    region,
    sender: null,
    documentNumber: null,
    documentDate: day('2026-08-04'),
    receivedAt: day('2026-08-05'),
    paper: true,
    electronic: true,
    total: null,
    enterprise: null,
    startup: null,
    semiFinalDate: day('2026-07-21'),
    publicityStart: day('2026-07-22'),
    publicityEnd: day('2026-07-28'),
    summaryReceivedAt: day('2026-09-25'),
    source: sourceOf('推荐收文登记.xlsx', 3, [
      ...['documentDate', 'receivedAt', 'paper', 'electronic', 'total', 'enterprise', 'startup'],
      ...['semiFinalDate', 'publicityStart', 'publicityEnd', 'summaryReceivedAt'],
    ]),
    ...changes,
  };
}

export function recordsOf(changes: Partial<Records>): Records {
  return {
    projects: [],
    recommendationLists: [],
    receipts: [],
    scoreSheets: [],
    history: [],
    staffAwards: [],
    organisationAwards: [],
    publicity: [],
    objections: [],
    disputes: [],
    otherPrizes: [],
    statistics: [],
    summaries: [],
    missing: [],
    ...changes,
  };
}

/** The sample's competition without announced seats, changed as a test wants it. */
export function competitionOf(changes: Partial<Competition> = {}): Competition {
  const competition = shanxiCompetition();
  const { seats, basePerRegion, countedOn } = competition.quota;
  return { ...competition, quota: { seats, basePerRegion, countedOn }, ...changes };
}

export const noDecisions: Decisions = { overrides: [], votes: [] };

export function judged(
  records: Partial<Records>,
  changes: Partial<Competition> = {},
  decisions: Decisions = noDecisions,
): Results {
  return judge(recordsOf(records), competitionOf(changes), { notice: '某通知', rules: {} }, decisions);
}

/** What one rule found, as `code` words: the met ones are left out. */
export function codesOf(results: Results, rule: string): readonly string[] {
  return foundBy(results, rule).map(({ statement }) => statement.code);
}

/** Broken and warned findings of one rule. */
export function foundBy(results: Results, rule: string): readonly Finding[] {
  return results.findings.filter(
    (one) => one.rule === rule && (one.outcome === 'broken' || one.outcome === 'warned'),
  );
}

const syllables = Array.from('甲乙丙丁戊己庚辛壬癸');

function inventedName(id: number): string {
  const letters = Array.from(id.toString().padStart(4, '0'), (digit) => syllables[Number(digit)] ?? '');
  return `${letters.join('')}${letters.reverse().join('')}`;
}
