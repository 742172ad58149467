/** What can be wrong with a template. */
export const templateProblems = {};
