import { z } from 'zod';
import type { KindContext } from '../kind.ts';
import { projectCounts, projectCountsSchema } from '../public-list/groups.ts';
import type { ProjectList } from '../public-list/project-list.ts';
import { publicListFields, publicListView } from '../public-list/view.ts';
import type { Period } from '../publicity.ts';

/** What templates/national-recommendation.md may name. */
export const nationalRecommendationSchema = z.strictObject({
  ...publicListFields,
  grandName: z.string().describe('总决赛的名称'),
  counts: projectCountsSchema,
});

export type NationalRecommendationView = z.infer<typeof nationalRecommendationSchema>;

export function nationalRecommendationView(
  context: KindContext,
  { projects, order }: ProjectList,
  period: Period | null,
): NationalRecommendationView {
  const { competition } = context;
  return {
    ...publicListView(context, { date: period?.start ?? null, period, order }),
    grandName: competition.stages.grand.name,
    counts: projectCounts(projects, competition),
  };
}
