import { formatCell } from '../document/format-cell.ts';
import type { Cell, Column, Table } from '../document/model.ts';
import type { FontLibrary } from '../fonts/library.ts';
import type { OfficialProfile } from '../layout/profile.ts';
import { pointsToMm } from '../layout/units.ts';
import { cellsOf } from '../typesetting/title-shape.ts';
import { linesOf, RAGGED, wrapRows } from './column-lines.ts';
import { grow, meet, sum } from './share-room.ts';
import { OTHER_DIGITS, anyRuler, embeddedRuler, type Ruler } from './rulers.ts';
import { breakHead, headNeed, type HeadNeed } from './table-heads.ts';

/** The room a table has on its page. */
export interface TableRoom {
  readonly widthMm: number;
  readonly profile: OfficialProfile;
  readonly fonts: FontLibrary;
  /** `any`: a DOCX is set in the faces of the machine that opens it. By default the ones measured are embedded. */
  readonly faces?: 'embedded' | 'any';
}

/** How the columns of a table share the width there is. */
export interface SharedWidths {
  /** Size of the table's text in points. */
  readonly size: number;
  /** Widths of the columns with their padding, in order. */
  readonly widthsMm: readonly number[];
  /** Width of the widest number of each column; 0 where there is none. */
  readonly numbersMm: readonly number[];
  /** The columns' heads, with a new line where they break. */
  readonly heads: readonly string[];
}

/** The same table without the columns meant for sheets: what pages show. */
export function tableOnPage(table: Table): Table {
  const isShown = table.columns.map((column) => column.show !== 'sheet');
  if (isShown.every(Boolean)) return table;
  return {
    ...table,
    columns: table.columns.filter((_, index) => isShown[index]),
    rows: table.rows.map((row) => row.filter((_, index) => isShown[index])),
  };
}

/**
 * Shares the width so that as few rows as possible take more than one line: each column gets what cannot
 * be broken, then room goes where it saves the most lines, then to columns of words. The text is set in
 * the largest size for which that works out: a smaller one is taken where the unbreakable doesn't fit, or
 * where it clearly leaves fewer cells with a second line. The table holds page columns only.
 */
export function shareWidths(table: Table, room: TableRoom): SharedWidths {
  const needs = needsOf(table, room.fonts, embeddedRuler(room.fonts));
  const shares = room.profile.sizes.table.map((size) => shareAt(size, needs, table.rows.length, room));
  const { size, widths: tight } = chooseShare(shares, needs, table.rows.length);
  const ruler = room.faces === 'any' ? anyRuler(room.fonts) : embeddedRuler(room.fonts);
  const widths = room.faces === 'any' ? loosen(table, size, needs, room) : tight;
  const padding = 2 * room.profile.table.paddingXMm;
  return {
    size,
    widthsMm: widths.map((width) => width * pointsToMm(size) + padding),
    numbersMm: needs.map((need) => need.number * pointsToMm(size)),
    heads: table.columns.map(({ head }, index) =>
      breakHead(head, widths[index] ?? 0, (text) => ruler(text, 'heading')),
    ),
  };
}

function needsOf(table: Table, fonts: FontLibrary, ruler: Ruler): readonly ColumnNeed[] {
  return table.columns.map((column, index) => columnNeed(column, index, table, fonts, ruler));
}

/** The same size shared out for faces nobody has measured, as far as the room goes. */
function loosen(
  table: Table,
  size: number,
  tight: readonly ColumnNeed[],
  room: TableRoom,
): readonly number[] {
  const loose = needsOf(table, room.fonts, anyRuler(room.fonts));
  const leasts = tight.map((need) => need.least);
  const least = meet(
    leasts,
    loose.map((need) => need.least),
    roomInEms(size, tight.length, room),
  );
  const needs = loose.map((need, index) => ({ ...need, least: least[index] ?? need.least }));
  return shareAt(size, needs, table.rows.length, room).widths;
}

/** What a column needs, in ems of the table's size. */
interface ColumnNeed {
  readonly least: number;
  /** Room to write by hand beyond the least; given as far as the page has it. */
  readonly hand: number;
  readonly head: HeadNeed;
  /** Lengths of the values of the sampled rows. */
  readonly lengths: readonly number[];
  readonly number: number;
  /** What single names leave of the room for a comma after them. */
  readonly lends: number;
  /** Its part of the room that nobody needs. */
  readonly share: number;
}

interface Share {
  readonly size: number;
  readonly widths: readonly number[];
  readonly fits: boolean;
}

/** Rows looked at: enough to know a table by, few enough for one of fifty thousand. */
const SAMPLED_ROWS = 120;
/** A smaller size must spare so many cells a second line, as a part of the number of rows. */
const WORTH_A_SIZE = 0.4;

/** … or leave the rows lower by a third: words in narrow columns take many lines. */
const WORTH_A_HEIGHT = 2 / 3;

function chooseShare(shares: readonly Share[], needs: readonly ColumnNeed[], rows: number): Share {
  const [first, ...smaller] = shares;
  if (first === undefined) throw new Error('A profile has at least one size for tables');
  const sampled = Math.min(rows, SAMPLED_ROWS);
  return smaller.reduce((best, share) => {
    const spared = wrappedCells(best.widths, needs) - wrappedCells(share.widths, needs);
    const isLower = heightOf(share, needs, sampled) <= WORTH_A_HEIGHT * heightOf(best, needs, sampled);
    return !best.fits || isLower || spared >= WORTH_A_SIZE * Math.max(sampled, 1) ? share : best;
  }, first);
}

/** Of the sampled rows, in points but for the leading. */
function heightOf({ size, widths }: Share, needs: readonly ColumnNeed[], rows: number): number {
  const lines = Array.from({ length: rows }, (_, row) =>
    largest(
      1,
      needs.map((need, index) => linesOf(need.lengths[row] ?? 0, widths[index] ?? 0)),
      (count) => count,
    ),
  );
  return size * sum(lines);
}

function wrappedCells(widths: readonly number[], needs: readonly ColumnNeed[]): number {
  return sum(
    needs.map((need, index) => need.lengths.filter((length) => length > (widths[index] ?? 0)).length),
  );
}

function shareAt(size: number, needs: readonly ColumnNeed[], rows: number, room: TableRoom): Share {
  const ems = roomInEms(size, needs.length, room);
  const wanted = needs.map((need) => need.least + need.hand);
  const least = grow(
    needs.map((need) => need.least),
    wanted,
    ems,
  );
  const firm = needs.map((need, index) => ({ ...need, least: least[index] ?? need.least }));
  const saved = saveLines(least, firm, Math.min(rows, SAMPLED_ROWS), ems);
  const breath = room.faces === 'any' ? BREATH : 0;
  const breathing = saved.map((width) => width + breath);
  const widths = roomForHeads(grow(roomForSlashes(saved, firm, ems), breathing, ems), firm, ems);
  return { size, widths: shareRest(widths, firm, ems), fits: sum(wanted) <= ems };
}

/** Room of all columns without their padding, in ems of a size. */
function roomInEms(size: number, columns: number, { widthMm, profile }: TableRoom): number {
  return (widthMm - 2 * profile.table.paddingXMm * columns) / pointsToMm(size);
}

/** Widths that save lines: what cannot be broken, the rest shared out, then moved where it saves more. */
function saveLines(
  least: readonly number[],
  needs: readonly ColumnNeed[],
  rows: number,
  ems: number,
): readonly number[] {
  const longest = needs.map((need) => largest(need.least, need.lengths, (length) => length));
  const steps = needs.map(stepsOf);
  let widths = grow(least, longest, ems);
  for (let round = 0; round < ROUNDS; round += 1) {
    widths = tighten(widths, needs, steps, rows);
    const moved = moveWidths(widths, needs, steps, rows, ems);
    if (moved === widths) break;
    widths = moved;
  }
  return tighten(widths, needs, steps, rows);
}

/** Every column without the room that saves it no line. */
function tighten(
  widths: readonly number[],
  needs: readonly ColumnNeed[],
  steps: readonly (readonly number[])[],
  rows: number,
): readonly number[] {
  const tight = [...widths];
  let wrapped = wrapRows(
    needs.map(({ lengths }) => lengths),
    widths,
    rows,
  );
  steps.forEach((own, column) => {
    const narrower = own.filter((width) => width < (tight[column] ?? 0));
    // A narrower column never takes fewer lines: the narrowest that takes no more is found by halving.
    let [from, to] = [0, narrower.length];
    while (from < to) {
      const middle = (from + to) >> 1;
      const tried = wrapped.rewrap(column, narrower[middle] ?? 0);
      if (wrapped.costWith(tried, tried) <= wrapped.cost) to = middle;
      else from = middle + 1;
    }
    const width = narrower[from];
    if (width === undefined) return;
    tight[column] = width;
    const taken = wrapped.rewrap(column, width);
    wrapped = wrapped.with(taken, taken);
  });
  return tight;
}

/**
 * A column is brought to a width, and another one takes what that leaves of theirs and of the free room, wherever
 * that saves lines. The same widths where nothing does.
 */
function moveWidths(
  widths: readonly number[],
  needs: readonly ColumnNeed[],
  steps: readonly (readonly number[])[],
  rows: number,
  ems: number,
): readonly number[] {
  let moved = widths;
  let wrapped = wrapRows(
    needs.map(({ lengths }) => lengths),
    widths,
    rows,
  );
  steps.forEach((own, to) => {
    for (const width of own) {
      const taken = wrapped.rewrap(to, width);
      needs.forEach(({ least }, other) => {
        if (other === to) return;
        const rest = ems - sum(moved) + (moved[to] ?? 0) + (moved[other] ?? 0) - width;
        if (rest < least - 1e-9) return;
        const left = wrapped.rewrap(other, rest);
        if (wrapped.costWith(taken, left) >= wrapped.cost) return;
        moved = moved.map((before, index) => (index === to ? width : index === other ? rest : before));
        wrapped = wrapped.with(taken, left);
      });
    }
  });
  return moved;
}

/** Room of a cell in a DOCX beyond what it takes, in ems: programs round, and count borders, in their own ways. */
const BREATH = 0.4;

const ROUNDS = 4;

/** Every width at which some value takes a line less, narrowest first. */
function stepsOf({ least, lengths }: ColumnNeed): readonly number[] {
  const steps = lengths.flatMap((length) => [length, length / 2 + RAGGED, length / 3 + RAGGED]);
  const rounded = [least, ...steps].map((width) => Math.max(least, Math.ceil(width * 4) / 4));
  return [...new Set(rounded)].sort((a, b) => a - b);
}

/** Room no value needs keeps asides with a slash whole; columns of single names lend the room of a comma. */
function roomForSlashes(
  widths: readonly number[],
  needs: readonly ColumnNeed[],
  ems: number,
): readonly number[] {
  const lent = widths.map((width, index) => width - (needs[index]?.lends ?? 0));
  const parts = meet(lent, goalsOf(needs, 'parts'), ems);
  return grow(meet(parts, goalsOf(needs, 'slashed'), ems), widths, ems);
}

/** Room no value needs keeps the words of heads whole, then puts heads on one line. */
function roomForHeads(
  widths: readonly number[],
  needs: readonly ColumnNeed[],
  ems: number,
): readonly number[] {
  return meet(meet(widths, goalsOf(needs, 'words'), ems), goalsOf(needs, 'line'), ems);
}

function goalsOf(needs: readonly ColumnNeed[], step: keyof HeadNeed): readonly number[] {
  return needs.map(({ head }) => head[step]);
}

/** Room nobody needs goes to the columns of words, or to all where there are none. */
function shareRest(widths: readonly number[], needs: readonly ColumnNeed[], ems: number): readonly number[] {
  const left = ems - sum(widths);
  const shares = sum(needs.map((need) => need.share)) || 1;
  if (left <= 0) return widths;
  return widths.map((width, index) => width + (left * (needs[index]?.share ?? 0)) / shares);
}

/** More columns than this leave words too little room. */
const MANY_COLUMNS = 10;

function columnNeed(
  column: Column,
  index: number,
  { rows, columns }: Table,
  fonts: FontLibrary,
  ruler: Ruler,
): ColumnNeed {
  const cells = rows.map((row) => row[index]).filter((cell) => cell !== undefined);
  const numbers = cells.filter((cell) => cell.type === 'number');
  const needed = headNeed(column.head, (text) => ruler(text, 'heading') + HAIR);
  const head = needed.line - HAIR;
  // A short head stands on one line, a longer one breaks into two, the longest into four. Among many columns
  // (a score sheet's) four characters are two lines of two.
  const short = columns.length > MANY_COLUMNS ? 3 : 4;
  const headLeast = head <= short ? head : head <= 4 ? 2 : Math.min(head, Math.max(4, Math.ceil(head / 4)));
  const isEmpty = isForHand(cells);
  // Heads are all that an empty form shows: they break between words.
  const words = isEmpty ? Math.max(headLeast, needed.words) : headLeast;
  const slack = columns.length > MANY_COLUMNS ? 1 : OTHER_DIGITS;
  const number = largest(0, numbers, (cell) => digitsWidth(formatCell(cell), fonts));
  const others = numbers.length === 0 ? cells : cells.filter((cell) => cell.type !== 'number');
  const names = largest(0, cells, (cell) => nameWidth(cell, fonts));
  const hasNames = cells.some(({ type }) => type === 'names');
  const wholes = others.filter(({ type }) => type !== 'names');
  const written = wholes.reduce(
    (most, cell) =>
      most >= mostNeeded(cell, column) ? most : Math.max(most, leastWidth(cell, column, fonts, ruler, slack)),
    Math.max(words, slack * number, hasNames ? names + COMMA : 0),
  );
  const areSingle = cells.every((cell) => cell.type !== 'names' || cell.names.length < 2);
  const spare = written - Math.max(words, names);
  return {
    least: written + HAIR,
    lends: areSingle && hasNames ? Math.min(spare, COMMA) : 0,
    head: needed,
    hand: isEmpty ? Math.max(0, column.widthChars - written) : 0,
    lengths: sample(cells).map((cell) => lengthOf(cell, ruler) + HAIR),
    number,
    share: column.content === 'text' || column.content === 'names' ? column.widthChars : 1,
  };
}

/** More than measured, so that what fits exactly is not broken by rounding. */
const HAIR = 0.05;

/** Nothing but room to write by hand (开户行, 账号): as wide as its table expects. */
function isForHand(cells: readonly Cell[]): boolean {
  const blanks = cells.filter((cell) => cell.type === 'blank');
  return blanks.length === cells.length && blanks.some(({ reason }) => reason === 'to-fill-in');
}

/** Rows spread evenly over the table. */
function sample(cells: readonly Cell[]): readonly Cell[] {
  const step = Math.max(1, cells.length / SAMPLED_ROWS);
  return Array.from(
    { length: Math.min(cells.length, SAMPLED_ROWS) },
    (_, index) => cells[Math.floor(index * step)],
  ).filter((cell) => cell !== undefined);
}

/** Of the longest of a value's own lines. */
function lengthOf(cell: Cell, ruler: Ruler): number {
  return largest(0, formatCell(cell).split('\n'), (line) => ruler(line, 'body'));
}

/** The official faces a DOCX names have digits of half a cell, the PDF's may have narrower ones. */
function digitsWidth(digits: string, fonts: FontLibrary): number {
  return Math.max(fonts.measure(digits, 'body'), cellsOf(digits));
}

/** Width of what must stay whole beside numbers and names: dates, codes, short choices; else four characters. */
function leastWidth(cell: Cell, column: Column, fonts: FontLibrary, ruler: Ruler, slack: number): number {
  if (cell.type === 'date') return slack * digitsWidth(formatCell(cell), fonts);
  const whole = lengthOf(cell, ruler);
  if (column.content === 'code') return Math.min(whole, WHOLE_CODE);
  // A long choice (山西转型综改示范区) may stand on two lines among short ones.
  if (column.content === 'choice') return whole <= 6 ? whole : Math.ceil(whole / 2) + RAGGED;
  return Math.min(whole, WHOLE_WORDS);
}

/** Characters of a code, and of words, that stay whole. */
const WHOLE_CODE = 12;
const WHOLE_WORDS = 4;

/** A column as wide as this has room for the value, whatever it says: nobody need measure it. */
function mostNeeded(cell: Cell, { content }: Column): number {
  if (cell.type === 'date' || content === 'choice') return Infinity;
  return content === 'code' ? WHOLE_CODE : WHOLE_WORDS;
}

const COMMA = 1;

/** Of the longest name; 0 of other values. */
function nameWidth(cell: Cell, fonts: FontLibrary): number {
  return cell.type === 'names' ? largest(0, cell.names, (name) => fonts.measureName(name, 'body')) : 0;
}

function largest<Item>(start: number, items: readonly Item[], measure: (item: Item) => number): number {
  return items.reduce((most, item) => Math.max(most, measure(item)), start);
}
