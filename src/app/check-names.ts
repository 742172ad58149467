import { checkNames, type PlacedName } from '../fonts/check-names.ts';
import type { FontLibrary } from '../fonts/library.ts';
import type { Problem } from '../problems/problem.ts';
import { placeOf, type Project, type Records } from '../records/records.ts';

/** Names of people, teams, companies and projects that hold a character no bundled face has. */
export function checkRecordNames(fonts: FontLibrary, records: Records): readonly Problem[] {
  return checkNames(fonts, records.projects.flatMap(namesOf));
}

function namesOf(project: Project): readonly PlacedName[] {
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
