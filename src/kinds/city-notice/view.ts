import { z } from 'zod';
import { formatDate } from '../../document/dates.ts';
import type { Competition, Region } from '../../records/competition.ts';
import { isInForce } from '../../records/rulebook.ts';
import type { CityNotice } from '../../records/settings/notices.ts';
import {
  callSchema,
  callView,
  competitionSchema,
  competitionView,
  contactSchema,
} from '../competition-view.ts';
import type { KindContext } from '../kind.ts';
import { senderSchema, senderView } from '../sender.ts';
import { contestName } from './contest-name.ts';
import { districtsOf } from './districts.ts';

const roundSchema = z
  .strictObject({
    date: z.string().describe('比赛日期，如 2026年7月22日；未定时为 待定'),
    place: z.string().describe('地点；未定时为 待定'),
  })
  .nullable();

/** What templates/city-notice.md may name. */
export const cityNoticeSchema = z.strictObject({
  competition: competitionSchema,
  call: callSchema,
  sender: senderSchema,
  addressees: z.string().describe('主送机关，不带冒号'),
  districts: z.string().describe('所辖各地的统称，如 各县（市、区）；没有的为 各有关单位'),
  number: z.string().describe('文号；未定时为空'),
  signedOn: z.string().describe('成文日期；未定时为空'),
  printedOn: z.string().describe('印发日期；未定时为空'),
  disclosure: z.string().describe('公开类型'),
  copyTo: z.array(z.string()).describe('抄送机关'),
  contest: z.string().describe('本地区比赛的名称；未定时为 待定'),
  groups: z.strictObject({ enterprise: z.string(), startup: z.string() }).describe('组别名称'),
  website: z.string().nullable().describe('报名网站的网址；没有写明时为空'),
  registrationDeadline: z.string().describe('报名截止日期，如 2026年7月8日'),
  prelim: roundSchema.describe('初赛；不办时为空'),
  semi: roundSchema.describe('复赛；不办时为空'),
  stages: z
    .strictObject({ prelim: z.string(), semi: z.string(), final: z.string() })
    .describe('初赛、复赛、省级决赛的名称'),
  recommendationDeadline: z.string().describe('向省里推荐的截止日期'),
  marksShown: z.boolean().describe('大赛通知要求比赛现场公开、当场亮分'),
  reviewed: z.boolean().describe('大赛通知要求各地审核报名资格'),
  requirements: z.array(z.strictObject({ title: z.string(), text: z.string() })).describe('其他要求'),
  contact: contactSchema.nullable().describe('联系方式；未定时为空'),
});

export type CityNoticeView = z.infer<typeof cityNoticeSchema>;

export function cityNoticeView(
  { competition, rulebook }: Pick<KindContext, 'competition' | 'rulebook'>,
  region: Region,
  notice: CityNotice,
): CityNoticeView {
  const { dates, groups, stages, launch } = competition;
  const districts = districtsOf(region);
  return {
    competition: competitionView(competition),
    call: callView(competition),
    sender: senderView(region),
    addressees: notice.addressees ?? districts.offices ?? '各有关单位',
    districts: districts.all ?? '各有关单位',
    number: notice.number ?? '',
    signedOn: notice.date ?? '',
    printedOn: notice.printedOn ?? '',
    disclosure: notice.disclosure,
    copyTo: [...notice.copyTo],
    contest: contestName(notice, region, competition) ?? '待定',
    groups: { enterprise: groups.enterprise.name, startup: groups.startup.name },
    website: launch?.website ?? null,
    registrationDeadline: formatDate(registrationDeadline(notice, competition)),
    prelim: roundView(notice.prelim),
    semi: roundView(notice.semi),
    stages: { prelim: stages.prelim.name, semi: stages.semi.name, final: stages.final.name },
    recommendationDeadline: formatDate(dates.recommendationDeadline),
    marksShown: isInForce(rulebook, 'R39'),
    reviewed: isInForce(rulebook, 'R26'),
    requirements: notice.requirements.map(({ title, text }) => ({ title, text })),
    contact: notice.contact === null ? null : { ...notice.contact, address: null },
  };
}

/** The city's own day, else the province's. */
export function registrationDeadline(
  { registrationDeadline: own }: CityNotice,
  { dates }: Pick<Competition, 'dates'>,
): string {
  return own ?? dates.registrationCutoff.slice(0, 10);
}

function roundView(round: CityNotice['semi']): CityNoticeView['semi'] {
  if (round === null) return null;
  return { date: round.date === null ? '待定' : formatDate(round.date), place: round.place ?? '待定' };
}
