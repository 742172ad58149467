import type { Competition } from '../records/competition.ts';
import { placeOf, type Member, type Project, type Records } from '../records/records.ts';
import type { Finding } from '../records/results.ts';
import { problem } from '../problems/problem.ts';
import { coreMembers, recipientKind } from './awards.ts';
import type { Entries } from './entries.ts';
import { groupBy } from './group-by.ts';
import { nameKey } from './likeness.ts';
import { aboutProject, finding, met, type Rule } from './rule.ts';

/** Rules about the people of a project: R16, R17. */
export function peopleRules(
  competition: Competition,
  entries: Entries,
  records: Records,
): readonly Rule<Project>[] {
  return [inOneTeam(entries), coreMembersInBounds(competition, records)];
}

interface CoreMember {
  readonly project: Project;
  readonly member: Member;
}

/**
 * R16 附件1·六（二）1(2): one person is a core member of one team only; asked about every project that
 * has a maker team on one of the two sides. Same name and phone is the same person; the same name
 * alone may be two people. The later project of the two is told.
 */
function inOneTeam(entries: Entries): Rule<Project> {
  const all = entries.entrants.flatMap((project) =>
    coreMembers(project).map((member) => ({ project, member })),
  );
  const byName = groupBy(all, ({ member }) => nameKey(member.name));
  const order = new Map(entries.entrants.map((project, at) => [project, at]));
  const isEarlier = (other: Project, than: Project): boolean =>
    (order.get(other) ?? 0) < (order.get(than) ?? 0);
  return {
    id: 'R16',
    findings: (project) => {
      const core = coreMembers(project);
      const clashes = core.flatMap((member) =>
        (byName.get(nameKey(member.name)) ?? [])
          .filter((other) => isEarlier(other.project, project) && concernsTeams(other.project, project))
          .map((other) => clash(project, member, other)),
      );
      if (clashes.length > 0 || !isTeam(project) || core.length === 0) return clashes;
      return [met('R16', project, placeOf(project.source), `${core.length}人`)];
    },
  };
}

function clash(project: Project, member: Member, other: CoreMember): Finding {
  const isSamePerson = member.phone !== null && member.phone === other.member.phone;
  const parameters = {
    name: member.name,
    otherId: other.project.projectId,
    otherTeam: other.project.applicantName,
  };
  const code = isSamePerson ? 'member-in-two-teams' : 'member-same-name';
  const place = placeOf(member.source, 'name');
  return finding('R16', problem(code, place, parameters, aboutProject(project)));
}

function concernsTeams(a: Project, b: Project): boolean {
  return isTeam(a) || isTeam(b);
}

function isTeam(project: Project): boolean {
  return recipientKind(project) === 'team';
}

/**
 * R17 附件1·六（二）1(2): at most `coreMembersMax` core members on a certificate ("原则上", so it may be
 * overridden), where members are printed at all; a team whose members must be printed has some.
 */
function coreMembersInBounds(competition: Competition, records: Records): Rule<Project> {
  const { certificate, coreMembersMax: max } = competition;
  return {
    id: 'R17',
    findings: (project) => {
      const policy = certificate.members?.[recipientKind(project)] ?? 'hidden';
      if (policy === 'hidden') return [];
      const core = coreMembers(project);
      const about = aboutProject(project);
      if (core.length === 0) {
        if (policy === 'optional') return [];
        const parameters = { name: project.name, team: project.applicantName };
        return [finding('R17', problem('team-without-members', memberListPlace(records), parameters, about))];
      }
      const beyond = core[max];
      if (beyond === undefined) return [met('R17', project, placeOf(project.source), `${core.length}人`)];
      const parameters = { count: core.length, max, names: core.map(({ name }) => name) };
      const place = placeOf(beyond.source, 'name');
      return [finding('R17', problem('too-many-core-members', place, parameters, about))];
    },
  };
}

/** The member list as a whole: where a row is missing there is no cell to point at. */
function memberListPlace(records: Records): { file: string; sheet?: string } {
  const source = records.projects.flatMap(({ members }) => members)[0]?.source;
  if (source === undefined) return { file: '团队成员' };
  return source.sheet === undefined ? { file: source.file } : { file: source.file, sheet: source.sheet };
}
