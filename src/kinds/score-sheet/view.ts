import { z } from 'zod';
import { competitionSchema } from '../competition-view.ts';

/** What templates/score-sheet.md and templates/score-sheet-anonymous.md may name. */
export const scoreSheetSchema = z.strictObject({
  competition: competitionSchema,
  stage: z.string().describe('阶段名称，如 省级决赛'),
  panel: z.string().describe('哪个小组或地区，如 第1小组（企业组）、大同市；没有时为空'),
  sheets: z
    .array(
      z.strictObject({
        id: z.string().describe('表格的名称'),
        group: z.string().describe('组别名称'),
      }),
    )
    .describe('各组的评分表'),
});

export type ScoreSheetView = z.infer<typeof scoreSheetSchema>;
