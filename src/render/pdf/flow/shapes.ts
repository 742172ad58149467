import { mmToPoints } from '../../../layout/units.ts';
import type { PlacedShape } from '../placed.ts';
import { shapePath, SVG } from '../shape-path.ts';
import { pdfColour } from './colour.ts';

/** A shape as pdfmake's canvas draws it. All become paths: pdfmake leaves a path where it is told to be. */
export function shapeToVector(shape: PlacedShape): object {
  const d = shapePath(shape, SVG);
  switch (shape.type) {
    case 'rule':
    case 'frame':
    case 'row':
      return { type: 'path', d, ...stroke(shape) };
    case 'ornament':
      return {
        type: 'path',
        d,
        ...(shape.fill === null ? {} : { color: pdfColour(shape.fill) }),
        ...(shape.stroke === null ? {} : stroke(shape.stroke)),
      };
    case 'modules':
    case 'outlined':
      return { type: 'path', d, color: pdfColour(shape.colour) };
  }
}

function stroke({ lineMm, colour }: { readonly lineMm: number; readonly colour: string }): object {
  return { lineWidth: mmToPoints(lineMm), lineColor: pdfColour(colour) };
}
