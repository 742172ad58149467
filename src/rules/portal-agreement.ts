import type { Competition } from '../records/competition.ts';
import { placeOf, type Project, type Recommendation } from '../records/records.ts';
import type { Finding } from '../records/results.ts';
import { problem } from '../problems/problem.ts';
import type { Entries } from './entries.ts';
import { isOneCharacterOff, isSameName, likeness, similarFrom } from './likeness.ts';
import { aboutProject, finding, met, type Rule } from './rule.ts';

type ComparedField = 'name' | 'applicantName' | 'group' | 'contactName' | 'leader';

/** R31 附件1·五A（三）2(2): every row agrees with the portal in name, applicant, group and people. */
export function agreesWithPortal(competition: Competition, entries: Entries): Rule<Recommendation> {
  return {
    id: 'R31',
    findings: (row) => {
      const project = row.projectId === null ? undefined : entries.byId.get(row.projectId);
      if (project === undefined) return [notOnPortal(row, entries)];
      const found = [
        ...compared(row, project, 'name', row.name, project.name),
        ...compared(row, project, 'applicantName', row.applicantName, project.applicantName),
        ...groupCompared(row, project, competition),
        ...compared(row, project, 'contactName', row.contactName, project.contactName),
        ...compared(row, project, 'leader', row.leader, project.leader),
      ];
      return found.length > 0 ? found : [met('R31', project, placeOf(row.source, 'name'), row.name)];
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

function groupCompared(row: Recommendation, project: Project, { groups }: Competition): readonly Finding[] {
  const portal = project.group === null ? null : groups[project.group].name;
  if (row.group !== null) return compared(row, project, 'group', groups[row.group].name, portal);
  const place = placeOf(row.source, 'group');
  const about = { projectId: project.projectId, region: row.region };
  return [finding('R31', problem('recommendation-group-missing', place, { portal }, about))];
}

function notOnPortal(row: Recommendation, entries: Entries): Finding {
  const { name, applicantName, region, source } = row;
  const near = nearest(row, entries);
  const suggestion = near === undefined ? null : `${near.projectId}“${near.name}”（${near.applicantName}）`;
  const about = near === undefined ? { region } : { ...aboutProject(near), region };
  const parameters = { name, applicantName, suggestion };
  return finding('R31', problem('not-on-portal', placeOf(source, 'name'), parameters, about));
}

/** The project meant: one character off, a similar name, or the same applicant in the same region. */
function nearest(row: Recommendation, entries: Entries): Project | undefined {
  return entries.entrants.find(
    (project) =>
      isOneCharacterOff(project.name, row.name) ||
      (isSameName(project.applicantName, row.applicantName) && project.region === row.region) ||
      likeness(project.name, row.name) >= similarFrom,
  );
}
