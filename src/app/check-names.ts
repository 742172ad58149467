import { checkNames, type NamedPlace } from '../fonts/check-names.ts';
import type { FontLibrary } from '../fonts/library.ts';
import type { Problem } from '../problems/problem.ts';
import { placeOf, type Project, type Records } from '../records/records.ts';

/** Names of people, teams, companies and projects that hold a character no bundled face has. */
export async function checkRecordNames(fonts: FontLibrary, records: Records): Promise<readonly Problem[]> {
  const names = records.projects.flatMap(namesOf);
  await fonts.prepare(names.map(({ name }) => name).join(''));
  return checkNames(fonts, names);
}

function namesOf(project: Project): readonly NamedPlace[] {
  const { projectId, source } = project;
  const own = [
    { name: project.name, place: placeOf(source, 'name'), projectId },
    { name: project.applicantName, place: placeOf(source, 'applicantName'), projectId },
    { name: project.contactName ?? '', place: placeOf(source, 'contactName'), projectId },
    { name: project.leader ?? '', place: placeOf(source, 'leader'), projectId },
  ];
  const members = project.members.map((member) => ({
    name: member.name,
    place: placeOf(member.source, 'name'),
    projectId,
  }));
  return [...own, ...members];
}
