import type { Cell, Table } from '../../../document/model.ts';
import { pointsToMm } from '../../../layout/units.ts';
import { tableOnPage } from '../../table-columns.ts';
import { moveTextsDown, type Drawing, type PlacedShape, type PlacedText } from '../placed.ts';
import { bodyStyle, lineGapMm, type BlockContext } from './context.ts';
import { bound, box, boundAtEnd, looselyBound, space, type FlowBox, type FlowItem } from './item.ts';
import { bindAll, linesToBoxes } from './lines.ts';
import { setParagraph, type Measure, type Piece, type TextStyle } from '../set-text.ts';
import { signersToPdf } from './table-signers.ts';
import { bodyColumn, headCell, type BodyColumn, type TableCell } from './table-cell.ts';
import { shareColumns, type SharedColumns } from './table-columns.ts';
import { titleToPdf } from './title.ts';

/**
 * A table: title and lead, the head row on every side, rows that are never split, notes. Columns meant for
 * sheets only are left out.
 */
export function tableToPdf(table: Table, context: BlockContext): readonly FlowItem[] {
  const shown = tableOnPage(table);
  const shared = shareColumns(shown, context);
  const head = headRow(shared, context);
  const setting: TableSetting = {
    columns: shown.columns.map((_, index) => bodyColumn(index, shown, shared, context)),
    shared,
    context,
    repeat: [head],
  };
  const rows = shown.rows.map((cells) => bodyRow(cells, setting));
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

function headRow(shared: SharedColumns, context: BlockContext): FlowBox {
  const cells = shared.heads.map((words, index) => headCell(words, index, shared, context));
  const heightMm = rowHeightMm(cells, context);
  return box({
    heightMm,
    drawing: {
      shapes: rowShapes(cells, heightMm, shared, context),
      texts: cells.flatMap((cell) => centred(cell, heightMm)),
    },
  });
}

/** What all rows of a table share. */
interface TableSetting {
  readonly columns: readonly BodyColumn[];
  readonly shared: SharedColumns;
  readonly context: BlockContext;
  readonly repeat: readonly FlowBox[];
}

/** A row of values. Those that wrap are set at once and kept, as nothing else tells how high the row is. */
function bodyRow(cells: readonly Cell[], setting: TableSetting): FlowBox {
  const { columns, shared, context, repeat } = setting;
  const set = columns.map(({ setWrapped }, index) => setWrapped(cells[index] ?? NO_VALUE));
  const wrapped = set.filter((cell) => cell !== null);
  const heightMm = rowHeightMm([{ heightMm: pointsToMm(shared.size) }, ...wrapped], context);
  const drawing = new RowDrawing(cells, wrapped.length === 0 ? ALL_ON_ONE_LINE : set, heightMm, setting);
  return box({ heightMm, drawing, repeat });
}

const NO_VALUE: Cell = { type: 'blank', reason: 'none' };
const ALL_ON_ONE_LINE: readonly null[] = [];

/**
 * Values that stand on one line are set when their row is drawn, so that those of twenty thousand rows are never there
 * at once. A class, as an object with accessors of its own takes more room than what it spares.
 */
class RowDrawing implements Drawing {
  readonly #cells: readonly Cell[];
  readonly #wrapped: readonly (TableCell | null)[];
  readonly #heightMm: number;
  readonly #setting: TableSetting;

  constructor(
    cells: readonly Cell[],
    wrapped: readonly (TableCell | null)[],
    heightMm: number,
    setting: TableSetting,
  ) {
    this.#cells = cells;
    this.#wrapped = wrapped;
    this.#heightMm = heightMm;
    this.#setting = setting;
  }

  get shapes(): readonly PlacedShape[] {
    const { columns, shared, context } = this.#setting;
    const struck = columns.flatMap(({ set }, index) => {
      const cell = this.#cells[index];
      return cell?.type === 'number' && cell.struck === true ? [set(cell)] : [];
    });
    return rowShapes(struck, this.#heightMm, shared, context);
  }

  get texts(): readonly PlacedText[] {
    return this.#setting.columns.flatMap(({ set }, index) =>
      centred(this.#wrapped[index] ?? set(this.#cells[index] ?? NO_VALUE), this.#heightMm),
    );
  }
}

function rowHeightMm(cells: readonly Pick<TableCell, 'heightMm'>[], { profile }: BlockContext): number {
  return Math.max(...cells.map((cell) => cell.heightMm)) + 2 * profile.table.paddingYMm;
}

/** A cell's texts in the middle of its row's height. */
function centred({ texts, heightMm }: TableCell, rowMm: number): readonly PlacedText[] {
  return moveTextsDown(texts, (rowMm - heightMm) / 2);
}

/** The row's rules, and the strokes through its cells' numbers. */
function rowShapes(
  cells: readonly TableCell[],
  heightMm: number,
  { edgesMm }: SharedColumns,
  { profile }: BlockContext,
): readonly PlacedShape[] {
  const row: PlacedShape = {
    type: 'row',
    columnsMm: edgesMm,
    yMm: 0,
    heightMm,
    lineMm: profile.table.ruleMm,
    colour: profile.colours.text,
  };
  const strokes = cells.flatMap((cell) =>
    cell.strokes.map((stroke) => {
      const dyMm = (heightMm - cell.heightMm) / 2;
      return { ...stroke, y1Mm: stroke.y1Mm + dyMm, y2Mm: stroke.y2Mm + dyMm };
    }),
  );
  return [row, ...strokes];
}
