import { problem, type Problem } from '../problems/problem.ts';
import type { Place } from '../problems/place.ts';
import { columnLetters, parseRange } from './address.ts';
import { foldHeading } from './fold-heading.ts';
import type { DroppedRow, FoundRow, Heading, TableShape } from './found-table.ts';
import type { RawCell, RawRow, RawSheet } from './raw-table.ts';
import { hasLetter } from './tidy/plain-text.ts';

/** The rows below a head, told apart. */
export interface SplitRows<Field extends string> {
  readonly rows: readonly FoundRow<Field>[];
  readonly drops: readonly DroppedRow[];
  readonly foot: readonly RawCell[];
  /** One `normalised` problem for each drop. */
  readonly problems: readonly Problem[];
}

type RowKind = 'data' | 'foot' | DroppedRow['reason'];

/**
 * Tells data from what staff put between and below it: repeated heads, totals, blank rows, and notes and
 * signatures (domain §5.2 row 6). When in doubt a row is data: its missing values are then reported, while
 * a row taken for a note would be lost without a word.
 */
export function splitRows<Field extends string>(
  sheet: RawSheet,
  head: number,
  headings: readonly Heading<Field>[],
  shape: TableShape<Field>,
): SplitRows<Field> {
  const rows: FoundRow<Field>[] = [];
  const drops: DroppedRow[] = [];
  const foot: RawCell[] = [];
  let blanks: RawRow[] = [];
  for (const row of sheet.rows.slice(head + 1)) {
    const kind = kindOf(sheet, row, headings, foot.length > 0);
    if (kind === 'blank') {
      blanks.push(row);
      continue;
    }
    // Blank rows count only between data; those before the notes are layout.
    if (kind === 'foot')
      foot.push(...row.cells.filter((cell) => hasText(cell) && cell.mergedFrom === undefined));
    else drops.push(...blanks.map((blank) => dropped(sheet, blank, 'blank')));
    blanks = [];
    if (kind === 'data') rows.push(toFoundRow(sheet, row, headings, shape));
    else if (kind !== 'foot') drops.push(dropped(sheet, row, kind));
  }
  return { rows, drops, foot, problems: drops.map(dropProblem) };
}

/** True when a cell holds more than spaces and invisible characters. */
export function hasText(cell: RawCell | undefined): cell is RawCell {
  return cell !== undefined && (hasLetter(cell.text) || foldHeading(cell.text) !== '');
}

/** The sheet as a place; a text file is its own only sheet. */
export function placeOfSheet(sheet: RawSheet): Place {
  return sheet.sheet === undefined ? { file: sheet.file } : { file: sheet.file, sheet: sheet.sheet };
}

function kindOf<Field extends string>(
  sheet: RawSheet,
  row: RawRow,
  headings: readonly Heading<Field>[],
  isBelowFoot: boolean,
): RowKind {
  const own = row.cells.filter((cell) => hasText(cell) && cell.mergedFrom === undefined);
  const [first] = own;
  if (first === undefined || isSerialOnly(row, headings)) return 'blank';
  if (isRepeatedHead(row, own.length, headings)) return 'repeated-header';
  if (isTotal(first.text)) return 'total';
  const filled = headings.filter(
    (heading) => heading.field !== undefined && hasText(row.cells[heading.index]),
  ).length;
  if (isNote(first.text) && filled * 2 <= headings.length) return 'foot';
  if (own.length === 1 && isWide(sheet, row, headings.length)) return 'foot';
  return isBelowFoot && filled < 2 ? 'foot' : 'data';
}

/** Serial numbers filled down further than the data. */
function isSerialOnly<Field extends string>(row: RawRow, headings: readonly Heading<Field>[]): boolean {
  return row.cells.every(
    (cell, index) =>
      !hasText(cell) ||
      cell.mergedFrom !== undefined ||
      (isSerialHeading(headings[index]) && isNumber(cell.text)),
  );
}

function isNumber(text: string): boolean {
  return /^\d+$/.test(text.trim());
}

function isSerialHeading<Field extends string>(heading: Heading<Field> | undefined): boolean {
  return heading !== undefined && ['序号', '编号', 'no', 'no.'].includes(foldHeading(heading.text));
}

function isRepeatedHead<Field extends string>(
  row: RawRow,
  filled: number,
  headings: readonly Heading<Field>[],
): boolean {
  const same = headings.filter(
    ({ index, text }) =>
      foldHeading(text) !== '' && foldHeading(row.cells[index]?.text ?? '') === foldHeading(text),
  ).length;
  return same >= 2 && same * 2 >= filled;
}

/** `合计`, `合 计：`, `总计10个`, `共10个项目`; not a project whose name begins so. */
function isTotal(text: string): boolean {
  return /^(?:本页)?(?:(?:合计|小计|总计|共计|累计|总数)[:：]?(?:\d+[个项家支条件]?)?|共\d+[个项家支条件](?:项目)?)$/.test(
    foldHeading(text),
  );
}

const NOTE_WORDS =
  '注|备注|附注|说明|填表说明|填表人?|制表人?|填报人?|填报单位|填报日期|报送单位|推荐单位|审核人?|复核人?|审批人?|经办人?|负责人|联系人|联系电话|评委签[字名]|评委|监督员签?[字名]?|监督人|公证员|计分员|记分员|统分员|组长|签[字名]|日期|时间';

/** `注：…`, `填表人：`, `评委签字：`, `（盖章）`, a date alone: notes and signatures below a table. */
function isNote(text: string): boolean {
  const trimmed = text.trim();
  if (new RegExp(`^[（(]?(?:${NOTE_WORDS})[)）]?\\s*\\d*\\s*[:：]`).test(trimmed)) return true;
  if (/[（(](?:公章|盖章|签章|签字)[)）]/.test(trimmed) || /^盖章/.test(trimmed)) return true;
  return /^(?:\d{4}|二[〇○]\S{2})?\s*年\s*\S{0,3}\s*月\s*\S{0,3}\s*日$/.test(trimmed);
}

/** The row is one text over more than half of the table: nobody writes data so. */
function isWide(sheet: RawSheet, row: RawRow, columns: number): boolean {
  return sheet.merges.some((merge) => {
    const range = parseRange(merge);
    return range?.from.row === row.row && (range.to.column - range.from.column + 1) * 2 > columns;
  });
}

function toFoundRow<Field extends string>(
  sheet: RawSheet,
  row: RawRow,
  headings: readonly Heading<Field>[],
  shape: TableShape<Field>,
): FoundRow<Field> {
  const cells: { [Name in Field]?: RawCell } = {};
  const repeated: { [Name in Field]?: RawCell[] } = {};
  for (const { field, index } of headings) {
    if (field === undefined) continue;
    const cell = row.cells[index] ?? blankCell(sheet, row, index);
    if (shape.repeated?.includes(field) === true) (repeated[field] ??= []).push(cell);
    else cells[field] = cell;
  }
  return { row: row.row, place: placeOfRow(sheet, row), cells, repeated, raw: row };
}

function blankCell(sheet: RawSheet, row: RawRow, index: number): RawCell {
  const place = { ...placeOfSheet(sheet), cell: `${columnLetters(index)}${row.row}`, row: row.row };
  return { place, text: '', value: { type: 'blank' } };
}

function placeOfRow(sheet: RawSheet, row: RawRow): Place {
  return { ...placeOfSheet(sheet), row: row.row };
}

function dropped(sheet: RawSheet, row: RawRow, reason: DroppedRow['reason']): DroppedRow {
  const text = row.cells
    .filter(hasText)
    .map((cell) => cell.text)
    .join('｜');
  return { reason, place: placeOfRow(sheet, row), text };
}

function dropProblem({ reason, place, text }: DroppedRow): Problem {
  switch (reason) {
    case 'blank':
      return problem('row-dropped-blank', place, {});
    case 'repeated-header':
      return problem('row-dropped-header', place, {});
    case 'total':
      return problem('row-dropped-total', place, { text });
  }
}
