import { formatPlace, type Place } from '../problems/place.ts';
import { problem } from '../problems/problem.ts';
import type { Competition } from '../records/competition.ts';
import { placeOf, type Member, type Project } from '../records/records.ts';
import type { Notebook } from './notebook.ts';

/**
 * The rows of several exports as one (`files.projects` with `{region}`: each region its own): a number that
 * stands in two of them is reported, and counts once.
 */
export function joinExports(
  exports: readonly (readonly Project[])[],
  notebook: Notebook,
): readonly Project[] {
  // In one export every number stands once.
  const [only = [], ...others] = exports;
  if (others.length === 0) return only;
  const known = new Map<string, Project>();
  for (const project of exports.flat()) {
    const { projectId, region, source } = project;
    const first = known.get(projectId);
    if (first === undefined) {
      known.set(projectId, project);
      continue;
    }
    const parameters = { projectId, first: formatPlace(placeOf(first.source, 'projectId')) };
    const about = { projectId, region: region ?? undefined };
    const place = placeOf(source, 'projectId');
    notebook.problems.push(problem('project-id-duplicate', place, parameters, about));
  }
  return [...known.values()];
}

/** The members of several files by project. */
export function joinMembers(
  files: readonly ReadonlyMap<string, readonly Member[]>[],
): ReadonlyMap<string, readonly Member[]> {
  const members = new Map<string, readonly Member[]>();
  for (const [projectId, list] of files.flatMap((file) => [...file])) {
    members.set(projectId, [...(members.get(projectId) ?? []), ...list]);
  }
  return members;
}

/**
 * The projects a folder is about. In a city's own folder rows of other regions are told, region by region,
 * and left out; a row whose region nobody can read stays, and has been reported.
 */
export function ownProjects(
  projects: readonly Project[],
  { city, regions }: Competition,
  notebook: Notebook,
): readonly Project[] {
  if (city === undefined) return projects;
  for (const { name } of regions) {
    const [first, ...others] = projects.filter(({ region }) => region === name);
    if (name === city.region || first === undefined) continue;
    const parameters = { own: city.region, other: name, count: others.length + 1, first: first.projectId };
    notebook.problems.push(problem('rows-of-other-region', placeOfTable(first), parameters));
  }
  return projects.filter(({ region }) => region === null || region === city.region);
}

/** What was found about other regions' rows is theirs to hear. */
export function keepOwn(notebook: Notebook, { city }: Competition): Notebook {
  if (city === undefined) return notebook;
  const isOwn = ({ region }: { readonly region?: string }): boolean =>
    region === undefined || region === city.region;
  return { problems: notebook.problems.filter(isOwn), ledger: notebook.ledger.filter(isOwn) };
}

function placeOfTable({ source: { file, sheet } }: Project): Place {
  return sheet === undefined ? { file } : { file, sheet };
}
