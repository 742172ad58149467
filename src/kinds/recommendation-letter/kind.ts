import { problem, type Problem } from '../../problems/problem.ts';
import { recommendedProjectsTable } from '../../tables/recommended-projects.ts';
import { rulesBlocking } from '../blocking.ts';
import { fileName } from '../file-name.ts';
import type { DocumentKind, Job, KindContext } from '../kind.ts';
import { dayOf } from '../publicity.ts';
import { projectIdsOf, regionRecommendations, type RegionRecommendation } from '../recommended.ts';
import { recommendationLetterSchema, recommendationLetterView } from './view.ts';

/** 推荐函 or 推荐报告 of each region, with annex 4 as its annex (domain §2.2). */
export const recommendationLetter: DocumentKind = {
  id: 'recommendation-letter',
  name: '推荐函',
  template: 'recommendation-letter',
  formats: ['pdf', 'docx'],
  folder: 'internal',
  needs: ['secretariat.mailbox', 'recommendation.documentKind'],
  blockedBy: rulesBlocking('recommendation'),
  view: recommendationLetterSchema,
  check: signerProblems,
  jobs: (context) =>
    regionRecommendations(context).map((recommendation, index) =>
      letterJob(context, recommendation, index + 1),
    ),
};

function letterJob(context: KindContext, recommendation: RegionRecommendation, serial: number): Job {
  const { competition } = context;
  const { region, receipt, rows } = recommendation;
  const { documentKind } = competition.recommendation;
  const date = dayOf(receipt?.documentDate);
  return {
    id: `recommendation-letter/${region.name}`,
    kind: 'recommendation-letter',
    fileName: fileName({ serial, kind: `推荐${documentKind}`, object: region.name, date }),
    formats: ['pdf', 'docx'],
    content: {
      type: 'template',
      template: 'recommendation-letter',
      view: recommendationLetterView(context, recommendation),
      tables: { recommended: recommendedProjectsTable(region.name, rows, competition) },
      certificates: {},
      title: `${region.bureau.name}关于推荐${competition.name}参赛项目的${documentKind}`,
      date: date ?? competition.dates.recommendationDeadline,
      disclosure: 'none',
    },
    region: region.name,
    projectIds: projectIdsOf(recommendation),
  };
}

/** A 报告 goes to a superior and names its 签发人 (domain §2.2). */
function signerProblems(context: KindContext): readonly Problem[] {
  if (context.competition.recommendation.documentKind !== '报告') return [];
  return regionRecommendations(context)
    .filter(({ region }) => region.bureau.signers.length === 0)
    .map(({ region }) =>
      problem(
        'signers-missing',
        { file: 'competition.yaml' },
        { bureau: region.bureau.name },
        { region: region.name },
      ),
    );
}
