import type { ReadLine, ReadParagraph } from './reading.ts';

/*
 * The elements of an official document (domain §1.3) found in a file, PDF and DOCX alike. What reads words asks
 * these; what measures asks the line or paragraph behind them.
 */

/** Words and where they stand. */
export interface Part {
  readonly text: string;
  readonly spot: Spot;
  /** A PDF's line. */
  readonly line?: ReadLine;
  /** A DOCX's paragraph. */
  readonly paragraph?: ReadParagraph;
}

/** Side and line of a PDF, both one-based; paragraph of a DOCX. */
export type Spot =
  | { readonly type: 'side'; readonly side: number; readonly line: number }
  | { readonly type: 'paragraph'; readonly paragraph: number };

export interface Elements {
  readonly form: 'file' | 'letter' | 'plain';
  /** 发文机关标志, one part a line; empty where there is no red head. */
  readonly mark: readonly Part[];
  readonly number: Part | null;
  readonly signers: readonly Part[];
  /** The title's lines. */
  readonly title: readonly Part[];
  readonly addressee: readonly Part[];
  /** 正文, without heads, annexes and imprint. */
  readonly body: readonly Paragraph[];
  readonly annexList: readonly AnnexListItem[];
  /** Several where bodies issue jointly. */
  readonly signatures: readonly Part[];
  /** 成文日期 */
  readonly date: Part | null;
  readonly note: Part | null;
  readonly annexes: readonly FoundAnnex[];
  readonly imprint: FoundImprint | null;
  /** Page numbers as printed (`— 1 —`), one a side that has one. */
  readonly pageNumbers: readonly Part[];
}

/** A paragraph put together from its lines; of a DOCX one part. */
export interface Paragraph {
  readonly text: string;
  readonly lines: readonly Part[];
  /** Level of the heading it is or begins with, by its mark (一、（一）1.（1）); null for text. */
  readonly level: 1 | 2 | 3 | 4 | null;
  readonly inTable: boolean;
}

export interface AnnexListItem {
  /** Null where the only annex has no number. */
  readonly number: number | null;
  readonly name: string;
  readonly lines: readonly Part[];
}

export interface FoundAnnex {
  /** 附件, 附件1, or a document's number before it. */
  readonly mark: Part;
  readonly number: number | null;
  readonly title: readonly Part[];
  readonly body: readonly Paragraph[];
}

export interface FoundImprint {
  readonly sendTo: Part | null;
  readonly copyTo: Part | null;
  readonly disclosure: Part | null;
  readonly printUnit: Part | null;
  readonly printedOn: Part | null;
  readonly lines: readonly Part[];
}
