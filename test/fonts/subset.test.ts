import { execFileSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { flatten } from '../../src/fonts/charstring.ts';
import { cutFace, directoriesOf } from '../../src/fonts/collection.ts';
import { fontOf, makeFace } from '../../src/fonts/face.ts';
import type { FontFace } from '../../src/fonts/library.ts';
import { metricsOf } from '../../src/fonts/metrics.ts';
import { subsetOf } from '../../src/fonts/subset.ts';
import { tablesOf } from '../../src/fonts/tables.ts';
import { scratchFolder } from '../support/scratch.ts';

const folder = scratchFolder();

/** One font of a file, as it is loaded. */
function faceIn(file: string, index = 0): FontFace {
  const bytes = readFileSync(file);
  const stored = cutFace(bytes, directoriesOf(bytes)[index] ?? expect.fail(file));
  return makeFace({ id: file, family: file, sha256: file, stored, compression: 'none' });
}

/** FandolFang: CFF with CIDs, no subroutines. Noto Serif SC: TrueType. */
const [fang, serif] = [faceIn('fonts/FandolFang-Regular.otf'), faceIn('fonts/NotoSerifSC-Regular.ttf')];
/** Accented letters are composites; glyphs have hinting programs. */
const liberation = faceIn('node_modules/pdfjs-dist/standard_fonts/LiberationSans-Regular.ttf');
/** Debian's fonts-noto-cjk: CFF with CIDs, 18 parts, global and local subroutines. */
const cjk = faceIn('/usr/share/fonts/opentype/noto/NotoSerifCJK-Regular.ttc', 2);
/** Debian's fonts-urw-base35: CFF with glyph names and subroutines. */
const named = faceIn('/usr/share/fonts/opentype/urw-base35/C059-Roman.otf');

/** What fontTools reads of a subset, beside the whole face. */
function read(face: FontFace, glyphs: readonly number[], bytes = subsetOf(face, glyphs).bytes): unknown {
  const [subset, whole] = [join(folder, 'subset'), join(folder, 'whole')];
  writeFileSync(subset, bytes);
  writeFileSync(whole, face.bytes);
  const input = JSON.stringify([{ subset, whole, glyphs }]);
  const output = execFileSync('/usr/bin/python3', ['test/support/read-subsets.py'], { input, stdio: 'pipe' });
  return (JSON.parse(output.toString()) as readonly unknown[])[0];
}

function everyGlyph(face: FontFace, step: number): number[] {
  const { glyphCount } = tablesOf(face);
  return Array.from({ length: Math.ceil(glyphCount / step) }, (_, index) => index * step);
}

describe('a subset, read by fontTools', () => {
  it('of TrueType outlines has them all, with widths, bearings and checksums', () => {
    const glyphs = everyGlyph(serif, 200);
    expect(read(serif, glyphs)).toMatchObject({ count: glyphs.length, sound: true, differing: [] });
  });

  it('leaves out hinting programs and keeps composites', () => {
    const glyphs = everyGlyph(liberation, 1);
    const { count, composites } = read(liberation, glyphs) as { count: number; composites: number };
    expect(count).toBe(681);
    expect(composites).toBeGreaterThan(200);
    expect(read(liberation, glyphs)).toMatchObject({ sound: true, instructions: 0, differing: [] });
    expect(subsetOf(liberation, glyphs).bytes.length).toBeLessThan(liberation.bytes.length / 2);
  });

  it('takes the parts of a composite along behind its own glyphs', () => {
    const composite = fontOf(liberation).glyphForCodePoint(0xe9).id; // é
    const [letter, accent] = [0x65, 0xb4].map((code) => fontOf(liberation).glyphForCodePoint(code).id);
    expect(read(liberation, [0, composite])).toMatchObject({ count: 4, composites: 1, differing: [] });
    // The letter is there already.
    const [first, second] = [letter ?? 0, accent ?? 0];
    expect(read(liberation, [0, composite, first, second])).toMatchObject({ count: 4, differing: [] });
  });

  it('of CFF outlines is a bare font with CIDs', () => {
    const glyphs = everyGlyph(fang, 60);
    expect(read(fang, glyphs)).toEqual({
      count: glyphs.length,
      ros: ['Adobe', 'Identity', 0],
      cids: true,
      parts: 1,
      subroutines: 0,
      differing: [],
    });
  });

  it('has every subroutine written out, and the widths of each part', () => {
    const glyphs = everyGlyph(cjk, 97);
    expect(read(cjk, glyphs)).toMatchObject({ cids: true, subroutines: 0, differing: [] });
    const { parts } = read(cjk, glyphs) as { parts: number };
    expect(parts).toBeGreaterThan(8);
  });

  it('gives CIDs to a font that has glyph names', () => {
    const glyphs = everyGlyph(named, 1);
    expect(read(named, glyphs)).toMatchObject({ cids: true, parts: 1, subroutines: 0, differing: [] });
  });

  it('may have a glyph twice, or none but the missing one', () => {
    for (const face of [fang, serif]) {
      expect(read(face, [0, 500, 500])).toMatchObject({ count: 3, differing: [] });
      expect(read(face, [0])).toMatchObject({ count: 1, differing: [] });
    }
  });

  // What the comparison would be worth without: that it tells outlines and sums apart.
  it('would be found wrong', () => {
    for (const face of [fang, serif, liberation, cjk, named]) {
      const swapped = subsetOf(face, [0, 60, 50]).bytes;
      expect(read(face, [0, 50, 60], swapped)).toMatchObject({ differing: [1, 2] });
    }
    const changed = Uint8Array.from(subsetOf(serif, [0, 50]).bytes);
    changed[changed.length - 40] = (changed[changed.length - 40] ?? 0) + 1;
    expect(() => read(serif, [0, 50], changed)).toThrow(/checksum/);
  });
});

describe('the bytes of a subset', () => {
  const wanted = fc.uniqueArray(fc.integer({ min: 1, max: 9000 }), { maxLength: 40 });

  it('depend on the glyphs and their order alone, not on what was drawn before', () => {
    const stored = { fang: fang.bytes, serif: serif.bytes };
    fc.assert(
      fc.property(wanted, wanted, (before, glyphs) => {
        for (const [id, bytes] of Object.entries(stored)) {
          const [used, fresh] = [0, 1].map(() =>
            makeFace({ id, family: id, sha256: id, stored: bytes, compression: 'none' }),
          );
          if (used === undefined || fresh === undefined) throw new Error();
          subsetOf(used, [0, ...before]);
          expect(subsetOf(used, [0, ...glyphs])).toEqual(subsetOf(fresh, [0, ...glyphs]));
        }
      }),
      { numRuns: 20 },
    );
  });

  it('are no more than fontkit’s, which pdfkit would embed', () => {
    const glyphs = [0, ...Array.from({ length: 150 }, (_, index) => 4000 + index * 13)];
    for (const face of [fang, serif]) {
      const theirs = fontOf(face).createSubset();
      for (const glyph of glyphs) theirs.includeGlyph(fontOf(face).getGlyph(glyph));
      expect(subsetOf(face, glyphs).bytes.length).toBeLessThanOrEqual(theirs.encode().length);
    }
  });

  it('are refused where glyph 0 is not the first', () => {
    expect(() => subsetOf(serif, [5])).toThrow('glyph 0');
    expect(() => subsetOf(serif, [])).toThrow('glyph 0');
  });
});

describe('a charstring', () => {
  const none = { count: 0, entry: () => new Uint8Array(), end: 0 };
  const index = (...entries: readonly (readonly number[])[]) => ({
    count: entries.length,
    entry: (place: number) => Uint8Array.from(entries[place] ?? expect.fail(`no entry ${place}`)),
    end: 0,
  });
  const [number, call, callGlobal, back, end] = [(value: number) => value + 139, 10, 29, 11, 14];

  // Adobe Technical Note 5177: a subroutine's number is its place less 107 in a list of fewer than 1,240.
  it('has the subroutines of both lists in their places', () => {
    const local = index([number(1), number(2), 21, number(-107), callGlobal, back]);
    const global = index([number(3), number(4), 5, end]);
    const { bytes, draws } = flatten(Uint8Array.of(number(-107), call), { local, global });
    expect([...bytes]).toEqual([number(1), number(2), 21, number(3), number(4), 5, end]);
    expect(draws).toBe(true);
  });

  // Section 4.3: a mask has a bit for each stem, those before it on the stack among them.
  it('keeps the masks of nine stems, which have two bytes', () => {
    const stems = Array.from({ length: 9 }, () => [number(1), number(1)]).flat();
    const first = [...stems.slice(0, 8), 18];
    const [second, mask] = [stems.slice(8), [19, call, callGlobal]];
    const charstring = Uint8Array.from([...first, ...second, ...mask, number(5), 6, end]);
    expect(flatten(charstring, { local: none, global: none }).bytes).toEqual(charstring);
  });

  it('ends with endchar, and draws nothing where it only moves', () => {
    const moved = flatten(Uint8Array.of(number(9), number(9), 21), { local: none, global: none });
    expect(moved).toEqual({ bytes: Uint8Array.of(number(9), number(9), 21, end), draws: false });
  });

  it('is refused where a font with CIDs can’t say it', () => {
    const subroutines = { local: index([back]), global: none };
    const reckoned = Uint8Array.of(number(1), number(2), 12, 10, call);
    expect(() => flatten(reckoned, subroutines)).toThrow('plain number');
    const accented = Uint8Array.of(number(0), number(0), number(65), number(96), end);
    expect(() => flatten(accented, subroutines)).toThrow('two');
    const circle = Uint8Array.of(number(-107), call);
    expect(() => flatten(circle, { local: index([...circle]), global: none })).toThrow('deeply');
  });
});

describe('what a PDF says of a face', () => {
  // fontkit, as pdfkit 0.19's EmbeddedFont asks it.
  it.each([fang, serif, liberation, cjk, named])('is what fontkit reads ($id)', (face) => {
    const font = fontOf(face);
    const perMille = 1000 / font.unitsPerEm;
    const { minX, minY, maxX, maxY } = font.bbox;
    expect(metricsOf(face)).toMatchObject({
      postScriptName: font.postscriptName,
      unitsPerEm: font.unitsPerEm,
      bbox: [minX, minY, maxX, maxY].map((length) => length * perMille),
      italicAngle: font.italicAngle,
      capHeight: (font.capHeight || font.ascent) * perMille,
      xHeight: font.xHeight * perMille,
    });
  });
});
