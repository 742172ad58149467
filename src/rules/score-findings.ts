import type { Finding } from '../records/results.ts';
import type { Judged } from './judged.ts';
import { rankingStatements } from './ranking-statements.ts';
import { applyRules } from './rule.ts';
import { rightfulStarters } from './starters.ts';
import { rowRules, sheetRules } from './sheet-rules.ts';
import { staffFigures } from './staff-figures.ts';

/** Score sheets (附件1·五A（三）1, （五）1; domain §4.2): what is wrong with them and what follows from them. */
export function scoreFindings(judged: Judged): readonly Finding[] {
  const { records, competition } = judged;
  const sheets = records.scoreSheets;
  return [
    ...applyRules(sheetRules(judged), sheets),
    ...sheets.flatMap((sheet) =>
      applyRules(
        rowRules(competition.stages[sheet.stage], sheet.stage),
        sheet.rows.map((row) => ({ sheet, row })),
      ),
    ),
    ...rightfulStarters(judged),
    ...rankingStatements(judged),
    ...staffFigures(judged),
  ];
}
