import type { FontFace } from './library.ts';
import { neededTable } from './tables.ts';

/*
 * The `CFF ` table as far as a subset needs it (Adobe Technical Note 5176, "The Compact Font Format
 * Specification"). An INDEX is read where it lies: a face has ten to sixty thousand charstrings.
 */

/** A list of stretches of bytes. */
export interface CffIndex {
  readonly count: number;
  readonly entry: (place: number) => Uint8Array;
  /** Where the next structure begins. */
  readonly end: number;
}

/** One entry of a DICT. */
export interface CffEntry {
  /** Two-byte operators are 12 · 256 and the second byte. */
  readonly operator: number;
  /** Integers; a real number is NaN. */
  readonly operands: readonly number[];
  /** As it is stored, with its operator. */
  readonly bytes: Uint8Array;
}

/** What some of the glyphs share: widths, hinting zones and subroutines. */
export interface CffPart {
  /** Its font matrix, as stored; empty where there is none. */
  readonly matrix: Uint8Array;
  /** Its Private DICT without the place of the subroutines. */
  readonly privateDict: Uint8Array;
  readonly subroutines: CffIndex;
}

/** A CFF font of a face. */
export interface CffFont {
  readonly name: Uint8Array;
  /** False for one whose glyphs have names. */
  readonly hasCids: boolean;
  /** FontMatrix and FontBBox of the top DICT, as stored. */
  readonly kept: Uint8Array;
  readonly charstrings: CffIndex;
  readonly subroutines: CffIndex;
  readonly parts: readonly CffPart[];
  /** Index into `parts`. */
  readonly partOf: (glyphId: number) => number;
}

/** Operators of the DICTs (Technical Note 5176, tables 9, 10, 23). */
const [FONT_BOX, CHARSTRINGS, PRIVATE, SUBROUTINES] = [5, 17, 18, 19];
const [CHARSTRING_TYPE, FONT_MATRIX, FD_ARRAY, FD_SELECT] = [0xc06, 0xc07, 0xc24, 0xc25];

const known = new WeakMap<FontFace, CffFont>();

/** The CFF font of a face, read once. */
export function cffOf(face: FontFace): CffFont {
  const before = known.get(face);
  if (before !== undefined) return before;
  const font = readFont(neededTable(face, 'CFF '));
  known.set(face, font);
  return font;
}

function readFont(view: DataView): CffFont {
  const names = readIndex(view, view.getUint8(2));
  const tops = readIndex(view, names.end);
  const strings = readIndex(view, tops.end);
  const top = readDict(tops.entry(0));
  if (numberOf(top, CHARSTRING_TYPE, 2) !== 2) throw new Error('Charstrings of type 1 are not supported');
  const charstrings = readIndex(view, numberOf(top, CHARSTRINGS));
  const fonts = hasEntry(top, FD_ARRAY) ? readIndex(view, numberOf(top, FD_ARRAY)) : null;
  const dicts = fonts === null ? [top] : entriesOf(fonts).map(readDict);
  return {
    name: names.entry(0),
    hasCids: fonts !== null,
    kept: storedAs(top, [FONT_MATRIX, FONT_BOX]),
    charstrings,
    subroutines: readIndex(view, strings.end),
    parts: dicts.map((dict) => readPart(view, dict, fonts === null ? [] : [FONT_MATRIX])),
    partOf: fonts === null ? () => 0 : readSelection(view, numberOf(top, FD_SELECT), charstrings.count),
  };
}

function readPart(view: DataView, dict: readonly CffEntry[], kept: readonly number[]): CffPart {
  const [size = 0, offset = 0] = entryOf(dict, PRIVATE)?.operands ?? [];
  const entries = readDict(bytesAt(view, offset, size));
  const place = numberOf(entries, SUBROUTINES, 0);
  return {
    matrix: storedAs(dict, kept),
    privateDict: joined(entries.filter(({ operator }) => operator !== SUBROUTINES).map(({ bytes }) => bytes)),
    subroutines: place === 0 ? NO_ENTRIES : readIndex(view, offset + place),
  };
}

const NO_ENTRIES: CffIndex = { count: 0, entry: () => new Uint8Array(), end: 0 };

/** An INDEX: count, size of an offset, offsets from 1 on, data. */
function readIndex(view: DataView, start: number): CffIndex {
  const count = view.getUint16(start);
  if (count === 0) return { ...NO_ENTRIES, end: start + 2 };
  const size = view.getUint8(start + 2);
  const data = start + 2 + (count + 1) * size;
  const offset = (place: number): number => {
    let value = 0;
    for (let at = start + 3 + place * size, end = at + size; at < end; at += 1)
      value = value * 256 + view.getUint8(at);
    return value;
  };
  const entry = (place: number): Uint8Array => {
    if (place < 0 || place >= count) throw new Error(`An index of ${count} entries has no entry ${place}`);
    return bytesAt(view, data + offset(place), offset(place + 1) - offset(place));
  };
  return { count, entry, end: data + offset(count) };
}

function entriesOf(index: CffIndex): readonly Uint8Array[] {
  return Array.from({ length: index.count }, (_, place) => index.entry(place));
}

function readDict(bytes: Uint8Array): readonly CffEntry[] {
  const entries: CffEntry[] = [];
  let operands: number[] = [];
  let start = 0;
  for (let at = 0; at < bytes.length;) {
    const first = bytes[at] ?? 0;
    if (first <= 21) {
      const operator = first === 12 ? 0xc00 + (bytes[at + 1] ?? 0) : first;
      at += first === 12 ? 2 : 1;
      entries.push({ operator, operands, bytes: bytes.subarray(start, at) });
      operands = [];
      start = at;
    } else {
      const size = sizeOfNumber(bytes, at);
      operands.push(numberAt(bytes, at));
      at += size;
    }
  }
  return entries;
}

function sizeOfNumber(bytes: Uint8Array, at: number): number {
  const first = bytes[at] ?? 0;
  if (first === 28) return 3;
  if (first === 29) return 5;
  if (first !== 30) return first <= 246 ? 1 : 2;
  // A real number: half-bytes up to a half-byte of 15.
  let size = 2;
  while (((bytes[at + size - 1] ?? 0xff) & 0xf) !== 0xf && (bytes[at + size - 1] ?? 0xff) >> 4 !== 0xf)
    size += 1;
  return size;
}

function numberAt(bytes: Uint8Array, at: number): number {
  const [first = 0, second = 0, third = 0, fourth = 0, fifth = 0] = bytes.subarray(at, at + 5);
  if (first === 28) return ((second << 24) | (third << 16)) >> 16;
  if (first === 29) return (second << 24) | (third << 16) | (fourth << 8) | fifth;
  if (first === 30) return NaN;
  if (first <= 246) return first - 139;
  return first <= 250 ? (first - 247) * 256 + second + 108 : -(first - 251) * 256 - second - 108;
}

/** Which part a glyph belongs to (FDSelect): a byte each, or ranges. */
function readSelection(view: DataView, start: number, glyphCount: number): (glyphId: number) => number {
  if (view.getUint8(start) === 0) return (glyphId) => view.getUint8(start + 1 + glyphId);
  const parts = new Uint8Array(glyphCount);
  for (let range = 0; range < view.getUint16(start + 1); range += 1) {
    const at = start + 3 + range * 3;
    parts.fill(view.getUint8(at + 2), view.getUint16(at), view.getUint16(at + 3));
  }
  return (glyphId) => parts[glyphId] ?? 0;
}

function entryOf(dict: readonly CffEntry[], operator: number): CffEntry | undefined {
  return dict.find((entry) => entry.operator === operator);
}

function hasEntry(dict: readonly CffEntry[], operator: number): boolean {
  return entryOf(dict, operator) !== undefined;
}

function numberOf(dict: readonly CffEntry[], operator: number, absent?: number): number {
  const value = entryOf(dict, operator)?.operands[0] ?? absent;
  if (value === undefined || Number.isNaN(value)) throw new Error(`A CFF font has no entry ${operator}`);
  return value;
}

function storedAs(dict: readonly CffEntry[], operators: readonly number[]): Uint8Array {
  return joined(dict.filter(({ operator }) => operators.includes(operator)).map(({ bytes }) => bytes));
}

/** Stretches of bytes, one after the other. */
export function joined(parts: readonly Uint8Array[]): Uint8Array {
  const whole = new Uint8Array(parts.reduce((sum, part) => sum + part.length, 0));
  let offset = 0;
  for (const part of parts) {
    whole.set(part, offset);
    offset += part.length;
  }
  return whole;
}

function bytesAt(view: DataView, offset: number, length: number): Uint8Array {
  return new Uint8Array(view.buffer, view.byteOffset + offset, length);
}
