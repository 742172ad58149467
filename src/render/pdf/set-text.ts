import type { Inline } from '../../document/model.ts';
import type { FontFace, FontLibrary, FontRole } from '../../fonts/library.ts';
import { mmToPoints, pointsToMm } from '../../layout/units.ts';
import type { TextPiece } from '../../typesetting/clusters.ts';
import type { Line } from '../../typesetting/justify.ts';
import { breakLines } from '../../typesetting/line-break.ts';
import { EM_ASCENT, type PlacedText } from './placed.ts';

/** How a stretch of text is set. */
export interface TextStyle {
  readonly role: FontRole;
  readonly size: number;
  readonly colour: string;
  /**
   * Added to every full-width character, in points: −0.2 where 28 characters of 16 pt share 156 mm;
   * narrower characters take the same share of their width.
   */
  readonly spacing: number;
  readonly weight?: 'bold';
}

/** Words of one style; a name is never broken and set in one face. */
export interface Piece {
  readonly type: 'text' | 'name' | 'line-break';
  readonly text: string;
  readonly style: TextStyle;
}

/** The column a paragraph is set in. */
export interface Measure {
  readonly leftMm: number;
  readonly widthMm: number;
  readonly firstIndentMm: number;
  readonly restIndentMm: number;
  readonly align: 'justify' | 'left' | 'center' | 'right';
  /** How the lines share the words: see `breakLines`; filled where absent. */
  readonly lines?: 'filled' | 'balanced' | 'phrased';
}

/** A finished line: its runs, with baselines relative to the upper edge of its em box. */
export interface SetLine {
  readonly texts: readonly PlacedText[];
  readonly widthMm: number;
  /** Cut between characters that belong together, because nothing else fitted. */
  readonly forced: boolean;
}

/** Inlines in a style; strong words have no face of their own on an official page and are set in 黑体. */
export function inlinesToPieces(inlines: readonly Inline[], style: TextStyle): readonly Piece[] {
  return inlines.map((inline) => {
    switch (inline.type) {
      case 'text':
        return { type: 'text', text: inline.text, style };
      case 'strong':
        return { type: 'text', text: inline.text, style: { ...style, role: 'heading' } };
      case 'name':
        return { type: 'name', text: inline.text, style };
      case 'line-break':
        return { type: 'line-break', text: '\n', style };
    }
  });
}

/** Pieces broken into the lines of a column, every run at its place. */
export function setParagraph(
  pieces: readonly Piece[],
  measure: Measure,
  fonts: FontLibrary,
): readonly SetLine[] {
  const width = widthOnOneLine(pieces, measure, fonts);
  return width === null ? setLines(pieces, measure, fonts) : [setOneLine(pieces, width, measure, fonts)];
}

/** Whether `setParagraph` gives one line, known without setting it; some others, too, stand on one when they are set. */
export function isSureLine(pieces: readonly Piece[], measure: Measure, fonts: FontLibrary): boolean {
  return widthOnOneLine(pieces, measure, fonts) !== null;
}

/** The same by way of the line breaker, for texts of any length. */
export function setLines(pieces: readonly Piece[], measure: Measure, fonts: FontLibrary): readonly SetLine[] {
  const justified = measure.align === 'justify';
  const lines = breakLines(pieces.map(pieceToText), {
    firstWidth: firstWidth(measure),
    otherWidth: otherWidth(measure),
    measure: (character, { style }) =>
      widthOf(inksOf(style.role, fonts)(character.codePointAt(0) ?? 0), style),
    justification: justified ? 'full' : 'none',
    // Where a line's end is no edge, a mark keeps its cell: half of it would move the line's middle.
    lines: measure.lines ?? 'filled',
    lineEndMarks: justified || measure.align === 'left' ? 'half' : 'whole',
  });
  return lines.map((line, index) => placeLine(line, index, measure, fonts));
}

function pieceToText(piece: Piece): TextPiece<Piece> {
  switch (piece.type) {
    case 'text':
      return { text: piece.text, tag: piece };
    case 'name':
      return { text: piece.text, tag: piece, whole: 'name' };
    case 'line-break':
      return { text: '\n', tag: piece };
  }
}

function firstWidth({ widthMm, firstIndentMm }: Measure): number {
  return mmToPoints(widthMm - firstIndentMm);
}

function otherWidth({ widthMm, restIndentMm }: Measure): number {
  return mmToPoints(widthMm - restIndentMm);
}

/**
 * Line feeds, ellipses on a line of their own, ？！ sharing cells and spaces that vanish at an end: what the line
 * breaker does on a single line.
 */
const NEEDS_BREAKING = /[\r\n]|……|[？！]{2}|\s[\p{M}\p{Default_Ignorable_Code_Point}]*$/u;

/**
 * Width in points of what the line breaker would leave on one line as it is: most cells of a table, and breaking
 * them would take most of the time. Null where it has something to do.
 */
function widthOnOneLine(pieces: readonly Piece[], measure: Measure, fonts: FontLibrary): number | null {
  const narrowest = Math.min(firstWidth(measure), otherWidth(measure));
  let width = 0;
  for (const { type, text, style } of pieces) {
    if (type === 'line-break') return null;
    const inkOf = inksOf(style.role, fonts);
    for (let at = 0; at < text.length;) {
      const codePoint = text.codePointAt(at) ?? 0;
      at += unitsOf(codePoint);
      width += widthOf(inkOf(codePoint), style);
      if (width > narrowest) return null;
    }
  }
  const [only] = pieces;
  const text = pieces.length === 1 ? only?.text : pieces.map((piece) => piece.text).join('');
  return width > narrowest || NEEDS_BREAKING.test(text ?? '') ? null : width;
}

function setOneLine(pieces: readonly Piece[], width: number, measure: Measure, fonts: FontLibrary): SetLine {
  const last = pieces.findLast(({ text }) => text !== '');
  const runs = new Runs(lineLeftMm(firstWidth(measure) - width, last, 0, measure));
  let x = 0;
  for (const piece of pieces) x = runs.add(piece.text, x, piece, fonts);
  return { texts: runs.finish(), widthMm: pointsToMm(width), forced: false };
}

function placeLine(line: Line<Piece>, index: number, measure: Measure, fonts: FontLibrary): SetLine {
  const last = line.clusters.at(-1)?.tag;
  const runs = new Runs(lineLeftMm(line.available - line.width, last, index, measure));
  for (const { text, x, tag } of line.clusters) runs.add(text, x, tag, fonts);
  return { texts: runs.finish(), widthMm: pointsToMm(line.width), forced: line.forced };
}

/** Where a line begins; `slack` is what it leaves of its measure, in points. */
function lineLeftMm(slack: number, last: Piece | undefined, index: number, measure: Measure): number {
  const indentMm = index === 0 ? measure.firstIndentMm : measure.restIndentMm;
  // Wide-spaced words carry a space after their last character, which is no part of what one sees.
  const trailing = Math.max(0, last?.style.spacing ?? 0);
  const slackMm = pointsToMm(slack + trailing);
  const shiftMm = { justify: 0, left: 0, center: slackMm / 2, right: slackMm }[measure.align];
  return measure.leftMm + indentMm + shiftMm;
}

/** How a character of a role is drawn. */
interface Ink {
  /** Null where there is nothing to draw. */
  readonly face: FontFace | null;
  /** Advance of its glyph, and width of its cell, at a size of one point. */
  readonly advance: number;
  readonly cell: number;
}

/** 间隔号 takes half a cell whatever its glyph (GB/T 15834 §5.1.6). */
const HALF_CELL = 0xb7;

const [LINE_FEED, CARRIAGE_RETURN] = [0x0a, 0x0d];

/** By code points: a string made of each character would take longer than all that is asked about it. */
type InkOf = (codePoint: number) => Ink;
const inks = new WeakMap<FontLibrary, Map<FontRole, InkOf>>();

/** Asked for every character of every line: each character's answer is found once. */
function inksOf(role: FontRole, fonts: FontLibrary): InkOf {
  const roles = inks.get(fonts) ?? new Map<FontRole, InkOf>();
  if (roles.size === 0) inks.set(fonts, roles);
  const known = roles.get(role);
  if (known !== undefined) return known;
  const inkOf = rememberInks(role, fonts);
  roles.set(role, inkOf);
  return inkOf;
}

function rememberInks(role: FontRole, fonts: FontLibrary): InkOf {
  const known = new Map<number, Ink>();
  return (codePoint) => {
    const before = known.get(codePoint);
    if (before !== undefined) return before;
    const character = String.fromCodePoint(codePoint);
    const isFeed = codePoint === LINE_FEED || codePoint === CARRIAGE_RETURN;
    const advance = fonts.measure(character, role);
    const ink = {
      face: isFeed ? null : (fonts.split(character, role)[0]?.face ?? null),
      advance,
      cell: codePoint === HALF_CELL ? 0.5 : advance,
    };
    known.set(codePoint, ink);
    return ink;
  };
}

/** Code units of a character. */
function unitsOf(codePoint: number): number {
  return codePoint > 0xffff ? 2 : 1;
}

function widthOf({ cell }: Ink, { size, spacing }: TextStyle): number {
  return cell * (size + spacing);
}

/** The face of each character of a name: one for the whole name where there is one. */
function faceInName({ text, style }: Piece, fonts: FontLibrary): (character: string) => FontFace | null {
  const runs = fonts.splitName(text, style.role);
  return (character) => runs.find((run) => run.text.includes(character))?.face ?? null;
}

const NOT_BOLD = {};

/** A hundredth of a point, added up over a line, cannot be seen. */
const SAME_POINTS = 0.01;

/** Gathers a line's characters into as few runs as one face, one size and one spacing allow. */
class Runs {
  readonly #leftMm: number;
  readonly #texts: PlacedText[] = [];
  /** The run being gathered, stretch by stretch; its places are points from the line's left edge. */
  #parts: string[] = [];
  #face: FontFace | null = null;
  #style: TextStyle | null = null;
  #start = 0;
  #end = 0;
  /** Null until a second character shows it. */
  #spacing: number | null = null;

  constructor(leftMm: number) {
    this.#leftMm = leftMm;
  }

  /** Characters of a piece, one after the other from `x`; returns where the next one would stand. */
  add(text: string, x: number, piece: Piece, fonts: FontLibrary): number {
    const { type, style } = piece;
    const inkOf = inksOf(style.role, fonts);
    const faceOf = type === 'name' ? faceInName(piece, fonts) : null;
    let at = x;
    // What of the text belongs to the run so far and is not yet in it: whole stretches are taken, not characters.
    let from = 0;
    for (let index = 0, next: number; index < text.length; index = next) {
      const codePoint = text.codePointAt(index) ?? 0;
      next = index + unitsOf(codePoint);
      const ink = inkOf(codePoint);
      const face = faceOf === null || ink.face === null ? ink.face : faceOf(text.slice(index, next));
      if (face === null) {
        this.#take(text, from, index);
        from = next;
        continue;
      }
      const advance = ink.advance * style.size;
      const width = widthOf(ink, style);
      // A glyph wider than its cell (a full-width 间隔号 in half a cell) stands in the cell's middle.
      const start = codePoint === HALF_CELL ? at + (width - advance) / 2 : at;
      if (!this.#continues(start, face, style)) {
        this.#take(text, from, index);
        from = index;
        this.#close();
        [this.#parts, this.#face, this.#style] = [[], face, style];
        [this.#start, this.#spacing] = [start, null];
      }
      this.#end = start + advance;
      at += width;
    }
    this.#take(text, from, text.length);
    return at;
  }

  #take(text: string, from: number, to: number): void {
    if (to > from) this.#parts.push(text.slice(from, to));
  }

  /** Whether a character that begins at `x` belongs to the run; its second one shows what is between them. */
  #continues(x: number, face: FontFace, style: TextStyle): boolean {
    const before = this.#style;
    if (before === null || face !== this.#face) return false;
    const gap = x - this.#end;
    const isSame =
      before === style ||
      (before.size === style.size && before.colour === style.colour && before.weight === style.weight);
    // A gap as wide as half a character belongs to no run.
    if (!isSame || Math.abs(gap) >= style.size / 2) return false;
    if (Math.abs(gap - (this.#spacing ?? gap)) > SAME_POINTS) return false;
    this.#spacing ??= gap;
    return true;
  }

  #close(): void {
    const [style, face] = [this.#style, this.#face];
    if (style === null || face === null) return;
    this.#texts.push({
      xMm: this.#leftMm + pointsToMm(this.#start),
      yMm: pointsToMm(EM_ASCENT * style.size),
      // One string, where adding to one would leave a chain of them in memory.
      text: this.#parts.length === 1 ? (this.#parts[0] ?? '') : this.#parts.join(''),
      face,
      size: style.size,
      spacing: this.#spacing ?? 0,
      colour: style.colour,
      ...(style.weight === undefined ? NOT_BOLD : { weight: style.weight }),
    });
  }

  /** All runs of the line. */
  finish(): readonly PlacedText[] {
    this.#close();
    return this.#texts;
  }
}
