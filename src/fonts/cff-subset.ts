import { cffOf, joined, type CffPart } from './cff.ts';
import { charstringsOf } from './cff-glyphs.ts';
import type { FontFace } from './library.ts';

/**
 * A bare CFF font with some glyphs of a face, in this order, CID i being glyph i (Adobe Technical Note 5176,
 * section 18, "CID-keyed Fonts"). No subroutines: they are written out in the charstrings.
 */
export function cffSubset(face: FontFace, glyphs: readonly number[]): Uint8Array {
  const { name, kept, parts, partOf } = cffOf(face);
  const charstringOf = charstringsOf(face);
  const partsOfGlyphs = glyphs.map(partOf);
  const used = [...new Set(partsOfGlyphs)];
  const charstrings = writeIndex(glyphs.map(charstringOf));
  const charset = writeCharset(glyphs.length);
  const selection = writeSelection(partsOfGlyphs.map((part) => used.indexOf(part)));
  const before = joined([HEADER, writeIndex([name])]);
  const after = joined([writeIndex([ascii('Adobe'), ascii('Identity')]), NO_SUBROUTINES]);
  // The top DICT's numbers all have five bytes: its length is known before what it says.
  const top = (places: Places): Uint8Array => writeIndex([writeTop(kept, glyphs.length, places)]);
  const start =
    before.length + top({ charset: 0, selection: 0, charstrings: 0, parts: 0 }).length + after.length;
  const places = {
    charset: start,
    selection: start + charset.length,
    charstrings: start + charset.length + selection.length,
    parts: start + charset.length + selection.length + charstrings.length,
  };
  const fonts = writeParts(
    used.flatMap((part) => parts[part] ?? []),
    places.parts,
  );
  return joined([before, top(places), after, charset, selection, charstrings, fonts]);
}

/** Where the structures begin that the top DICT points to. */
interface Places {
  readonly charset: number;
  readonly selection: number;
  readonly charstrings: number;
  readonly parts: number;
}

/** Version 1.0, four bytes of header, offsets of four bytes. */
const HEADER = Uint8Array.of(1, 0, 4, 4);
const NO_SUBROUTINES = Uint8Array.of(0, 0);
/** The first number of a font's own strings (appendix A has 391 of everybody's). */
const FIRST_STRING = 391;

/** Registry, ordering and supplement (12 30) come first; CIDCount 12 34, charset 15, FDSelect 12 37, FDArray 12 36. */
function writeTop(kept: Uint8Array, count: number, places: Places): Uint8Array {
  return joined([
    ...[FIRST_STRING, FIRST_STRING + 1, 0].map(writeNumber),
    Uint8Array.of(12, 30),
    kept,
    writeNumber(count),
    Uint8Array.of(12, 34),
    writeNumber(places.charset),
    Uint8Array.of(15),
    writeNumber(places.selection),
    Uint8Array.of(12, 37),
    writeNumber(places.charstrings),
    Uint8Array.of(17),
    writeNumber(places.parts),
    Uint8Array.of(12, 36),
  ]);
}

/** An integer of a DICT in five bytes. */
function writeNumber(value: number): Uint8Array {
  return Uint8Array.of(29, value >>> 24, value >>> 16, value >>> 8, value);
}

/** CIDs 1 to count − 1 in one range (format 2); CID 0 is not listed. */
function writeCharset(count: number): Uint8Array {
  if (count === 1) return Uint8Array.of(0);
  return Uint8Array.of(2, 0, 1, (count - 2) >> 8, count - 2);
}

/** Which of the parts each glyph belongs to, in ranges (FDSelect format 3). */
function writeSelection(parts: readonly number[]): Uint8Array {
  const ranges: number[] = [];
  parts.forEach((part, glyph) => {
    if (part !== parts[glyph - 1]) ranges.push(...twoBytes(glyph), part);
  });
  return Uint8Array.of(3, ...twoBytes(ranges.length / 3), ...ranges, ...twoBytes(parts.length));
}

/** The Private DICTs behind the FDArray, whose entries give their sizes and places (18). */
function writeParts(parts: readonly CffPart[], start: number): Uint8Array {
  const entries = (places: readonly number[]): Uint8Array =>
    writeIndex(
      parts.map(({ matrix, privateDict }, index) =>
        joined([matrix, writeNumber(privateDict.length), writeNumber(places[index] ?? 0), Uint8Array.of(18)]),
      ),
    );
  let place = start + entries([]).length;
  const places = parts.map(({ privateDict }) => {
    const here = place;
    place += privateDict.length;
    return here;
  });
  return joined([entries(places), ...parts.map(({ privateDict }) => privateDict)]);
}

/** An INDEX: count, size of an offset, offsets from 1 on, data. */
function writeIndex(entries: readonly Uint8Array[]): Uint8Array {
  let length = 0;
  for (const entry of entries) length += entry.length;
  const size = length < 0xff ? 1 : length < 0xffff ? 2 : length < 0xffffff ? 3 : 4;
  const data = 3 + (entries.length + 1) * size;
  const index = new Uint8Array(data + length);
  index.set([...twoBytes(entries.length), size]);
  let [place, offset] = [3, 1];
  const writeOffset = (): void => {
    for (let shift = 8 * (size - 1); shift >= 0; shift -= 8) {
      index[place] = offset >>> shift;
      place += 1;
    }
  };
  writeOffset();
  for (const entry of entries) {
    index.set(entry, data + offset - 1);
    offset += entry.length;
    writeOffset();
  }
  return index;
}

function twoBytes(value: number): readonly [number, number] {
  return [value >> 8, value & 0xff];
}

function ascii(text: string): Uint8Array {
  return new TextEncoder().encode(text);
}
