import { z } from 'zod';
import type { Payout } from '../../tables/payouts.ts';
import { sumOrOpen } from '../../tables/payouts.ts';
import { callSchema, callView, competitionSchema, competitionView } from '../competition-view.ts';
import type { KindContext } from '../kind.ts';
import { groups } from '../../records/competition.ts';

/** What templates/payout-list.md may name. */
export const payoutListSchema = z.strictObject({
  competition: competitionSchema,
  call: callSchema,
  projects: z.int().describe('获奖项目数'),
  due: z.string().nullable().describe('应发奖金合计，万元；奖金未定时为空'),
  paid: z.string().nullable().describe('实发奖金合计，万元；奖金未定时为空'),
  withheld: z
    .strictObject({
      projects: z.int().describe('不发奖金的项目数'),
      amount: z.string().nullable().describe('不发的金额，万元；奖金未定时为空'),
    })
    .nullable()
    .describe('不再重复发放奖金的项目；没有时为空'),
  groups: z.array(z.strictObject({ id: z.string().describe('表格的名称') })).describe('有获奖项目的组别'),
});

export type PayoutListView = z.infer<typeof payoutListSchema>;

export function payoutListView(payouts: readonly Payout[], { competition }: KindContext): PayoutListView {
  const withheld = payouts.filter((payout) => payout.withheld !== null);
  return {
    competition: competitionView(competition),
    call: callView(competition),
    projects: payouts.length,
    due: sumOrOpen(payouts.map(({ due }) => due)),
    paid: sumOrOpen(payouts.map(({ paid }) => paid)),
    withheld:
      withheld.length === 0
        ? null
        : { projects: withheld.length, amount: sumOrOpen(withheld.map(({ due }) => due)) },
    groups: groups
      .filter((group) => payouts.some((payout) => payout.group === group))
      .map((group) => ({ id: group })),
  };
}
