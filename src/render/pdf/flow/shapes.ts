import { fontOf } from '../../../fonts/face.ts';
import { mmToPoints } from '../../../layout/units.ts';
import type { PlacedShape } from '../placed.ts';
import { pdfColour } from './colour.ts';

type ShapeOf<Type extends PlacedShape['type']> = Extract<PlacedShape, { type: Type }>;

/** A shape as pdfmake's canvas draws it. All become paths: pdfmake leaves a path where it is told to be. */
export function shapeToVector(shape: PlacedShape): object {
  switch (shape.type) {
    case 'rule':
      return stroke(line(shape.x1Mm, shape.y1Mm, shape.x2Mm, shape.y2Mm), shape.lineMm, shape.colour);
    case 'frame':
      return stroke(framePath(shape), shape.lineMm, shape.colour);
    case 'row':
      return stroke(rowPath(shape), shape.lineMm, shape.colour);
    case 'ornament':
      return ornament(shape);
    case 'outlined':
      return { type: 'path', d: outlinePath(shape), color: shape.colour };
  }
}

function stroke(d: string, lineMm: number, lineColor: string): object {
  return { type: 'path', d, lineWidth: mmToPoints(lineMm), lineColor: pdfColour(lineColor) };
}

function ornament(shape: ShapeOf<'ornament'>): object {
  return {
    type: 'path',
    d: ornamentPath(shape),
    ...(shape.fill === null ? {} : { color: shape.fill }),
    ...(shape.stroke === null
      ? {}
      : { lineWidth: mmToPoints(shape.stroke.lineMm), lineColor: shape.stroke.colour }),
  };
}

function line(x1Mm: number, y1Mm: number, x2Mm: number, y2Mm: number): string {
  return `M${point(x1Mm, y1Mm)}L${point(x2Mm, y2Mm)}`;
}

function framePath({ xMm, yMm, widthMm, heightMm, radiusMm }: ShapeOf<'frame'>): string {
  const right = xMm + widthMm;
  const bottom = yMm + heightMm;
  if (radiusMm === 0) {
    return `M${point(xMm, yMm)}L${point(right, yMm)}L${point(right, bottom)}L${point(xMm, bottom)}Z`;
  }
  const corner = (x: number, y: number) => `A${point(radiusMm, radiusMm)} 0 0 1 ${point(x, y)}`;
  return (
    `M${point(xMm + radiusMm, yMm)}L${point(right - radiusMm, yMm)}${corner(right, yMm + radiusMm)}` +
    `L${point(right, bottom - radiusMm)}${corner(right - radiusMm, bottom)}` +
    `L${point(xMm + radiusMm, bottom)}${corner(xMm, bottom - radiusMm)}` +
    `L${point(xMm, yMm + radiusMm)}${corner(xMm + radiusMm, yMm)}Z`
  );
}

function rowPath({ columnsMm, yMm, heightMm }: ShapeOf<'row'>): string {
  const left = columnsMm[0] ?? 0;
  const right = columnsMm.at(-1) ?? 0;
  const bottom = yMm + heightMm;
  return [
    line(left, yMm, right, yMm),
    line(left, bottom, right, bottom),
    ...columnsMm.map((x) => line(x, yMm, x, bottom)),
  ].join('');
}

/** Moves and mirrors absolute path data; only M, L, C, Q and Z, whose numbers are all x/y pairs, occur. */
function ornamentPath({ path, xMm, yMm, mirror }: ShapeOf<'ornament'>): string {
  const signX = mirror === 'x' || mirror === 'both' ? -1 : 1;
  const signY = mirror === 'y' || mirror === 'both' ? -1 : 1;
  return path.replace(/(-?[\d.]+)[ ,]+(-?[\d.]+)/g, (_pair, x: string, y: string) =>
    point(xMm + signX * Number(x), yMm + signY * Number(y)),
  );
}

/** The glyphs' outlines, centred on the point and turned about it (anticlockwise, as read). */
function outlinePath(shape: ShapeOf<'outlined'>): string {
  const font = fontOf(shape.face);
  const scale = shape.size / font.unitsPerEm;
  const glyphs = Array.from(shape.text).map((character) =>
    font.glyphForCodePoint(character.codePointAt(0) ?? 0),
  );
  const width = glyphs.reduce((sum, glyph) => sum + glyph.advanceWidth, 0) * scale;
  const angle = (shape.angleDegrees * Math.PI) / 180;
  let pen = -width / 2;
  const paths = glyphs.map((glyph) => {
    const path = glyph.path
      .scale(scale)
      // From the em box's middle, (0.88 − 0.12) / 2 above the baseline.
      .translate(pen, -0.38 * shape.size)
      .rotate(angle)
      .scale(1, -1)
      .translate(mmToPoints(shape.centreXMm), mmToPoints(shape.centreYMm));
    pen += glyph.advanceWidth * scale;
    return path.toSVG();
  });
  return paths.join('');
}

function point(xMm: number, yMm: number): string {
  return `${round(mmToPoints(xMm))} ${round(mmToPoints(yMm))}`;
}

/** A thousandth of a point is finer than any printer. */
function round(points: number): number {
  return Math.round(points * 1000) / 1000;
}
