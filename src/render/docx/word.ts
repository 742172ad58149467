import type { ChartDrawing } from '../../charts/drawing.ts';
import type { FontRole } from '../../fonts/library.ts';
import type { StyleId } from './style-id.ts';

/*
 * A document as Word sees it, lowered but not yet encoded: plain data that tests can compare. Lengths are
 * twips (1/20 pt) unless the name says otherwise. `encode.ts` alone turns it into a file.
 */

export interface WordDocument {
  readonly title: string;
  /** Document number, where there is one. */
  readonly subject: string;
  readonly creator: string;
  /** ISO day. */
  readonly date: string;
  /** Words of the watermark on every page (草稿); null on a final document. */
  readonly watermark: string | null;
  readonly sections: readonly WordSection[];
}

export interface WordSection {
  readonly page: WordPage;
  /** Foot lines; null takes over those of the section before. */
  readonly feet: WordFeet | null;
  /** Drawn behind the text of every page; null takes over those of the section before. */
  readonly art: readonly WordDrawing[] | null;
  readonly blocks: readonly WordBlock[];
}

export interface WordPage {
  readonly width: number;
  readonly height: number;
  readonly orientation: 'portrait' | 'landscape';
  readonly margins: {
    readonly top: number;
    readonly right: number;
    readonly bottom: number;
    readonly left: number;
    readonly footer: number;
  };
  /** Distance of the lines of the grid; null for a page without one. */
  readonly linePitch: number | null;
}

/** `first` is set only where the first side differs from the others (the letter form). */
export interface WordFeet {
  readonly first: readonly WordParagraph[] | null;
  readonly odd: readonly WordParagraph[];
  readonly even: readonly WordParagraph[];
}

/**
 * Drawn behind the text. Millimetres from the sheet's top-left corner, as certificate layouts give them;
 * colours in six hexadecimal digits.
 */
export type WordDrawing =
  | {
      readonly type: 'rectangle';
      readonly xMm: number;
      readonly yMm: number;
      readonly widthMm: number;
      readonly heightMm: number;
      readonly line: WordLine;
      readonly radiusMm: number;
    }
  /** SVG path data over the whole sheet. */
  | {
      readonly type: 'paths';
      readonly widthMm: number;
      readonly heightMm: number;
      readonly paths: readonly string[];
      readonly fill: string | null;
      readonly line: WordLine | null;
    };

export interface WordLine {
  readonly colour: string;
  readonly widthMm: number;
}

export type WordBlock = WordParagraph | WordTable | WordChart;

/** A drawn flow chart in a paragraph of its own. */
export interface WordChart {
  readonly type: 'chart';
  readonly drawing: ChartDrawing;
}

export interface WordParagraph {
  readonly type: 'paragraph';
  readonly style: StyleId;
  readonly runs: readonly WordRun[];
  /** What differs from the style. */
  readonly direct?: DirectFormat;
  /** Name of a bookmark around the words. */
  readonly bookmark?: string;
}

export interface DirectFormat {
  readonly align?: 'left' | 'center' | 'right';
  readonly left?: number;
  readonly right?: number;
  readonly hanging?: number;
  readonly firstLine?: number;
  readonly before?: number;
  readonly after?: number;
  /** Exact distance of lines. */
  readonly line?: number;
  readonly keepNext?: true;
  readonly tabs?: readonly WordTab[];
  readonly rules?: { readonly top?: WordRule; readonly bottom?: WordRule };
  readonly frame?: WordFrame;
}

export interface WordTab {
  readonly at: number;
  readonly align: 'left' | 'right';
  /** What fills the way to it: a line to write on. */
  readonly leader?: 'line';
}

export interface WordRule {
  readonly kind: 'single' | 'thick-thin' | 'thin-thick';
  readonly eighthPoints: number;
  readonly colour: string;
  /** Distance from the text in points; Word allows 0–31. */
  readonly spacePoints: number;
}

/** A place on the page for a paragraph, from the paper's corner. */
export interface WordFrame {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  /** Least height. */
  readonly height?: number;
  /** Whether text may stand beside it. */
  readonly wrap: 'around' | 'beside-nothing';
}

export type WordRun =
  | { readonly type: 'text'; readonly text: string; readonly format?: RunFormat }
  | { readonly type: 'break' }
  | { readonly type: 'tab' }
  | { readonly type: 'page-number' };

export interface RunFormat {
  /** A character style: stressed words, or the body's letters inside a heading. */
  readonly style?: 'Strong' | 'RunInText';
  readonly halfPoints?: number;
  /** Six hexadecimal digits. */
  readonly colour?: string;
  /** Added between characters, in twips. */
  readonly spacing?: number;
  readonly font?: FontRole;
  readonly strike?: true;
  readonly bold?: true;
}

export interface WordTable {
  readonly type: 'table';
  /** In the text, or at the foot of the page's text area. */
  readonly place: 'text' | 'foot';
  /** A table that only puts words in their places has no rules; others are ruled. */
  readonly look?: 'bare';
  /** Widths of the columns; their sum is the table's. */
  readonly grid: readonly number[];
  /** Padding inside cells: left and right, above and below. */
  readonly padding: { readonly x: number; readonly y: number };
  readonly rows: readonly WordRow[];
}

export interface WordRow {
  readonly isHead: boolean;
  /** Rules of its cells; without them the table's style rules all sides. */
  readonly rules?: { readonly top?: WordRule; readonly bottom?: WordRule };
  /** Exact height; without it the cells decide. */
  readonly height?: number;
  readonly cells: readonly WordParagraph[];
  /** Further paragraphs of the first cell, below its own. */
  readonly belowFirst?: readonly WordParagraph[];
}

/** Plain text as a run. */
export function textRun(text: string, format: RunFormat = {}): WordRun {
  return Object.keys(format).length === 0 ? { type: 'text', text } : { type: 'text', text, format };
}

/** Text as runs, with a break for every new line in it. */
export function lineRuns(text: string, format: RunFormat = {}): readonly WordRun[] {
  return text.split('\n').flatMap((line, index): readonly WordRun[] => {
    const words = line === '' ? [] : [textRun(line, format)];
    return index === 0 ? words : [{ type: 'break' }, ...words];
  });
}

/** A paragraph of one stretch of plain text. */
export function wordParagraph(style: StyleId, text: string, direct?: DirectFormat): WordParagraph {
  const runs = lineRuns(text);
  return direct === undefined || Object.keys(direct).length === 0
    ? { type: 'paragraph', style, runs }
    : { type: 'paragraph', style, runs, direct };
}
