import { publicProject } from '../../tables/public-project.ts';
import { rulesBlocking } from '../blocking.ts';
import type { KindContext } from '../kind.ts';
import { publicListKind, type PublicList } from '../public-list/kind.ts';
import { inListOrder, projectTables, type ProjectList } from '../public-list/project-list.ts';
import { namedPeriod } from '../publicity.ts';
import { nationalRecommendationSchema, nationalRecommendationView } from './view.ts';

/** 拟推荐全国项目公示 (D5 of domain §2.4): no awards in it, which may not have been publicised yet. */
export const nationalRecommendation = publicListKind({
  id: 'national-recommendation',
  name: '拟推荐全国项目公示',
  formats: ['pdf', 'docx', 'xlsx'],
  publisher: 'province',
  section: 'awards.national',
  needs: [
    'awards.levels',
    'publicity.workingDays',
    'publicity.nationalPeriod',
    'publicity.phone',
    'publicity.address',
    'publicList.order',
    'secretariat.mailbox',
  ],
  blockedBy: rulesBlocking('D5'),
  view: nationalRecommendationSchema,
  period: ({ nationalPeriod }) => nationalPeriod,
  lists,
});

function lists(context: KindContext): readonly PublicList[] {
  const { competition } = context;
  const list = nationalProjects(context);
  if (list.projects.length === 0) return [];
  const period = namedPeriod(context, competition.publicity.nationalPeriod);
  return [
    {
      title: `关于${competition.name}拟推荐全国赛项目的公示`,
      date: period?.start ?? null,
      disclosure: 'active',
      view: nationalRecommendationView(context, list, period),
      tables: projectTables(list, competition),
      projectIds: list.projects.map(({ projectId }) => projectId),
    },
  ];
}

/** In award order, which inside a group is the order of ranks in the grand final. */
function nationalProjects({ competition, results }: KindContext): ProjectList {
  const awards = new Map(results.awards.map((award) => [award.projectId, award]));
  const { scores } = competition.publicList;
  const grand = competition.stages.grand.name;
  const projects = results.national.flatMap((projectId) => {
    const award = awards.get(projectId);
    if (award === undefined) return [];
    const score = scores ? award.score : null;
    return { ...publicProject({ ...award, applicantName: award.recipient }), score, panel: null };
  });
  const order = `同一组别内按${grand}名次排列`;
  return inListOrder(competition, { projects, order, scoredIn: scores ? grand : null });
}
