import type { Table } from '../../document/model.ts';
import { problem, type Problem } from '../../problems/problem.ts';
import { areaWinnersTable } from '../../tables/area-winners.ts';
import { fourNewTable } from '../../tables/four-new.ts';
import { mediaReportsTable } from '../../tables/media-reports.ts';
import { areaTables } from '../area-tables.ts';
import { rulesBlocking } from '../blocking.ts';
import { fileName } from '../file-name.ts';
import type { DocumentKind, Job, KindContext } from '../kind.ts';
import { undatedDay } from '../paper.ts';
import { reportedRegions, summaryDay, tableProblems, type ReportedRegion } from '../reported-regions.ts';
import { writtenProblems } from '../summary-text.ts';
import { regionReportSchema, regionReportView } from './view.ts';

/** 赛事活动总结 of each region (domain §2.5): its numbers computed, its own words from its text file. */
export const regionReport: DocumentKind = {
  id: 'region-report',
  name: '赛事活动总结',
  template: 'region-report',
  formats: ['pdf', 'docx'],
  folder: 'internal',
  publisher: 'region',
  needs: [],
  blockedBy: rulesBlocking('E'),
  view: regionReportSchema,
  jobs: (context) => reportedRegions(context).map((one, index) => job(context, one, index + 1)),
};

function job(context: KindContext, one: ReportedRegion, serial: number): Job {
  const { competition } = context;
  const { region, awards, fourNew } = one;
  const date = summaryDay(one);
  const tables = tablesOf(context, one);
  return {
    id: `region-report/${region.name}`,
    kind: 'region-report',
    fileName: fileName({ serial, kind: '赛事活动总结', object: region.name, date }),
    formats: ['pdf', 'docx'],
    problems: [
      ...tableProblems(one, competition),
      ...writtenProblems(context, region.name),
      ...(date === null ? [dateMissing(region.name, competition.files.receipts)] : []),
    ],
    content: {
      type: 'template',
      template: 'region-report',
      view: regionReportView(context, one, Object.keys(tables)),
      tables,
      certificates: {},
      title: `${region.name}${competition.name}赛事活动总结`,
      date: date ?? undatedDay(competition),
      disclosure: 'none',
    },
    region: region.name,
    projectIds: [
      ...new Set([
        ...awards.map(({ projectId }) => projectId),
        ...fourNew.flatMap(({ projectId }) => projectId ?? []),
      ]),
    ],
  };
}

/** The tables the annexes place, by id; an empty list has none. */
function tablesOf({ competition }: KindContext, one: ReportedRegion): Readonly<Record<string, Table>> {
  const { area, awards, fourNew, media } = one;
  const tables = [
    ...areaTables(area, '总体情况', competition),
    ...(awards.length === 0 ? [] : [areaWinnersTable(awards, 'region', competition)]),
    ...(fourNew.length === 0 ? [] : [fourNewTable(fourNew, 'region')]),
    ...(media.length === 0 ? [] : [mediaReportsTable(media, 'region')]),
  ];
  return Object.fromEntries(tables.map((table) => [table.id, table]));
}

function dateMissing(region: string, file: string): Problem {
  return problem('summary-date-missing', { file }, {}, { region });
}
