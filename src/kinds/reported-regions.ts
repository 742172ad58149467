import type { FourNewProject } from '../tables/four-new.ts';
import type { MediaReport } from '../tables/media-reports.ts';
import { problem, type Problem } from '../problems/problem.ts';
import type { Competition, Region } from '../records/competition.ts';
import { ownRegions } from '../records/own-regions.ts';
import type { Receipt, RegionStatistics } from '../records/records.ts';
import type { Award } from '../records/results.ts';
import type { AreaStatistics } from '../records/statistics.ts';
import { dayOf } from '../records/written-date.ts';
import type { KindContext } from './kind.ts';

/** A region with everything its summary is made of. */
export interface ReportedRegion {
  readonly region: Region;
  readonly area: AreaStatistics;
  readonly report: RegionStatistics | null;
  readonly receipt: Receipt | null;
  readonly awards: readonly Award[];
  readonly fourNew: readonly FourNewProject[];
  readonly media: readonly MediaReport[];
}

/** The folder's regions that have registrations or a table of statistics, in the competition's order. */
export function reportedRegions(context: KindContext): readonly ReportedRegion[] {
  const { competition, records, results } = context;
  return ownRegions(competition).flatMap((region) => {
    const area = results.statistics.regions.find((one) => one.region === region.name);
    const report = records.statistics.find((one) => one.region === region.name) ?? null;
    if (area === undefined || (report === null && area.funnel[0]?.count === 0)) return [];
    return [
      {
        region,
        area,
        report,
        receipt: records.receipts.find((one) => one.region === region.name) ?? null,
        awards: results.awards.filter((award) => award.region === region.name),
        fourNew: fourNewOf(report, context),
        media: (report?.media ?? []).map((one) => ({ ...one, region: region.name })),
      },
    ];
  });
}

/** The day the region sent its summary: also the day it is dated. */
export function summaryDay({ receipt }: ReportedRegion): string | null {
  return dayOf(receipt?.summaryReceivedAt);
}

/** What keeps a region's numbers from being complete. */
export function tableProblems(
  { region, report }: ReportedRegion,
  { files }: Pick<Competition, 'files'>,
): readonly Problem[] {
  if (report !== null) return [];
  const about = { region: region.name };
  const file = files.statistics.replaceAll('{region}', region.name);
  return [problem('statistics-table-missing', { file }, { region: region.name }, about)];
}

/** The region's list of 四新 projects, with who enters each by the portal. */
function fourNewOf(report: RegionStatistics | null, { records }: KindContext): readonly FourNewProject[] {
  const projects = new Map(records.projects.map((project) => [project.projectId, project]));
  return (report?.fourNew ?? []).map(({ projectId, name, kind }) => ({
    projectId,
    name,
    kind,
    applicantName: projectId === null ? null : (projects.get(projectId)?.applicantName ?? null),
    region: report?.region ?? '',
  }));
}
