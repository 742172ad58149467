import type { Place } from '../../problems/place.ts';
import { columnLetters } from '../address.ts';
import type { RawCell, RawRow } from '../raw-table.ts';

/** What stands in one cell. An ordinary text is only its letters, and nothing at all is ''. */
export type CellContent = string | WholeContent;
export type WholeContent = Pick<RawCell, 'text' | 'value' | 'written' | 'mergedFrom'>;

/** One object for all texts: a hundred thousand rows hold a million of them. */
export const TEXT = { type: 'text' } as const;
const BLANK = { type: 'blank' } as const;

/** A content with its parts, however short it is kept. */
export function wholeContent(content: CellContent): WholeContent {
  if (typeof content !== 'string') return content;
  return { text: content, value: content === '' ? BLANK : TEXT };
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

  constructor(row: GridRow, column: number, content: CellContent) {
    this.row = row;
    this.column = column;
    this.content = content;
  }

  get place(): Place {
    const { origin, row } = this.row;
    const { file, sheet } = origin;
    const cell = `${columnLetters(this.column)}${row}`;
    return sheet === undefined ? { file, cell, row } : { file, sheet, cell, row };
  }

  get text(): string {
    return typeof this.content === 'string' ? this.content : this.content.text;
  }

  get value(): RawCell['value'] {
    if (typeof this.content !== 'string') return this.content.value;
    return this.content === '' ? BLANK : TEXT;
  }

  get mergedFrom(): string | undefined {
    return typeof this.content === 'string' ? undefined : this.content.mergedFrom;
  }

  get written(): RawCell['written'] {
    return typeof this.content === 'string' ? undefined : this.content.written;
  }
}
