import type { Competition } from '../records/competition.ts';
import { placeOf, type Project, type Recommendation } from '../records/records.ts';
import type { Finding } from '../records/results.ts';
import { problem } from '../problems/problem.ts';
import type { Entries } from './entries.ts';
import { isSameName } from './likeness.ts';
import { meantProject } from './meant-project.ts';
import { finding, met, type Rule } from './rule.ts';

type ComparedField = 'name' | 'applicantName' | 'group' | 'contactName' | 'leader';

/** R31 附件1·五A（三）2(2): every row agrees with the portal in name, applicant, group and people. */
export function agreesWithPortal(competition: Competition, entries: Entries): Rule<Recommendation> {
  return {
    id: 'R31',
    findings: (row) => {
      const project = row.projectId === null ? undefined : entries.byId.get(row.projectId);
      if (project === undefined) return [unjoined(row, entries)];
      const found = [
        ...compared(row, project, 'name', row.name, project.name),
        ...compared(row, project, 'applicantName', row.applicantName, project.applicantName),
        ...groupCompared(row, project, competition),
        ...compared(row, project, 'contactName', row.contactName, project.contactName),
        ...compared(row, project, 'leader', row.leader, project.leader),
      ];
      if (found.length > 0 || row.group === null) return found;
      return [met('R31', project, placeOf(row.source, 'name'), row.name)];
    },
  };
}

/** Blank on one side is not a contradiction. */
function compared(
  row: Recommendation,
  project: Project,
  field: ComparedField,
  stated: string | null,
  portal: string | null,
): readonly Finding[] {
  if (stated === null || portal === null || isSameName(stated, portal)) return [];
  const place = placeOf(row.source, field);
  const about = { projectId: project.projectId, region: row.region };
  return [finding('R31', problem('recommendation-differs', place, { field, stated, portal }, about))];
}

/** A group that is blank or not chosen is told on reading. */
function groupCompared(row: Recommendation, project: Project, { groups }: Competition): readonly Finding[] {
  if (row.group === null || project.group === null) return [];
  return compared(row, project, 'group', groups[row.group].name, groups[project.group].name);
}

/** A row that belongs to no project as it is written. */
function unjoined(row: Recommendation, entries: Entries): Finding {
  const meant = meantProject(row, [...entries.byId.values()]);
  const { name, applicantName, region, source } = row;
  if (meant === null) {
    const place = placeOf(source, 'name');
    return finding('R31', problem('not-on-portal', place, { name, applicantName }, { region }));
  }
  const { differing, project } = meant;
  const parameters = { field: differing, stated: row[differing], portal: project[differing] };
  const about = { projectId: project.projectId, region };
  return finding('R31', problem('recommendation-differs', placeOf(source, differing), parameters, about));
}
