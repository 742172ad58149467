import { z } from 'zod';
import { formatDate } from '../../document/dates.ts';
import { groups, type Competition } from '../../records/competition.ts';
import type { FinalsNotice } from '../../records/settings/notices.ts';
import {
  bureausAddressed,
  callSchema,
  callView,
  competitionSchema,
  competitionView,
  contactSchema,
  issuerSchema,
  issuerView,
} from '../competition-view.ts';
import type { KindContext } from '../kind.ts';
import { officeView } from '../office.ts';
import { projectCounts, projectCountsSchema } from '../public-list/groups.ts';
import type { ProjectList } from '../public-list/project-list.ts';
import { scoringWords } from './scoring.ts';
import { finalsStage, finalsStageSchema } from './stages.ts';

/** What templates/finals-notice.md may name. */
export const finalsNoticeSchema = z.strictObject({
  competition: competitionSchema,
  call: callSchema,
  issuer: issuerSchema,
  mark: z.string().describe('发文机关标志：文件版式带“文件”，信函版式只有机关名称'),
  isLetter: z.boolean().describe('是否信函版式'),
  addressees: z.string().describe('主送机关，不带冒号'),
  number: z.string().describe('文号；未定时为空'),
  signedOn: z.string().describe('成文日期，如 2026-08-15；未定时为空'),
  printedOn: z.string().describe('印发日期；未定时为空'),
  disclosure: z.string().describe('公开类型'),
  copyTo: z.array(z.string()).describe('抄送机关'),
  final: finalsStageSchema,
  grand: finalsStageSchema,
  scheduled: z.boolean().describe('是否排了日程'),
  checkIn: z.string().nullable().describe('报到的时间、地点，如 2026年8月19日14:00—18:00在××报到'),
  finalists: projectCountsSchema.nullable().describe('入围省级决赛的项目；还没有推荐名单时为空'),
  promotion: z
    .strictObject({
      total: z.int().describe('名额总数'),
      text: z.string().describe('各组的名额，如 企业组48个、创业组12个'),
    })
    .nullable()
    .describe('晋级总决赛的名额；未设名额时为空'),
  method: z.string().describe('比赛方式，如 现场演示和答辩、当场亮分、现场公证；没有写明时为空'),
  notarised: z.boolean().describe('两个阶段都须现场公证'),
  scoring: z
    .array(z.strictObject({ stages: z.string(), rule: z.string() }))
    .describe('计分办法；两个阶段相同时合成一项'),
  severalRequirements: z.boolean().describe('参赛要求不止比赛方式一项，各项编号'),
  requirements: z.array(z.strictObject({ title: z.string(), text: z.string() })).describe('其他参赛要求'),
  registration: z
    .strictObject({ deadline: z.string().describe('截止日期；未定时为 待定'), how: z.string() })
    .nullable()
    .describe('参赛回执'),
  hasAnnexes: z.boolean().describe('有没有附件'),
  contact: contactSchema,
});

export type FinalsNoticeView = z.infer<typeof finalsNoticeSchema>;

export function finalsNoticeView(
  { competition }: KindContext,
  finals: FinalsNotice,
  { projects }: ProjectList,
): FinalsNoticeView {
  const isLetter = finals.format === '信函';
  const issuer = issuerView(competition, finals.joint);
  return {
    competition: competitionView(competition),
    call: callView(competition),
    issuer,
    mark: isLetter ? issuer.name : issuer.mark,
    isLetter,
    addressees: bureausAddressed(competition),
    number: finals.number ?? '',
    signedOn: finals.date ?? '',
    printedOn: finals.printedOn ?? '',
    disclosure: finals.disclosure,
    copyTo: [...finals.copyTo],
    final: finalsStage('final', finals, competition),
    grand: finalsStage('grand', finals, competition),
    scheduled: finals.schedule.length > 0,
    checkIn: checkInWords(finals),
    finalists: projects.length === 0 ? null : projectCounts(projects, competition),
    promotion: promotionOf(competition),
    method: methodWords(finals, competition),
    notarised: isNotarised(competition),
    scoring: scoringOf(competition),
    severalRequirements: finals.checkIn !== null || finals.requirements.length > 0,
    requirements: finals.requirements.map(({ title, text }) => ({ title, text })),
    registration: registrationOf(finals),
    hasAnnexes: finals.schedule.length > 0 || projects.length > 0 || finals.registration !== null,
    contact: officeView(finals.contact, competition),
  };
}

/** `2026年8月19日14:00—18:00在××报到`; what is open is 待定, which stops a final (GF18). */
function checkInWords({ checkIn }: FinalsNotice): string | null {
  if (checkIn === null) return null;
  const day = checkIn.date === null ? '待定' : formatDate(checkIn.date);
  return `${day}${checkIn.time ?? ''}在${checkIn.place ?? '待定'}报到`;
}

/** Groups without a place are not mentioned; null where there are none at all. */
function promotionOf({
  groups: named,
  promotionToGrand,
}: Pick<Competition, 'groups' | 'promotionToGrand'>): FinalsNoticeView['promotion'] {
  const present = groups.filter((group) => promotionToGrand[group] > 0);
  const total = present.reduce((sum, group) => sum + promotionToGrand[group], 0);
  const text = present.map((group) => `${named[group].name}${promotionToGrand[group]}个`).join('、');
  return total === 0 ? null : { total, text };
}

/** 现场公证 is what the stages' own rules demand (R40). */
function methodWords({ method }: FinalsNotice, competition: Pick<Competition, 'stages'>): string {
  const isNamed = method.some((way) => way.includes('公证'));
  const added = method.length > 0 && isNotarised(competition) && !isNamed ? ['现场公证'] : [];
  return [...method, ...added].join('、');
}

function isNotarised({ stages }: Pick<Competition, 'stages'>): boolean {
  return stages.final.notary && stages.grand.notary;
}

function scoringOf({ stages }: Pick<Competition, 'stages'>): FinalsNoticeView['scoring'] {
  const { final, grand } = stages;
  if (scoringWords(final) === scoringWords(grand)) {
    return [{ stages: `${final.name}、${grand.name}`, rule: scoringWords(final) }];
  }
  return [final, grand].map((stage) => ({ stages: stage.name, rule: scoringWords(stage) }));
}

function registrationOf({ registration }: FinalsNotice): FinalsNoticeView['registration'] {
  if (registration === null) return null;
  const { deadline, how } = registration;
  return { deadline: deadline === null ? '待定' : formatDate(deadline), how };
}
