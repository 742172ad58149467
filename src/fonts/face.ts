import { brotliDecompressSync } from 'node:zlib';
import type { Font } from 'fontkit';
import { readCharacterMap } from './character-map.ts';
import { isDrawn } from './drawn.ts';
import type { FontFace } from './library.ts';
import { parseFont } from './parse.ts';
import { neededTable, tablesOf } from './tables.ts';

/** What is known of a face before anybody asks for a glyph. */
export interface FaceSource {
  readonly id: string;
  readonly family: string;
  readonly sha256: string;
  /** The file as stored, possibly in memory that threads share. */
  readonly stored: Uint8Array;
  readonly compression: 'none' | 'brotli';
}

/** A glyph of a face: its number, and its advance in points at a size of one point. */
export interface FaceGlyph {
  readonly glyphId: number;
  readonly advance: number;
}

/** A face's table of characters, with what was found of each. */
interface Characters {
  readonly glyphIdOf: (codePoint: number) => number;
  readonly drawn: Map<number, FaceGlyph | null>;
}

const fonts = new WeakMap<FontFace, Font>();
const characters = new WeakMap<FontFace, Characters>();

/** A face's bytes, as stored and as used. */
interface Storage {
  stored: Uint8Array;
  compression: FaceSource['compression'];
}

const storages = new WeakMap<FontFace, Storage>();

/** Inflated in one piece: pieces of 16 KB and then a copy of them would take as much again. Room not used costs none. */
const LARGEST = 1 << 25;

/**
 * A face whose bytes are inflated when somebody first reads them: the face of the rarest characters takes
 * 30 MB and a fifth of a second, and most runs never need it.
 */
export function makeFace({ id, family, sha256, stored, compression }: FaceSource): FontFace {
  const storage: Storage = { stored, compression };
  const face = {
    id,
    family,
    sha256,
    get bytes(): Uint8Array {
      if (storage.compression === 'brotli') {
        storage.stored = brotliDecompressSync(storage.stored, { chunkSize: LARGEST });
        storage.compression = 'none';
      }
      return storage.stored;
    },
  };
  storages.set(face, storage);
  return face;
}

/**
 * A face as plain data to make it of again in another thread. Its bytes are put into memory that threads share, and
 * from now on it reads them there itself.
 */
export function shareFace(face: FontFace): FaceSource {
  const { id, family, sha256 } = face;
  const storage = storages.get(face) ?? { stored: face.bytes, compression: 'none' };
  if (!(storage.stored.buffer instanceof SharedArrayBuffer)) storage.stored = sharedCopy(storage.stored);
  return { id, family, sha256, ...storage };
}

function sharedCopy(bytes: Uint8Array): Uint8Array {
  const copy = new Uint8Array(new SharedArrayBuffer(bytes.length));
  copy.set(bytes);
  return copy;
}

/** The parsed font of a face; parsed once for all documents of the process. */
export function fontOf(face: FontFace): Font {
  const known = fonts.get(face);
  if (known !== undefined) return known;
  const parsed = parseFont(face.bytes);
  if (parsed === null) throw new Error(`${face.id} is a collection of fonts`);
  fonts.set(face, parsed);
  return parsed;
}

/**
 * The glyph of a code point, or null where the face has none. A glyph without an outline counts as none,
 * except for spaces: some fonts list characters they have no drawing for, which would print as a blank.
 */
export function glyphOf(face: FontFace, codePoint: number): FaceGlyph | null {
  const { drawn } = charactersIn(face);
  const known = drawn.get(codePoint);
  if (known !== undefined) return known;
  const listed = listedGlyph(face, codePoint);
  const glyph = listed.glyphId === 0 || isBlank(face, listed.glyphId, codePoint) ? null : listed;
  drawn.set(codePoint, glyph);
  return glyph;
}

/** The glyph a face lists for a code point, drawn or not; glyph 0, the box for what is missing, where it lists none. */
export function listedGlyph(face: FontFace, codePoint: number): FaceGlyph {
  const { unitsPerEm, advanceOf } = tablesOf(face);
  const glyphId = charactersIn(face).glyphIdOf(codePoint);
  return { glyphId, advance: advanceOf(glyphId) / unitsPerEm };
}

/** How many code points the face lists. */
export function charactersOf(face: FontFace): number {
  return new Set(fontOf(face).characterSet).size;
}

/** True where the face's table of characters has a code point, whether or not there is an outline for it. */
export function listsCharacter(face: FontFace, codePoint: number): boolean {
  return charactersIn(face).glyphIdOf(codePoint) !== 0;
}

function charactersIn(face: FontFace): Characters {
  const known = characters.get(face);
  if (known !== undefined) return known;
  const read = {
    glyphIdOf:
      readCharacterMap(neededTable(face, 'cmap')) ??
      ((codePoint: number) => fontOf(face).glyphForCodePoint(codePoint).id),
    drawn: new Map<number, FaceGlyph | null>(),
  };
  characters.set(face, read);
  return read;
}

function isBlank(face: FontFace, glyphId: number, codePoint: number): boolean {
  return !isSpace(codePoint) && !isDrawn(face, glyphId);
}

function isSpace(codePoint: number): boolean {
  return /\p{Zs}/u.test(String.fromCodePoint(codePoint));
}
