import { formatPlace } from '../problems/place.ts';
import { problem } from '../problems/problem.ts';
import { placeOf, type Project, type Recommendation } from '../records/records.ts';
import type { Finding } from '../records/results.ts';
import type { Entries } from './entries.ts';
import { groupBy } from './group-by.ts';
import { likenessOfPairs, nameKey, pairsOf, similarFrom, type Pairs } from './likeness.ts';
import { nearNames } from './near-names.ts';
import { aboutProject, finding, met, type Rule } from './rule.ts';

/** A project with what its comparison needs, worked out once. */
interface Candidate {
  readonly project: Project;
  readonly nameKey: string;
  readonly applicantKey: string;
  readonly pairs: Pairs;
}

/**
 * R20 附件1·六（三）: the same enterprise does not enter the same or a similar project twice, across
 * regions and groups. The same enterprise and name is an error; a similar name, or a second project
 * of an enterprise, is for people to look at. The later entry is told of the earlier one.
 */
export function enteredOnce(entries: Entries): Rule<Project> {
  const candidates = entries.entrants.map((project): Candidate => ({
    project,
    nameKey: nameKey(project.name),
    applicantKey: nameKey(project.applicantName),
    pairs: pairsOf(project.name),
  }));
  const positions = new Map(candidates.map((candidate, at) => [candidate.project, at]));
  const earlierOf = comparable(candidates);
  return {
    id: 'R20',
    findings: (project) => {
      const at = positions.get(project) ?? 0;
      const candidate = candidates[at];
      if (candidate === undefined) return [];
      const found = earlierOf(at).flatMap((earlier) => comparison(candidate, earlier));
      return found.length > 0 ? found : [met('R20', project, placeOf(project.source, 'name'), project.name)];
    },
  };
}

/**
 * The earlier projects a comparison can find anything about, in order: those that share an enterprise or a name's
 * key, and those whose names can be similar. All others need no look: there are billions of pairs.
 */
function comparable(candidates: readonly Candidate[]): (at: number) => readonly Candidate[] {
  const near = nearNames(candidates.map(({ pairs }) => pairs));
  const all = [...candidates.keys()];
  const shared = [
    (one: Candidate) => one.nameKey,
    (one: Candidate) => one.applicantKey,
    (one: Candidate) => one.project.uscc,
  ].map((keyOf) => {
    const keyAt = (at: number): string | null => {
      const candidate = candidates[at];
      return candidate === undefined ? null : keyOf(candidate);
    };
    const groups: ReadonlyMap<string | null, readonly number[]> = groupBy(all, keyAt);
    return (at: number) => groups.get(keyAt(at)) ?? [];
  });
  return (at) => {
    const same = shared.flatMap((positionsOf) => positionsOf(at)).filter((other) => other < at);
    const positions = new Set([...same, ...near(at)]);
    return [...positions].sort((one, other) => one - other).flatMap((other) => candidates[other] ?? []);
  };
}

/** Projects recommended twice, in one list or in two (R20, domain §5.2 row 38). */
export function recommendedTwice(entries: Entries): readonly Finding[] {
  return [...entries.recommendations.values()].flatMap((rows) => {
    const [first, ...again] = rows;
    return first === undefined ? [] : again.map((row) => repeated(row, first));
  });
}

function repeated(row: Recommendation, first: Recommendation): Finding {
  const parameters = { name: row.name, otherPlace: formatPlace(placeOf(first.source, 'name')) };
  const about = { projectId: row.projectId ?? undefined, region: row.region };
  return finding('R20', problem('recommended-twice', placeOf(row.source, 'name'), parameters, about));
}

function comparison(candidate: Candidate, earlier: Candidate): readonly Finding[] {
  const { project } = candidate;
  const other = earlier.project;
  const about = aboutProject(project);
  const isSameApplicant = isSameEntrant(candidate, earlier);
  const isNamedAlike = candidate.nameKey === earlier.nameKey;
  const isAlike = isNamedAlike || areSimilar(candidate.pairs, earlier.pairs);
  if (isSameApplicant && isNamedAlike) {
    const parameters = { name: project.name, otherId: other.projectId, otherRegion: other.region };
    return [finding('R20', problem('entered-twice', placeOf(project.source, 'name'), parameters, about))];
  }
  if (isAlike) {
    const parameters = {
      name: project.name,
      otherId: other.projectId,
      otherName: other.name,
      otherApplicant: other.applicantName,
    };
    return [finding('R20', problem('similar-project', placeOf(project.source, 'name'), parameters, about))];
  }
  if (!isSameApplicant) return [];
  const parameters = { applicant: project.applicantName, otherId: other.projectId, otherName: other.name };
  const place = placeOf(project.source, 'applicantName');
  return [finding('R20', problem('same-applicant', place, parameters, about))];
}

/** The credit code decides; without one on both sides, the name. */
function isSameEntrant(a: Candidate, b: Candidate): boolean {
  const [one, other] = [a.project.uscc, b.project.uscc];
  return one !== null && other !== null ? one === other : a.applicantKey === b.applicantKey;
}

/** Names of very different length cannot be alike enough: skip counting. */
function areSimilar(a: Pairs, b: Pairs): boolean {
  const most = (2 * Math.min(a.size, b.size)) / (a.size + b.size);
  return most >= similarFrom && likenessOfPairs(a, b) >= similarFrom;
}
