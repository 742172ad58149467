import { problem, type Problem } from '../problems/problem.ts';
import type { FoundRow, FoundTable } from './found-table.ts';
import type { RawCell } from './raw-table.ts';

/** What any cell with text can have wrong with it, wherever it stands: letters lost on the way. */
export function textProblems(cell: RawCell): readonly Problem[] {
  const sign = GARBLED.exec(cell.text)?.[0];
  return sign === undefined
    ? []
    : [problem('text-garbled', cell.place, { raw: cell.text, sign: nameOf(sign) })];
}

/**
 * What the cells of a data row can have wrong with them as cells (domain §5.2 rows 1, 8 and 10), whatever
 * their field: error values, formulas without a result, garbled text, links, text that looks like a formula.
 */
export function cellProblems<Field extends string>(row: FoundRow<Field>): readonly Problem[] {
  const problems: Problem[] = [];
  const look = (cell: RawCell | undefined): void => {
    if (cell === undefined || cell.mergedFrom !== undefined) return;
    problems.push(...valueProblems(cell), ...textProblems(cell));
  };
  Object.values<RawCell | undefined>(row.cells).forEach(look);
  for (const cells of Object.values<readonly RawCell[] | undefined>(row.repeated)) cells?.forEach(look);
  return problems;
}

/** Rows that staff marked in ways a program must not interpret: hidden, struck through, coloured (rows 3, 9). */
export function rowProblems<Field extends string>(table: FoundTable<Field>): readonly Problem[] {
  const coloured = table.rows.filter((row) => row.raw.coloured);
  // Banded tables and coloured columns are layout: only a few coloured rows are a mark.
  const isMark = coloured.length <= table.rows.length * MOST_COLOURED;
  return table.rows.flatMap((row) => [
    ...(row.raw.hidden ? [problem('row-hidden', row.place, {})] : []),
    ...(row.raw.struckThrough ? [problem('row-struck-through', row.place, {})] : []),
    ...(row.raw.coloured && isMark ? [problem('row-coloured', row.place, {})] : []),
  ]);
}

/** A banded table colours every second row, or every third. */
const MOST_COLOURED = 0.3;

/**
 * Letters that were lost: U+FFFD itself, `锟斤拷` (U+FFFD saved as UTF-8 and read as GBK), `烫烫` and `屯屯`
 * (uninitialised memory in GBK), `ï»¿` (a byte-order mark read as Latin-1). Domain §5.2 row 1.
 */
const GARBLED = /\ufffd|锟斤拷|锟斤|烫烫|屯屯屯|ï»¿/;

function nameOf(sign: string): string {
  return sign === '\ufffd' ? '替换符 �' : sign;
}

function valueProblems(cell: RawCell): readonly Problem[] {
  if (cell.value.type === 'error') return [problem('cell-error-value', cell.place, { raw: cell.text })];
  if (cell.value.type === 'unresolved-formula') {
    return [problem('cell-formula-without-result', cell.place, { formula: cell.text })];
  }
  if (cell.written === 'hyperlink') return [problem('cell-hyperlink', cell.place, { raw: cell.text })];
  const isFormulaLike = cell.value.type === 'text' && FORMULA_LIKE.test(cell.text);
  return isFormulaLike ? [problem('cell-formula-like', cell.place, { raw: cell.text })] : [];
}

/** `=…`, `@…` and a tab always; `+` and `-` not before a figure, where they are a country code or a sign. */
const FORMULA_LIKE = /^(?:[=@\t].|[+-](?![\d\s+-])[^\s])/;
