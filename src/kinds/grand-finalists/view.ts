import { z } from 'zod';
import type { KindContext } from '../kind.ts';
import { projectCounts, projectCountsSchema } from '../public-list/groups.ts';
import type { ProjectList } from '../public-list/project-list.ts';
import { publicListFields, publicListView } from '../public-list/view.ts';

/** What templates/grand-finalists.md may name. */
export const grandFinalistsSchema = z.strictObject({
  ...publicListFields,
  finalName: z.string().describe('省级决赛的名称'),
  grandName: z.string().describe('总决赛的名称'),
  counts: projectCountsSchema,
});

export type GrandFinalistsView = z.infer<typeof grandFinalistsSchema>;

export function grandFinalistsView(
  context: KindContext,
  { projects, order }: ProjectList,
): GrandFinalistsView {
  const { competition } = context;
  const { final, grand } = competition.stages;
  const { grandFinalistsOn } = competition.publicity;
  return {
    ...publicListView(context, { date: grandFinalistsOn, period: null, order }),
    finalName: final.name,
    grandName: grand.name,
    counts: projectCounts(projects, competition),
  };
}
