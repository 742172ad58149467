import { z } from 'zod';
import { formatDate, toChineseNumber } from '../../document/dates.ts';
import type { Competition, Group } from '../../records/competition.ts';
import { rulesBlocking } from '../blocking.ts';
import {
  callSchema,
  callView,
  competitionSchema,
  competitionView,
  issuerSchema,
  issuerView,
} from '../competition-view.ts';
import type { KindContext } from '../kind.ts';
import { formatPeriod, formatShare } from '../numbers.ts';
import { dayOf } from '../../records/written-date.ts';
import { projectIdsOf, type RegionRecommendation } from '../recommended.ts';
import { senderSchema, senderView } from '../sender.ts';

const groupCountsSchema = z.strictObject({
  total: z.int().describe('项目总数'),
  enterprise: z.int().describe('企业组项目数'),
  startup: z.int().describe('创业组项目数'),
});

/** What templates/recommendation-letter.md may name. */
export const recommendationLetterSchema = z.strictObject({
  competition: competitionSchema,
  call: callSchema,
  addressee: issuerSchema.describe('主送机关，即大赛通知的发文机关'),
  sender: senderSchema.extend({ signers: z.array(z.string()).describe('签发人，仅“报告”填写') }),
  number: z.string().describe('文号；未定时为空'),
  signedOn: z.string().describe('成文日期，如 2026-08-03；未定时为空'),
  printedOn: z.string().describe('报告的印发日期，如 2026-08-03；没有另写的与成文日期相同，未定时为空'),
  registrationCutoff: z.string().describe('报名截止日期，如 2026年7月10日'),
  groups: z.strictObject({ enterprise: z.string(), startup: z.string() }).describe('组别名称'),
  registered: groupCountsSchema.describe('本地区按时报名并审核通过的项目'),
  recommended: groupCountsSchema.extend({
    share: z.string().describe('创业组占比，如 20.0%'),
    limit: z.string().describe('占比上限，如 五分之一'),
    withinLimit: z.boolean().describe('创业组占比是否符合通知要求'),
  }),
  prelim: z.string().describe('初赛的名称'),
  semi: z.strictObject({
    name: z.string().describe('复赛的名称'),
    day: z.string().nullable().describe('复赛日期，如 2026年7月22日'),
    marksShown: z.boolean().describe('各评分表都写明了亮分方式'),
  }),
  contestTold: z.boolean().describe('复赛日期和公示起止至少有一项有记载'),
  publicity: z.string().nullable().describe('复赛结果公示起止，如 2026年7月23日至7月29日'),
  checked: z.boolean().describe('推荐项目在程序检查中没有未解决的资格问题'),
  listTitle: z.string().describe('推荐项目名单的标题'),
});

export type RecommendationLetterView = z.infer<typeof recommendationLetterSchema>;

export function recommendationLetterView(
  context: KindContext,
  recommendation: RegionRecommendation,
): RecommendationLetterView {
  const { competition } = context;
  const { region, receipt } = recommendation;
  const signedOn = dayOf(receipt?.documentDate) ?? '';
  const semi = semiView(context, recommendation);
  const publicity = publicityOf(recommendation);
  return {
    competition: competitionView(competition),
    call: callView(competition),
    addressee: issuerView(competition),
    sender: { ...senderView(region), signers: [...region.bureau.signers] },
    number: receipt?.documentNumber ?? '',
    signedOn,
    printedOn: competition.city?.letter.printedOn ?? signedOn,
    registrationCutoff: formatDate(competition.dates.registrationCutoff.slice(0, 10)),
    groups: { enterprise: competition.groups.enterprise.name, startup: competition.groups.startup.name },
    registered: registeredCounts(context, region.name),
    recommended: recommendedCounts(recommendation, competition),
    prelim: competition.stages.prelim.name,
    semi,
    contestTold: semi.day !== null || publicity !== null,
    publicity,
    checked: isChecked(context, recommendation),
    listTitle: competition.recommendation.listTitle,
  };
}

/** E01 of domain §2.5: approved on the portal and registered no later than the cut-off, inclusive. */
function registeredCounts(
  { competition, records }: KindContext,
  region: string,
): RecommendationLetterView['registered'] {
  const entered = records.projects.filter(
    (project) =>
      project.region === region &&
      project.reviewStatus === 'approved' &&
      project.registeredAt !== null &&
      project.registeredAt <= competition.dates.registrationCutoff,
  );
  return countGroups(entered.map(({ group }) => group));
}

function recommendedCounts(
  { rows }: RegionRecommendation,
  { recommendation }: Competition,
): RecommendationLetterView['recommended'] {
  const counts = countGroups(rows.map((row) => row.recommendation.group));
  const { startupShareOf } = recommendation;
  return {
    ...counts,
    share: formatShare(counts.startup, counts.total),
    limit: `${toChineseNumber(startupShareOf)}分之一`,
    withinLimit: counts.startup * startupShareOf <= counts.total,
  };
}

function countGroups(list: readonly (Group | null)[]): RecommendationLetterView['registered'] {
  const count = (group: Group): number => list.filter((entry) => entry === group).length;
  return { total: list.length, enterprise: count('enterprise'), startup: count('startup') };
}

function semiView(
  { competition, records }: KindContext,
  { region, receipt }: RegionRecommendation,
): RecommendationLetterView['semi'] {
  const sheets = records.scoreSheets.filter(
    (sheet) => sheet.stage === 'semi' && sheet.region === region.name,
  );
  const day = dayOf(receipt?.semiFinalDate) ?? dayOf(sheets[0]?.heldOn);
  return {
    name: competition.stages.semi.name,
    day: day === null ? null : formatDate(day),
    marksShown: sheets.length > 0 && sheets.every(({ display }) => display !== null),
  };
}

function publicityOf({ receipt }: RegionRecommendation): string | null {
  const start = dayOf(receipt?.publicityStart);
  const end = dayOf(receipt?.publicityEnd);
  return start === null || end === null ? null : formatPeriod(start, end);
}

/** A city may only state that its projects qualify when no rule about them is broken. */
function isChecked({ results }: KindContext, recommendation: RegionRecommendation): boolean {
  const ids = new Set(projectIdsOf(recommendation));
  const rules = new Set(rulesBlocking('B'));
  return !results.findings.some(
    ({ rule, outcome, projectId, region, statement }) =>
      outcome === 'broken' &&
      rules.has(rule) &&
      statement.override === undefined &&
      (projectId === undefined ? region === recommendation.region.name : ids.has(projectId)),
  );
}
