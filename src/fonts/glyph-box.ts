import { fontOf, listedGlyph } from './face.ts';
import type { FontFace } from './library.ts';
import { tablesOf } from './tables.ts';
import { glyphProgramsOf } from './truetype-glyphs.ts';

/** What a glyph's outline covers, in ems from its origin on the baseline, upwards. */
export interface GlyphBox {
  readonly left: number;
  readonly bottom: number;
  readonly right: number;
  readonly top: number;
}

/**
 * The box around the glyph that a face lists for a code point. A TrueType glyph begins with it (OpenType 1.9, "glyf",
 * glyph headers): fontkit, which takes a tenth of a second to load, is asked about others only.
 */
export function glyphBoxOf(face: FontFace, codePoint: number): GlyphBox {
  const { format, unitsPerEm } = tablesOf(face);
  const [left, bottom, right, top] =
    format === 'truetype' ? storedBox(face, codePoint) : drawnBox(face, codePoint);
  return {
    left: left / unitsPerEm,
    bottom: bottom / unitsPerEm,
    right: right / unitsPerEm,
    top: top / unitsPerEm,
  };
}

type Box = readonly [number, number, number, number];

function storedBox(face: FontFace, codePoint: number): Box {
  const { bytes } = glyphProgramsOf(face)(listedGlyph(face, codePoint).glyphId);
  if (bytes.length === 0) return [0, 0, 0, 0];
  const header = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  return [header.getInt16(2), header.getInt16(4), header.getInt16(6), header.getInt16(8)];
}

function drawnBox(face: FontFace, codePoint: number): Box {
  const { minX, minY, maxX, maxY } = fontOf(face).glyphForCodePoint(codePoint).bbox;
  return [minX, minY, maxX, maxY];
}
