import { cffSubset } from './cff-subset.ts';
import type { FontFace } from './library.ts';
import { tablesOf, type FaceTables } from './tables.ts';
import { trueTypeSubset } from './truetype-subset.ts';

/** A font program with a few glyphs of a face, as a PDF embeds it. */
export interface FontSubset {
  /** `truetype` goes into FontFile2, `cff` into FontFile3 as CIDFontType0C. */
  readonly format: FaceTables['format'];
  readonly bytes: Uint8Array;
}

/**
 * A font program whose glyph i (and CID i) draws `glyphs[i]` of a face; `glyphs[0]` is 0, the box for what is missing.
 * The same glyph may come twice. Equal arguments give equal bytes. Each glyph's program is taken out of the face
 * once a process; a subset puts them one after the other.
 */
export function subsetOf(face: FontFace, glyphs: readonly number[]): FontSubset {
  if (glyphs[0] !== 0) throw new Error('The first glyph of a subset is glyph 0');
  const { format } = tablesOf(face);
  return { format, bytes: format === 'cff' ? cffSubset(face, glyphs) : trueTypeSubset(face, glyphs) };
}
