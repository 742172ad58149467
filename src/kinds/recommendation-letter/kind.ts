import { problem, type Problem } from '../../problems/problem.ts';
import type { Competition } from '../../records/competition.ts';
import { recommendedProjectsTable } from '../../tables/recommended-projects.ts';
import { rulesBlocking } from '../blocking.ts';
import { fileName } from '../file-name.ts';
import type { DocumentKind, Job, KindContext } from '../kind.ts';
import { dayOf } from '../../records/written-date.ts';
import { projectIdsOf, regionRecommendations, type RegionRecommendation } from '../recommended.ts';
import { recommendationLetterSchema, recommendationLetterView } from './view.ts';

/** 推荐函 of each region in letter form, with annex 4 as its annex (domain §2.2). */
export const recommendationLetter = kindFor({
  id: 'recommendation-letter',
  name: '推荐函',
  documentKind: '函',
  check: () => [],
});

/** 推荐报告: the same to a superior, with red head and 签发人; for competitions that decide so. */
export const recommendationReport = kindFor({
  id: 'recommendation-report',
  name: '推荐报告',
  documentKind: '报告',
  check: signerProblems,
});

interface Variant {
  readonly id: string;
  readonly name: string;
  readonly documentKind: Competition['recommendation']['documentKind'];
  readonly check: (context: KindContext) => readonly Problem[];
}

/** Only the kind the competition file chooses has documents. */
function kindFor(variant: Variant): DocumentKind {
  const chosen = ({ competition }: KindContext): boolean =>
    competition.recommendation.documentKind === variant.documentKind;
  return {
    id: variant.id,
    name: variant.name,
    template: variant.id,
    formats: ['pdf', 'docx'],
    folder: 'internal',
    publisher: 'region',
    needs: ['secretariat.mailbox', 'city.letter.number', 'city.letter.date'],
    blockedBy: rulesBlocking('B'),
    view: recommendationLetterSchema,
    check: (context) => (chosen(context) ? variant.check(context) : []),
    jobs: (context) =>
      chosen(context)
        ? regionRecommendations(context).map((one, index) => letterJob(variant, context, one, index + 1))
        : [],
  };
}

function letterJob(
  { id, name, documentKind }: Variant,
  context: KindContext,
  recommendation: RegionRecommendation,
  serial: number,
): Job {
  const { competition } = context;
  const { region, receipt, rows } = recommendation;
  const date = dayOf(receipt?.documentDate);
  return {
    id: `${id}/${region.name}`,
    kind: id,
    fileName: fileName({ serial, kind: name, object: region.name, date }),
    formats: ['pdf', 'docx'],
    content: {
      type: 'template',
      template: id,
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
