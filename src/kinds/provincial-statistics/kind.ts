import * as build from '../../document/build.ts';
import { rulesBlocking } from '../blocking.ts';
import { fileName } from '../file-name.ts';
import type { DocumentKind, Job, KindContext } from '../kind.ts';
import { undatedDay } from '../paper.ts';
import { provincialLists, provincialProblems, provincialTables } from '../provincial-tables.ts';

/** 全省赛事活动统计汇总表 (domain §2.5): the regions' workbooks put together; totals are their sums. */
export const provincialStatistics: DocumentKind = {
  id: 'provincial-statistics',
  name: '全省赛事活动统计汇总表',
  template: null,
  formats: ['xlsx'],
  folder: 'internal',
  publisher: 'province',
  needs: ['reports.provinceDate'],
  blockedBy: rulesBlocking('E'),
  view: null,
  jobs: (context) => (context.results.statistics.province.funnel[0]?.count === 0 ? [] : [job(context)]),
};

function job(context: KindContext): Job {
  const { competition, results, status } = context;
  const { provinceDate } = competition.reports;
  const title = `${competition.name}赛事活动统计汇总表`;
  const about = build.properties({
    title,
    issuer: competition.issuer.name,
    date: provinceDate ?? undatedDay(competition),
    status,
    disclosure: 'none',
  });
  const tables = [...provincialTables(context, title), ...provincialLists(context)];
  return {
    id: 'provincial-statistics',
    kind: 'provincial-statistics',
    fileName: fileName({ serial: 1, kind: '全省赛事活动统计汇总表', object: null, date: provinceDate }),
    formats: ['xlsx'],
    problems: provincialProblems(context),
    content: { type: 'document', document: build.document('provincial-statistics', about, tables) },
    projectIds: results.awards.map(({ projectId }) => projectId),
  };
}
