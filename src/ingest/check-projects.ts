import { problem } from '../problems/problem.ts';
import { placeOf, type Project } from '../records/records.ts';
import type { Notebook } from './notebook.ts';

/** A telephone number of so many projects is an agency's, not an entrant's (domain §5.2 row 39). */
const sharedFrom = 3;

/** Warns of a contact number that stands for three or more projects, once, at the first of them. */
export function checkSharedPhones(projects: readonly Project[], notebook: Notebook): void {
  const owners = new Map<string, Project[]>();
  for (const project of projects) {
    for (const phone of new Set(project.contactPhones)) {
      const sharing = owners.get(phone);
      if (sharing === undefined) owners.set(phone, [project]);
      else sharing.push(project);
    }
  }
  for (const [phone, [first, ...others]] of owners) {
    if (first === undefined || others.length + 1 < sharedFrom) continue;
    const ids = [first, ...others].map((project) => project.projectId).join('、');
    const about = { projectId: first.projectId, region: first.region ?? undefined };
    notebook.problems.push(
      problem(
        'phone-shared',
        placeOf(first.source, 'contactPhones'),
        { phone, count: others.length + 1, projects: ids },
        about,
      ),
    );
  }
}
