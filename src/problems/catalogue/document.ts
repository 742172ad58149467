/** What can be wrong with a finished document: fonts, layout, output. */
export const documentProblems = {};
