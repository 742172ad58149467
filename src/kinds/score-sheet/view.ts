import { z } from 'zod';
import { competitionSchema } from '../competition-view.ts';

/** What templates/score-sheet.md and templates/score-sheet-anonymous.md may name. */
export const scoreSheetSchema = z.strictObject({
  competition: competitionSchema,
  subject: z.string().describe('哪一场评审，如 省级决赛第1小组（企业组）、大同市复赛'),
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
