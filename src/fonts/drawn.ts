import type { Font } from 'fontkit';

/**
 * A charstring that only sets a width and ends takes 6 bytes (Type 2: a number of 5, `endchar`); one that calls a
 * subroutine to draw may be as short.
 */
const longestBlankCharstring = 8;

/**
 * True where a glyph draws something. Some fonts list characters they have no drawing for: they would print as
 * blanks. The stored form decides where it can; only composites and very short outlines are read.
 */
export function isDrawn(font: Font, glyphId: number): boolean {
  const contours = contourCount(font, glyphId);
  if (contours !== null && contours >= 0) return contours > 0;
  if ((charstringLength(font, glyphId) ?? 0) > longestBlankCharstring) return true;
  return font.getGlyph(glyphId).path.commands.length > 0;
}

/** Contours of a TrueType glyph, -1 for a composite; null where the font has no `glyf` table. */
function contourCount(font: Font, glyphId: number): number | null {
  const offsets = member(member(font, 'loca'), 'offsets');
  const table = member(member(member(member(font, 'directory'), 'tables'), 'glyf'), 'offset');
  const file = member(member(font, 'stream'), 'buffer');
  if (!Array.isArray(offsets) || typeof table !== 'number' || !(file instanceof Uint8Array)) return null;
  const [start, end] = [Number(offsets[glyphId]), Number(offsets[glyphId + 1])];
  if (start === end) return 0;
  return new DataView(file.buffer, file.byteOffset, file.byteLength).getInt16(table + start);
}

function charstringLength(font: Font, glyphId: number): number | null {
  const charstrings = member(member(member(font, 'CFF '), 'topDict'), 'CharStrings');
  const length = member(member(charstrings, String(glyphId)), 'length');
  return typeof length === 'number' ? length : null;
}

/** fontkit decodes these tables, but its typings don't show them. */
function member(value: unknown, key: string): unknown {
  return typeof value === 'object' && value !== null ? Reflect.get(value, key) : undefined;
}
