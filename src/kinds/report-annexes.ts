import { z } from 'zod';

export const annexesSchema = z
  .strictObject({
    splits: z.array(z.string()).describe('报名项目分布的各张表'),
    levels: z.boolean().describe('有获奖情况表'),
    winners: z.boolean().describe('有获奖名单'),
    fourNew: z.boolean().describe('有“四新”项目清单'),
    media: z.boolean().describe('有媒体报道清单'),
  })
  .describe('有哪些附件和表格');

/** Which of the optional tables and lists of a summary report there are, from their ids. */
export function annexesOf(tables: readonly string[]): z.infer<typeof annexesSchema> {
  const splits = ['counties', 'fields', 'industries', 'specialisations', 'sizes'];
  return {
    splits: splits.filter((id) => tables.includes(id)),
    levels: tables.includes('levels'),
    winners: tables.includes('winners'),
    fourNew: tables.includes('four-new'),
    media: tables.includes('media'),
  };
}
