import type { Competition } from '../records/competition.ts';
import type { Project } from '../records/records.ts';
import type { Finding } from '../records/results.ts';
import type { Rulebook } from '../records/rulebook.ts';
import { problem } from '../problems/problem.ts';
import { enteredOnce } from './duplicates.ts';
import { enterpriseRules } from './enterprise.ts';
import { historyRules } from './history.ts';
import type { Judged } from './judged.ts';
import { peopleRules } from './people.ts';
import { ownRegion } from './own-region.ts';
import { registrationRules } from './registration.ts';
import { applyRules, finding, type Rule } from './rule.ts';
import { reviewedForSecrecy } from './secrecy.ts';
import { makerTeamRules, startupCompanyRules, unknownStartupRules } from './startup.ts';

/** Registration and eligibility (附件1·五A, 六) of everybody who takes part. */
export function eligibilityFindings(judged: Judged, rulebook: Rulebook): readonly Finding[] {
  const { records, competition, entries, awards } = judged;
  const general = [
    ...peopleRules(competition, entries, records),
    enteredOnce(entries),
    ...historyRules(competition, records),
    ownRegion(competition),
    reviewedForSecrecy(entries, awards),
  ];
  const registration = registrationRules(competition, entries);
  const ofGroup = groupRules(competition);
  return [
    ...wordingConflict(competition, rulebook),
    ...entries.entrants.flatMap((project) =>
      applyRules([...registration, ...ofGroup(project), ...general], [project]),
    ),
  ];
}

/** The conditions of the project's own group; none while the group is unknown (ingest tells). */
function groupRules(competition: Competition): (project: Project) => readonly Rule<Project>[] {
  const enterprise = enterpriseRules(competition);
  const company = startupCompanyRules(competition);
  const team = makerTeamRules(competition);
  const unknown = unknownStartupRules(competition);
  return ({ group, startupKind }) => {
    if (group === null) return [];
    if (group === 'enterprise') return enterprise;
    if (startupKind === null) return unknown;
    return startupKind === 'company' ? company : team;
  };
}

/** R14 附件1·六（二）1(1): "不满2年" and the date contradict each other; the date is applied, told once. */
function wordingConflict({ dates }: Competition, rulebook: Rulebook): readonly Finding[] {
  if (rulebook.rules['R14'] == null) return [];
  const parameters = { from: dates.startupRegisteredFrom };
  return [finding('R14', problem('wording-conflict', { file: 'rulebook.yaml' }, parameters))];
}
