import { z } from 'zod';
import { orderStatement } from '../../tables/public-winners.ts';
import { awardCounts, awardCountsSchema } from '../award-counts.ts';
import {
  bureausAddressed,
  callSchema,
  callView,
  competitionSchema,
  competitionView,
  contactSchema,
  contactView,
  issuerSchema,
  issuerView,
} from '../competition-view.ts';
import { contestFacts, contestFactsSchema } from '../contest-facts.ts';
import type { KindContext } from '../kind.ts';
import { publicitySchema, publicityView } from '../publicity.ts';
import { announcementVerb, titleVerb } from './verb.ts';

/** What templates/result-notice.md may name. */
export const resultNoticeSchema = z.strictObject({
  competition: competitionSchema,
  call: callSchema,
  issuer: issuerSchema,
  addressees: z.string().describe('主送机关，不带冒号'),
  number: z.string().describe('文号；未定时为空'),
  signedOn: z.string().describe('成文日期，如 2026-09-22；未定时为空'),
  printedOn: z.string().describe('印发日期，如 2026-09-22；未定时为空'),
  disclosure: z.string().describe('公开类型'),
  copyTo: z.array(z.string()).describe('抄送机关'),
  verb: z.string().describe('公布、通报表扬或表彰'),
  titleVerb: z.string().describe('标题用的动词：公布、表扬或表彰'),
  commends: z.boolean().describe('是否表扬或表彰'),
  counts: awardCountsSchema,
  facts: contestFactsSchema,
  publicity: publicitySchema,
  order: z.string().describe('名单的排列方式'),
  contact: contactSchema,
});

export type ResultNoticeView = z.infer<typeof resultNoticeSchema>;

export function resultNoticeView(context: KindContext): ResultNoticeView {
  const { competition, results } = context;
  const { announcement } = competition;
  const verb = announcementVerb(competition);
  return {
    competition: competitionView(competition),
    call: callView(competition),
    issuer: issuerView(competition),
    addressees: bureausAddressed(competition),
    number: announcement.number ?? '',
    signedOn: announcement.date ?? '',
    printedOn: announcement.printedOn ?? '',
    disclosure: announcement.disclosure,
    copyTo: [...announcement.copyTo],
    verb,
    titleVerb: titleVerb(competition),
    commends: verb !== '公布',
    counts: awardCounts(results.awards, competition),
    facts: contestFacts(context),
    publicity: publicityView(context),
    order: orderStatement(competition),
    contact: contactView(competition),
  };
}
