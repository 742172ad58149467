import { mmToPoints } from '../../../layout/units.ts';
import { pdfColour } from '../flow/colour.ts';
import type { PlacedShape } from '../placed.ts';
import { number, PDF, shapePath } from '../shape-path.ts';

/** Content of a stream that draws shapes, in points from the page's top-left corner, y downwards. */
export function paintShapes(shapes: readonly PlacedShape[]): string {
  let pen = '';
  return shapes
    .map((shape) => {
      const { state, path, operator } = paintOf(shape);
      const changes = state === pen ? '' : state;
      pen = state;
      return changes + path + operator;
    })
    .join('');
}

/** How a shape is painted: what the pen must be before, the path and the operator that paints it. */
interface Paint {
  readonly state: string;
  readonly path: string;
  readonly operator: string;
}

function paintOf(shape: PlacedShape): Paint {
  switch (shape.type) {
    case 'rule':
    case 'frame':
    case 'row':
      return { state: stroke(shape), path: shapePath(shape, PDF), operator: 'S\n' };
    case 'ornament':
      return {
        state:
          (shape.fill === null ? '' : fillColour(shape.fill)) +
          (shape.stroke === null ? '' : stroke(shape.stroke)),
        path: shapePath(shape, PDF),
        operator:
          PAINTING[shape.fill === null ? 'open' : 'filled'][shape.stroke === null ? 'bare' : 'stroked'],
      };
    case 'outlined':
      return { state: fillColour(shape.colour), path: shapePath(shape, PDF), operator: 'f\n' };
    case 'modules':
      return { state: fillColour(shape.colour), path: modulesMask(shape), operator: '' };
  }
}

const PAINTING = {
  open: { bare: 'n\n', stroked: 'S\n' },
  filled: { bare: 'f\n', stroked: 'B\n' },
} as const;

function stroke({ lineMm, colour }: { readonly lineMm: number; readonly colour: string }): string {
  return `${mmToPoints(lineMm).toFixed(5)} w ${colourOperands(colour, 'RG', 'K')}`;
}

/** The operator that sets what areas and text are filled with. */
export function fillColour(colour: string): string {
  return colourOperands(colour, 'rg', 'k');
}

function colourOperands(colour: string, rgb: string, cmyk: string): string {
  const parts = pdfColour(colour);
  if (typeof parts !== 'string') return `${parts.map((part) => number(part / 100)).join(' ')} ${cmyk}\n`;
  const levels = [1, 3, 5].map((at) => number(Number.parseInt(parts.slice(at, at + 2), 16) / 255));
  return `${levels.join(' ')} ${rgb}\n`;
}

/** A bit a module in an inline image of hexadecimal digits, which no reader takes for operators (§8.9.7). */
function modulesMask({ xMm, yMm, sizeMm, rows }: Extract<PlacedShape, { type: 'modules' }>): string {
  const size = number(mmToPoints(sizeMm));
  const place = `${size} 0 0 -${size} ${number(mmToPoints(xMm))} ${number(mmToPoints(yMm + sizeMm))} cm`;
  const image = `/W ${rows.length}/H ${rows.length}/IM true/BPC 1/D[1 0]/F/AHx`;
  return `q ${place}\nBI${image} ID ${rows.map(rowDigits).join('')}>\nEI Q\n`;
}

/** Rows begin on whole bytes. */
function rowDigits(row: readonly boolean[]): string {
  let digits = '';
  for (let at = 0; at < row.length; at += 8) {
    let byte = 0;
    for (let bit = 0; bit < 8; bit += 1) byte = byte * 2 + (row[at + bit] === true ? 1 : 0);
    digits += HEX[byte] ?? '';
  }
  return digits;
}

/** Every byte in two hexadecimal digits. */
const HEX: readonly string[] = Array.from({ length: 256 }, (_, byte) => byte.toString(16).padStart(2, '0'));
