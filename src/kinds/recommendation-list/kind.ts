import { recommendedProjectsTable } from '../../tables/recommended-projects.ts';
import type { Competition } from '../../records/competition.ts';
import { rulesBlocking } from '../blocking.ts';
import { fileName } from '../file-name.ts';
import type { DocumentKind, Job, KindContext } from '../kind.ts';
import { dayOf } from '../../records/written-date.ts';
import { projectIdsOf, regionRecommendations, type RegionRecommendation } from '../recommended.ts';
import { recommendationListSchema, type RecommendationListView } from './view.ts';

/** 附件4 推荐项目名单 of each region by itself, as it is sent to the secretariat by e-mail (domain §2.2). */
export const recommendationList: DocumentKind = {
  id: 'recommendation-list',
  name: '推荐项目名单',
  template: 'recommendation-list',
  formats: ['pdf', 'docx', 'xlsx'],
  folder: 'internal',
  publisher: 'region',
  needs: ['secretariat.mailbox', 'city.letter.number', 'city.letter.date'],
  blockedBy: rulesBlocking('B'),
  view: recommendationListSchema,
  jobs: (context) =>
    regionRecommendations(context).map((recommendation, index) =>
      listJob(context, recommendation, index + 1),
    ),
};

function listJob({ competition }: KindContext, recommendation: RegionRecommendation, serial: number): Job {
  const { region, receipt, rows } = recommendation;
  const { listTitle } = competition.recommendation;
  const date = dayOf(receipt?.documentDate);
  const view: RecommendationListView = { listMark: listMarkOf(competition), listTitle, region: region.name };
  return {
    id: `recommendation-list/${region.name}`,
    kind: 'recommendation-list',
    fileName: fileName({ serial, kind: '推荐项目名单', object: region.name, date }),
    formats: ['pdf', 'docx', 'xlsx'],
    content: {
      type: 'template',
      template: 'recommendation-list',
      view,
      tables: { recommended: recommendedProjectsTable(region.name, rows, competition) },
      certificates: {},
      title: listTitle,
      date: date ?? competition.dates.recommendationDeadline,
      disclosure: 'internal',
    },
    region: region.name,
    projectIds: projectIdsOf(recommendation),
  };
}

/** An annex not bound with its document names that document's number on its first line (domain §1.8). */
function listMarkOf({ call, recommendation }: Competition): string {
  return recommendation.annexNumber === null ? '附件' : `${call.number}附件${recommendation.annexNumber}`;
}
