import { z } from 'zod';
import { formatDate } from '../document/dates.ts';
import type { Stage } from '../records/competition.ts';
import type { ScoreSheet } from '../records/records.ts';
import type { KindContext } from './kind.ts';
import { dayOf } from './publicity.ts';

export const contestFactsSchema = z.strictObject({
  registered: z.int().nullable().describe('按时报名并审核通过的项目数'),
  finalists: z.int().nullable().describe('参加省级决赛的项目数'),
  grandFinalists: z.int().nullable().describe('参加总决赛的项目数'),
  finalName: z.string().describe('省级决赛的名称'),
  grandName: z.string().describe('总决赛的名称'),
  grandDays: z.string().nullable().describe('总决赛日期'),
  grandMarksShown: z.boolean().describe('总决赛各评分表都写明了亮分方式'),
  grandNotarised: z.boolean().describe('总决赛各评分表都写明了公证机构'),
});

export type ContestFacts = z.infer<typeof contestFactsSchema>;

/** How the contest went, as far as the records tell; what they do not tell is null and stays unsaid. */
export function contestFacts({ competition, records, results }: KindContext): ContestFacts {
  const grandSheets = records.scoreSheets.filter(({ stage }) => stage === 'grand');
  return {
    registered: positive(results.quotas.reduce((sum, { registered }) => sum + registered, 0)),
    finalists: positive(rankedIn('final', results)),
    grandFinalists: positive(rankedIn('grand', results)),
    finalName: competition.stages.final.name,
    grandName: competition.stages.grand.name,
    grandDays: daysOf(grandSheets),
    grandMarksShown: every(grandSheets, ({ display }) => display !== null),
    grandNotarised: every(grandSheets, ({ notary }) => notary?.office != null),
  };
}

function rankedIn(stage: Stage, results: KindContext['results']): number {
  return results.rankings
    .filter((ranking) => ranking.stage === stage)
    .reduce((sum, { rows }) => sum + rows.length, 0);
}

/** The sheets' days in order, `2026年8月27日、2026年8月28日`; null when a sheet does not tell. */
function daysOf(sheets: readonly ScoreSheet[]): string | null {
  const days = sheets.map(({ heldOn }) => dayOf(heldOn));
  if (days.length === 0 || days.includes(null)) return null;
  return [...new Set(days.filter((day) => day !== null))].sort().map(formatDate).join('、');
}

function every(sheets: readonly ScoreSheet[], holds: (sheet: ScoreSheet) => boolean): boolean {
  return sheets.length > 0 && sheets.every(holds);
}

function positive(count: number): number | null {
  return count === 0 ? null : count;
}
