import type { Problem } from '../problems/problem.ts';
import type { Place } from '../problems/place.ts';

/**
 * A cell as it came, one shape for every source. `text` is what staff see, untouched;
 * `value` is the typed content where the file has one. The parts of a cell may be worked out when they are asked
 * for: take them one by one, do not spread a cell.
 */
export interface RawCell {
  readonly place: Place;
  readonly text: string;
  readonly value:
    | { readonly type: 'text' }
    | { readonly type: 'number'; readonly number: number }
    /** A date cell: already on the 1900 calendar whatever the workbook's system, ISO day or `YYYY-MM-DDTHH:mm:ss`. */
    | { readonly type: 'date'; readonly iso: string }
    | { readonly type: 'boolean'; readonly boolean: boolean }
    /** #REF!, #N/A …, also as a formula's result. */
    | { readonly type: 'error'; readonly error: string }
    /** A formula whose file holds no result. */
    | { readonly type: 'unresolved-formula'; readonly formula: string }
    | { readonly type: 'blank' };
  /** Address of the merged range's first cell when this cell lies in a vertical merge (value filled down). */
  readonly mergedFrom?: string | undefined;
  /** How the value was written in the file, for the ledger: a hyperlink, rich text, a formula's result. */
  readonly written?: 'hyperlink' | 'rich-text' | 'formula' | undefined;
}

/** One worksheet (or the only one of a text file) as a grid, `rows[0]` being row 1. */
export interface RawSheet {
  readonly file: string;
  readonly sheet?: string;
  readonly rows: readonly RawRow[];
  readonly hidden: boolean;
  /** Horizontal and vertical merges, `A1:G1`. */
  readonly merges: readonly string[];
  /** Letters of hidden columns, where there are any. */
  readonly hiddenColumns?: readonly string[];
}

export interface RawRow {
  /** One-based; in a text file the record number (a quoted line break does not count). */
  readonly row: number;
  /** Made anew each time it is asked for: ask once. */
  readonly cells: readonly RawCell[];
  /** How many cells there are, where that is known without making them. */
  readonly width?: number;
  readonly hidden: boolean;
  /** At least one of its cells is. */
  readonly struckThrough: boolean;
  /** At least one of its cells with text has a fill; the head of a table usually has. */
  readonly coloured: boolean;
}

/** A file opened: its sheets and what was wrong with it as a file. */
export interface RawFile {
  readonly file: string;
  readonly sheets: readonly RawSheet[];
  /** Cell comments, which may carry corrections (domain §5.2 row 9). */
  readonly comments: readonly { readonly place: Place; readonly text: string }[];
  readonly usesDate1904: boolean;
  readonly problems: readonly Problem[];
}
