import { z } from 'zod';

/** What templates/recommendation-list.md may name. */
export const recommendationListSchema = z.strictObject({
  listMark: z.string().describe('首行标识：通知文号加附件序号'),
  listTitle: z.string().describe('推荐项目名单的标题'),
  region: z.string().describe('地区名称'),
});

export type RecommendationListView = z.infer<typeof recommendationListSchema>;
