import { sumOf } from './collection.ts';
import type { FontFace } from './library.ts';
import { tablesOf, type FaceTables } from './tables.ts';
import { glyphProgramsOf, type GlyphProgram } from './truetype-glyphs.ts';

/**
 * A TrueType font with some glyphs of a face, in this order; what composites are put together from comes behind
 * them. It has the tables a PDF asks for (ISO 32000-1, 9.9); the glyphs' hinting programs are left out.
 */
export function trueTypeSubset(face: FontFace, glyphs: readonly number[]): Uint8Array {
  const tables = tablesOf(face);
  const drawn = withComponents(glyphs, glyphProgramsOf(face));
  const { glyf, loca, isLong } = writeGlyphs(drawn);
  const { controlProgram } = tables;
  return writeFont([
    ['glyf', glyf],
    ['head', writeHead(tables, isLong)],
    ['hhea', writeHhea(tables, drawn.length)],
    ['hmtx', writeHmtx(tables, drawn)],
    ['loca', loca],
    ['maxp', writeMaxp(tables, drawn.length)],
    // It says how thin strokes are filled, and readers hint a font without one themselves.
    ...(controlProgram === null ? [] : [['prep', controlProgram] as const]),
  ]);
}

/** A glyph of the face with its program, and the new numbers of its components. */
interface DrawnGlyph {
  readonly glyphId: number;
  readonly program: GlyphProgram;
  readonly components: readonly number[];
}

function withComponents(
  glyphs: readonly number[],
  programOf: (glyphId: number) => GlyphProgram,
): readonly DrawnGlyph[] {
  const all = [...glyphs];
  const places = new Map<number, number>();
  const placeOf = (glyphId: number): number => {
    if (places.size === 0) glyphs.forEach((glyph, place) => places.set(glyph, place));
    const place = places.get(glyphId) ?? all.push(glyphId) - 1;
    places.set(glyphId, place);
    return place;
  };
  const drawn: DrawnGlyph[] = [];
  // Components may have components: the list grows while it is walked.
  for (const glyphId of all) {
    const program = programOf(glyphId);
    drawn.push({
      glyphId,
      program,
      components: program.components.map(({ glyphId: part }) => placeOf(part)),
    });
  }
  return drawn;
}

/** Short offsets count words of two bytes and reach 131,070. */
const SHORT_REACH = 0x1fffe;

function writeGlyphs(drawn: readonly DrawnGlyph[]): {
  readonly glyf: Uint8Array;
  readonly loca: Uint8Array;
  readonly isLong: boolean;
} {
  const length = drawn.reduce((sum, { program }) => sum + even(program.bytes.length), 0);
  const isLong = length > SHORT_REACH;
  const glyf = new Uint8Array(length);
  const view = new DataView(glyf.buffer);
  const loca = new DataView(new ArrayBuffer((drawn.length + 1) * (isLong ? 4 : 2)));
  let offset = 0;
  drawn.forEach(({ program, components }, index) => {
    glyf.set(program.bytes, offset);
    program.components.forEach(({ at }, part) => {
      view.setUint16(offset + at, components[part] ?? 0);
    });
    offset += even(program.bytes.length);
    if (isLong) loca.setUint32(index * 4 + 4, offset);
    else loca.setUint16(index * 2 + 2, offset / 2);
  });
  return { glyf, loca: new Uint8Array(loca.buffer), isLong };
}

function even(length: number): number {
  return (length + 1) & ~1;
}

/** The sum of the whole file, at 8, is written last. */
function writeHead({ head }: FaceTables, isLong: boolean): Uint8Array {
  const copy = copyOf(head, 54);
  copy.setUint32(8, 0);
  copy.setInt16(50, isLong ? 1 : 0);
  return new Uint8Array(copy.buffer);
}

function writeHhea({ hhea }: FaceTables, count: number): Uint8Array {
  const copy = copyOf(hhea, 36);
  copy.setUint16(34, count);
  return new Uint8Array(copy.buffer);
}

function writeHmtx({ advanceOf, bearingOf }: FaceTables, drawn: readonly DrawnGlyph[]): Uint8Array {
  const view = new DataView(new ArrayBuffer(drawn.length * 4));
  drawn.forEach(({ glyphId }, index) => {
    view.setUint16(index * 4, advanceOf(glyphId));
    view.setInt16(index * 4 + 2, bearingOf(glyphId));
  });
  return new Uint8Array(view.buffer);
}

/** The limits hold for a part of the face as well. */
function writeMaxp({ maxp }: FaceTables, count: number): Uint8Array {
  const copy = copyOf(maxp, 32);
  copy.setUint16(4, count);
  return new Uint8Array(copy.buffer);
}

function copyOf(table: DataView, length: number): DataView {
  const copy = new Uint8Array(length);
  copy.set(new Uint8Array(table.buffer, table.byteOffset, length));
  return new DataView(copy.buffer);
}

/** The whole file's words add up to this number ("head", checksumAdjustment). */
const WHOLE_SUM = 0xb1b0afba;
const HEAD = 'head';

/** Tables in the order of their tags behind their directory. */
function writeFont(tables: readonly (readonly [string, Uint8Array])[]): Uint8Array {
  const start = 12 + tables.length * 16;
  const file = new Uint8Array(tables.reduce((sum, [, table]) => sum + padded(table.length), start));
  const view = new DataView(file.buffer);
  const power = Math.floor(Math.log2(tables.length));
  view.setUint32(0, 0x00010000);
  [tables.length, 16 * 2 ** power, power, 16 * (tables.length - 2 ** power)].forEach((value, field) => {
    view.setUint16(4 + field * 2, value);
  });
  let [offset, sum, headAt] = [start, 0, 0];
  tables.forEach(([tag, table], index) => {
    const entry = 12 + index * 16;
    const checksum = sumOf(table);
    for (let at = 0; at < 4; at += 1) view.setUint8(entry + at, tag.charCodeAt(at));
    [checksum, offset, table.length].forEach((value, field) => {
      view.setUint32(entry + 4 + field * 4, value);
    });
    file.set(table, offset);
    if (tag === HEAD) headAt = offset;
    offset += padded(table.length);
    sum += checksum;
  });
  view.setUint32(headAt + 8, (WHOLE_SUM - sum - sumOf(file.subarray(0, start))) >>> 0);
  return file;
}

/** Tables begin at multiples of four bytes. */
function padded(length: number): number {
  return (length + 3) & ~3;
}
