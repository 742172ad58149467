import { formatCell } from '../../../document/format-cell.ts';
import type { Cell, Column, Table } from '../../../document/model.ts';
import { pointsToMm } from '../../../layout/units.ts';
import { moveTextsDown, type PlacedShape, type PlacedText } from '../placed.ts';
import type { BlockContext } from './context.ts';
import { isSureLine, setParagraph, type Measure, type Piece, type TextStyle } from '../set-text.ts';
import type { SharedColumns } from './table-columns.ts';

/** A cell's lines, relative to the cell's upper edge. */
export interface TableCell {
  readonly texts: readonly PlacedText[];
  /** Lines through numbers that do not count. */
  readonly strokes: readonly PlacedRule[];
  readonly heightMm: number;
}

type PlacedRule = Extract<PlacedShape, { type: 'rule' }>;

/** A column's head: 黑体, centred. */
export function headCell(
  words: string,
  index: number,
  shared: SharedColumns,
  context: BlockContext,
): TableCell {
  const style = tableStyle('heading', shared.size, context);
  const measure = cellMeasure(index, 'center', shared, context);
  return linesToCell(wordPieces(words, style), measure, shared.size, context);
}

/** How the values of a column are set. */
export interface BodyColumn {
  /** Null for a value that stands on one line: it is set when its page is drawn. */
  readonly setWrapped: (cell: Cell) => TableCell | null;
  readonly set: (cell: Cell) => TableCell;
}

/** Values: numbers right-aligned as a block in the column's middle, short things centred, text left. */
export function bodyColumn(
  index: number,
  table: Table,
  shared: SharedColumns,
  context: BlockContext,
): BodyColumn {
  const { fonts } = context;
  const style = tableStyle('body', shared.size, context);
  const content = table.columns[index]?.content ?? 'text';
  const numbers = numberMeasure(index, shared);
  const blanks = cellMeasure(index, 'center', shared, context);
  const others = cellMeasure(index, ALIGNMENT[content], shared, context);
  const measureOf = ({ type }: Cell) => (type === 'number' ? numbers : type === 'blank' ? blanks : others);
  const set = remembered((cell) => {
    const lines = linesToCell(cellPieces(cell, style), measureOf(cell), shared.size, context);
    const isStruck = cell.type === 'number' && cell.struck === true;
    return isStruck ? struckThrough(lines, shared.size, context) : lines;
  });
  return {
    set,
    setWrapped: (cell) => (isSureLine(cellPieces(cell, style), measureOf(cell), fonts) ? null : set(cell)),
  };
}

/** Towns, prizes and companies come again and again; what is all different must not be kept. */
const MOST_KNOWN = 1000;

function remembered(set: BodyColumn['set']): BodyColumn['set'] {
  const known = new Map<string, TableCell>();
  return (cell) => {
    if (cell.type !== 'text') return set(cell);
    const before = known.get(cell.text);
    if (before !== undefined) return before;
    if (known.size >= MOST_KNOWN) known.clear();
    const fresh = set(cell);
    known.set(cell.text, fresh);
    return fresh;
  };
}

const ALIGNMENT: Record<Column['content'], 'left' | 'center'> = {
  text: 'left',
  names: 'left',
  code: 'center',
  date: 'center',
  choice: 'center',
  number: 'center',
};

/** Text of a table's size. */
export function tableStyle(role: TextStyle['role'], size: number, { profile }: BlockContext): TextStyle {
  return { role, size, colour: profile.colours.text, spacing: 0 };
}

/** A cell's words; every name of a list is a piece of its own, kept whole in one face. */
export function cellPieces(cell: Cell, style: TextStyle): readonly Piece[] {
  if (cell.type !== 'names') return wordPieces(formatCell(cell), style);
  return cell.names.flatMap((name, index): readonly Piece[] => {
    const piece: Piece = { type: 'name', text: name, style };
    return index === 0 ? [piece] : [{ type: 'text', text: '、', style }, piece];
  });
}

function wordPieces(words: string, style: TextStyle): readonly Piece[] {
  if (!words.includes('\n')) return [{ type: 'text', text: words, style }];
  return words.split('\n').flatMap((line, index): readonly Piece[] => {
    const piece: Piece = { type: 'text', text: line, style };
    return index === 0 ? [piece] : [{ type: 'line-break', text: '', style }, piece];
  });
}

function cellMeasure(
  index: number,
  align: Measure['align'],
  shared: SharedColumns,
  { profile }: BlockContext,
): Measure {
  const { paddingXMm } = profile.table;
  const left = shared.edgesMm[index] ?? 0;
  const width = (shared.edgesMm[index + 1] ?? left) - left;
  return {
    leftMm: left + paddingXMm,
    widthMm: width - 2 * paddingXMm,
    firstIndentMm: 0,
    restIndentMm: 0,
    align,
    lines: 'balanced',
  };
}

/** The widest number of the column stands in its middle; the others end where it ends. */
function numberMeasure(index: number, shared: SharedColumns): Measure {
  const left = shared.edgesMm[index] ?? 0;
  const width = (shared.edgesMm[index + 1] ?? left) - left;
  const widest = Math.min(shared.numbersMm[index] ?? width, width);
  const insetMm = (width - widest) / 2;
  return {
    leftMm: left + insetMm - 0.2,
    widthMm: widest + 0.2,
    firstIndentMm: 0,
    restIndentMm: 0,
    align: 'right',
  };
}

/** Digits are two thirds of an em high: the line runs through their middle. */
const DIGIT_MIDDLE = 0.33;

function struckThrough(cell: TableCell, size: number, { profile, fonts }: BlockContext): TableCell {
  const strokes = cell.texts.map((text): PlacedRule => {
    const yMm = text.yMm - pointsToMm(DIGIT_MIDDLE * size);
    const x2Mm = text.xMm + pointsToMm(fonts.measure(text.text, 'body') * size);
    const lineMm = profile.table.ruleMm;
    return { type: 'rule', x1Mm: text.xMm, y1Mm: yMm, x2Mm, y2Mm: yMm, lineMm, colour: profile.colours.text };
  });
  return { ...cell, strokes };
}

function linesToCell(
  pieces: readonly Piece[],
  measure: Measure,
  size: number,
  { profile, fonts }: BlockContext,
): TableCell {
  const pitchMm = pointsToMm(size * profile.table.leading);
  const lines = setParagraph(pieces, measure, fonts);
  const texts = lines.flatMap((line, index) =>
    index === 0 ? line.texts : moveTextsDown(line.texts, index * pitchMm),
  );
  return { texts, strokes: [], heightMm: (lines.length - 1) * pitchMm + pointsToMm(size) };
}
