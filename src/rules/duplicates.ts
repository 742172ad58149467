import { formatPlace } from '../problems/place.ts';
import { problem } from '../problems/problem.ts';
import { placeOf, type Project, type Recommendation, type Records } from '../records/records.ts';
import type { Finding } from '../records/results.ts';
import type { Entries } from './entries.ts';
import { isSameName, likenessOfPairs, pairsOf, similarFrom, type Pairs } from './likeness.ts';
import { aboutProject, finding, met, type Rule } from './rule.ts';

interface Candidate {
  readonly project: Project;
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
    pairs: pairsOf(project.name),
  }));
  const positions = new Map(candidates.map((candidate, at) => [candidate.project, at]));
  return {
    id: 'R20',
    findings: (project) => {
      const at = positions.get(project) ?? 0;
      const candidate = candidates[at];
      if (candidate === undefined) return [];
      const found = candidates.slice(0, at).flatMap((earlier) => comparison(candidate, earlier));
      return found.length > 0 ? found : [met('R20', project, placeOf(project.source, 'name'), project.name)];
    },
  };
}

/** Rows of the portal's export with an id that stood before (R20, domain §5.2 row 38). */
export function sameIdTwice(records: Records, entries: Entries): readonly Finding[] {
  return records.projects.flatMap((project) => {
    const first = entries.byId.get(project.projectId);
    if (first === undefined || first === project) return [];
    const parameters = { id: project.projectId, firstRow: first.source.row };
    const place = placeOf(project.source, 'projectId');
    return [finding('R20', problem('same-id-twice', place, parameters, aboutProject(project)))];
  });
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
  const isSameApplicant = isSameEntrant(project, other);
  const isAlike = isSameName(project.name, other.name) || areSimilar(candidate.pairs, earlier.pairs);
  if (isSameApplicant && isSameName(project.name, other.name)) {
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
function isSameEntrant(a: Project, b: Project): boolean {
  if (a.uscc !== null && b.uscc !== null) return a.uscc === b.uscc;
  return isSameName(a.applicantName, b.applicantName);
}

/** Names of very different length cannot be alike enough: skip counting. */
function areSimilar(a: Pairs, b: Pairs): boolean {
  const most = (2 * Math.min(a.size, b.size)) / (a.size + b.size);
  return most >= similarFrom && likenessOfPairs(a, b) >= similarFrom;
}
