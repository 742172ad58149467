import type { Path } from 'fontkit';
import { fontOf } from '../../fonts/face.ts';
import { mmToPoints } from '../../layout/units.ts';
import type { PlacedShape } from './placed.ts';

/** How the steps of a path are written; `SVG` and `PDF` below are the two ways. */
export interface PathNotation {
  readonly move: (x: string, y: string) => string;
  readonly line: (x: string, y: string) => string;
  readonly curve: (x1: string, y1: string, x2: string, y2: string, x: string, y: string) => string;
  readonly close: string;
}

/** Path data: the operator stands before its numbers. */
export const SVG: PathNotation = {
  move: (x, y) => `M${x} ${y}`,
  line: (x, y) => `L${x} ${y}`,
  curve: (x1, y1, x2, y2, x, y) => `C${x1} ${y1} ${x2} ${y2} ${x} ${y}`,
  close: 'Z',
};

/** Content streams: the operator follows its numbers (ISO 32000-1 §8.5.2). */
export const PDF: PathNotation = {
  move: (x, y) => `${x} ${y} m\n`,
  line: (x, y) => `${x} ${y} l\n`,
  curve: (x1, y1, x2, y2, x, y) => `${x1} ${y1} ${x2} ${y2} ${x} ${y} c\n`,
  close: 'h\n',
};

type ShapeOf<Type extends PlacedShape['type']> = Extract<PlacedShape, { type: Type }>;

/**
 * The outline of a shape in points from the page's top-left corner, y downwards: moves, lines, cubic curves and
 * closings only, because pdfkit 0.19 writes a quadratic curve (as TrueType glyphs have) as a cubic one whose
 * first control point is its start.
 */
export function shapePath(shape: PlacedShape, notation: PathNotation): string {
  switch (shape.type) {
    case 'rule':
      return line(shape.x1Mm, shape.y1Mm, shape.x2Mm, shape.y2Mm, notation);
    case 'frame':
      return framePath(shape, notation);
    case 'row':
      return rowPath(shape, notation);
    case 'ornament':
      return ornamentPath(shape, notation);
    case 'modules':
      return modulesPath(shape, notation);
    case 'outlined':
      return outlinePath(shape, notation);
  }
}

function line(x1Mm: number, y1Mm: number, x2Mm: number, y2Mm: number, to: PathNotation): string {
  return to.move(mm(x1Mm), mm(y1Mm)) + to.line(mm(x2Mm), mm(y2Mm));
}

/** How far the control points of a quarter circle lie from its ends, in radii. */
const QUARTER = (4 / 3) * (Math.SQRT2 - 1);

function framePath(
  { xMm, yMm, widthMm, heightMm, radiusMm }: ShapeOf<'frame'>,
  notation: PathNotation,
): string {
  const right = xMm + widthMm;
  const bottom = yMm + heightMm;
  if (radiusMm === 0) return boxPath(xMm, yMm, right, bottom, notation);
  const inset = radiusMm * (1 - QUARTER);
  const line = (x: number, y: number) => notation.line(mm(x), mm(y));
  const curve = (x1: number, y1: number, x2: number, y2: number, x: number, y: number) =>
    notation.curve(mm(x1), mm(y1), mm(x2), mm(y2), mm(x), mm(y));
  return (
    notation.move(mm(xMm + radiusMm), mm(yMm)) +
    line(right - radiusMm, yMm) +
    curve(right - inset, yMm, right, yMm + inset, right, yMm + radiusMm) +
    line(right, bottom - radiusMm) +
    curve(right, bottom - inset, right - inset, bottom, right - radiusMm, bottom) +
    line(xMm + radiusMm, bottom) +
    curve(xMm + inset, bottom, xMm, bottom - inset, xMm, bottom - radiusMm) +
    line(xMm, yMm + radiusMm) +
    curve(xMm, yMm + inset, xMm + inset, yMm, xMm + radiusMm, yMm) +
    notation.close
  );
}

function boxPath(left: number, top: number, right: number, bottom: number, to: PathNotation): string {
  return (
    to.move(mm(left), mm(top)) +
    to.line(mm(right), mm(top)) +
    to.line(mm(right), mm(bottom)) +
    to.line(mm(left), mm(bottom)) +
    to.close
  );
}

function rowPath({ columnsMm, yMm, heightMm }: ShapeOf<'row'>, notation: PathNotation): string {
  const left = columnsMm[0] ?? 0;
  const right = columnsMm.at(-1) ?? 0;
  const bottom = yMm + heightMm;
  return [
    line(left, yMm, right, yMm, notation),
    line(left, bottom, right, bottom, notation),
    ...columnsMm.map((x) => line(x, yMm, x, bottom, notation)),
  ].join('');
}

/** Dark modules beside one another are one rectangle: no reader shows a seam between them. */
function modulesPath({ xMm, yMm, sizeMm, rows }: ShapeOf<'modules'>, notation: PathNotation): string {
  const module = sizeMm / rows.length;
  return rows
    .flatMap((row, index) =>
      darkRuns(row).map(([from, to]) =>
        boxPath(
          xMm + from * module,
          yMm + index * module,
          xMm + to * module,
          yMm + (index + 1) * module,
          notation,
        ),
      ),
    )
    .join('');
}

function darkRuns(row: readonly boolean[]): readonly (readonly [number, number])[] {
  const runs: [number, number][] = [];
  row.forEach((isDark, at) => {
    const last = runs.at(-1);
    if (!isDark) return;
    if (last?.[1] === at) last[1] = at + 1;
    else runs.push([at, at + 1]);
  });
  return runs;
}

/** Moves and mirrors absolute path data, whose numbers are millimetres. */
function ornamentPath({ path, xMm, yMm, mirror }: ShapeOf<'ornament'>, notation: PathNotation): string {
  const signX = mirror === 'x' || mirror === 'both' ? -1 : 1;
  const signY = mirror === 'y' || mirror === 'both' ? -1 : 1;
  const place = (x: number, y: number) => [mmToPoints(xMm + signX * x), mmToPoints(yMm + signY * y)] as const;
  return stepsToPath(stepsOf(path), place, notation);
}

/** One step of a path: `M`, `L`, `C`, `Q` or `Z` and its numbers. */
interface Step {
  readonly operator: string;
  readonly numbers: readonly number[];
}

const COUNTS: Readonly<Record<string, number>> = { M: 2, L: 2, C: 6, Q: 4 };

/** Numbers that follow a complete step repeat its operator, after M as lines. */
function stepsOf(path: string): readonly Step[] {
  return [...path.matchAll(/([MLCQZ])([^MLCQZ]*)/g)].flatMap(([, operator = '', list = '']) => {
    if (operator === 'Z') return [{ operator, numbers: [] }];
    const numbers = (list.match(/-?[\d.]+/g) ?? []).map(Number);
    const count = COUNTS[operator] ?? 2;
    return Array.from({ length: numbers.length / count }, (_, index) => ({
      operator: operator === 'M' && index > 0 ? 'L' : operator,
      numbers: numbers.slice(index * count, (index + 1) * count),
    }));
  });
}

type Place = (x: number, y: number) => readonly [number, number];

function stepsToPath(steps: readonly Step[], place: Place, notation: PathNotation): string {
  let [fromX, fromY] = [0, 0];
  const written = steps.map(({ operator, numbers }) => {
    if (operator === 'Z') return notation.close;
    const [a = 0, b = 0, c = 0, d = 0, e = 0, f = 0] = numbers;
    const [x1, y1] = place(a, b);
    if (operator === 'M' || operator === 'L') {
      [fromX, fromY] = [x1, y1];
      return notation[operator === 'M' ? 'move' : 'line'](number(x1), number(y1));
    }
    const [x2, y2] = place(c, d);
    const [startX, startY] = [fromX, fromY];
    if (operator === 'C') {
      const [x, y] = place(e, f);
      [fromX, fromY] = [x, y];
      return notation.curve(number(x1), number(y1), number(x2), number(y2), number(x), number(y));
    }
    [fromX, fromY] = [x2, y2];
    return notation.curve(
      number(startX + (2 / 3) * (x1 - startX)),
      number(startY + (2 / 3) * (y1 - startY)),
      number(x2 + (2 / 3) * (x1 - x2)),
      number(y2 + (2 / 3) * (y1 - y2)),
      number(x2),
      number(y2),
    );
  });
  return written.join('');
}

const OPERATORS: Readonly<Record<Path['commands'][number]['command'], string>> = {
  moveTo: 'M',
  lineTo: 'L',
  quadraticCurveTo: 'Q',
  bezierCurveTo: 'C',
  closePath: 'Z',
};

/** The glyphs' outlines, centred on the point and turned about it (anticlockwise, as read). */
function outlinePath(shape: ShapeOf<'outlined'>, notation: PathNotation): string {
  const font = fontOf(shape.face);
  const scale = shape.size / font.unitsPerEm;
  const glyphs = Array.from(shape.text).map((character) =>
    font.glyphForCodePoint(character.codePointAt(0) ?? 0),
  );
  const width = glyphs.reduce((sum, glyph) => sum + glyph.advanceWidth, 0) * scale;
  const angle = (shape.angleDegrees * Math.PI) / 180;
  const [cosine, sine] = [Math.cos(angle), Math.sin(angle)];
  const [centreX, centreY] = [mmToPoints(shape.centreXMm), mmToPoints(shape.centreYMm)];
  let pen = -width / 2;
  const paths = glyphs.map((glyph) => {
    const left = pen;
    pen += glyph.advanceWidth * scale;
    const place = (x: number, y: number) => {
      // From the em box's middle, (0.88 − 0.12) / 2 above the baseline.
      const [along, up] = [x * scale + left, y * scale - 0.38 * shape.size];
      return [centreX + along * cosine - up * sine, centreY - along * sine - up * cosine] as const;
    };
    const steps = glyph.path.commands.map(({ command, args }) => ({
      operator: OPERATORS[command],
      numbers: args,
    }));
    return stepsToPath(steps, place, notation);
  });
  return paths.join('');
}

function mm(lengthMm: number): string {
  return number(mmToPoints(lengthMm));
}

/** A thousandth of a point is finer than any printer. */
export function number(points: number): string {
  return String(Math.round(points * 1000) / 1000);
}
