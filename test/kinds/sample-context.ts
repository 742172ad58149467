import { readFileSync } from 'node:fs';
import type { KindContext } from '../../src/kinds/kind.ts';
import type { Competition, Group, StartupKind } from '../../src/records/competition.ts';
import { readCompetition } from '../../src/records/read-competition.ts';
import type {
  Project,
  Receipt,
  Recommendation,
  RecommendationList,
  Records,
  ReviewStatus,
  ScoreSheet,
  Source,
  Specialisation,
} from '../../src/records/records.ts';
import type { Statistics } from '../../src/records/statistics.ts';
import { gatherEntries } from '../../src/rules/entries.ts';
import { computeStatistics } from '../../src/rules/statistics/compute.ts';
import type { Award, Ranking, RegionQuota, Results } from '../../src/records/results.ts';

/*
 * The sample edition judged, made from the expected answers that came with the inputs and not by our own
 * pipeline: what the kinds print is compared with somebody else's results.
 */

const folder = 'test/expected/shanxi-2026';

function readAnswers(name: string): unknown {
  return JSON.parse(readFileSync(`${folder}/${name}.json`, 'utf8'));
}

/** Rows of normalised-projects.json. */
interface ExpectedProject {
  readonly projectId: string;
  readonly name: string;
  readonly group: Group;
  readonly startupKind: StartupKind | null;
  readonly applicantName: string;
  readonly uscc: string | null;
  readonly region: string;
  readonly zjtx: string;
  readonly contactName: string;
  readonly contactPhone: string;
  readonly contactEmail: string;
  readonly legalRepOrLeader: string;
  readonly registeredAt: string;
  readonly portalReviewStatus: ReviewStatus;
  readonly members: readonly {
    readonly order: number;
    readonly name: string;
    readonly isCore: boolean;
    readonly phone: string;
  }[];
}

/** Rows of awards.json. */
export interface ExpectedAwards {
  readonly totals: Readonly<
    Record<string, { readonly enterprise: number; readonly startup: number; readonly total: number }>
  >;
  readonly awards: readonly (Omit<Award, 'certificateNumber' | 'levelIndex'> & { readonly certNo: string })[];
  readonly nationalRecommended: readonly string[];
}

export interface ExpectedQuota extends Omit<RegionQuota, 'registered'> {
  readonly registeredQualified: number;
}

export const expectedAwards = readAnswers('awards') as ExpectedAwards;
export const expectedQuotas = (readAnswers('quotas') as { readonly regions: readonly ExpectedQuota[] })
  .regions;
export const expectedProjects = readAnswers('normalised-projects') as readonly ExpectedProject[];

export const competition: Competition = ((): Competition => {
  const { value } = readCompetition(readFileSync('samples/shanxi-2026/competition.yaml', 'utf8'));
  if (value === null) throw new Error('The sample competition cannot be read');
  return value;
})();

/** The sample as the kinds see it, with what a test changes. */
export function sampleContext(changes: Partial<KindContext> = {}): KindContext {
  return {
    competition,
    rulebook: { notice: '', rules: {} },
    records,
    results,
    problems: [],
    ledger: [],
    status: 'draft',
    ...changes,
  };
}

/** The sample competition with some settings changed. */
export function competitionWith(changes: Partial<Competition>): Competition {
  return { ...competition, ...changes };
}

function source(file: string, row: number): Source {
  return { file, row, columns: {} };
}

const specialisations: Readonly<Record<string, Specialisation>> = {
  否: 'none',
  创新型中小企业: 'innovative',
  专精特新中小企业: 'specialised',
  '专精特新“小巨人”企业': 'little-giant',
};

/** What these tests do not look at. */
const unread = {
  regDate: null,
  regPlace: null,
  county: null,
  industry: null,
  field: null,
  employees: null,
  revenueWan: null,
  assetsWan: null,
  isFourNew: null,
  marketEntered: null,
  reviewRemark: null,
  ip: { type: null, number: null, owner: null, dispute: null },
  dishonesty: { checkedAt: null, result: null },
  secrecyReview: { by: null, at: null, result: null },
} as const;

const projects: readonly Project[] = expectedProjects.map((entry, index) => ({
  ...unread,
  projectId: entry.projectId,
  name: entry.name,
  group: entry.group,
  startupKind: entry.startupKind,
  applicantName: entry.applicantName,
  uscc: entry.uscc,
  region: entry.region,
  specialisation: specialisations[entry.zjtx] ?? 'specialised-unstated',
  contactName: entry.contactName,
  contactPhones: [entry.contactPhone],
  contactEmail: entry.contactEmail,
  leader: entry.legalRepOrLeader,
  registeredAt: entry.registeredAt,
  reviewStatus: entry.portalReviewStatus,
  members: entry.members.map(({ order, name, isCore, phone }) => ({
    order,
    name,
    isCore,
    phone,
    organisation: null,
    role: null,
    source: source('团队成员.xlsx', order),
  })),
  source: source('报名项目导出.xlsx', index + 3),
}));

const projectById = new Map(projects.map((project) => [project.projectId, project]));

/** Annex 4 of each region from the ids quotas.json lists in recommendation order. */
const recommendationLists: readonly RecommendationList[] = expectedQuotas.map((quota) => ({
  region: quota.region,
  title: competition.recommendation.listTitle,
  titlePlace: { file: `推荐/${quota.region}.xlsx` },
  headers: competition.recommendation.columns,
  mailboxes: [],
  rows: quota.recommendedIds.map((id, index) => recommendationOf(id, quota.region, index + 1)),
  place: { file: `推荐/${quota.region}.xlsx` },
}));

function recommendationOf(projectId: string, region: string, order: number): Recommendation {
  const project = projectById.get(projectId);
  if (project === undefined) throw new Error(`quotas.json names ${projectId}, which is no project`);
  return {
    region,
    order,
    projectId,
    name: project.name,
    applicantName: project.applicantName,
    group: project.group,
    specialised: null,
    contactName: project.contactName,
    contactPhones: project.contactPhones,
    leader: project.leader,
    source: source(`推荐/${region}.xlsx`, order + 3),
  };
}

/** The line of 推荐收文登记.xlsx for 大同市, and lines like it for the others. */
const receipts: readonly Receipt[] = expectedQuotas.map((quota, index) => ({
  region: quota.region,
  sender: null,
  documentNumber: `试工信函〔2026〕${11 + 3 * index}号`,
  documentDate: { type: 'day', iso: '2026-08-03' },
  receivedAt: { type: 'day', iso: '2026-08-03' },
  paper: true,
  electronic: true,
  total: quota.recommended,
  enterprise: quota.recommendedEnterprise,
  startup: quota.recommendedStartup,
  semiFinalDate: { type: 'day', iso: '2026-07-22' },
  publicityStart: { type: 'day', iso: '2026-07-23' },
  publicityEnd: { type: 'day', iso: '2026-07-29' },
  summaryReceivedAt: null,
  source: source('推荐收文登记.xlsx', index + 3),
}));

/** Head of 总决赛企业组评分表.xlsx and its like; the marks are of no concern here. */
function scoreSheet(stage: 'semi' | 'grand', group: Group, region: string | null): ScoreSheet {
  return {
    stage,
    group,
    region,
    panel: null,
    judges: [],
    heldOn: { type: 'day', iso: stage === 'grand' ? '2026-08-27' : '2026-07-22' },
    venue: null,
    display: '现场亮分',
    displayPlace: { file: '评分' },
    notary:
      stage === 'grand'
        ? { office: '太原市晋砚公证处（虚构）', number: null, date: null, place: { file: '评分' } }
        : null,
    statedSeats: null,
    rows: [],
    place: { file: '评分' },
  };
}

/** Rows 3–19 of 组织奖.xlsx. */
export const organisationAwards = [
  ['最佳组织单位奖', '太原市工业和信息化局'],
  ['最佳组织单位奖', '大同市工业和信息化局'],
  ['先进组织单位奖', '长治市工业和信息化局'],
  ['先进组织单位奖', '晋城市工业和信息化局'],
  ['先进组织单位奖', '朔州市工业和信息化局'],
  ['先进组织单位奖', '晋中市工业和信息化局'],
  ['优秀组织单位奖', '运城市工业和信息化局'],
  ['优秀组织单位奖', '忻州市工业和信息化局'],
  ['优秀组织单位奖', '临汾市工业和信息化局'],
  ['优秀组织单位奖', '吕梁市工业和信息化局'],
  ['优秀组织单位奖', '山西转型综合改革示范区管理委员会'],
  ['优秀对接服务单位奖', '汾岳创业孵化基地有限公司'],
  ['优秀对接服务单位奖', '晋岫中小企业服务中心'],
  ['优秀对接服务单位奖', '砚衡知识产权服务有限公司'],
  ['优秀对接服务单位奖', '河东产融对接中心'],
  ['优秀对接服务单位奖', '翎泰投资管理有限公司'],
  ['优秀对接服务单位奖', '澍原科技孵化器有限公司'],
] as const;

export const records: Records = {
  projects,
  recommendationLists,
  receipts,
  scoreSheets: [
    scoreSheet('grand', 'enterprise', null),
    scoreSheet('grand', 'startup', null),
    ...expectedQuotas.map(({ region }) => scoreSheet('semi', 'enterprise', region)),
  ],
  history: [],
  staffAwards: [],
  organisationAwards: organisationAwards.map(([award, unit], index) => ({
    award,
    unit,
    remark: null,
    source: source('组织奖.xlsx', index + 3),
  })),
  publicity: (
    [
      ['拟获奖项目公示', '2026-09-16', '2026-09-21'],
      ['省级决赛入围项目公示', '2026-08-10', '2026-08-14'],
      ['拟推荐全国项目公示', '2026-08-31', '2026-09-04'],
    ] as const
  ).map(([name, start, end], index) => ({
    name,
    start: { type: 'day', iso: start },
    end: { type: 'day', iso: end },
    workingDays: 5,
    source: source('公示与争议记录.xlsx', index + 2),
  })),
  objections: [
    {
      projectId: 'SX2026-0560',
      receivedAt: { type: 'day', iso: '2026-09-17' },
      content: '反映项目权利归属',
      closed: true,
      resolution: '经核实不成立，维持原结果',
      source: source('公示与争议记录.xlsx', 2),
    },
  ],
  disputes: [],
  otherPrizes: [],
  statistics: [],
  summaries: [],
  missing: [],
};

const levels = ['一等奖', '二等奖', '三等奖', '优胜奖'];

const judgedAnswers: Omit<Results, 'statistics'> = {
  quotas: expectedQuotas.map(({ registeredQualified, ...quota }) => ({
    ...quota,
    registered: registeredQualified,
  })),
  rankings: readAnswers('ranking') as readonly Ranking[],
  awards: expectedAwards.awards.map(({ certNo, ...award }) => ({
    ...award,
    certificateNumber: certNo,
    levelIndex: levels.indexOf(award.level) + 1,
  })),
  national: expectedAwards.nationalRecommended,
  findings: [],
};

/** The statistics of records: those of the sample are compared with city-stats.json in test/rules/statistics. */
export function statisticsOf(of: Records, answers: typeof judgedAnswers = judgedAnswers): Statistics {
  return computeStatistics({ ...answers, records: of, competition, entries: gatherEntries(of) });
}

export const results: Results = { ...judgedAnswers, statistics: statisticsOf(records) };
