import type { Ranking } from '../../records/results.ts';
import { recommendedFinalists } from '../finalists/recommended.ts';
import type { KindContext } from '../kind.ts';
import type { ProjectList } from '../public-list/project-list.ts';

/**
 * The finalists as their publicity told them, now with their panels where these are known (the score sheets of
 * the final say), and without scores: an invitation ranks nobody.
 */
export function invitedProjects(context: KindContext): ProjectList {
  const list = recommendedFinalists(context);
  const panels = panelsOf(context.results.rankings);
  const projects = list.projects.map((project) => ({
    ...project,
    score: null,
    panel: panels.get(project.projectId) ?? null,
  }));
  return { ...list, projects, scoredIn: null };
}

function panelsOf(rankings: readonly Ranking[]): ReadonlyMap<string, number> {
  return new Map(
    rankings.flatMap(({ stage, panel, rows }) =>
      stage === 'final' && panel !== null ? rows.map(({ projectId }) => [projectId, panel] as const) : [],
    ),
  );
}
