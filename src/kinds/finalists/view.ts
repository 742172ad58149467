import { z } from 'zod';
import type { KindContext } from '../kind.ts';
import { projectCounts, projectCountsSchema } from '../public-list/groups.ts';
import type { ProjectList } from '../public-list/project-list.ts';
import { publicListFields, publicListView } from '../public-list/view.ts';
import type { Period } from '../publicity.ts';

/** What templates/finalists.md may name. */
export const finalistsSchema = z.strictObject({
  ...publicListFields,
  finalName: z.string().describe('省级决赛的名称'),
  counts: projectCountsSchema,
  regions: z.int().describe('有项目入围的地区数'),
});

export type FinalistsView = z.infer<typeof finalistsSchema>;

export function finalistsView(
  context: KindContext,
  { projects, order }: ProjectList,
  period: Period | null,
): FinalistsView {
  const { competition } = context;
  return {
    ...publicListView(context, { date: period?.start ?? null, period, order }),
    finalName: competition.stages.final.name,
    counts: projectCounts(projects, competition),
    regions: new Set(projects.map(({ region }) => region)).size,
  };
}
