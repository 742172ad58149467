/** What can be wrong with a file, sheet or header (domain §5.2, rows 1–7). */
export const fileProblems = {};
