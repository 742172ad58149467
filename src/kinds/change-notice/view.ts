import { z } from 'zod';
import { formatDate, isIsoDay } from '../../document/dates.ts';
import type { Competition } from '../../records/competition.ts';
import type { ChangeNotice } from '../../records/settings/notices.ts';
import {
  bureausAddressed,
  callView,
  competitionSchema,
  competitionView,
  contactSchema,
  issuerSchema,
  issuerView,
} from '../competition-view.ts';
import { quoted } from '../numbers.ts';
import { officeView } from '../office.ts';

/** More items than these are easier to read in a table. */
const MOST_SENTENCES = 3;

/** What templates/change-notice.md may name. */
export const changeNoticeSchema = z.strictObject({
  competition: competitionSchema,
  issuer: issuerSchema,
  addressees: z.string().describe('主送机关，不带冒号'),
  number: z.string().describe('文号；未定时为空'),
  signedOn: z.string().describe('成文日期；未定时为空'),
  printedOn: z.string().describe('印发日期；未定时为空'),
  disclosure: z.string().describe('公开类型'),
  copyTo: z.array(z.string()).describe('抄送机关'),
  corrects: z.boolean().describe('是更正'),
  extends: z.boolean().describe('是延期'),
  subject: z.string().describe('标题里大赛全称后面的话，如 总结报送'),
  about: z.strictObject({
    title: z.string().describe('所改文件的标题'),
    number: z.string().describe('所改文件的文号'),
  }),
  reason: z.string().nullable().describe('原因；不写时为空'),
  single: z.boolean().describe('只有一项'),
  tabled: z.boolean().describe(`多于${MOST_SENTENCES}项，列成表`),
  items: z.array(
    z.strictObject({
      where: z.string().describe('在哪里或哪一项'),
      original: z.string().describe('原来怎么写；文字带引号，日期不带'),
      changed: z.string().describe('改成怎么写；文字带引号，日期不带'),
    }),
  ),
  contact: contactSchema,
});

export type ChangeNoticeView = z.infer<typeof changeNoticeSchema>;

export function changeNoticeView(competition: Competition, change: ChangeNotice): ChangeNoticeView {
  const { items } = change;
  return {
    competition: competitionView(competition),
    issuer: issuerView(competition, change.joint),
    addressees: change.addressees ?? bureausAddressed(competition),
    number: change.number ?? '',
    signedOn: change.date ?? '',
    printedOn: change.printedOn ?? '',
    disclosure: change.disclosure,
    copyTo: [...change.copyTo],
    corrects: change.type === '更正',
    extends: change.type === '延期',
    subject: change.subject,
    about: aboutView(competition, change),
    reason: change.reason,
    single: items.length === 1,
    tabled: items.length > MOST_SENTENCES,
    items: items.map(({ where, original, changed }) => ({
      where,
      original: cited(original),
      changed: cited(changed),
    })),
    contact: officeView(change.contact, competition),
  };
}

/** The launch notice where nothing else is named. */
function aboutView(competition: Competition, { about }: ChangeNotice): ChangeNoticeView['about'] {
  if (about !== null) return { ...about };
  const { title, number } = callView(competition);
  return { title, number };
}

/** Words are quoted as they stood; a day is a day. */
function cited(text: string): string {
  return isIsoDay(text) ? formatDate(text) : quoted(text);
}
