import { z } from 'zod';
import { isoDate } from './iso-date.ts';
import { correctionsSchema, termsSchema } from './settings/corrections.ts';
import { launchSchema } from './settings/launch.ts';
import { layoutSchema } from './settings/layout.ts';
import { noticesSchema } from './settings/notices.ts';
import { citySchema } from './settings/city.ts';
import { reportsSchema } from './settings/reports.ts';
import { bureauContact, listPeriods, stageLists } from './settings/public-lists.ts';

/*
 * A competition is a folder; `competition.yaml` holds everything an edition decides.
 * `null` means "not decided yet": documents that depend on it can be drafted, never final (domain §7).
 */

const isoInstant = z
  .string()
  .regex(/^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}\+08:00$/, '时间写成 2026-07-10T23:59:59+08:00 的样子')
  .describe('带时分秒的北京时间，形如 2026-07-10T23:59:59+08:00');
const decimalText = z
  .string()
  .regex(/^\d+(\.\d+)?$/, '金额写成带引号的数字，如 "0.5"')
  .describe('用引号括起的数字，避免小数误差');
const names = z.array(z.string().min(1));

const group = z.strictObject({
  name: z.string().describe('组别名称，如 企业组'),
  code: z.string().describe('证书编号中的组别代号，如 Q'),
  aliases: names.default([]).describe('报表中可直接当作本组别的写法'),
  formerNames: names.default([]).describe('旧称：按本组别理解，但给出提醒，如 创客组'),
});

const region = z.strictObject({
  name: z.string().describe('地区名称，文件和名单中使用'),
  code: z.string().nullable().describe('行政区划代码；没有的填 null'),
  areaCode: z.string().describe('固定电话区号'),
  aliases: names.default([]).describe('其他写法，如 太原、综改区'),
  counties: names.default([]).describe('所辖县（市、区）'),
  bureau: z.strictObject({
    name: z.string().describe('推荐单位的规范全称'),
    shortNames: names.default([]).describe('简称，仅用于识别'),
    signers: names.default([]).describe('签发人；推荐文件文种为“报告”时必填'),
    contact: bureauContact.optional(),
  }),
});

const tieLink = z
  .enum(['exactMean', 'untrimmedMean', 'itemMark', 'previousStageScore', 'vote'])
  .describe('同分处理：精确平均分、不去掉最高最低的平均分、单项分、上一阶段得分、评委投票');

const stage = z.strictObject({
  name: z.string().describe('阶段名称，如 复赛'),
  minJudges: z.int().positive().describe('有效分数不得少于几个'),
  mean: z.enum(['trimmed', 'plain']).describe('trimmed：去掉一个最高分和一个最低分；plain：直接平均'),
  trimFrom: z.int().min(3).describe('有效分数达到几个时去掉最高分和最低分'),
  decimals: z.int().min(0).max(2).describe('保留几位小数，四舍五入'),
  rankBy: z.enum(['published', 'exact']).describe('按公布的分数还是按精确值排名'),
  tieChain: z.array(tieLink),
  maximumMark: z.number().default(100),
  notary: z.boolean().default(false).describe('是否必须现场公证'),
});

const level = z.strictObject({
  name: z.string().describe('奖项名称，如 一等奖'),
  aliases: names.default([]).describe('其他写法，按本奖项理解并提醒'),
  enterprise: z.strictObject({ count: z.int().min(0), prizeWan: decimalText.nullable() }),
  startup: z.strictObject({ count: z.int().min(0), prizeWan: decimalText.nullable() }),
});

const threshold = z.number().nullable();
const sizeClass = z.strictObject({
  industry: z.string(),
  employees: z.tuple([threshold, threshold, threshold]).describe('从业人数：大型、中型、小型的下限'),
  revenueWan: z.tuple([threshold, threshold, threshold]).describe('营业收入（万元）：大型、中型、小型的下限'),
});

const membersPolicy = z
  .enum(['required', 'optional', 'hidden'])
  .describe('证书上的成员：required 必须有；optional 有则印；hidden 不印');

const publicityPeriod = z.strictObject({
  name: z.string(),
  start: isoDate,
  end: isoDate,
});

const yearCalendar = z.strictObject({
  holidays: z.array(isoDate).describe('放假的日子（含周末）'),
  workingWeekends: z.array(isoDate).describe('调休上班的周末'),
});

const headingAliases = z
  .record(z.string(), names)
  .describe('字段 → 表头的其他写法；与程序自带的写法合并使用');

export const competitionSchema = z.strictObject({
  name: z.string().describe('大赛全称，所有文件逐字一致'),
  edition: z.string().describe('届次，如 第十一届'),
  year: z.int().describe('年份，如 2026'),
  province: z.strictObject({ name: z.string(), code: z.string(), shortName: z.string() }),
  city: citySchema.optional(),

  call: z.strictObject({
    title: z.string().describe('大赛通知的标题'),
    number: z.string().describe('大赛通知的文号'),
    file: z.string().nullable().describe('通知正文的文件名'),
    signedOn: isoDate.nullable().describe('通知的成文日期（不是印发日期）'),
    corrections: correctionsSchema,
    terms: termsSchema,
  }),
  launch: launchSchema.optional(),
  issuer: z.strictObject({
    name: z.string().describe('发文机关全称'),
    mark: z.string().describe('发文机关标志，如 ××厅文件'),
    printUnit: z.string().describe('印发机关'),
    joint: names
      .optional()
      .describe('联合发文的其他机关，主办机关除外，按署名顺序；单独发文不写。会同举办不等于联合发文'),
  }),
  committee: z.string().describe('大赛组委会全称'),
  secretariat: z.strictObject({
    name: z.string(),
    mailbox: z.string().nullable().describe('秘书处邮箱；未确认时填 null'),
    phone: z.string().nullable(),
  }),

  groups: z.strictObject({ enterprise: group, startup: group }),
  startupKinds: z
    .strictObject({ company: z.string(), team: z.string() })
    .describe('创业组的两种参赛主体名称'),
  regions: z.array(region).min(1).describe('按公布顺序排列'),

  dates: z.strictObject({
    registrationCutoff: isoInstant.describe('报名截止时间（含）'),
    startupRegisteredFrom: isoDate.describe('初创企业注册日期不早于（含）'),
    recommendationDeadline: isoDate.describe('各地推荐项目的截止日期'),
    finalsDeadline: isoDate.describe('省级决赛、总决赛最迟在哪一天举行'),
    servicesDeadline: isoDate.describe('赛后对接服务的截止日期'),
    qualifiedAsOf: isoDate.describe('资格核查以哪一天为准'),
    summaryDeadline: isoDate.nullable(),
  }),
  dishonestyCheckMaxAgeDays: z.int().positive(),

  quota: z.strictObject({
    seats: z.int().positive().describe('省级决赛总名额'),
    basePerRegion: z.int().min(0).describe('每个地区的基数名额'),
    countedOn: isoInstant.describe('报名数的统计时点'),
    announced: z
      .record(z.string(), z.int().min(0))
      .optional()
      .describe('已公布的名额：地区 → 个数；公布后以此为准，事后更正报名数据不再改变名额'),
  }),
  recommendation: z.strictObject({
    documentKind: z.enum(['函', '报告']).describe('推荐文件的文种'),
    startupShareOf: z.int().positive().describe('创业组不得多于推荐项目的几分之一，如 5'),
    specialisedForTeams: z.string().describe('创客团队“是否属于专精特新企业”一栏印什么'),
    serialColumn: z.boolean().describe('附件4前面是否加序号列'),
    columns: names.describe('推荐项目名单的表头，逐字逐列'),
    listTitle: z.string().describe('推荐项目名单的标题'),
    annexNumber: z
      .int()
      .positive()
      .nullable()
      .default(null)
      .describe('推荐项目名单是大赛通知的附件几；单独报送时首行印“文号＋附件几”'),
    note: z.string().describe('名单下方的注；{mailbox} 处填秘书处邮箱'),
  }),
  coreMembersMax: z.int().positive(),

  stages: z.strictObject({
    prelim: z
      .strictObject({ name: z.string().describe('初赛的名称，如 初赛、县级初选') })
      .default({ name: '初赛' })
      .describe('复赛之前的一轮；只用名称，评分不交到省里'),
    semi: stage,
    final: stage,
    grand: stage,
  }),
  promotionToGrand: z
    .strictObject({
      enterprise: z.int().min(0).describe('企业类组别晋级总决赛的名额'),
      startup: z.int().min(0).describe('创业类组别晋级总决赛的名额'),
    })
    .describe('晋级总决赛的名额，按小组规模用最大余额法分配'),

  awards: z.strictObject({
    levels: z.array(level).min(1).nullable().describe('奖项计划；未定时填 null'),
    national: names.describe('推荐参加全国赛的奖项'),
  }),
  organisationAwards: names,
  reports: reportsSchema.prefault({}),

  certificate: z.strictObject({
    layout: z.string().describe('证书版式文件名（templates/certificates 下，不带扩展名）'),
    number: z.string().describe('编号规则，如 SXCK2026-{group}-{level}-{seq:3}'),
    organisationNumber: z
      .string()
      .nullable()
      .default(null)
      .describe('组织奖证书的编号规则，如 SXCK2026-Z-{level}-{seq:3}；未定时填 null'),
    date: isoDate.nullable(),
    dateStyle: z.enum(['arabic', 'chinese']),
    issuers: names.describe('落款单位，逐行'),
    address: z.strictObject({ company: z.string(), team: z.string() }).describe('称谓：你单位、你团队'),
    members: z
      .strictObject({ enterprise: membersPolicy, company: membersPolicy, team: membersPolicy })
      .nullable(),
  }),

  announcement: z.strictObject({
    number: z.string().nullable().describe('结果通知的文号'),
    date: isoDate.nullable().describe('结果通知的成文日期'),
    printedOn: isoDate.nullable().describe('印发日期'),
    verb: z.enum(['公布', '通报表扬', '表彰']),
    approvalReference: z.string().nullable().describe('使用“表彰”时的批准文号'),
    disclosure: z.enum(['主动公开', '依申请公开', '不予公开']),
    copyTo: names.default([]).describe('抄送机关'),
    prizes: z.boolean().default(false).describe('结果通知是否写明各奖项的奖金'),
  }),
  notices: noticesSchema.optional(),
  publicity: z.strictObject({
    workingDays: z.int().positive().nullable(),
    countFrom: z.enum(['publishDay', 'nextDay']).describe('公示当日是否计入'),
    calendar: z
      .record(z.string().regex(/^\d{4}$/), yearCalendar)
      .optional()
      .describe('年份 → 国务院办公厅公布的放假安排；没有的年份不推算工作日'),
    periods: z.array(publicityPeriod).describe('各次公示的起止日期'),
    winnersPeriod: z.string().nullable().describe('periods 中哪一次是拟获奖项目公示'),
    ...listPeriods,
    phone: z.string().nullable().describe('受理异议的电话（座机）'),
    address: z.string().nullable().describe('受理异议的地址'),
  }),
  publicList: z.strictObject({
    order: z.enum(['rank', 'neutral']).nullable().describe('rank 按名次；neutral 排名不分先后'),
    scores: z.boolean(),
    members: z.boolean(),
    ...stageLists,
  }),

  history: z.strictObject({
    years: z.array(z.int()).describe('近三年指哪几年'),
    editions: z.record(z.string(), z.int()).describe('届次 → 年份'),
  }),
  sizeClasses: z.array(sizeClass),

  files: z.strictObject({
    projects: z.string(),
    members: z.string(),
    recommendations: z.string().describe('{region} 处是地区名，* 是任意文字'),
    receipts: z.string(),
    scores: z.strictObject({ semi: z.string(), final: z.string(), grand: z.string() }),
    history: z.string(),
    statistics: z.string(),
    awardList: z.string(),
    organisationAwards: z.string(),
    publicity: z.string(),
    otherPrizes: z.string(),
  }),
  headings: z
    .strictObject({
      project: headingAliases,
      member: headingAliases,
      recommendation: headingAliases,
      receipt: headingAliases,
      score: headingAliases,
      history: headingAliases,
      metric: headingAliases,
      media: headingAliases,
      fourNew: headingAliases,
      award: headingAliases,
      organisationAward: headingAliases,
      publicity: headingAliases,
      objection: headingAliases,
      dispute: headingAliases,
      otherPrize: headingAliases,
    })
    .partial()
    .default({}),
  portalStatus: z
    .record(z.string(), z.enum(['approved', 'pending', 'returned', 'rejected']))
    .describe('报名系统审核状态的写法'),

  layout: layoutSchema,
});

export type Competition = z.infer<typeof competitionSchema>;
export type Region = Competition['regions'][number];
export type StageRules = Competition['stages'][Stage];
export type AwardLevel = NonNullable<Competition['awards']['levels']>[number];

export type Group = 'enterprise' | 'startup';
export type StartupKind = 'company' | 'team';
export type Stage = 'semi' | 'final' | 'grand';
export const groups: readonly Group[] = ['enterprise', 'startup'];
export const stages: readonly Stage[] = ['semi', 'final', 'grand'];
