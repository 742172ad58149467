import { z } from 'zod';
import { orderStatement } from '../../tables/public-winners.ts';
import { awardCounts, awardCountsSchema } from '../award-counts.ts';
import { bureausAddressed } from '../competition-view.ts';
import { contestFacts, contestFactsSchema } from '../contest-facts.ts';
import type { KindContext } from '../kind.ts';
import {
  organisationAwardsInOrder,
  organisationCounts,
  organisationCountsSchema,
} from '../public-list/organisations.ts';
import { publicListFields, publicListView } from '../public-list/view.ts';
import { winnersPeriod } from '../publicity.ts';
import { prizesSchema, prizesView } from './prizes.ts';
import { announcementVerb, titleVerb } from './verb.ts';

/** What templates/result-notice.md may name. */
export const resultNoticeSchema = z.strictObject({
  ...publicListFields,
  addressees: z.string().describe('主送机关，不带冒号'),
  number: z.string().describe('文号；未定时为空'),
  printedOn: z.string().describe('印发日期，如 2026-09-22；未定时为空'),
  disclosure: z.string().describe('公开类型'),
  copyTo: z.array(z.string()).describe('抄送机关'),
  verb: z.string().describe('公布、通报表扬或表彰'),
  titleVerb: z.string().describe('标题用的动词：公布、表扬或表彰'),
  commends: z.boolean().describe('是否表扬或表彰'),
  approval: z.string().nullable().describe('表彰的批准文号；不表彰时为空'),
  counts: awardCountsSchema,
  prizes: prizesSchema,
  organisations: organisationCountsSchema,
  facts: contestFactsSchema,
});

export type ResultNoticeView = z.infer<typeof resultNoticeSchema>;

export function resultNoticeView(context: KindContext): ResultNoticeView {
  const { competition, results } = context;
  const { announcement } = competition;
  const verb = announcementVerb(competition);
  return {
    ...publicListView(context, {
      date: announcement.date,
      period: winnersPeriod(context),
      order: orderStatement(competition),
    }),
    addressees: bureausAddressed(competition),
    number: announcement.number ?? '',
    printedOn: announcement.printedOn ?? '',
    disclosure: announcement.disclosure,
    copyTo: [...announcement.copyTo],
    verb,
    titleVerb: titleVerb(competition),
    commends: verb !== '公布',
    approval: verb === '表彰' ? announcement.approvalReference : null,
    counts: awardCounts(results.awards, competition),
    prizes: prizesView(competition),
    organisations: organisationCounts(organisationAwardsInOrder(context), competition),
    facts: contestFacts(context),
  };
}
