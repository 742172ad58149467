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
  const justified = measure.align === 'justify';
  const lines = breakLines(pieces.map(pieceToText), {
    firstWidth: mmToPoints(measure.widthMm - measure.firstIndentMm),
    otherWidth: mmToPoints(measure.widthMm - measure.restIndentMm),
    measure: (character, piece) => characterWidth(character, piece, fonts),
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

/** 间隔号 takes half a cell whatever its glyph (GB/T 15834 §5.1.6). */
const HALF_CELL = '·';

function characterWidth(character: string, { style }: Piece, fonts: FontLibrary): number {
  const ems = character === HALF_CELL ? 0.5 : fonts.measure(character, style.role);
  return ems * (style.size + style.spacing);
}

function placeLine(line: Line<Piece>, index: number, measure: Measure, fonts: FontLibrary): SetLine {
  const indentMm = index === 0 ? measure.firstIndentMm : measure.restIndentMm;
  // Wide-spaced words carry a space after their last character, which is no part of what one sees.
  const trailing = Math.max(0, line.clusters.at(-1)?.tag.style.spacing ?? 0);
  const slackMm = pointsToMm(line.available - line.width + trailing);
  const shiftMm = { justify: 0, left: 0, center: slackMm / 2, right: slackMm }[measure.align];
  const leftMm = measure.leftMm + indentMm + shiftMm;
  return {
    texts: gather(glyphsOf(line, fonts), leftMm),
    widthMm: pointsToMm(line.width),
    forced: line.forced,
  };
}

/** A character at its place, in points from the line's left edge. */
interface Glyph {
  readonly text: string;
  readonly x: number;
  readonly advance: number;
  readonly face: FontFace;
  readonly style: TextStyle;
}

function glyphsOf(line: Line<Piece>, fonts: FontLibrary): readonly Glyph[] {
  return line.clusters.flatMap((cluster) => {
    const { style } = cluster.tag;
    let x = cluster.x;
    return facesOf(cluster.text, cluster.tag, fonts).map(({ text, face }) => {
      const advance = fonts.measure(text, style.role) * style.size;
      const width = characterWidth(text, cluster.tag, fonts);
      // A glyph wider than its cell (a full-width 间隔号 in half a cell) stands in the cell's middle.
      const inset = text === HALF_CELL ? (width - advance) / 2 : 0;
      const glyph = { text, x: x + inset, advance, face, style };
      x += width;
      return glyph;
    });
  });
}

/** The characters that are drawn, each with its face: of a name, one face for the whole name. */
function facesOf(
  text: string,
  piece: Piece,
  fonts: FontLibrary,
): readonly { text: string; face: FontFace }[] {
  const runs =
    piece.type === 'name'
      ? fonts.splitName(piece.text, piece.style.role)
      : fonts.split(text, piece.style.role);
  const drawn = text.replace(/[\r\n]/g, '');
  if (piece.type !== 'name') {
    return runs.flatMap((run) =>
      Array.from(run.text.replace(/[\r\n]/g, '')).map((one) => ({ text: one, face: run.face })),
    );
  }
  return Array.from(drawn).flatMap((one) => {
    const run = runs.find((candidate) => candidate.text.includes(one));
    return run === undefined ? [] : [{ text: one, face: run.face }];
  });
}

/** Glyphs that one operator draws: the first glyph's style, one spacing after every character. */
interface Run {
  readonly start: Glyph;
  readonly text: string;
  /** Null until a second glyph shows it. */
  readonly spacing: number | null;
  readonly end: number;
}

/** As few runs as one face, one size and one spacing allow. */
function gather(glyphs: readonly Glyph[], leftMm: number): readonly PlacedText[] {
  const runs: Run[] = [];
  for (const glyph of glyphs) {
    const last = runs.at(-1);
    const joined = last === undefined ? null : join(last, glyph);
    if (joined === null) {
      runs.push({ start: glyph, text: glyph.text, spacing: null, end: glyph.x + glyph.advance });
    } else runs[runs.length - 1] = joined;
  }
  return runs.map(({ start, text, spacing }) => ({
    xMm: leftMm + pointsToMm(start.x),
    yMm: pointsToMm(EM_ASCENT * start.style.size),
    text,
    face: start.face,
    size: start.style.size,
    spacing: spacing ?? 0,
    colour: start.style.colour,
    ...(start.style.weight === undefined ? {} : { weight: start.style.weight }),
  }));
}

/** A hundredth of a point, added up over a line, cannot be seen. */
const SAME_POINTS = 0.01;

function join(run: Run, glyph: Glyph): Run | null {
  const { start } = run;
  const gap = glyph.x - run.end;
  const spacing = run.spacing ?? gap;
  const sameStyle =
    start.style.size === glyph.style.size &&
    start.style.colour === glyph.style.colour &&
    start.style.weight === glyph.style.weight;
  // A gap as wide as half a character belongs to no run.
  const isNear = Math.abs(gap) < start.style.size / 2;
  if (start.face !== glyph.face || !sameStyle || !isNear || Math.abs(gap - spacing) > SAME_POINTS)
    return null;
  return { start, text: run.text + glyph.text, spacing, end: glyph.x + glyph.advance };
}
