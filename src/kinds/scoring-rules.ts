/**
 * Rules whose broken findings stop the final of a record of marks: what stands for all papers (R23, R33, R36), and
 * what is wrong with the sheet, the ranking or an open dispute about it (R39, R40, R42, R50). Whether the project
 * was entitled to compete is for the lists made from it.
 */
export const scoringRules: readonly string[] = ['R23', 'R33', 'R36', 'R39', 'R40', 'R42', 'R50'];
