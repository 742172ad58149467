import type { Decisions } from '../records/decisions.ts';
import type { Finding } from '../records/results.ts';
import { problem } from '../problems/problem.ts';
import { coreMembers } from './awards.ts';
import type { Entries } from './entries.ts';
import { decisionsFile } from './overrides.ts';
import { aboutProject, finding } from './rule.ts';

/**
 * R17 附件1·六（二）1(2): the members a decision chose for a certificate are registered core members, letter by
 * letter; a slip in the decisions would otherwise be printed.
 */
export function chosenMemberFindings(decisions: Decisions, entries: Entries): readonly Finding[] {
  return decisions.overrides.flatMap(({ rule, projectId, members }) => {
    const project = projectId === undefined ? undefined : entries.byId.get(projectId);
    if (rule !== 'R17' || members === undefined || project === undefined) return [];
    const registered = coreMembers(project).map(({ name }) => name);
    return members
      .filter((name) => !registered.includes(name))
      .map((name) => {
        const parameters = { name, registered };
        const about = aboutProject(project);
        return finding('R17', problem('chosen-member-unknown', { file: decisionsFile }, parameters, about));
      });
  });
}
