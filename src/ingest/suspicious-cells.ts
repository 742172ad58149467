import { problem, type Problem } from '../problems/problem.ts';
import type { FoundTable } from './found-table.ts';
import type { RawCell } from './raw-table.ts';

/** What any cell with text can have wrong with it, wherever it stands: letters lost on the way. */
export function textProblems(cell: RawCell): readonly Problem[] {
  const sign = GARBLED.exec(cell.text)?.[0];
  return sign === undefined
    ? NONE
    : [problem('text-garbled', cell.place, { raw: cell.text, sign: nameOf(sign) })];
}

/**
 * What a cell of a data row can have wrong with it as a cell (domain §5.2 rows 1, 8 and 10), whatever its field: an
 * error value, a formula without a result, garbled text, a link, text that looks like a formula.
 */
export function cellProblems(cell: RawCell | undefined): readonly Problem[] {
  if (cell === undefined || cell.mergedFrom !== undefined) return NONE;
  const [ofValue, ofText] = [valueProblems(cell), textProblems(cell)];
  return ofText.length === 0 ? ofValue : [...ofValue, ...ofText];
}

const NONE: readonly Problem[] = [];

/** Rows that staff marked in ways a program must not interpret: hidden, struck through, coloured (rows 3, 9). */
export function rowProblems<Field extends string>(table: FoundTable<Field>): readonly Problem[] {
  const coloured = table.rows.filter((row) => row.raw.coloured);
  // Banded tables and coloured columns are layout: only a few coloured rows are a mark.
  const isMark = coloured.length <= table.rows.length * MOST_COLOURED;
  const marked = table.rows.filter(({ raw }) => raw.hidden || raw.struckThrough || raw.coloured);
  return marked.flatMap((row) => [
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
  const { type } = cell.value;
  if (type === 'error') return [problem('cell-error-value', cell.place, { raw: cell.text })];
  if (type === 'unresolved-formula') {
    return [problem('cell-formula-without-result', cell.place, { formula: cell.text })];
  }
  if (cell.written === 'hyperlink') return [problem('cell-hyperlink', cell.place, { raw: cell.text })];
  const isFormulaLike = type === 'text' && FORMULA_LIKE.test(cell.text);
  return isFormulaLike ? [problem('cell-formula-like', cell.place, { raw: cell.text })] : NONE;
}

/** `=…`, `@…` and a tab always; `+` and `-` not before a figure, where they are a country code or a sign. */
const FORMULA_LIKE = /^(?:[=@\t].|[+-](?![\d\s+-])[^\s])/;
