import type { Place } from '../../problems/place.ts';
import { columnLetters } from '../address.ts';
import type { RawCell, RawRow } from '../raw-table.ts';

/**
 * What stands in one cell, kept as short as it can be: an ordinary text is only its letters, and nothing at all is
 * '', a number shown plainly is only the number.
 */
export type CellContent = string | number | DateContent | WholeContent;
export type WholeContent = Pick<RawCell, 'text' | 'value' | 'written' | 'mergedFrom'>;

/** A date shown as such; `YYYY-MM-DD` or `YYYY-MM-DDTHH:mm:ss`. */
export interface DateContent {
  readonly iso: string;
}

/** One object for all texts: a hundred thousand rows hold a million of them. */
export const TEXT = { type: 'text' } as const;
const BLANK = { type: 'blank' } as const;

/** A content with its parts, however short it is kept. */
export function wholeContent(content: CellContent): WholeContent {
  if (typeof content === 'object' && 'text' in content) return content;
  return { text: textOf(content), value: valueOf(content) };
}

function textOf(content: CellContent): string {
  if (typeof content === 'string') return content;
  if (typeof content === 'number') return plainNumber(content);
  return 'text' in content ? content.text : content.iso.replace('T', ' ');
}

function valueOf(content: CellContent): RawCell['value'] {
  if (typeof content === 'string') return content === '' ? BLANK : TEXT;
  if (typeof content === 'number') return { type: 'number', number: content };
  return 'value' in content ? content.value : { type: 'date', iso: content.iso };
}

/** Excel keeps 15 significant digits, so 86.60000000000001 was typed as 86.6 (domain §5.2 row 25). */
export function plainNumber(number: number): string {
  const shortest = String(number);
  // No more than 15 digits: rounding to 15 gives the same ones.
  if (shortest.length <= 15 && !shortest.includes('e')) return shortest;
  const rounded = Number(number.toPrecision(15));
  const text = String(rounded);
  if (!text.includes('e')) return text;
  // Long numbers are written out: an identity number must not come back as 9.1e+17.
  return Math.abs(rounded) >= 1 ? BigInt(rounded).toString() : rounded.toFixed(20).replace(/0+$/, '');
}

/** The table a row stands in. */
export interface GridOrigin {
  readonly file: string;
  readonly sheet?: string;
}

/**
 * A row that keeps what stands in its cells and makes the cells when they are asked for: a large table holds its
 * contents once, and no addresses.
 */
export class GridRow implements RawRow {
  readonly origin: GridOrigin;
  readonly row: number;
  readonly contents: CellContent[];
  readonly hidden: boolean;
  readonly struckThrough: boolean;
  readonly coloured: boolean;
  declare readonly cells: readonly RawCell[];

  constructor(
    origin: GridOrigin,
    row: number,
    contents: CellContent[],
    marks: Pick<RawRow, 'hidden' | 'struckThrough' | 'coloured'>,
  ) {
    this.origin = origin;
    this.row = row;
    this.contents = contents;
    this.hidden = marks.hidden;
    this.struckThrough = marks.struckThrough;
    this.coloured = marks.coloured;
    Object.defineProperty(this, 'cells', CELLS);
  }

  get width(): number {
    return this.contents.length;
  }
}

/** A property of the row's own, so that a copy of the row has its cells. */
const CELLS: PropertyDescriptor & ThisType<GridRow> = {
  enumerable: true,
  get() {
    return this.contents.map((content, column) => new GridCell(this, column, content));
  },
};

class GridCell implements RawCell {
  private readonly row: GridRow;
  private readonly column: number;
  private readonly content: CellContent;
  /** Its text once that has been worked out. */
  private shown: string | undefined;

  constructor(row: GridRow, column: number, content: CellContent) {
    this.row = row;
    this.column = column;
    this.content = content;
    this.shown = typeof content === 'string' ? content : undefined;
  }

  get place(): Place {
    const { origin, row } = this.row;
    const { file, sheet } = origin;
    const cell = `${columnLetters(this.column)}${row}`;
    return sheet === undefined ? { file, cell, row } : { file, sheet, cell, row };
  }

  get text(): string {
    return (this.shown ??= textOf(this.content));
  }

  get value(): RawCell['value'] {
    return valueOf(this.content);
  }

  get mergedFrom(): string | undefined {
    return typeof this.content === 'object' && 'mergedFrom' in this.content
      ? this.content.mergedFrom
      : undefined;
  }

  get written(): RawCell['written'] {
    return typeof this.content === 'object' && 'written' in this.content ? this.content.written : undefined;
  }
}
