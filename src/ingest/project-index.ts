import type { Project } from '../records/records.ts';
import { foldName } from './tidy/text.ts';

/** The registered projects, to be found by id and by name. */
export interface ProjectIndex {
  readonly byId: ReadonlyMap<string, Project>;
  /**
   * The one project with this name and applicant, compared by folded keys; of several, the one of the region.
   * Undefined when there is none or more than one: nothing is guessed.
   */
  find(name: string, applicantName: string, region?: string | null): Project | undefined;
  /** The one project that differs by a single character in name or applicant and not at all in the other. */
  findNear(name: string, applicantName: string): Project | undefined;
}

/** Indexes the projects of the portal. */
export function indexProjects(projects: readonly Project[]): ProjectIndex {
  const byKey = lazyGroups(projects, (project) => keyOf(project.name, project.applicantName));
  const byName = lazyGroups(projects, (project) => foldName(project.name));
  const byApplicant = lazyGroups(projects, (project) => foldName(project.applicantName));
  let byId: ProjectIndex['byId'] | undefined;
  return {
    get byId() {
      return (byId ??= new Map(projects.map((project) => [project.projectId, project])));
    },
    find: (name, applicantName, region) => {
      const found = byKey().get(keyOf(name, applicantName)) ?? [];
      return only(found) ?? only(found.filter((project) => project.region === region));
    },
    findNear: (name, applicantName) => {
      const sameName = byName().get(foldName(name)) ?? [];
      const sameApplicant = byApplicant().get(foldName(applicantName)) ?? [];
      return only([
        ...sameName.filter((project) => isOneOff(project.applicantName, applicantName)),
        ...sameApplicant.filter((project) => isOneOff(project.name, name)),
      ]);
    },
  };
}

/** True when two names differ by exactly one character (domain §5.2 row 43), after folding. */
export function isOneOff(a: string, b: string): boolean {
  const [short = [], long = []] = [Array.from(foldName(a)), Array.from(foldName(b))].sort(
    (x, y) => x.length - y.length,
  );
  const first = long.findIndex((character, index) => character !== short[index]);
  if (first < 0 || long.length - short.length > 1) return false;
  const rest = short.slice(long.length === short.length ? first + 1 : first);
  return rest.join('') === long.slice(first + 1).join('');
}

/** True when two names are the same but for spaces, widths and brackets. */
export function isSameName(a: string, b: string): boolean {
  return foldName(a) === foldName(b);
}

function keyOf(name: string, applicantName: string): string {
  return `${foldName(name)}\n${foldName(applicantName)}`;
}

function only<Value>(values: readonly Value[]): Value | undefined {
  return values.length === 1 ? values[0] : undefined;
}

/** Grouped when first asked for: a hundred thousand names are worth their keys only where one is looked up. */
function lazyGroups<Value>(
  values: readonly Value[],
  keyOfValue: (value: Value) => string,
): () => ReadonlyMap<string, Value[]> {
  let groups: ReadonlyMap<string, Value[]> | undefined;
  return () => (groups ??= groupBy(values, keyOfValue));
}

function groupBy<Value>(
  values: readonly Value[],
  keyOfValue: (value: Value) => string,
): ReadonlyMap<string, Value[]> {
  const groups = new Map<string, Value[]>();
  for (const value of values) {
    const key = keyOfValue(value);
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [value]);
    else group.push(value);
  }
  return groups;
}
