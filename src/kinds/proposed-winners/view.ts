import { z } from 'zod';
import { orderStatement } from '../../tables/public-winners.ts';
import { awardCounts, awardCountsSchema } from '../award-counts.ts';
import { contestFacts, contestFactsSchema } from '../contest-facts.ts';
import type { KindContext } from '../kind.ts';
import { publicListFields, publicListView } from '../public-list/view.ts';
import { winnersPeriod } from '../publicity.ts';

/** What templates/proposed-winners.md may name. */
export const proposedWinnersSchema = z.strictObject({
  ...publicListFields,
  counts: awardCountsSchema,
  facts: contestFactsSchema,
});

export type ProposedWinnersView = z.infer<typeof proposedWinnersSchema>;

export function proposedWinnersView(context: KindContext): ProposedWinnersView {
  const { competition, results } = context;
  const period = winnersPeriod(context);
  return {
    ...publicListView(context, { date: period?.start ?? null, period, order: orderStatement(competition) }),
    counts: awardCounts(results.awards, competition),
    facts: contestFacts(context),
  };
}
