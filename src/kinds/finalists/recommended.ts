import { publicEntry } from '../../tables/public-project.ts';
import type { KindContext } from '../kind.ts';
import { inListOrder, type ProjectList } from '../public-list/project-list.ts';
import { regionRecommendations } from '../recommended.ts';

/**
 * The projects all regions recommend, region by region and by each region's own order: scores of different
 * regions were given by different judges and are never ranked together (domain §4.2).
 */
export function recommendedFinalists(context: KindContext): ProjectList {
  const { competition, results } = context;
  const { semi } = competition.stages;
  const scores = new Map(
    results.rankings
      .filter(({ stage }) => stage === 'semi')
      .flatMap(({ rows }) => rows.map(({ projectId, score }) => [projectId, score] as const)),
  );
  const told = competition.publicList.stageScores && scores.size > 0;
  const projects = regionRecommendations(context).flatMap(({ rows }) =>
    rows.flatMap(({ project, recommendation }) => {
      const group = recommendation.group ?? project?.group ?? null;
      if (project === null || group === null) return [];
      const score = told ? (scores.get(project.projectId) ?? null) : null;
      return { ...publicEntry(project, group), score, panel: null };
    }),
  );
  return inListOrder(competition, {
    projects,
    order: '按地市排列，同一地市内按推荐次序排列',
    scoredIn: told ? semi.name : null,
  });
}
