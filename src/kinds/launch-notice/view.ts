import { z } from 'zod';
import { toChineseNumber } from '../../document/dates.ts';
import type { Competition } from '../../records/competition.ts';
import type { Launch } from '../../records/settings/launch.ts';
import {
  bureausAddressed,
  callSchema,
  callView,
  competitionSchema,
  competitionView,
  issuerSchema,
  issuerView,
} from '../competition-view.ts';
import {
  cutoffWords,
  dayInYear,
  enumerate,
  provinceWords,
  recentYears,
  regionWords,
  yearSpan,
} from './phrases.ts';

/** What templates/launch-notice.md may name. */
export const launchNoticeSchema = z.strictObject({
  competition: competitionSchema.extend({
    series: z.string().describe('大赛名称，不带届次'),
  }),
  call: callSchema,
  issuer: issuerSchema.extend({ shortName: z.string().describe('发文机关的规范化简称') }),
  addressees: z.string().describe('主送机关，不带冒号'),
  signedOn: z.string().describe('成文日期，如 2026-04-02；未定时为空'),
  printedOn: z.string().describe('印发日期，如 2026-04-03；未定时为空'),
  disclosure: z.string().describe('公开类型'),
  copyTo: z.array(z.string()).describe('抄送机关'),
  basis: z.strictObject({
    issuer: z.string().describe('依据文件的发文机关'),
    title: z.string().describe('依据文件的标题，不带书名号'),
    number: z.string().describe('依据文件的文号'),
  }),
  province: z.strictObject({
    name: z.string().describe('省份名称'),
    self: z.string().describe('我省、我市、我区'),
    whole: z.string().describe('全省、全市、全区'),
    level: z.string().describe('省、市、自治区，用在“省大赛组委会”等处'),
  }),
  coHosts: z.array(z.string()).describe('联合主办单位的简称；没有时为空'),
  organiser: z.string().describe('承办单位；未定时为“待定”'),
  contact: z.strictObject({
    unit: z.string().describe('联系处室'),
    person: z.string().nullable().describe('联系人；不公开时为空'),
    phone: z.string().nullable().describe('办公电话（座机）'),
    mailbox: z.string().describe('秘书处邮箱；未定时为“待定”'),
  }),
  website: z.string().describe('大赛官网网址'),
  regions: z.strictObject({
    all: z.string().describe('对各地的统称，如 各市'),
    bureausDefined: z.string().describe('各地主管部门，第一次提到时的写法，带简称的说明'),
    bureaus: z.string().describe('各地主管部门和单独点名的地区'),
    areas: z.string().describe('各地，如 各市和某示范区'),
    offices: z.string().describe('各地主管部门，如 各市工信局和某示范区管委会'),
  }),
  stages: z.strictObject({
    prelim: z.string().describe('初赛的名称'),
    semi: z.string().describe('复赛的名称'),
    final: z.string().describe('省级决赛的名称'),
    grand: z.string().describe('总决赛的名称'),
  }),
  groups: z.strictObject({ enterprise: z.string(), startup: z.string() }).describe('组别名称'),
  startupKinds: z.strictObject({ company: z.string(), team: z.string() }).describe('创业组的两种参赛主体'),
  dates: z.strictObject({
    cutoff: z.string().describe('报名截止时间，如 2026年7月10日（含当日）'),
    registration: z.string().describe('报名截止日，如 7月10日'),
    recommendation: z.string().describe('推荐截止日，如 8月5日'),
    finals: z.string().describe('决赛完成日，如 9月10日'),
    services: z.string().describe('赛后服务完成日，如 12月31日'),
    recommendationDay: z.string().describe('推荐截止日，如 2026-08-05'),
    summaryDay: z.string().nullable().describe('报送总结的截止日，如 2026-09-30；未定时为空'),
    startupRegisteredFrom: z.string().describe('初创企业注册日期不早于，如 2024-01-01'),
  }),
  nationalTop: z
    .strictObject({ enterprise: z.int(), startup: z.int() })
    .nullable()
    .describe('全国赛各组入围的项目数；没有时为空'),
  pastYears: z
    .strictObject({
      words: z.string().describe('近几年，如 近三年'),
      span: z.string().describe('指哪几年，如 2023年至2025年'),
    })
    .nullable()
    .describe('获奖项目不得再次参赛的年限；没有时为空'),
  startupLimit: z.string().describe('创业组项目占推荐项目的上限，如 五分之一'),
  coreMembersMax: z.int().describe('获奖证书上核心成员的人数上限'),
  awards: z.strictObject({
    levels: z.string().nullable().describe('奖项名称，如 一等奖、二等奖和优胜奖；未定时为空'),
    organisations: z.string().nullable().describe('组织奖名称；没有时为空'),
    verb: z.string().describe('对获组织奖单位：通报表扬，经批准的用表彰'),
  }),
  cityContests: z.boolean().describe('各地比赛的名称是否已定'),
  specialContests: z.int().describe('专题赛场数'),
  listTitle: z.string().describe('推荐项目名单的标题'),
});

export type LaunchNoticeView = z.infer<typeof launchNoticeSchema>;

export function launchNoticeView(competition: Competition, launch: Launch): LaunchNoticeView {
  const { groups, startupKinds, stages, recommendation } = competition;
  return {
    competition: { ...competitionView(competition), series: seriesOf(competition) },
    call: callView(competition),
    issuer: { ...issuerView(competition), shortName: launch.issuerShortName },
    addressees: bureausAddressed(competition),
    signedOn: competition.call.signedOn ?? '',
    printedOn: launch.printedOn ?? '',
    disclosure: launch.disclosure,
    copyTo: launch.copyTo ?? launch.coHosts.map(({ shortName }) => shortName),
    basis: launch.basis,
    province: { ...provinceWords(competition.province) },
    coHosts: launch.coHosts.map(({ shortName }) => shortName),
    organiser: launch.organiser ?? UNDECIDED,
    contact: contactOf(competition, launch),
    website: launch.website,
    regions: { ...regionWords(launch.regions) },
    stages: {
      prelim: stages.prelim.name,
      semi: stages.semi.name,
      final: stages.final.name,
      grand: stages.grand.name,
    },
    groups: { enterprise: groups.enterprise.name, startup: groups.startup.name },
    startupKinds,
    dates: datesOf(competition),
    nationalTop: launch.nationalTop,
    pastYears: pastYearsOf(competition),
    startupLimit: `${toChineseNumber(recommendation.startupShareOf)}分之一`,
    coreMembersMax: competition.coreMembersMax,
    awards: awardsOf(competition),
    cityContests: launch.cityContestName !== null,
    specialContests: launch.specialContests.length,
    listTitle: recommendation.listTitle,
  };
}

/** Stands where a word is still to be decided; stops a final (GF18). */
const UNDECIDED = '待定';

/** Projects that won in earlier years won in the same contest under another number. */
function seriesOf({ name, edition }: Competition): string {
  return name.startsWith(edition) ? name.slice(edition.length) : name;
}

function contactOf({ secretariat }: Competition, { contact }: Launch): LaunchNoticeView['contact'] {
  return {
    unit: contact.unit,
    person: contact.person,
    phone: secretariat.phone,
    mailbox: secretariat.mailbox ?? UNDECIDED,
  };
}

function datesOf({ dates, year }: Competition): LaunchNoticeView['dates'] {
  return {
    cutoff: cutoffWords(dates.registrationCutoff),
    registration: dayInYear(dates.registrationCutoff.slice(0, 10), year),
    recommendation: dayInYear(dates.recommendationDeadline, year),
    finals: dayInYear(dates.finalsDeadline, year),
    services: dayInYear(dates.servicesDeadline, year),
    recommendationDay: dates.recommendationDeadline,
    summaryDay: dates.summaryDeadline,
    startupRegisteredFrom: dates.startupRegisteredFrom,
  };
}

function pastYearsOf({ history }: Competition): LaunchNoticeView['pastYears'] {
  const span = yearSpan(history.years);
  return span === null ? null : { words: recentYears(history.years.length), span };
}

/** 表彰 needs an approval (domain §2.1); without one the notice only promises 通报表扬. */
function awardsOf({ awards, organisationAwards, announcement }: Competition): LaunchNoticeView['awards'] {
  const approved = announcement.verb === '表彰' && announcement.approvalReference !== null;
  return {
    levels: awards.levels === null ? null : enumerate(awards.levels.map(({ name }) => name)),
    organisations: organisationAwards.length === 0 ? null : organisationAwards.join('、'),
    verb: approved ? '表彰' : '通报表扬',
  };
}
