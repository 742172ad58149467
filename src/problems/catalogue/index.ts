import { characterProblems } from './characters.ts';
import { configurationProblems } from './configuration.ts';
import { documentProblems } from './document.ts';
import { figureProblems } from './figures.ts';
import { fileProblems } from './files.ts';
import { inspectDocxProblems } from './inspect-docx.ts';
import { inspectFeetProblems } from './inspect-feet.ts';
import { inspectFileProblems } from './inspect-files.ts';
import { inspectGeometryProblems } from './inspect-geometry.ts';
import { inspectWordProblems } from './inspect-words.ts';
import { mergeProblems } from './merging.ts';
import { regionProblems } from './regions.ts';
import { fontProblems } from './fonts.ts';
import { flowChartProblems } from './flow-charts.ts';
import { reportProblems } from './reports.ts';
import { rowProblems } from './rows.ts';
import { noticeTextProblems } from './notice.ts';
import { noticeProblems } from './notices.ts';
import { ruleProblems } from './rules.ts';
import { sheetProblems } from './sheets.ts';
import { structureProblems } from './structure.ts';
import { templateBlockProblems } from './template-blocks.ts';
import { templateProblems } from './templates.ts';
import { valueProblems } from './values.ts';

/** Every message of the program, by code: the one place to change a sentence. */
export const catalogue = {
  ...configurationProblems,
  ...noticeProblems,
  ...noticeTextProblems,
  ...fileProblems,
  ...sheetProblems,
  ...valueProblems,
  ...figureProblems,
  ...rowProblems,
  ...characterProblems,
  ...regionProblems,
  ...mergeProblems,
  ...ruleProblems,
  ...reportProblems,
  ...templateProblems,
  ...templateBlockProblems,
  ...flowChartProblems,
  ...structureProblems,
  ...documentProblems,
  ...inspectDocxProblems,
  ...inspectFeetProblems,
  ...inspectFileProblems,
  ...inspectWordProblems,
  ...inspectGeometryProblems,
  ...fontProblems,
};

export type Catalogue = typeof catalogue;
