import { fontOf, glyphOf } from '../../../fonts/face.ts';
import { pointsToMm } from '../../../layout/units.ts';
import type { PlacedShape, PlacedText } from '../placed.ts';

/** How much the outlines of bold characters grow, in parts of the size: as word processors embolden. */
const GROWTH = 0.03;

/**
 * What makes a run bold: its faces have no bold cut, so its characters' outlines are drawn behind it with a line
 * around them. They are no text: what is searched or copied is said once.
 */
export function boldOutlines(run: PlacedText): readonly PlacedShape[] {
  if (run.weight !== 'bold') return [];
  const font = fontOf(run.face);
  const scale = pointsToMm(run.size) / font.unitsPerEm;
  let xMm = run.xMm;
  return Array.from(run.text).flatMap((character): readonly PlacedShape[] => {
    const leftMm = xMm;
    const glyph = font.glyphForCodePoint(character.codePointAt(0) ?? 0);
    xMm += glyph.advanceWidth * scale + pointsToMm(run.spacing);
    if (glyphOf(run.face, character.codePointAt(0) ?? 0) === null) return [];
    const path = glyph.path.scale(scale).scale(1, -1).toSVG();
    const lineMm = pointsToMm(GROWTH * run.size);
    return path === ''
      ? []
      : [
          {
            type: 'ornament',
            path,
            xMm: leftMm,
            yMm: run.yMm,
            mirror: 'none',
            fill: null,
            stroke: { colour: run.colour, lineMm },
          },
        ];
  });
}
