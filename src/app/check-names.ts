import { checkNames, type PlacedName } from '../fonts/check-names.ts';
import type { FontLibrary } from '../fonts/library.ts';
import { isToldOnReading } from '../ingest/tidy/suspect-text.ts';
import type { Problem } from '../problems/problem.ts';
import { placeOf, type Project, type RecommendationList, type Records } from '../records/records.ts';

/**
 * Names of people, teams, companies and projects that hold a character no font has. What reading the files has
 * told already (private use, code points of no character) is not told again.
 */
export function checkRecordNames(fonts: FontLibrary, records: Records): readonly Problem[] {
  const missing = (name: string): readonly string[] =>
    fonts.missing(name, 'body').filter((character) => !isToldOnReading(character));
  return checkNames({ missing }, recordNames(records));
}

/** Every name documents print, with its cell, file by file in the order of the records. */
export function recordNames(records: Records): readonly PlacedName[] {
  const { projects, recommendationLists, organisationAwards, statistics, scoreSheets } = records;
  const named: readonly PlacedName[] = [
    ...projects.flatMap(namesOfProject),
    ...recommendationLists.flatMap(namesOfList),
    ...scoreSheets.flatMap(({ judges, place }) => judges.map((name) => ({ name, place }))),
    ...organisationAwards.map(({ unit, source }) => ({ name: unit, place: placeOf(source, 'unit') })),
    ...statistics.flatMap(({ region, fourNew, media }) => [
      ...fourNew.map(({ name, source, projectId }) => ({
        name,
        place: placeOf(source, 'name'),
        region,
        ...(projectId === null ? {} : { projectId }),
      })),
      ...media.map(({ title, source }) => ({ name: title, place: placeOf(source, 'title'), region })),
    ]),
  ];
  return named.filter(({ name }) => name !== '');
}

function namesOfProject(project: Project): readonly PlacedName[] {
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

/** A city's list is printed as the city wrote it. */
function namesOfList({ region, rows }: RecommendationList): readonly PlacedName[] {
  return rows.flatMap(({ projectId, name, applicantName, contactName, leader, source }) =>
    Object.entries({ name, applicantName, contactName, leader }).map(([field, text]) => ({
      name: text ?? '',
      place: placeOf(source, field),
      region,
      ...(projectId === null ? {} : { projectId }),
    })),
  );
}
