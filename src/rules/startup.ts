import type { Competition } from '../records/competition.ts';
import { placeOf, type Project } from '../records/records.ts';
import { sizeOf } from '../records/size-class.ts';
import { problem } from '../problems/problem.ts';
import { coreMembers } from './awards.ts';
import { cells } from './cells.ts';
import { creditIntegrity, ownership, registeredInProvince, sizeLimit } from './company-rules.ts';
import { writtenText } from '../records/days.ts';
import { creditCodeOfProvince } from './enterprise.ts';
import { aboutProject, finding, met, type Rule } from './rule.ts';

/** Conditions of a start-up company, 附件1·六（二）1(1), 2, 3: R12, R13, R18, R19. */
export function startupCompanyRules(competition: Competition): readonly Rule<Project>[] {
  return [
    registeredInProvince('R12', competition),
    creditCodeOfProvince(competition),
    registeredRecently(competition),
    sizeLimit('R13', (project) => sizeOf(project, competition)),
    startupOwnership(),
    creditIntegrity('R19', competition),
  ];
}

/** Conditions of a maker team, 附件1·六（二）1(2), 2, 3: R15, R18, R19. */
export function makerTeamRules(competition: Competition): readonly Rule<Project>[] {
  return [withoutCompanyData(), startupOwnership(), creditIntegrity('R19', competition)];
}

/** What can be asked while it is unknown who competes: R12 says so, R18 and R19 hold for both. */
export function unknownStartupRules(competition: Competition): readonly Rule<Project>[] {
  return [kindUnknown(), startupOwnership(), creditIntegrity('R19', competition)];
}

/** R12 附件1·六（二）1(1): registered on or after the day of the notice, inclusive. */
function registeredRecently({ dates }: Competition): Rule<Project> {
  const from = dates.startupRegisteredFrom;
  return {
    id: 'R12',
    findings: (project) => {
      const { regDate } = project;
      const place = placeOf(project.source, cells.regDate);
      const about = aboutProject(project);
      if (regDate?.type !== 'day') {
        const parameters = { raw: writtenText(regDate), from };
        return [finding('R12', problem('startup-date-undecided', place, parameters, about))];
      }
      if (regDate.iso >= from) return [met('R12', project, place, regDate.iso)];
      const parameters = { regDate: regDate.iso, from };
      return [finding('R12', problem('startup-registered-early', place, parameters, about))];
    },
  };
}

/** R15 附件1·六（二）1(2): a team has no company data; where it has, it may be a company. */
function withoutCompanyData(): Rule<Project> {
  return {
    id: 'R15',
    findings: (project) => {
      const about = aboutProject(project);
      const regDate = writtenText(project.regDate);
      const fields = [
        ...(project.uscc === null ? [] : [{ field: 'uscc' as const, value: project.uscc }]),
        ...(regDate === null ? [] : [{ field: 'regDate' as const, value: regDate }]),
      ];
      if (fields.length === 0) {
        return [met('R15', project, placeOf(project.source, 'applicantName'), project.applicantName)];
      }
      return fields.map((given) => {
        const place = placeOf(project.source, cells[given.field]);
        return finding('R15', problem('team-with-company-data', place, given, about));
      });
    },
  };
}

/** R12: company or team, the conditions differ. */
function kindUnknown(): Rule<Project> {
  return {
    id: 'R12',
    findings: (project) => {
      const place = placeOf(project.source, 'applicantName');
      return [finding('R12', problem('startup-kind-unknown', place, {}, aboutProject(project)))];
    },
  };
}

/** R18 附件1·六（二）2: the property belongs to the company or to core members. */
function startupOwnership(): Rule<Project> {
  return ownership('R18', (project) => ({
    owners: [project.applicantName, ...rightfulPeople(project)],
    expected: '初创企业或团队核心成员',
  }));
}

/** The core members, or the leader while none are on record (R17 asks for them). */
function rightfulPeople(project: Project): readonly string[] {
  const core = coreMembers(project).map(({ name }) => name);
  return core.length > 0 || project.leader === null ? core : [project.leader];
}
