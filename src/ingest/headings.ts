import { problem, type Checked, type Problem } from '../problems/problem.ts';
import { columnLetters, parseRange } from './address.ts';
import { fieldsOf, foldHeading, headingReader, type HeadingReader } from './fold-heading.ts';
import type { FoundTable, Heading, TableShape } from './found-table.ts';
import type { RawCell, RawFile, RawRow, RawSheet } from './raw-table.ts';
import { rowProblems, textProblems } from './suspicious-cells.ts';
import { hasText, placeOfSheet, splitRows } from './table-rows.ts';

/** The head is looked for in this many rows (domain §5.2 row 4). */
const ROWS_TO_SEARCH = 20;

/**
 * Finds the one table of a shape in a file: of several visible sheets the one whose headings fit best.
 * Null, with a problem, when no sheet has it; hidden sheets are never read. The problems are those of the
 * table; those of the file stay with the file.
 */
export function findTable<Field extends string>(
  file: RawFile,
  shape: TableShape<Field>,
): Checked<FoundTable<Field> | null> {
  const candidates = candidatesIn(file, shape);
  const best = candidates.reduce<Candidate | undefined>(
    (chosen, one) => (chosen === undefined || one.score > chosen.score ? one : chosen),
    undefined,
  );
  if (best === undefined) return { value: null, problems: notFound(file, shape) };
  const rivals = candidates.filter((one) => one !== best && one.isComplete);
  const { value, problems } = readTable(best, shape);
  return { value, problems: [...problems, ...rivals.map((rival) => notChosen(rival, best, shape))] };
}

/** Finds the tables of a shape in all visible sheets (score workbooks: one sheet a group), in sheet order. */
export function findTables<Field extends string>(
  file: RawFile,
  shape: TableShape<Field>,
): Checked<readonly FoundTable<Field>[]> {
  const found = candidatesIn(file, shape).map((candidate) => readTable(candidate, shape));
  if (found.length === 0) return { value: [], problems: notFound(file, shape) };
  return { value: found.map((one) => one.value), problems: found.flatMap((one) => one.problems) };
}

/** A sheet in which the head was found. */
interface Candidate {
  readonly sheet: RawSheet;
  /** Zero-based. */
  readonly head: number;
  /** How many different fields the head names. */
  readonly score: number;
  /** All required fields are among them. */
  readonly isComplete: boolean;
}

function candidatesIn<Field extends string>(file: RawFile, shape: TableShape<Field>): readonly Candidate[] {
  const read = headingReader(shape);
  return file.sheets.filter((sheet) => !sheet.hidden).flatMap((sheet) => headIn(sheet, shape, read));
}

/** The row that names most fields; of equals the first, or the last of a head merged over several rows. */
function headIn<Field extends string>(
  sheet: RawSheet,
  shape: TableShape<Field>,
  read: HeadingReader<Field>,
): readonly Candidate[] {
  const fields = sheet.rows.slice(0, ROWS_TO_SEARCH).map((_, index) => fieldsInRow(sheet, index, read));
  const score = Math.max(0, ...fields.map((found) => found.size));
  let head = fields.findIndex((found) => found.size === score);
  while (fields[head + 1]?.size === score && isMergedHead(sheet.rows[head + 1], read)) head += 1;
  const required = shape.required.filter((field) => fields[head]?.has(field) === true).length;
  const isHead = score >= Math.min(2, fieldsOf(shape).length) && required * 2 >= shape.required.length;
  return isHead ? [{ sheet, head, score, isComplete: required === shape.required.length }] : [];
}

function fieldsInRow<Field extends string>(
  sheet: RawSheet,
  row: number,
  read: HeadingReader<Field>,
): ReadonlySet<Field> {
  const cells = sheet.rows[row]?.cells ?? [];
  const meanings = cells.map((cell, index) => read(cell.text, groupAbove(sheet, row, index)));
  return new Set(meanings.flatMap((meaning) => (meaning.type === 'field' ? [meaning.field] : [])));
}

function isMergedHead<Field extends string>(row: RawRow | undefined, read: HeadingReader<Field>): boolean {
  return (
    row?.cells.some((cell) => cell.mergedFrom !== undefined && read(cell.text).type === 'field') ?? false
  );
}

/** The text over a heading in a two-row head: the cell above, or the merged cell that spans it. */
function groupAbove(sheet: RawSheet, row: number, column: number): string {
  const above = sheet.rows[row - 1];
  if (above === undefined) return '';
  const merge = sheet.merges
    .map((range) => parseRange(range))
    .find((range) => range?.from.row === row && range.from.column <= column && column <= range.to.column);
  return above.cells[merge?.from.column ?? column]?.text ?? '';
}

function readTable<Field extends string>(
  { sheet, head }: Candidate,
  shape: TableShape<Field>,
): Checked<FoundTable<Field>> {
  const { value: headings, problems: headingProblems } = readHeadings(sheet, head, shape);
  const titles = sheet.rows.slice(0, head).flatMap((row) => row.cells.filter(hasOwnText));
  const split = splitRows(sheet, head, headings, shape);
  const { rows, drops, foot } = split;
  const table: FoundTable<Field> = {
    file: sheet.file,
    ...(sheet.sheet === undefined ? {} : { sheet: sheet.sheet }),
    place: placeOfSheet(sheet),
    titles,
    headerRow: head + 1,
    headings,
    columns: columnsOf(headings),
    rows,
    drops,
    foot,
  };
  const around = [...titles, ...foot].flatMap(textProblems);
  return {
    value: table,
    problems: [
      ...headingProblems,
      ...around,
      ...split.dropProblems,
      ...rowProblems(table),
      ...split.cellProblems,
    ],
  };
}

function hasOwnText(cell: RawCell): boolean {
  return hasText(cell) && cell.mergedFrom === undefined;
}

function readHeadings<Field extends string>(
  sheet: RawSheet,
  head: number,
  shape: TableShape<Field>,
): Checked<readonly Heading<Field>[]> {
  const read = headingReader(shape);
  const repeated = new Set<string>(shape.repeated ?? []);
  const firsts = new Map<Field, Heading<Field>>();
  const problems: Problem[] = [];
  const headings = (sheet.rows[head]?.cells ?? []).map((cell, index): Heading<Field> => {
    const plain = { text: cell.text, column: columnLetters(index), index, place: cell.place };
    const meaning = read(cell.text, groupAbove(sheet, head, index));
    problems.push(...textProblems(cell));
    if (meaning.type === 'unknown') problems.push(...unknownHeading(cell, sheet, head, index));
    if (meaning.type !== 'field') return plain;
    const first = firsts.get(meaning.field);
    if (first !== undefined && !repeated.has(meaning.field)) {
      problems.push(duplicateHeading(cell, first));
      return plain;
    }
    const heading = { ...plain, field: meaning.field };
    if (first === undefined) firsts.set(meaning.field, heading);
    if (sheet.hiddenColumns?.includes(plain.column) === true) {
      problems.push(problem('column-hidden', cell.place, { heading: cell.text }));
    }
    return heading;
  });
  const missing = shape.required.filter((field) => !firsts.has(field));
  problems.push(...missing.map((field) => missingHeading(sheet, head, shape, field)));
  problems.push(...columnsWithoutHead(sheet, head));
  return { value: headings, problems };
}

function unknownHeading(cell: RawCell, sheet: RawSheet, head: number, index: number): readonly Problem[] {
  if (foldHeading(cell.text) !== '') return [problem('heading-unknown', cell.place, { raw: cell.text })];
  return blankHeading(sheet, head, index, cell);
}

function blankHeading(sheet: RawSheet, head: number, index: number, cell: RawCell): readonly Problem[] {
  // Notes and signatures stand in single cells below: two filled cells make a column.
  const filled = sheet.rows.slice(head + 1).filter((row) => hasText(row.cells[index])).length;
  return filled < 2 ? [] : [problem('heading-blank', cell.place, { column: columnLetters(index) })];
}

/** Columns to the right of the last heading that hold data. */
function columnsWithoutHead(sheet: RawSheet, head: number): readonly Problem[] {
  const row = sheet.rows[head];
  const width = sheet.rows
    .slice(head + 1)
    .reduce((most, one) => Math.max(most, one.width ?? one.cells.length), 0);
  const first = row?.cells.length ?? 0;
  return Array.from({ length: Math.max(0, width - first) }, (_, offset) => first + offset).flatMap(
    (index) => {
      const cell: RawCell = {
        place: { ...placeOfSheet(sheet), cell: `${columnLetters(index)}${head + 1}`, row: head + 1 },
        text: '',
        value: { type: 'blank' },
      };
      return blankHeading(sheet, head, index, cell);
    },
  );
}

function duplicateHeading<Field extends string>(cell: RawCell, first: Heading<Field>): Problem {
  return problem('heading-duplicate', cell.place, {
    raw: cell.text,
    first: first.place.cell ?? first.column,
    firstRaw: first.text,
  });
}

function missingHeading<Field extends string>(
  sheet: RawSheet,
  head: number,
  shape: TableShape<Field>,
  field: Field,
): Problem {
  return problem('heading-missing', placeOfSheet(sheet), {
    table: shape.name,
    heading: shape.headings[field][0] ?? field,
    headerRow: head + 1,
  });
}

function columnsOf<Field extends string>(headings: readonly Heading<Field>[]): FoundTable<Field>['columns'] {
  const columns: { [Name in Field]?: string } = {};
  for (const { field, column } of headings) {
    if (field !== undefined) columns[field] ??= column;
  }
  return columns;
}

/** A file that did not open has said so itself. */
function notFound<Field extends string>(file: RawFile, shape: TableShape<Field>): readonly Problem[] {
  if (file.sheets.length === 0) return [];
  const expected = shape.required.map((field) => shape.headings[field][0] ?? field).join('、');
  return [problem('header-not-found', { file: file.file }, { table: shape.name, expected })];
}

function notChosen<Field extends string>(
  rival: Candidate,
  best: Candidate,
  shape: TableShape<Field>,
): Problem {
  return problem('sheets-several', placeOfSheet(rival.sheet), {
    table: shape.name,
    chosen: best.sheet.sheet ?? '',
  });
}
