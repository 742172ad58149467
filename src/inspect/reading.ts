/*
 * A finished file as it was read, by whoever made it: nothing here knows how jinbang sets a page. Lengths are
 * millimetres from the upper left corner of the sheet as the reader sees it, sizes are points.
 */

export type Reading = PdfReading | DocxReading;

export interface PdfReading {
  readonly type: 'pdf';
  readonly sides: readonly ReadSide[];
  readonly fonts: readonly ReadFont[];
}

export interface ReadSide {
  /** One-based. */
  readonly number: number;
  /** The sheet, turned as the file says. */
  readonly widthMm: number;
  readonly heightMm: number;
  /** Every glyph drawn as text, in the file's order; spaces too. */
  readonly glyphs: readonly ReadGlyph[];
  /** Upright lines from top to bottom, left to right where several stand side by side. */
  readonly lines: readonly ReadLine[];
  readonly rules: readonly ReadRule[];
}

export interface ReadGlyph {
  /** What extracting gives: usually one character. */
  readonly text: string;
  readonly leftMm: number;
  /** By the glyph's advance, without the space put after it. */
  readonly rightMm: number;
  readonly baselineMm: number;
  readonly size: number;
  /** Counter-clockwise; 0 is upright. */
  readonly angleDegrees: number;
  /** `#rrggbb` in lower case. */
  readonly colour: string;
  /** Index into `fonts`. */
  readonly font: number;
  /** `missing` is .notdef; `blank` has no outline though its character should have one. */
  readonly drawn: 'ink' | 'blank' | 'missing';
}

/** Glyphs of one baseline. Its em box reaches 0.88 of the size above the baseline and 0.12 below (domain §1.2.3). */
export interface ReadLine {
  readonly side: number;
  readonly text: string;
  readonly glyphs: readonly ReadGlyph[];
  readonly leftMm: number;
  readonly rightMm: number;
  readonly topMm: number;
  readonly baselineMm: number;
  readonly bottomMm: number;
  /** Of most of its glyphs. */
  readonly size: number;
  readonly colour: string;
}

/** A straight stroke, or a filled box thin enough to be one. */
export interface ReadRule {
  readonly x1Mm: number;
  readonly y1Mm: number;
  readonly x2Mm: number;
  readonly y2Mm: number;
  readonly weightMm: number;
  readonly colour: string;
}

export interface ReadFont {
  /** Without the subset's prefix: `FandolFang-Regular`, `FangSong_GB2312`. */
  readonly name: string;
  readonly embedded: boolean;
}

export interface DocxReading {
  readonly type: 'docx';
  readonly sections: readonly ReadSection[];
  /** In order, those of tables too. */
  readonly paragraphs: readonly ReadParagraph[];
  readonly evenAndOddFeet: boolean;
}

export interface ReadSection {
  readonly widthMm: number;
  readonly heightMm: number;
  readonly topMm: number;
  readonly bottomMm: number;
  readonly leftMm: number;
  readonly rightMm: number;
  /** Distance of the page number's lower edge from the paper's. */
  readonly footMm: number;
  /** Of the document's grid, in points; null where there is none. */
  readonly gridPitch: number | null;
  /** Width of a cell of 16 points where the grid has characters too, in points; null where it has lines only. */
  readonly gridCell: number | null;
  readonly titlePage: boolean;
  /** False where it goes on in the side of the section before. */
  readonly startsSide: boolean;
  readonly feet: readonly ReadFoot[];
}

export interface ReadFoot {
  readonly sides: 'odd' | 'even' | 'first';
  readonly paragraphs: readonly ReadParagraph[];
}

/** A paragraph with its formatting worked out: styles, defaults and its own. */
export interface ReadParagraph {
  /** One-based number in the document. */
  readonly number: number;
  /** As a reader sees it: automatic numbers, accepted changes; a tab stop is a tab, a line break a newline. */
  readonly text: string;
  /** Index into `sections`. */
  readonly section: number;
  readonly runs: readonly ReadRun[];
  readonly align: 'left' | 'center' | 'right' | 'justify';
  /** Indents in millimetres; a hanging first line is negative. */
  readonly firstMm: number;
  readonly leftMm: number;
  readonly rightMm: number;
  /** Distance of baselines where it is exact, in points; null where the reader's program decides. */
  readonly pitch: number | null;
  readonly beforeMm: number;
  readonly afterMm: number;
  readonly startsSide: boolean;
  readonly inTable: boolean;
  /** Rules above and below it (its own, its cell's), for the red rule and the imprint. */
  readonly rules: readonly {
    readonly where: 'above' | 'below';
    readonly weightMm: number;
    readonly colour: string;
    /** From the text to the rule; null where a line was drawn freely. */
    readonly distanceMm: number | null;
    /** Of a line drawn freely; null where it is as wide as the paragraph. */
    readonly lengthMm: number | null;
  }[];
  /** Set where it stands in a text box or frame: where that is, as far as the file says. */
  readonly box: ReadBox | null;
}

export interface ReadBox {
  readonly align: 'left' | 'center' | 'right' | 'inside' | 'outside' | null;
  /** Its upper edge from the paper's; null where it moves with the text. */
  readonly topMm: number | null;
}

export interface ReadRun {
  readonly text: string;
  /** Name of the face for Chinese characters; null where nothing says. */
  readonly font: string | null;
  readonly latinFont: string | null;
  readonly size: number;
  readonly bold: boolean;
  readonly colour: string;
  /** Points added after each character. */
  readonly spacing: number;
}
