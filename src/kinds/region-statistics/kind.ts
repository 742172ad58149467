import * as build from '../../document/build.ts';
import type { Document, Table } from '../../document/model.ts';
import { areaWinnersTable } from '../../tables/area-winners.ts';
import { fourNewTable } from '../../tables/four-new.ts';
import { mediaReportsTable } from '../../tables/media-reports.ts';
import { areaTables } from '../area-tables.ts';
import { rulesBlocking } from '../blocking.ts';
import { fileName } from '../file-name.ts';
import type { DocumentKind, Job, KindContext } from '../kind.ts';
import { undatedDay } from '../paper.ts';
import { reportedRegions, summaryDay, tableProblems, type ReportedRegion } from '../reported-regions.ts';

/** 赛事活动统计表 of each region (domain §2.5): every metric with its definition, sheet by sheet. */
export const regionStatistics: DocumentKind = {
  id: 'region-statistics',
  name: '赛事活动统计表',
  template: null,
  formats: ['xlsx'],
  folder: 'internal',
  publisher: 'region',
  needs: [],
  blockedBy: rulesBlocking('E'),
  view: null,
  jobs: (context) => reportedRegions(context).map((one, index) => job(context, one, index + 1)),
};

function job(context: KindContext, one: ReportedRegion, serial: number): Job {
  const { region, awards, fourNew } = one;
  return {
    id: `region-statistics/${region.name}`,
    kind: 'region-statistics',
    fileName: fileName({ serial, kind: '赛事活动统计表', object: region.name, date: summaryDay(one) }),
    formats: ['xlsx'],
    problems: tableProblems(one, context.competition),
    content: { type: 'document', document: workbook(context, one) },
    region: region.name,
    projectIds: [
      ...new Set([
        ...awards.map(({ projectId }) => projectId),
        ...fourNew.flatMap(({ projectId }) => projectId ?? []),
      ]),
    ],
  };
}

function workbook({ competition, status }: KindContext, one: ReportedRegion): Document {
  const { region, area, awards, fourNew, media } = one;
  const title = `${region.name}${competition.name}赛事活动统计表`;
  const about = build.properties({
    title,
    issuer: region.bureau.name,
    date: summaryDay(one) ?? undatedDay(competition),
    status,
    disclosure: 'none',
  });
  const lists: readonly Table[] = [
    ...(awards.length === 0 ? [] : [areaWinnersTable(awards, 'region', competition, '获奖名单')]),
    ...(fourNew.length === 0 ? [] : [fourNewTable(fourNew, 'region', '“四新”项目清单')]),
    ...(media.length === 0 ? [] : [mediaReportsTable(media, 'region', '媒体报道清单')]),
  ];
  return build.document('region-statistics', about, [...areaTables(area, title, competition), ...lists]);
}
