import { readFileSync } from 'node:fs';
import type { Competition } from '../../src/records/competition.ts';
import { readCompetition } from '../../src/records/read-competition.ts';
import type {
  Mark,
  OtherPrize,
  Project,
  RecommendationList,
  Records,
  ScoreSheet,
  Source,
  WrittenDate,
} from '../../src/records/records.ts';
import { readExpected, type ExpectedProject, type ExpectedRanking } from './expected.ts';

/** The sample's competition. */
export function shanxiCompetition(): Competition {
  return competition;
}

const competition = readSampleCompetition();

function readSampleCompetition(): Competition {
  const { value, problems } = readCompetition(readFileSync('samples/shanxi-2026/competition.yaml', 'utf8'));
  if (value === null) throw new Error(JSON.stringify(problems));
  return value;
}

/** The clean sample's records, from the normalised answers instead of the workbooks. */
export function shanxiRecords(): Records {
  const projects = readExpected('normalised-projects').map(projectOf);
  const byId = new Map(projects.map((project) => [project.projectId, project]));
  return {
    projects,
    recommendationLists: readExpected('quotas').regions.map(({ region, recommendedIds }) =>
      recommendationList(region, recommendedIds, byId),
    ),
    receipts: [],
    scoreSheets: readExpected('ranking').map((ranking) => scoreSheet(ranking, byId)),
    history: [],
    staffAwards: [],
    organisationAwards: [],
    publicity: [],
    objections: [],
    disputes: [],
    otherPrizes: otherPrizes(),
    statistics: [],
    summaries: [],
    missing: [],
  };
}

/** A place in an invented file: every field has a column of its own. */
export function sourceAt(file: string, row: number): Source {
  return { file, sheet: '表', row, columns: {} };
}

export function day(iso: string | null): WrittenDate | null {
  return iso === null ? null : { type: 'day', iso };
}

function projectOf(expected: ExpectedProject, at: number): Project {
  const { ip, legalRepOrLeader, contactPhone, portalReviewStatus, members, ...rest } = expected;
  return {
    ...rest,
    regDate: day(expected.regDate),
    specialisation: null,
    contactPhones: contactPhone === null ? [] : [contactPhone],
    leader: legalRepOrLeader,
    reviewStatus: portalReviewStatus,
    ip: { type: ip.type, number: ip.no, owner: ip.owner, dispute: ip.dispute },
    dishonesty: { ...expected.dishonesty, checkedAt: day(expected.dishonesty.checkedAt) },
    secrecyReview: { ...expected.secrecyReview, at: day(expected.secrecyReview.at) },
    members: members.map(({ org, ...member }, index) => ({
      ...member,
      organisation: org,
      source: sourceAt('团队成员.xlsx', index + 3),
    })),
    source: sourceAt('报名项目导出.xlsx', at + 3),
  };
}

function recommendationList(
  region: string,
  ids: readonly string[],
  byId: ReadonlyMap<string, Project>,
): RecommendationList {
  const file = `推荐/${region}.xlsx`;
  const competition = shanxiCompetition();
  return {
    region,
    title: competition.recommendation.listTitle,
    titlePlace: { file, cell: 'A1' },
    headers: competition.recommendation.columns,
    mailboxes: [],
    rows: ids.map((projectId, at) => {
      const project = byId.get(projectId);
      if (project === undefined) throw new Error(projectId);
      const { name, applicantName, group, contactName, contactPhones, leader } = project;
      return {
        region,
        order: at + 1,
        projectId,
        name,
        applicantName,
        group,
        specialised: null,
        contactName,
        contactPhones,
        leader,
        source: sourceAt(file, at + 4),
      };
    }),
    place: { file },
  };
}

function scoreSheet(ranking: ExpectedRanking, byId: ReadonlyMap<string, Project>): ScoreSheet {
  const { stage, group, region, panel, file, sheet } = ranking;
  const place = { file, sheet };
  return {
    stage,
    group,
    region,
    panel,
    judges: Array.from({ length: ranking.judges }, (_, at) => `评委${at + 1}`),
    heldOn: null,
    venue: null,
    display: '现场亮分',
    displayPlace: place,
    notary: stage === 'semi' ? null : { office: '某公证处', number: '1', date: null, place },
    statedSeats: stage === 'final' ? ranking.cut : null,
    // Sheets are in the order of appearance, not of merit: reversed, so that the order proves nothing.
    rows: [...ranking.rows].reverse().map((row, at) => ({
      order: at + 1,
      projectId: row.projectId,
      name: byId.get(row.projectId)?.name ?? '',
      applicantName: byId.get(row.projectId)?.applicantName ?? '',
      marks: row.marks.map(markOf),
      item: typeof row.item === 'string' ? hundredths(row.item) : null,
      staffMean: null,
      staffRank: null,
      remark: null,
      source: { ...sourceAt(file, at + 6), sheet },
    })),
    place,
  };
}

function markOf(text: string): Mark {
  if (text === '缺席') return { type: 'absent', raw: text };
  if (text === '回避') return { type: 'recused', raw: text };
  return { type: 'mark', hundredths: hundredths(text) };
}

function hundredths(text: string): number {
  return Number(text.replace('.', ''));
}

/** The two rows of 其他省级赛事获奖情况.xlsx. */
function otherPrizes(): readonly OtherPrize[] {
  const file = '其他省级赛事获奖情况.xlsx';
  return [
    { projectId: 'SX2026-0032', contest: '星原杯', paid: true, withhold: true, source: sourceAt(file, 2) },
    { projectId: 'SX2026-0371', contest: '岫光杯', paid: false, withhold: false, source: sourceAt(file, 3) },
  ];
}
