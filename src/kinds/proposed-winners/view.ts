import { z } from 'zod';
import { orderStatement } from '../../tables/public-winners.ts';
import { awardCounts, awardCountsSchema } from '../award-counts.ts';
import {
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
import { publicitySchema, publicityView, winnersPeriod } from '../publicity.ts';

/** What templates/proposed-winners.md may name. */
export const proposedWinnersSchema = z.strictObject({
  competition: competitionSchema,
  call: callSchema,
  issuer: issuerSchema,
  signedOn: z.string().describe('发布日期，即公示起始日，如 2026-09-16；未定时为空'),
  counts: awardCountsSchema,
  facts: contestFactsSchema,
  publicity: publicitySchema,
  order: z.string().describe('名单的排列方式'),
  contact: contactSchema,
});

export type ProposedWinnersView = z.infer<typeof proposedWinnersSchema>;

export function proposedWinnersView(context: KindContext): ProposedWinnersView {
  const { competition, results } = context;
  return {
    competition: competitionView(competition),
    call: callView(competition),
    issuer: issuerView(competition),
    signedOn: winnersPeriod(context)?.start ?? '',
    counts: awardCounts(results.awards, competition),
    facts: contestFacts(context),
    publicity: publicityView(context),
    order: orderStatement(competition),
    contact: contactView(competition),
  };
}
