import { z } from 'zod';
import type { Stage } from '../../records/competition.ts';
import { rankingMethod, scoreMethod } from '../../tables/score-method.ts';
import type { NamedSheet } from '../../tables/score-summary.ts';
import { competitionSchema, competitionView } from '../competition-view.ts';
import type { KindContext } from '../kind.ts';

/** What templates/score-summary.md may name. */
export const scoreSummarySchema = z.strictObject({
  competition: competitionSchema,
  stage: z.string().describe('阶段名称，如 省级决赛'),
  method: z.string().describe('计分和排名方法'),
  panels: z.int().describe('评分表的张数：小组数，或各地区的组数'),
  projects: z.int().describe('评分表上的项目数，含弃赛的'),
  hasTies: z.boolean().describe('是否有得分相同的项目'),
});

export type ScoreSummaryView = z.infer<typeof scoreSummarySchema>;

export function scoreSummaryView(
  stage: Stage,
  sheets: readonly NamedSheet[],
  { competition }: KindContext,
): ScoreSummaryView {
  const terms = competition.stages[stage];
  return {
    competition: competitionView(competition),
    stage: terms.name,
    method: `${scoreMethod(terms)}；${rankingMethod(terms)}`,
    panels: sheets.length,
    projects: sheets.reduce((sum, { sheet }) => sum + sheet.rows.length, 0),
    hasTies: sheets.some(({ ranking }) => ranking?.rows.some(({ tie }) => tie !== null) === true),
  };
}
