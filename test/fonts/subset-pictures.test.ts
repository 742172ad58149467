import { execFileSync } from 'node:child_process';
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { glyphOf } from '../../src/fonts/face.ts';
import type { FontFace, FontRole } from '../../src/fonts/library.ts';
import { loadFontLibrary, type LoadedFontLibrary } from '../../src/fonts/load.ts';
import { subsetOf } from '../../src/fonts/subset.ts';
import { scratchFolder } from '../support/scratch.ts';
import { shanxiRecords } from '../support/shanxi-records.ts';
import { extensionsBToF, nameCharacters } from './every-character-lists.ts';
import { wrapSubset } from './wrap-subset.ts';

/*
 * Pillow (FreeType) draws each character once with the subset and once with the whole font file, 96 pixels to the
 * em, averaged to 24. The outlines, bearings and hinting zones are the same numbers, so the pictures must be the
 * same bytes: the tolerance is none.
 */

const roles: readonly FontRole[] = ['body', 'heading', 'kai', 'song', 'title'];
const folder = scratchFolder();

let library: LoadedFontLibrary;
beforeAll(async () => {
  library = await loadFontLibrary((file) => readFile(`fonts/${file}`).catch(() => null));
});

/** All words of the sample competition: what people filled in, its settings and the templates. */
function batchCharacters(): readonly string[] {
  const templates = readdirSync('templates').filter((file) => file.endsWith('.md'));
  const words = [
    JSON.stringify(shanxiRecords()),
    readFileSync('samples/shanxi-2026/competition.yaml', 'utf8'),
    readFileSync('samples/shanxi-2026/notice.txt', 'utf8'),
    ...templates.map((file) => readFileSync(join('templates', file), 'utf8')),
  ];
  return [...new Set(words.join(''))].filter((character) => !/\s/.test(character)).sort();
}

/** The faces that draw characters in some role, each with its characters. */
function byFace(characters: readonly string[]): Map<FontFace, readonly string[]> {
  const drawn = new Map<FontFace, Set<string>>();
  for (const role of roles) {
    for (const { face, text } of library.split(characters.join(''), role)) {
      const set = drawn.get(face) ?? new Set();
      for (const character of text) set.add(character);
      drawn.set(face, set);
    }
  }
  return new Map([...drawn].map(([face, set]) => [face, [...set]]));
}

function glyphsOf(face: FontFace, characters: readonly string[]): number[] {
  return [0, ...characters.map((character) => glyphOf(face, character.codePointAt(0) ?? 0)?.glyphId ?? 0)];
}

const [em, margin, rise] = [24, 6, 21];
const square = (em + 2 * margin) ** 2;

/** The characters whose pictures by `glyphs` of a face differ from the whole face's. */
function differing(face: FontFace, characters: readonly string[], glyphs: readonly number[]): string[] {
  const [part, whole] = [join(folder, 'part'), join(folder, 'whole')];
  writeFileSync(part, wrapSubset(subsetOf(face, glyphs), face, characters));
  writeFileSync(whole, face.bytes);
  const fonts = [part, whole].map((file) => ({ file, text: characters }));
  const pictures = execFileSync('/usr/bin/python3', ['test/support/draw-glyphs.py'], {
    input: JSON.stringify({ em, margin, rise, fonts }),
    maxBuffer: 1 << 30,
  });
  expect(pictures.length).toBe(2 * characters.length * square);
  const picture = (index: number): Buffer => pictures.subarray(index * square, (index + 1) * square);
  return characters.filter((character, index) => {
    const expected = picture(characters.length + index);
    if (!expected.some((ink) => ink > 0)) throw new Error(`The whole face draws no ${character}`);
    return !picture(index).equals(expected);
  });
}

describe('the glyphs of a subset', () => {
  it('look as those of the whole face, for everything the sample competition says', () => {
    const batch = byFace(batchCharacters());
    const formats = new Set<string>();
    expect([...batch.values()].flat().length).toBeGreaterThan(5000);
    for (const [face, characters] of batch) {
      const glyphs = glyphsOf(face, characters);
      formats.add(subsetOf(face, [0]).format);
      expect({ face: face.id, differing: differing(face, characters, glyphs) }).toEqual({
        face: face.id,
        differing: [],
      });
    }
    expect([...formats].sort()).toEqual(['cff', 'truetype']);
  });

  it('look as those of the whole face, for rare characters out of every bundled face', () => {
    const rare = [...nameCharacters, ...extensionsBToF.filter((_, index) => index % 300 === 0)];
    // All of ASCII: FreeType hints letters of faces without programs by what it sees of their alphabet.
    const ascii = Array.from({ length: 94 }, (_, index) => String.fromCharCode(0x21 + index));
    for (const { face } of library.inventory) {
      const characters = [...new Set([...rare, ...ascii, ...Array.from('山西省，龘')])].filter(
        (character) => glyphOf(face, character.codePointAt(0) ?? 0) !== null,
      );
      expect(characters.length).toBeGreaterThan(5);
      expect([face.id, differing(face, characters, glyphsOf(face, characters))]).toEqual([face.id, []]);
    }
  });

  // What this file would be worth without: that wrong subsets are told from right ones.
  it.each(['body', 'song'] as const)(
    'would be found swapped, blank, another’s or moved in the role %s',
    (role) => {
      const characters = Array.from('太阳己已巳末未山西');
      const [face] = library.chains[role].faces;
      if (face === undefined) expect.fail('no face');
      const glyphs = glyphsOf(face, characters);
      const [, tai = 0, yang = 0, ji = 0] = glyphs;
      const space = glyphOf(face, 0x20)?.glyphId ?? 0;
      const wrong = (changed: Readonly<Record<number, number>>): string[] =>
        differing(
          face,
          characters,
          glyphs.map((glyph, index) => changed[index] ?? glyph),
        );
      expect(wrong({ 1: yang, 2: tai })).toEqual(['太', '阳']);
      expect(wrong({ 3: space })).toEqual(['己']);
      expect(wrong({ 4: ji })).toEqual(['已']);
      expect(wrong({ 6: 0 })).toEqual(['末']);
    },
  );
});
