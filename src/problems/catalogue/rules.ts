import { awardProblems } from './rules-awards.ts';
import { decisionStatements } from './rules-decisions.ts';
import { duplicateProblems } from './rules-duplicates.ts';
import { eligibilityProblems } from './rules-eligibility.ts';
import { publicityProblems } from './rules-publicity.ts';
import { recommendationProblems } from './rules-recommendation.ts';
import { scoringProblems } from './rules-scoring.ts';

/** What can be wrong with the rules of the notice and the judging find (domain §3, §4). */
export const ruleProblems = {
  ...eligibilityProblems,
  ...duplicateProblems,
  ...recommendationProblems,
  ...scoringProblems,
  ...awardProblems,
  ...publicityProblems,
  ...decisionStatements,
};
