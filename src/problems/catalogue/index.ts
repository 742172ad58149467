import { configurationProblems } from './configuration.ts';
import { documentProblems } from './document.ts';
import { figureProblems } from './figures.ts';
import { fileProblems } from './files.ts';
import { rowProblems } from './rows.ts';
import { ruleProblems } from './rules.ts';
import { templateProblems } from './templates.ts';
import { valueProblems } from './values.ts';

/** Every message of the program, by code: the one place to change a sentence. */
export const catalogue = {
  ...configurationProblems,
  ...fileProblems,
  ...valueProblems,
  ...figureProblems,
  ...rowProblems,
  ...ruleProblems,
  ...templateProblems,
  ...documentProblems,
};

export type Catalogue = typeof catalogue;
