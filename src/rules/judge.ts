import type { Competition } from '../records/competition.ts';
import type { Decisions } from '../records/decisions.ts';
import type { Records } from '../records/records.ts';
import type { Results } from '../records/results.ts';
import { isInForce, type Rulebook } from '../records/rulebook.ts';
import type { Problem } from '../problems/problem.ts';
import { awardFindings } from './award-findings.ts';
import { giveAwards, nationalList } from './awards.ts';
import { chosenMemberFindings } from './chosen-members.ts';
import { eligibilityFindings } from './eligibility.ts';
import { gatherEntries } from './entries.ts';
import { applyOverrides } from './overrides.ts';
import { rankAll } from './promotion.ts';
import { publicityFindings } from './publicity.ts';
import { areSeatsKnown } from './quota-rules.ts';
import { computeQuotas } from './quotas.ts';
import { recommendationFindings } from './recommendation.ts';
import { reportFindings } from './region-reports.ts';
import { scoreFindings } from './score-findings.ts';
import { computeStatistics } from './statistics/compute.ts';
import { uncheckedFindings } from './unchecked.ts';

/**
 * Judges an edition: seats, scores, ranks, promotion and awards, and a finding for every decision
 * and every rule looked at, in the order of the contest; rules the notice does not have decide nothing.
 * Pure: the same material, the same results.
 */
export function judge(
  records: Records,
  competition: Competition,
  rulebook: Rulebook,
  decisions: Decisions,
): Results {
  const entries = gatherEntries(records);
  const quotas = computeQuotas(records, competition, entries);
  const rankings = rankAll(records, competition, entries, decisions);
  const awards = giveAwards(rankings, records, competition, entries, decisions);
  const national = nationalList(awards, competition);
  const judged = { records, competition, entries, quotas, rankings, awards, national };
  const findings = [
    ...uncheckedFindings(records),
    ...eligibilityFindings(judged, rulebook),
    ...chosenMemberFindings(decisions, entries),
    ...recommendationFindings(judged),
    ...scoreFindings(judged),
    ...awardFindings(judged),
    ...publicityFindings(judged),
    ...reportFindings(judged),
  ].filter(({ rule }) => isInForce(rulebook, rule));
  return {
    // Rules hold lists against the most there can be; nobody is told a number that was never given.
    quotas: areSeatsKnown(competition) ? quotas : [],
    rankings,
    awards,
    national,
    statistics: computeStatistics(judged),
    findings: applyOverrides(findings, decisions),
  };
}

/** The statements of broken and warned findings: what goes into the check report. */
export function problemsOf(results: Results): readonly Problem[] {
  return results.findings
    .filter(({ outcome }) => outcome === 'broken' || outcome === 'warned')
    .map(({ statement }) => statement);
}
