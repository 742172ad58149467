import { z } from 'zod';
import { orderStatement } from '../../tables/public-winners.ts';
import { awardCounts, awardCountsSchema } from '../award-counts.ts';
import type { KindContext } from '../kind.ts';
import { publicListFields, publicListView } from '../public-list/view.ts';
import { winnersPeriod } from '../publicity.ts';

/** What templates/winner-list.md may name. */
export const winnerListSchema = z.strictObject({
  ...publicListFields,
  grandName: z.string().describe('总决赛的名称'),
  counts: awardCountsSchema,
});

export type WinnerListView = z.infer<typeof winnerListSchema>;

export function winnerListView(context: KindContext): WinnerListView {
  const { competition, results } = context;
  return {
    ...publicListView(context, {
      date: competition.announcement.date,
      period: winnersPeriod(context),
      order: orderStatement(competition),
    }),
    grandName: competition.stages.grand.name,
    counts: awardCounts(results.awards, competition),
  };
}
