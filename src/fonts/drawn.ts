import { cffOf } from './cff.ts';
import { flatCharstring } from './cff-glyphs.ts';
import type { FontFace } from './library.ts';
import { tablesOf } from './tables.ts';
import { glyphProgramsOf } from './truetype-glyphs.ts';

/**
 * A charstring that only sets a width and ends takes 6 bytes (Type 2: a number of 5, `endchar`); one that calls a
 * subroutine to draw may be as short.
 */
const longestBlankCharstring = 8;
/** Composites of composites: more than any font has. */
const mostLevels = 8;

/**
 * True where a glyph draws something. Some fonts list characters they have no drawing for: they would print as
 * blanks. The stored form tells; only very short charstrings are followed.
 */
export function isDrawn(face: FontFace, glyphId: number): boolean {
  return tablesOf(face).format === 'cff' ? hasCurves(face, glyphId) : hasContours(face, glyphId, 0);
}

function hasCurves(face: FontFace, glyphId: number): boolean {
  const { length } = cffOf(face).charstrings.entry(glyphId);
  return length > longestBlankCharstring || flatCharstring(face, glyphId).draws;
}

function hasContours(face: FontFace, glyphId: number, level: number): boolean {
  const { bytes, components } = glyphProgramsOf(face)(glyphId);
  if (components.length === 0) return bytes.length > 0;
  return level < mostLevels && components.some((part) => hasContours(face, part.glyphId, level + 1));
}
