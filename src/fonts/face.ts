import { brotliDecompressSync } from 'node:zlib';
import { create, type Font } from 'fontkit';
import type { FontFace } from './library.ts';
import { isDrawn } from './drawn.ts';

/** What is known of a face before anybody asks for a glyph. */
export interface FaceSource {
  readonly id: string;
  readonly family: string;
  readonly sha256: string;
  /** The file as stored. */
  readonly stored: Uint8Array;
  readonly compression: 'none' | 'brotli';
}

/** A glyph of a face: its number, and its advance in points at a size of one point. */
export interface FaceGlyph {
  readonly glyphId: number;
  readonly advance: number;
}

const fonts = new WeakMap<FontFace, Font>();
const glyphs = new WeakMap<FontFace, Map<number, FaceGlyph | null>>();

/**
 * A face whose bytes are inflated when somebody first reads them: the face of the rarest characters takes
 * 30 MB and a fifth of a second, and most runs never need it.
 */
export function makeFace({ id, family, sha256, stored, compression }: FaceSource): FontFace {
  let inflated: Uint8Array | undefined = compression === 'none' ? stored : undefined;
  return {
    id,
    family,
    sha256,
    get bytes(): Uint8Array {
      inflated ??= brotliDecompressSync(stored);
      return inflated;
    },
  };
}

/** The parsed font of a face; parsed once for all documents of the process. */
export function fontOf(face: FontFace): Font {
  const known = fonts.get(face);
  if (known !== undefined) return known;
  const parsed = create(Buffer.from(face.bytes.buffer, face.bytes.byteOffset, face.bytes.byteLength));
  if (!('glyphForCodePoint' in parsed)) throw new Error(`${face.id} is a collection of fonts`);
  fonts.set(face, parsed);
  return parsed;
}

/**
 * The glyph of a code point, or null where the face has none. A glyph without an outline counts as none,
 * except for spaces: some fonts list characters they have no drawing for, which would print as a blank.
 */
export function glyphOf(face: FontFace, codePoint: number): FaceGlyph | null {
  const table = glyphs.get(face) ?? new Map<number, FaceGlyph | null>();
  glyphs.set(face, table);
  const known = table.get(codePoint);
  if (known !== undefined) return known;
  const glyph = readGlyph(fontOf(face), codePoint);
  table.set(codePoint, glyph);
  return glyph;
}

/** How many code points the face lists. */
export function charactersOf(face: FontFace): number {
  return new Set(fontOf(face).characterSet).size;
}

/** True where the face's table of characters has a code point, whether or not there is an outline for it. */
export function listsCharacter(face: FontFace, codePoint: number): boolean {
  return fontOf(face).hasGlyphForCodePoint(codePoint);
}

function readGlyph(font: Font, codePoint: number): FaceGlyph | null {
  if (!font.hasGlyphForCodePoint(codePoint)) return null;
  const glyph = font.glyphForCodePoint(codePoint);
  if (!isSpace(codePoint) && !isDrawn(font, glyph.id)) return null;
  return { glyphId: glyph.id, advance: glyph.advanceWidth / font.unitsPerEm };
}

function isSpace(codePoint: number): boolean {
  return /\p{Zs}/u.test(String.fromCodePoint(codePoint));
}
