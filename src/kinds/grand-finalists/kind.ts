import type { Competition } from '../../records/competition.ts';
import { publicEntry } from '../../tables/public-project.ts';
import { rulesBlocking } from '../blocking.ts';
import type { KindContext } from '../kind.ts';
import { publicListKind, type PublicList } from '../public-list/kind.ts';
import { inListOrder, projectTables, type ProjectList } from '../public-list/project-list.ts';
import { grandFinalistsSchema, grandFinalistsView } from './view.ts';

/** 总决赛入围名单 (D2 of domain §2.4): whom the panels of the final promoted; absent projects never. */
export const grandFinalists = publicListKind({
  id: 'grand-finalists',
  name: '总决赛入围名单',
  formats: ['pdf', 'docx', 'xlsx'],
  publisher: 'province',
  needs: ['publicity.grandFinalistsOn', 'publicList.order'],
  blockedBy: rulesBlocking('D2'),
  view: grandFinalistsSchema,
  lists,
});

function lists(context: KindContext): readonly PublicList[] {
  const { competition } = context;
  const list = promotedFinalists(context);
  if (list.projects.length === 0) return [];
  return [
    {
      title: grandFinalistsTitle(competition),
      date: competition.publicity.grandFinalistsOn,
      disclosure: 'active',
      view: grandFinalistsView(context, list),
      tables: projectTables(list, competition),
      projectIds: list.projects.map(({ projectId }) => projectId),
    },
  ];
}

function grandFinalistsTitle({ name, stages }: Competition): string {
  return `${name}${stages.grand.name}入围名单`;
}

/** Panel after panel, in each by rank: scores of different panels are never ranked together (domain §4.2). */
function promotedFinalists({ competition, records, results }: KindContext): ProjectList {
  const { final } = competition.stages;
  const rankings = results.rankings.filter(({ stage }) => stage === 'final');
  const entries = new Map(records.projects.map((project) => [project.projectId, project]));
  const { stageScores } = competition.publicList;
  const projects = rankings.flatMap(({ group, panel, rows }) =>
    rows.flatMap(({ projectId, promoted, score }) => {
      const project = entries.get(projectId);
      if (promoted !== true || project === undefined) return [];
      return { ...publicEntry(project, group), score: stageScores ? score : null, panel };
    }),
  );
  const hasPanels = projects.some(({ panel }) => panel !== null);
  return inListOrder(competition, {
    projects,
    order: hasPanels ? `按${final.name}小组和小组内名次排列` : `按${final.name}名次排列`,
    scoredIn: stageScores ? final.name : null,
  });
}
