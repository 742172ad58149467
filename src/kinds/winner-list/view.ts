import { z } from 'zod';
import { orderStatement } from '../../tables/public-winners.ts';
import { awardCounts, awardCountsSchema } from '../award-counts.ts';
import {
  callSchema,
  callView,
  competitionSchema,
  competitionView,
  issuerSchema,
  issuerView,
} from '../competition-view.ts';
import type { KindContext } from '../kind.ts';
import { publicitySchema, publicityView } from '../publicity.ts';

/** What templates/winner-list.md may name. */
export const winnerListSchema = z.strictObject({
  competition: competitionSchema,
  call: callSchema,
  issuer: issuerSchema,
  signedOn: z.string().describe('公布日期，如 2026-09-22；未定时为空'),
  grandName: z.string().describe('总决赛的名称'),
  counts: awardCountsSchema,
  publicity: publicitySchema,
  order: z.string().describe('名单的排列方式'),
});

export type WinnerListView = z.infer<typeof winnerListSchema>;

export function winnerListView(context: KindContext): WinnerListView {
  const { competition, results } = context;
  return {
    competition: competitionView(competition),
    call: callView(competition),
    issuer: issuerView(competition),
    signedOn: competition.announcement.date ?? '',
    grandName: competition.stages.grand.name,
    counts: awardCounts(results.awards, competition),
    publicity: publicityView(context),
    order: orderStatement(competition),
  };
}
