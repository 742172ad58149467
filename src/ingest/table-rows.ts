import { problem, type Problem } from '../problems/problem.ts';
import type { Place } from '../problems/place.ts';
import { columnLetters, parseRange } from './address.ts';
import { foldHeading, foldsTo } from './fold-heading.ts';
import type { DroppedRow, FoundRow, Heading, TableShape } from './found-table.ts';
import type { RawCell, RawRow, RawSheet } from './raw-table.ts';
import { cellProblems } from './suspicious-cells.ts';
import { hasLetter } from './tidy/plain-text.ts';

/** The rows below a head, told apart. */
export interface SplitRows<Field extends string> {
  readonly rows: readonly FoundRow<Field>[];
  readonly drops: readonly DroppedRow[];
  readonly foot: readonly RawCell[];
  /** One `normalised` problem for each drop. */
  readonly dropProblems: readonly Problem[];
  /** What the cells of the rows have wrong with them as cells. */
  readonly cellProblems: readonly Problem[];
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
  const problems: Problem[] = [];
  let blanks: RawRow[] = [];
  const knownHead = headOf(sheet, headings);
  const layout = layoutOf(sheet, headings, shape);
  for (const row of sheet.rows.slice(head + 1)) {
    const { cells } = row;
    const kind = kindOf(row.row, cells, knownHead, foot.length > 0);
    if (kind === 'blank') {
      blanks.push(row);
      continue;
    }
    // Blank rows count only between data; those before the notes are layout.
    if (kind === 'foot') foot.push(...cells.filter((cell) => hasText(cell) && cell.mergedFrom === undefined));
    else drops.push(...blanks.map((blank) => dropped(sheet, blank, 'blank')));
    blanks = [];
    if (kind === 'data') {
      rows.push(new DataRow(layout, row));
      // Now, while the cells are there: they are made anew each time.
      layout.columns.forEach((index) => problems.push(...cellProblems(cells[index])));
    } else if (kind !== 'foot') drops.push(dropped(sheet, row, kind));
  }
  return { rows, drops, foot, dropProblems: drops.map(dropProblem), cellProblems: problems };
}

/** True when a cell holds more than spaces and invisible characters. */
export function hasText(cell: RawCell | undefined): cell is RawCell {
  return cell !== undefined && (hasLetter(cell.text) || foldHeading(cell.text) !== '');
}

/** The sheet as a place; a text file is its own only sheet. */
export function placeOfSheet(sheet: RawSheet): Place {
  return sheet.sheet === undefined ? { file: sheet.file } : { file: sheet.file, sheet: sheet.sheet };
}

/** What telling the rows apart needs to know of the head, worked out once. */
interface KnownHead<Field extends string> {
  readonly headings: readonly Heading<Field>[];
  /** Folded, in column order. */
  readonly keys: readonly string[];
  /** Columns of the widest merge that begins in a row. */
  readonly spans: ReadonlyMap<number, number>;
}

function headOf<Field extends string>(
  { merges }: RawSheet,
  headings: readonly Heading<Field>[],
): KnownHead<Field> {
  const spans = new Map<number, number>();
  for (const range of merges.map((merge) => parseRange(merge))) {
    if (range === undefined) continue;
    const width = range.to.column - range.from.column + 1;
    spans.set(range.from.row, Math.max(spans.get(range.from.row) ?? 0, width));
  }
  return { headings, keys: headings.map(({ text }) => foldHeading(text)), spans };
}

function kindOf<Field extends string>(
  row: number,
  cells: readonly RawCell[],
  head: KnownHead<Field>,
  isBelowFoot: boolean,
): RowKind {
  const own = cells.filter((cell) => hasText(cell) && cell.mergedFrom === undefined);
  const [first] = own;
  if (first === undefined || isSerialOnly(own, cells, head)) return 'blank';
  if (isRepeatedHead(cells, own.length, head)) return 'repeated-header';
  if (isTotal(first.text)) return 'total';
  if (isNote(first.text) && filledFields(cells, head) * 2 <= head.headings.length) return 'foot';
  if (own.length === 1 && isWide(row, head)) return 'foot';
  return isBelowFoot && filledFields(cells, head) < 2 ? 'foot' : 'data';
}

function filledFields<Field extends string>(
  cells: readonly RawCell[],
  { headings }: KnownHead<Field>,
): number {
  return headings.filter(({ field, index }) => field !== undefined && hasText(cells[index])).length;
}

/** Serial numbers filled down further than the data. */
function isSerialOnly<Field extends string>(
  own: readonly RawCell[],
  cells: readonly RawCell[],
  { keys }: KnownHead<Field>,
): boolean {
  return own.every(
    (cell) => SERIAL_HEADINGS.has(keys[cells.indexOf(cell)] ?? '') && /^\d+$/.test(cell.text.trim()),
  );
}

const SERIAL_HEADINGS: ReadonlySet<string> = new Set(['序号', '编号', 'no', 'no.']);

function isRepeatedHead<Field extends string>(
  cells: readonly RawCell[],
  filled: number,
  { headings, keys }: KnownHead<Field>,
): boolean {
  const same = headings.filter(
    ({ index }, at) => keys[at] !== '' && foldsTo(cells[index]?.text ?? '', keys[at] ?? ''),
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

const NOTE = new RegExp(`^[（(]?(?:${NOTE_WORDS})[)）]?\\s*\\d*\\s*[:：]`);

/** `注：…`, `填表人：`, `评委签字：`, `（盖章）`, a date alone: notes and signatures below a table. */
function isNote(text: string): boolean {
  const trimmed = text.trim();
  if (NOTE.test(trimmed)) return true;
  if (/[（(](?:公章|盖章|签章|签字)[)）]/.test(trimmed) || /^盖章/.test(trimmed)) return true;
  return /^(?:\d{4}|二[〇○]\S{2})?\s*年\s*\S{0,3}\s*月\s*\S{0,3}\s*日$/.test(trimmed);
}

/** The row is one text over more than half of the table: nobody writes data so. */
function isWide<Field extends string>(row: number, { headings, spans }: KnownHead<Field>): boolean {
  return (spans.get(row) ?? 0) * 2 > headings.length;
}

/** Where the fields of a table stand. */
interface Layout<Field extends string> {
  readonly sheet: RawSheet;
  readonly single: readonly (readonly [Field, number])[];
  readonly repeated: readonly (readonly [Field, number])[];
  /** Of the single fields, then of each repeated one. */
  readonly columns: readonly number[];
}

function layoutOf<Field extends string>(
  sheet: RawSheet,
  headings: readonly Heading<Field>[],
  shape: TableShape<Field>,
): Layout<Field> {
  const placed = headings.flatMap(({ field, index }) =>
    field === undefined ? [] : [[field, index] as const],
  );
  const isRepeated = ([field]: readonly [Field, number]): boolean => shape.repeated?.includes(field) === true;
  const single = placed.filter((one) => !isRepeated(one));
  const repeated = placed.filter(isRepeated);
  const fields = [...new Set(repeated.map(([field]) => field))];
  const together = fields.flatMap((field) => repeated.filter((one) => one[0] === field));
  return { sheet, single, repeated, columns: [...single, ...together].map(([, index]) => index) };
}

/** A row of data whose cells are made when they are asked for, as those of the row it came from. */
class DataRow<Field extends string> implements FoundRow<Field> {
  readonly raw: RawRow;
  private readonly layout: Layout<Field>;

  constructor(layout: Layout<Field>, raw: RawRow) {
    this.layout = layout;
    this.raw = raw;
  }

  get row(): number {
    return this.raw.row;
  }

  get place(): Place {
    return placeOfRow(this.layout.sheet, this.raw);
  }

  get cells(): FoundRow<Field>['cells'] {
    const { sheet, single } = this.layout;
    const given = this.raw.cells;
    const cells: { [Name in Field]?: RawCell } = {};
    for (const [field, index] of single) cells[field] = given[index] ?? blankCell(sheet, this.raw, index);
    return cells;
  }

  get repeated(): FoundRow<Field>['repeated'] {
    const { sheet, repeated } = this.layout;
    if (repeated.length === 0) return {};
    const given = this.raw.cells;
    const cells: { [Name in Field]?: RawCell[] } = {};
    for (const [field, index] of repeated) {
      (cells[field] ??= []).push(given[index] ?? blankCell(sheet, this.raw, index));
    }
    return cells;
  }
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
