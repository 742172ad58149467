import { rulesBlocking } from '../blocking.ts';
import { fileName } from '../file-name.ts';
import type { DocumentKind, Job, KindContext } from '../kind.ts';
import { undatedDay } from '../paper.ts';
import { provincialLists, provincialProblems, provincialTables } from '../provincial-tables.ts';
import { writtenProblems } from '../summary-text.ts';
import { provincialReportSchema, provincialReportView } from './view.ts';

/** 全省赛事活动总结 (domain §2.5): the roll-up of the regions', which lists who is missing. */
export const provincialReport: DocumentKind = {
  id: 'provincial-report',
  name: '全省赛事活动总结',
  template: 'provincial-report',
  formats: ['pdf', 'docx'],
  folder: 'internal',
  publisher: 'province',
  needs: ['reports.provinceDate'],
  blockedBy: rulesBlocking('E'),
  view: provincialReportSchema,
  jobs: (context) => (context.results.statistics.province.funnel[0]?.count === 0 ? [] : [job(context)]),
};

function job(context: KindContext): Job {
  const { competition, results } = context;
  const { provinceDate } = competition.reports;
  const lists = provincialLists(context)
    .filter(({ id }) => id === 'winners')
    .map((table) => ({ ...table, title: null }));
  // The annex has the receipts' title already.
  const tables = [...provincialTables(context, '总体情况'), ...lists].map((table) =>
    table.id === 'receipts' ? { ...table, title: null } : table,
  );
  const byId = Object.fromEntries(tables.map((table) => [table.id, table]));
  return {
    id: 'provincial-report',
    kind: 'provincial-report',
    fileName: fileName({ serial: 1, kind: '全省赛事活动总结', object: null, date: provinceDate }),
    formats: ['pdf', 'docx'],
    problems: [...provincialProblems(context), ...writtenProblems(context, null)],
    content: {
      type: 'template',
      template: 'provincial-report',
      view: provincialReportView(context, Object.keys(byId)),
      tables: byId,
      certificates: {},
      title: `${competition.name}赛事活动总结`,
      date: provinceDate ?? undatedDay(competition),
      disclosure: 'none',
    },
    projectIds: results.awards.map(({ projectId }) => projectId),
  };
}
