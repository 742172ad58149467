import { z } from 'zod';

/** What templates/recommendation-list.md may name. */
export const recommendationListSchema = z.strictObject({
  listTitle: z.string().describe('推荐项目名单的标题'),
  region: z.string().describe('地区名称'),
});

export type RecommendationListView = z.infer<typeof recommendationListSchema>;
