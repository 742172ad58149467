import { problem, type Problem } from '../../problems/problem.ts';
import { placeOf } from '../../records/records.ts';
import { rulesBlocking } from '../blocking.ts';
import type { KindContext } from '../kind.ts';
import { projectTables, type ProjectList } from '../public-list/project-list.ts';
import { publicListKind, type PublicList } from '../public-list/kind.ts';
import { namedPeriod, type Period } from '../publicity.ts';
import { regionRecommendations } from '../recommended.ts';
import { finalistsSchema, finalistsView } from './view.ts';
import { recommendedFinalists } from './recommended.ts';

/** 省级决赛入围项目公示 (D2 of domain §2.4): what all regions recommend, before the final. */
export const finalists = publicListKind({
  id: 'finalists',
  name: '省级决赛入围公示',
  formats: ['pdf', 'docx', 'xlsx'],
  publisher: 'province',
  needs: [
    'publicity.workingDays',
    'publicity.finalistsPeriod',
    'publicity.phone',
    'publicity.address',
    'publicList.order',
    'secretariat.mailbox',
  ],
  blockedBy: rulesBlocking('D2'),
  view: finalistsSchema,
  check: unregisteredProblems,
  period: ({ finalistsPeriod }) => finalistsPeriod,
  lists,
});

function lists(context: KindContext): readonly PublicList[] {
  const list = recommendedFinalists(context);
  return list.projects.length === 0 ? [] : [listOf(context, list, periodOf(context))];
}

function periodOf(context: KindContext): Period | null {
  return namedPeriod(context, context.competition.publicity.finalistsPeriod);
}

function listOf(context: KindContext, list: ProjectList, period: Period | null): PublicList {
  const { competition } = context;
  return {
    title: `关于${competition.name}${competition.stages.final.name}拟入围项目的公示`,
    date: period?.start ?? null,
    disclosure: 'active',
    view: finalistsView(context, list, period),
    tables: projectTables(list, competition),
    projectIds: list.projects.map(({ projectId }) => projectId),
  };
}

/** A recommended project the portal does not know has no public record: it would be missing from the list. */
function unregisteredProblems(context: KindContext): readonly Problem[] {
  return regionRecommendations(context).flatMap(({ region, rows }) =>
    rows
      .filter(({ project }) => project === null)
      .map(({ recommendation: { source, name } }) =>
        problem('finalist-unregistered', placeOf(source, 'name'), { name }, { region: region.name }),
      ),
  );
}
