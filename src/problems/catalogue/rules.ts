/** What can be wrong with the rules of the notice and the judging find (domain §3, §4). */
export const ruleProblems = {};
