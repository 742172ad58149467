import type { Competition } from '../records/competition.ts';
import { placeOf, type Project } from '../records/records.ts';
import { problem } from '../problems/problem.ts';
import { instantText } from '../records/days.ts';
import type { Entries } from './entries.ts';
import { aboutProject, finding, met, type Rule } from './rule.ts';

/** Registration: in time (R01), approved (R02), reviewed (R26), in a region of the contest (R33). */
export function registrationRules(competition: Competition, entries: Entries): readonly Rule<Project>[] {
  return [registeredInTime(competition), approved(entries), reviewed(entries), regionKnown()];
}

/** R01 正文二（二）；附件1·五A（一）（二）: no later than the cut-off second, inclusive. */
function registeredInTime({ dates }: Competition): Rule<Project> {
  return {
    id: 'R01',
    findings: (project) => {
      const { registeredAt, source } = project;
      const place = placeOf(source, 'registeredAt');
      const about = aboutProject(project);
      if (registeredAt === null) {
        return [finding('R01', problem('registration-time-missing', place, {}, about))];
      }
      if (registeredAt <= dates.registrationCutoff) {
        return [met('R01', project, place, instantText(registeredAt))];
      }
      const parameters = {
        registeredAt: instantText(registeredAt),
        cutoff: instantText(dates.registrationCutoff),
      };
      return [finding('R01', problem('registered-late', place, parameters, about))];
    },
  };
}

/** R02 附件1·五A（三）1；附件3·4: only projects approved on the portal may compete, scored or not. */
function approved(entries: Entries): Rule<Project> {
  return {
    id: 'R02',
    findings: (project) => {
      const place = placeOf(project.source, 'reviewStatus');
      const status = project.reviewStatus;
      if (status === 'approved') return [met('R02', project, place, '通过')];
      const activity = activityOf(project.projectId, entries);
      return [finding('R02', problem('not-approved', place, { status, activity }, aboutProject(project)))];
    },
  };
}

/** R26 附件1·五A（三）2(2): the region reviewed every project it recommends; R02 tells what came of it. */
function reviewed(entries: Entries): Rule<Project> {
  return {
    id: 'R26',
    findings: (project) => {
      if (project.reviewStatus !== 'approved' || !entries.recommendations.has(project.projectId)) return [];
      return [met('R26', project, placeOf(project.source, 'reviewStatus'), '审核通过')];
    },
  };
}

/** R33 附件1·三: the project belongs to one of the regions; a region nobody knows is told on reading. */
function regionKnown(): Rule<Project> {
  return {
    id: 'R33',
    findings: (project) => {
      if (project.region === null) return [];
      return [met('R33', project, placeOf(project.source, 'region'), project.region)];
    },
  };
}

function activityOf(projectId: string, entries: Entries): 'recommended' | 'scored' | 'listed' {
  if (entries.recommendations.has(projectId)) return 'recommended';
  return entries.appearances.has(projectId) ? 'scored' : 'listed';
}
