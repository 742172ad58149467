import { z } from 'zod';

const who = {
  by: z.string().min(1).describe('决定人'),
  at: z
    .string()
    .regex(/^\d{4}-\d{2}-\d{2}$/, '日期写成 2026-07-10 的样子')
    .describe('决定日期'),
  reason: z.string().min(1).describe('理由或依据的文件'),
};

/** What people decided (`decisions/*.yaml`): tracked, each with who, when and why. */
export const decisionsSchema = z.strictObject({
  overrides: z
    .array(
      z.strictObject({
        rule: z.string().describe('规则编号，如 R17'),
        projectId: z.string().optional(),
        region: z.string().optional(),
        members: z.array(z.string()).optional().describe('R17：选定印在证书上的成员'),
        ...who,
      }),
    )
    .default([])
    .describe('对可放行错误的放行'),
  votes: z
    .array(
      z.strictObject({
        stage: z.enum(['semi', 'final', 'grand']),
        order: z.array(z.string()).min(2).describe('同分项目按表决结果排列的项目编号'),
        ...who,
      }),
    )
    .default([])
    .describe('同分时的评委表决'),
});

export type Decisions = z.infer<typeof decisionsSchema>;
