/*
 * A workbook as lowered from the tree, not yet encoded: plain data that tests can compare. `encode.ts` alone
 * hands it to exceljs.
 */

export interface Book {
  readonly title: string;
  readonly subject: string;
  readonly creator: string;
  /** ISO day. */
  readonly date: string;
  /** Words in the head of every printed page (草稿); null on a final document. */
  readonly draftMark: string | null;
  readonly sheets: readonly Sheet[];
}

export interface Sheet {
  /** Unique in the book, at most 31 UTF-16 units, none of []:*?/\. */
  readonly name: string;
  readonly orientation: 'portrait' | 'landscape';
  /** Widths in characters of the default font, as workbooks count them. */
  readonly widths: readonly number[];
  /** Rows from row 1 on, the last of them the column heads. */
  readonly over: readonly SheetRow[];
  readonly data: SheetData;
  /** Rows below the data. */
  readonly under: readonly SheetRow[];
  readonly hasFilter: boolean;
  /** By column: what its cells offer to choose from; null where anything may be typed. */
  readonly choices: readonly (readonly string[] | null)[];
}

export type SheetRow =
  /** One text over all columns: title, lead lines, notes. */
  | {
      readonly type: 'banner';
      readonly look: BannerLook;
      readonly text: string;
      readonly heightPoints: number;
    }
  | { readonly type: 'head'; readonly texts: readonly string[]; readonly heightPoints: number }
  /** Labels, and cells to sign in beside them. Columns count from 0 and are merged from the first to the last. */
  | {
      readonly type: 'signers';
      readonly places: readonly SignerCells[];
      readonly heightPoints: number;
    };

/** The rows of a table, made when they are asked for: there may be a hundred thousand. Counted from 0. */
export interface SheetData {
  readonly count: number;
  readonly cellsOf: (row: number) => readonly SheetCell[];
  readonly heightPointsOf: (row: number) => number;
}

export interface SignerCells {
  readonly label: string;
  readonly labelFrom: number;
  readonly labelTo: number;
  /** Null where the table is too narrow for a cell beside the label: the label's own has the line. */
  readonly line: { readonly from: number; readonly to: number } | null;
}

export type BannerLook = 'title' | 'subtitle' | 'lead' | 'note';

export interface SheetCell {
  readonly value: SheetValue;
  readonly align: 'left' | 'center' | 'right';
  /** Number format; null is the general one. */
  readonly format: string | null;
  readonly struck: boolean;
}

/** What is stored. There is no formula among it, whatever a text begins with. */
export type SheetValue =
  | { readonly type: 'text'; readonly text: string }
  | { readonly type: 'number'; readonly value: number }
  | { readonly type: 'date'; readonly iso: string }
  | { readonly type: 'empty' };
