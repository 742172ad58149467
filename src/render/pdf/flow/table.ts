import type { Table } from '../../../document/model.ts';
import { pointsToMm } from '../../../layout/units.ts';
import { tableOnPage } from '../../table-columns.ts';
import { moveTextsDown, type PlacedShape } from '../placed.ts';
import { bodyStyle, lineGapMm, type BlockContext } from './context.ts';
import { bound, box, boundAtEnd, looselyBound, space, type FlowBox, type FlowItem } from './item.ts';
import { bindAll, linesToBoxes } from './lines.ts';
import { setParagraph, type Measure, type Piece, type TextStyle } from '../set-text.ts';
import { signersToPdf } from './table-signers.ts';
import { bodyCell, headCell, type TableCell } from './table-cell.ts';
import { shareColumns, type SharedColumns } from './table-columns.ts';
import { titleToPdf } from './title.ts';

/**
 * A table: title and lead, the head row on every side, rows that are never split, notes. Columns meant for
 * sheets only are left out.
 */
export function tableToPdf(table: Table, context: BlockContext): readonly FlowItem[] {
  const shown = tableOnPage(table);
  const shared = shareColumns(shown, context);
  const head = rowBox(
    shared.heads.map((words, index) => headCell(words, index, shared, context)),
    shared,
    context,
  );
  const repeat = [head];
  const rows = shown.rows.map((cells) =>
    rowBox(
      cells.map((cell, index) => bodyCell(cell, index, shown, shared, context)),
      shared,
      context,
      repeat,
    ),
  );
  const notes = noteBoxes(table.notes, shared.size, context);
  const below = endHere([
    ...(notes.length === 0 ? [] : [space(1.5), ...notes]),
    ...signersToPdf(table.signers ?? [], shared.size, context),
  ]);
  const body: readonly FlowItem[] = [bound(head), ...keepEnds(rows)];
  return [
    ...tableTitle(table, context),
    ...leadBoxes(table.lead, context),
    ...(below.length === 0 ? body : [...boundAtEnd(body), ...below]),
    space(lineGapMm(context.profile)),
  ];
}

/** What stands below a table ends it: the next block need not be on the same side. */
function endHere(items: readonly FlowItem[]): readonly FlowItem[] {
  return items.map((item, index) => (index === items.length - 1 ? { ...item, keepWithNext: false } : item));
}

/** No side begins or ends with less than three rows of a table, unless they are longer than a side. */
function keepEnds(rows: readonly FlowBox[]): readonly FlowBox[] {
  const fewest = 3;
  return rows.map((row, index) => {
    const isKept = index < fewest - 1 || index >= rows.length - fewest;
    return isKept && index < rows.length - 1 ? looselyBound(row) : row;
  });
}

/** Opening a document without a title, the table's title is the document's; elsewhere 3号黑体. */
function tableTitle(table: Table, context: BlockContext): readonly FlowItem[] {
  if (table.title === null) return [];
  if (context.isFirst) return titleToPdf({ type: 'title', text: table.title, phrases: [] }, context);
  const { profile } = context;
  const style = { ...bodyStyle(profile, 'heading'), size: profile.table.titleSize };
  return textBoxes(table.title, style, 'center', lineGapMm(profile) / 2, context);
}

function leadBoxes(lead: readonly string[], context: BlockContext): readonly FlowItem[] {
  const { profile } = context;
  const style: TextStyle = {
    role: 'body',
    size: profile.sizes.imprint,
    colour: profile.colours.text,
    spacing: 0,
  };
  return lead.flatMap((line) => textBoxes(line, style, 'left', lineGapMm(profile) / 2, context));
}

function noteBoxes(notes: readonly string[], size: number, context: BlockContext): readonly FlowItem[] {
  const style: TextStyle = { role: 'body', size, colour: context.profile.colours.text, spacing: 0 };
  return notes.flatMap((note) => textBoxes(note, style, 'left', pointsToMm(size * 0.4), context));
}

function textBoxes(
  text: string,
  style: TextStyle,
  align: Measure['align'],
  afterMm: number,
  { column, fonts }: BlockContext,
): readonly FlowItem[] {
  const pieces: readonly Piece[] = [{ type: 'text', text, style }];
  const measure: Measure = { ...column, firstIndentMm: 0, restIndentMm: 0, align };
  return bindAll(linesToBoxes(setParagraph(pieces, measure, fonts), { size: style.size, afterMm })).map(
    bound,
  );
}

/** A row as high as its highest cell, every cell in the middle of its height. */
function rowBox(
  cells: readonly TableCell[],
  shared: SharedColumns,
  { profile }: BlockContext,
  repeat: readonly FlowBox[] = [],
): FlowBox {
  const { paddingYMm, ruleMm } = profile.table;
  const heightMm = Math.max(...cells.map((cell) => cell.heightMm)) + 2 * paddingYMm;
  const texts = cells.flatMap((cell) => moveTextsDown(cell.texts, (heightMm - cell.heightMm) / 2));
  const strokes = cells.flatMap((cell) =>
    cell.strokes.map((stroke) => {
      const dyMm = (heightMm - cell.heightMm) / 2;
      return { ...stroke, y1Mm: stroke.y1Mm + dyMm, y2Mm: stroke.y2Mm + dyMm };
    }),
  );
  const row: PlacedShape = {
    type: 'row',
    columnsMm: shared.edgesMm,
    yMm: 0,
    heightMm,
    lineMm: ruleMm,
    colour: profile.colours.text,
  };
  return box({ heightMm, drawing: { shapes: [row, ...strokes], texts }, repeat });
}
