import { OPS } from 'pdfjs-dist/legacy/build/pdf.mjs';
import { mmToPoints } from '../../layout/units.ts';
import type { ReadGlyph, ReadRule } from '../reading.ts';
import type { GlyphFont, TextGlyph } from './glyph-fonts.ts';
import { identity, multiply, transformPoint, transformVector, type Matrix } from './matrix.ts';
import { filledRules, strokedRules } from './path.ts';

/** What a page draws, in order: pdf.js's operations and what each is given. */
export interface Operations {
  readonly fnArray: readonly number[];
  readonly argsArray: readonly unknown[];
}

export interface UsedFont {
  readonly index: number;
  readonly font: GlyphFont;
}

export interface Drawn {
  readonly glyphs: readonly ReadGlyph[];
  readonly rules: readonly ReadRule[];
}

/** ISO 32000-1 §8.4 and §9.3: what `q` and `Q` keep. */
interface State {
  ctm: Matrix;
  fill: string;
  stroke: string;
  lineWidth: number;
  font: UsedFont | null;
  size: number;
  direction: 1 | -1;
  charSpacing: number;
  wordSpacing: number;
  horizontal: number;
  leading: number;
  rise: number;
  mode: number;
  textMatrix: Matrix;
  x: number;
  y: number;
  lineX: number;
  lineY: number;
}

/**
 * Runs a page's operations and tells where every glyph and rule stands. `toMm` brings the page's units to
 * millimetres on the sheet.
 */
export function draw(
  { fnArray, argsArray }: Operations,
  toMm: Matrix,
  fonts: ReadonlyMap<string, UsedFont>,
): Drawn {
  const pen: Pen = { state: firstState(toMm), saved: [], glyphs: [], rules: [], fonts };
  fnArray.forEach((operation, index) => {
    const given = argsArray[index];
    operations[operation]?.(pen, Array.isArray(given) ? (given as readonly unknown[]) : []);
  });
  return { glyphs: pen.glyphs, rules: pen.rules };
}

interface Pen {
  state: State;
  readonly saved: State[];
  readonly glyphs: ReadGlyph[];
  readonly rules: ReadRule[];
  readonly fonts: ReadonlyMap<string, UsedFont>;
}

function firstState(ctm: Matrix): State {
  return {
    ctm,
    fill: '#000000',
    stroke: '#000000',
    lineWidth: 1,
    font: null,
    size: 0,
    direction: 1,
    charSpacing: 0,
    wordSpacing: 0,
    horizontal: 1,
    leading: 0,
    rise: 0,
    mode: 0,
    textMatrix: identity,
    x: 0,
    y: 0,
    lineX: 0,
    lineY: 0,
  };
}

type Operation = (pen: Pen, given: readonly unknown[]) => void;

const save: Operation = (pen) => {
  pen.saved.push({ ...pen.state });
};
const restore: Operation = (pen) => {
  pen.state = pen.saved.pop() ?? pen.state;
};
const moveText: Operation = ({ state }, given) => {
  state.x = state.lineX += numberOf(given[0]);
  state.y = state.lineY += numberOf(given[1]);
};
const beginForm: Operation = (pen, given) => {
  save(pen, given);
  const matrix = matrixOf(given[0]);
  if (matrix !== null) pen.state.ctm = multiply(pen.state.ctm, matrix);
};
const setFill: Operation = ({ state }, [colour]) => {
  state.fill = colourOf(colour);
};
const setStroke: Operation = ({ state }, [colour]) => {
  state.stroke = colourOf(colour);
};

const operations: Readonly<Record<number, Operation>> = {
  [OPS.save]: save,
  [OPS.restore]: restore,
  [OPS.beginGroup]: save,
  [OPS.endGroup]: restore,
  [OPS.paintFormXObjectBegin]: beginForm,
  [OPS.paintFormXObjectEnd]: restore,
  [OPS.transform]: ({ state }, given) => {
    const matrix = matrixOf(given);
    if (matrix !== null) state.ctm = multiply(state.ctm, matrix);
  },
  [OPS.setLineWidth]: ({ state }, [width]) => {
    state.lineWidth = numberOf(width);
  },
  [OPS.setGState]: (pen, [entries]) => {
    if (Array.isArray(entries)) for (const entry of entries as readonly unknown[]) setEntry(pen, entry);
  },
  [OPS.setFillRGBColor]: setFill,
  [OPS.setFillColorN]: setFill,
  [OPS.setFillTransparent]: setFill,
  [OPS.setStrokeRGBColor]: setStroke,
  [OPS.setStrokeColorN]: setStroke,
  [OPS.setStrokeTransparent]: setStroke,
  [OPS.constructPath]: drawPath,
  [OPS.beginText]: ({ state }) => {
    state.textMatrix = identity;
    state.x = state.y = state.lineX = state.lineY = 0;
  },
  [OPS.setCharSpacing]: ({ state }, [spacing]) => {
    state.charSpacing = numberOf(spacing);
  },
  [OPS.setWordSpacing]: ({ state }, [spacing]) => {
    state.wordSpacing = numberOf(spacing);
  },
  [OPS.setHScale]: ({ state }, [percent]) => {
    state.horizontal = numberOf(percent) / 100;
  },
  [OPS.setLeading]: ({ state }, [leading]) => {
    state.leading = -numberOf(leading);
  },
  [OPS.setTextRise]: ({ state }, [rise]) => {
    state.rise = numberOf(rise);
  },
  [OPS.setTextRenderingMode]: ({ state }, [mode]) => {
    state.mode = numberOf(mode);
  },
  [OPS.setFont]: ({ state, fonts }, [id, size]) => {
    setFont(state, fonts, id, numberOf(size));
  },
  [OPS.moveText]: moveText,
  [OPS.setLeadingMoveText]: (pen, given) => {
    pen.state.leading = numberOf(given[1]);
    moveText(pen, given);
  },
  [OPS.nextLine]: (pen) => {
    moveText(pen, [0, pen.state.leading]);
  },
  [OPS.setTextMatrix]: ({ state }, given) => {
    state.textMatrix = matrixOf(given[0]) ?? matrixOf(given) ?? identity;
    state.x = state.y = state.lineX = state.lineY = 0;
  },
  [OPS.showText]: showText,
  [OPS.showSpacedText]: showText,
};

function setEntry({ state, fonts }: Pen, entry: unknown): void {
  if (!Array.isArray(entry)) return;
  const [key, value] = entry as readonly unknown[];
  if (key === 'LW') state.lineWidth = numberOf(value);
  if (key === 'Font' && Array.isArray(value)) setFont(state, fonts, value[0], numberOf(value[1]));
}

/** A negative size turns the direction of writing, not the glyphs' upside. */
function setFont(state: State, fonts: Pen['fonts'], id: unknown, size: number): void {
  state.font = typeof id === 'string' ? (fonts.get(id) ?? null) : null;
  state.size = Math.abs(size);
  state.direction = size < 0 ? -1 : 1;
}

const strokes = new Set<unknown>([
  OPS.stroke,
  OPS.closeStroke,
  OPS.fillStroke,
  OPS.eoFillStroke,
  OPS.closeFillStroke,
  OPS.closeEOFillStroke,
]);
const fills = new Set<unknown>([
  OPS.fill,
  OPS.eoFill,
  OPS.fillStroke,
  OPS.eoFillStroke,
  OPS.closeFillStroke,
  OPS.closeEOFillStroke,
]);

function drawPath({ state, rules }: Pen, [paint, data]: readonly unknown[]): void {
  const path = Array.isArray(data) ? (data as readonly unknown[])[0] : data;
  if (!(path instanceof Float32Array)) return;
  if (strokes.has(paint) && !isWhite(state.stroke)) {
    rules.push(...strokedRules(path, state.ctm, state.lineWidth, state.stroke));
  }
  if (fills.has(paint) && !isWhite(state.fill)) rules.push(...filledRules(path, state.ctm, state.fill));
}

function showText({ state, glyphs }: Pen, [shown]: readonly unknown[]): void {
  if (state.font === null || state.size === 0 || !Array.isArray(shown)) return;
  const { font, index } = state.font;
  const sign = font.isVertical ? 1 : -1;
  // Along the line, in text units before the horizontal scale.
  let along = 0;
  for (const item of shown as readonly unknown[]) {
    if (typeof item === 'number') along += (sign * item * state.size) / 1000;
    else if (isGlyph(item)) {
      const spacing = (item.isSpace ? state.wordSpacing : 0) + state.charSpacing;
      const width = font.isVertical ? -(item.vmetric?.[0] ?? 1000) : item.width;
      const advance = width * font.unit * state.size;
      const glyph = placed(state, item, along, advance);
      if (state.mode % 4 !== 3) {
        glyphs.push({ ...glyph, text: item.unicode, font: index, drawn: font.drawn(item) });
      }
      along += advance + spacing * state.direction;
    }
  }
  if (font.isVertical) state.y -= along;
  else state.x += along * state.horizontal * state.direction;
}

/** Where a glyph stands: its origin and advance, brought to the sheet. */
function placed(
  state: State,
  { vmetric, width }: TextGlyph,
  along: number,
  advance: number,
): Omit<ReadGlyph, 'text' | 'font' | 'drawn'> {
  const { font, size, horizontal, direction } = state;
  const whole = multiply(state.ctm, state.textMatrix);
  const isVertical = font?.font.isVertical === true;
  const unit = (font?.font.unit ?? 0.001) * size;
  const [shiftX, shiftY] = isVertical
    ? [-(vmetric?.[1] ?? width * 0.5) * unit, along - (vmetric?.[2] ?? 880) * unit]
    : [along * horizontal * direction, 0];
  const [x, y] = transformPoint(whole, state.x + shiftX, state.y + state.rise + shiftY);
  const em = isVertical ? width * unit : advance * horizontal;
  const [alongX, alongY] = transformVector(whole, em * direction, 0);
  const length = Math.hypot(alongX, alongY);
  const height = Math.hypot(...transformVector(whole, 0, size));
  const angle = length === 0 ? 0 : (Math.atan2(-alongY, alongX) * 180) / Math.PI;
  return {
    leftMm: x,
    rightMm: x + length,
    baselineMm: y,
    size: mmToPoints(height),
    angleDegrees: angle,
    colour: state.mode === 1 || state.mode === 5 ? state.stroke : state.fill,
  };
}

function isGlyph(item: unknown): item is TextGlyph {
  return typeof item === 'object' && item !== null && 'unicode' in item;
}

function numberOf(value: unknown): number {
  return typeof value === 'number' ? value : 0;
}

function matrixOf(value: unknown): Matrix | null {
  if (!Array.isArray(value) && !(value instanceof Float32Array)) return null;
  const [a, b, c, d, e, f] = Array.from<unknown>(value);
  return typeof a === 'number' && typeof f === 'number'
    ? [a, numberOf(b), numberOf(c), numberOf(d), numberOf(e), f]
    : null;
}

/** pdf.js gives every colour space as `#rrggbb`; a pattern is taken for black, nothing at all for white. */
function colourOf(value: unknown): string {
  if (value === undefined) return '#ffffff';
  return typeof value === 'string' && /^#[0-9a-f]{6}$/i.test(value) ? value.toLowerCase() : '#000000';
}

function isWhite(colour: string): boolean {
  return [1, 3, 5].every((at) => parseInt(colour.slice(at, at + 2), 16) >= 0xf0);
}
