import type { RawCell, RawRow } from './raw-table.ts';
import type { Place } from '../problems/place.ts';

/** What a reader expects of a table: how staff head its fields, and which it cannot do without. */
export interface TableShape<Field extends string> {
  /** What staff call the table, for messages: `推荐项目名单`. */
  readonly name: string;
  /**
   * Field → the headings staff use for it. Compared after folding (spaces, line breaks, a trailing `*` and
   * the width of brackets do not count), so one spelling of each alias is enough.
   */
  readonly headings: Readonly<Record<Field, readonly string[]>>;
  readonly required: readonly Field[];
  /**
   * Fields that stand over many columns: their headings are prefixes, so that `评委` finds `评委1`, `评委二`,
   * `评委A` and `评委3（张三）`, but neither `评委签字` nor `评委平均分`.
   */
  readonly repeated?: readonly Field[];
  /** Headings that may stand there and are not read (`序号`): no warning for them. */
  readonly ignored?: readonly string[];
}

/** One heading, in column order, whether known or not. */
export interface Heading<Field extends string> {
  /** As written, line breaks included. */
  readonly text: string;
  /** `C` */
  readonly column: string;
  /** Zero-based place in `RawRow.cells`. */
  readonly index: number;
  /** Absent when the heading is unknown, ignored, or the second of its kind. */
  readonly field?: Field;
  readonly place: Place;
}

/** One row of data; a cell is present whenever its column is, blank or not. */
export interface FoundRow<Field extends string> {
  readonly row: number;
  readonly place: Place;
  readonly cells: { readonly [Name in Field]?: RawCell };
  /** Made anew each time it is asked for, as `cells` is. Cells of the shape's `repeated` fields, in column order (the marks of judges 1 … n). */
  readonly repeated: { readonly [Name in Field]?: readonly RawCell[] };
  /** The row as it came: hidden, struck through, coloured, and the cells of unknown columns. */
  readonly raw: RawRow;
}

/** A row left out of the data, and why: for the ledger. */
export interface DroppedRow {
  readonly reason: 'blank' | 'repeated-header' | 'total';
  readonly place: Place;
  /** What stood in it, cells joined by `｜`. */
  readonly text: string;
}

/** A table found in a sheet: what stands above it, its head, its rows, what stands below. */
export interface FoundTable<Field extends string> {
  readonly file: string;
  readonly sheet?: string;
  /** The sheet, as a place. */
  readonly place: Place;
  /** Cells with text above the head, in reading order: title, 推荐地市：…, 填报单位：…. */
  readonly titles: readonly RawCell[];
  /** One-based row of the head (the lower one of two). */
  readonly headerRow: number;
  readonly headings: readonly Heading<Field>[];
  /** Field → column letter; for a repeated field its first column. Ready for `Source.columns`. */
  readonly columns: { readonly [Name in Field]?: string };
  readonly rows: readonly FoundRow<Field>[];
  readonly drops: readonly DroppedRow[];
  /** Cells with text below the table, in reading order: 注：…, 填表人：…, 评委签字：…. */
  readonly foot: readonly RawCell[];
}
