import { z } from 'zod';
import type { Stage } from '../records/competition.ts';
import type { ScoreSheet } from '../records/records.ts';
import type { KindContext } from './kind.ts';
import { formatDays } from './numbers.ts';
import { dayOf } from '../records/written-date.ts';

export const contestFactsSchema = z.strictObject({
  finalName: z.string().describe('省级决赛的名称'),
  grandName: z.string().describe('总决赛的名称'),
  counts: z
    .strictObject({
      registered: z.int().describe('按时报名并审核通过的项目数'),
      finalists: z.int().describe('进入省级决赛的项目数'),
      grandFinalists: z.int().describe('进入总决赛的项目数'),
    })
    .nullable()
    .describe('各阶段项目数；资料不全时为空'),
  grand: z
    .strictObject({
      days: z.string().describe('总决赛日期，如 2026年8月27日'),
      marksShown: z.boolean().describe('各评分表都写明了亮分方式'),
      notarised: z.boolean().describe('各评分表都写明了公证机构'),
    })
    .nullable()
    .describe('总决赛情况；评分表没有写明日期时为空'),
});

export type ContestFacts = z.infer<typeof contestFactsSchema>;

/** How the contest went, as far as the records tell; what they do not tell is null and stays unsaid. */
export function contestFacts(context: KindContext): ContestFacts {
  const { final, grand } = context.competition.stages;
  return {
    finalName: final.name,
    grandName: grand.name,
    counts: stageCounts(context),
    grand: grandFinal(context.records.scoreSheets.filter(({ stage }) => stage === 'grand')),
  };
}

function stageCounts({ results }: KindContext): ContestFacts['counts'] {
  const registered = results.quotas.reduce((sum, quota) => sum + quota.registered, 0);
  const finalists = rankedIn('final', results);
  const grandFinalists = rankedIn('grand', results);
  return registered === 0 || finalists === 0 || grandFinalists === 0
    ? null
    : { registered, finalists, grandFinalists };
}

/** Absent projects stay on the sheets without a rank: they had entered the stage (domain §4.2). */
function rankedIn(stage: Stage, results: KindContext['results']): number {
  return results.rankings
    .filter((ranking) => ranking.stage === stage)
    .reduce((sum, { rows }) => sum + rows.length, 0);
}

function grandFinal(sheets: readonly ScoreSheet[]): ContestFacts['grand'] {
  const days = sheets.map(({ heldOn }) => dayOf(heldOn)).filter((day) => day !== null);
  if (days.length === 0 || days.length < sheets.length) return null;
  return {
    days: formatDays([...new Set(days)].sort()),
    marksShown: sheets.every(({ display }) => display !== null),
    notarised: sheets.every(({ notary }) => notary !== null && notary.office !== null),
  };
}
