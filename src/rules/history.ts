import type { Competition } from '../records/competition.ts';
import { placeOf, type HistoryEntry, type Project, type Records } from '../records/records.ts';
import type { Finding } from '../records/results.ts';
import { formatPlace } from '../problems/place.ts';
import { problem } from '../problems/problem.ts';
import { groupBy } from './group-by.ts';
import { isSameName, likeness, nameKey, similarFrom } from './likeness.ts';
import { aboutProject, finding, met, type Rule } from './rule.ts';

/** R21, R22: what the project won or entered in the years the edition counts. */
export function historyRules(competition: Competition, records: Records): readonly Rule<Project>[] {
  const counted = records.history.filter(({ year }) => competition.history.years.includes(year));
  if (counted.length === 0) return [];
  const isOrganisationAward = (award: string | null): boolean =>
    award !== null && competition.organisationAwards.includes(award);
  return [
    notInLists(
      'R21',
      counted.filter(({ list }) => list !== 'provincial'),
    ),
    notInLists(
      'R22',
      counted.filter(({ list, award }) => list === 'provincial' && !isOrganisationAward(award)),
    ),
  ];
}

const codes = {
  R21: { same: 'in-national-list', maybe: 'maybe-in-national-list' },
  R22: { same: 'won-before', maybe: 'maybe-won-before' },
} as const;

/**
 * R21 附件1·六（三）, R22 附件1·五A（二）、六（三）: not in the lists. The same name and applicant is an
 * error; a name that is only similar, or the same name of another applicant, is for people to look at.
 */
function notInLists(id: 'R21' | 'R22', entries: readonly HistoryEntry[]): Rule<Project> {
  const byName = groupBy(entries, ({ name }) => nameKey(name));
  const byApplicant = groupBy(entries, ({ applicantName }) => nameKey(applicantName));
  return {
    id,
    findings: (project) => {
      const candidates = new Set([
        ...(byName.get(nameKey(project.name)) ?? []),
        ...(byApplicant.get(nameKey(project.applicantName)) ?? []),
      ]);
      const found = [...candidates].flatMap((entry) => matched(id, project, entry));
      if (found.length > 0) return found;
      return [met(id, project, placeOf(project.source, 'name'), '名单中没有')];
    },
  };
}

function matched(id: 'R21' | 'R22', project: Project, entry: HistoryEntry): readonly Finding[] {
  const match = matchOf(project, entry);
  if (match === null) return [];
  const parameters = {
    projectName: project.name,
    projectPlace: formatPlace(placeOf(project.source, 'name')),
    historicName: entry.name,
    historicApplicant: entry.applicantName,
    year: entry.year,
    competition: entry.competition,
  };
  const place = placeOf(entry.source, 'name');
  return [finding(id, problem(codes[id][match], place, parameters, aboutProject(project)))];
}

function matchOf(project: Project, entry: HistoryEntry): 'same' | 'maybe' | null {
  const isSameApplicant = isSameName(project.applicantName, entry.applicantName);
  if (isSameName(project.name, entry.name)) return isSameApplicant ? 'same' : 'maybe';
  return isSameApplicant && isLikeName(project.name, entry.name) ? 'maybe' : null;
}

/** Much alike, or one name with something added: a subtitle, `（一期）`. */
function isLikeName(a: string, b: string): boolean {
  const [one, other] = [nameKey(a), nameKey(b)];
  return likeness(a, b) >= similarFrom || one.includes(other) || other.includes(one);
}
