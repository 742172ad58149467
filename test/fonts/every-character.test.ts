import { readFileSync, writeFileSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { create } from 'fontkit';
import { beforeAll, describe, expect, it } from 'vitest';
import type { FontFace } from '../../src/fonts/library.ts';
import { loadFontLibrary, type LoadedFontLibrary } from '../../src/fonts/load.ts';
import { scratchFolder } from '../support/scratch.ts';
import { fileFaults, glyphFaults, lackedBy, textFaults, WRONG } from './every-character-faults.ts';
import { withOutlines } from './every-character-damage.ts';
import {
  basicIdeographs,
  extensionsBToF,
  gb2312,
  lookAlikes,
  nameCharacters,
  standardTable,
  twins,
} from './every-character-lists.ts';
import { bundledFiles, difference, drawnGlyphs } from './every-character-picture.ts';
import {
  encodePages,
  inGroups,
  placeCharacters,
  printCharacters,
  printNames,
  ROLES,
} from './every-character-print.ts';
import { charactersOf, popplerText } from './every-character-read.ts';

/*
 * Every character that may stand in a name, printed in each of the five roles as documents print it, and read back
 * by other people's programs: the text by poppler and MuPDF, the picture by poppler, held against Pillow's
 * picture of the same character in the font's file. Nothing here knows which face ought to draw what: the PDF
 * names the font, the font's file shows the glyph. `npm run test:long` looks at all of it.
 */

const isLong = process.env['JINBANG_LONG'] === '1';
const folder = scratchFolder();
const files = bundledFiles(folder);
const readFont = (file: string) => readFile(`fonts/${file}`).catch(() => null);

let fonts: LoadedFontLibrary;
beforeAll(async () => {
  fonts = await loadFontLibrary(readFont);
});

function saved(name: string, bytes: Uint8Array): string {
  const path = join(folder, `${name}.pdf`);
  writeFileSync(path, bytes);
  return path;
}

describe('the 8,105 characters of 通用规范汉字表', () => {
  it('are 8,105, 196 of them outside the BMP', () => {
    expect(new Set(standardTable).size).toBe(8105);
    expect(standardTable.filter((character) => character.length === 2)).toHaveLength(196);
  });

  it.each(ROLES)('print in the role %s: none blank, none wrong, in sound files', async (role) => {
    const path = saved(`table-${role}`, await printCharacters(standardTable, role, fonts));
    expect(textFaults(path, standardTable)).toEqual([]);
    expect(fileFaults(path)).toEqual([]);
    // The roles share code: outside the long run the pictures of the faces slow to draw are a sample.
    expect(glyphFaults(path, files, isLong || role === 'body' || role === 'kai' ? 1 : 9)).toEqual([]);
  });

  it.each(['body', 'kai'] as const)('are drawn in the face of %s itself as far as GB 2312 goes', (role) => {
    // `fonts/README.md`: the 仿宋 and the 楷体 of the bundle are GB 2312 faces. Node's decoder says which are.
    const [own, ...others] = new Set(charactersOf(join(folder, `table-${role}.pdf`)).map(({ font }) => font));
    const drawn = charactersOf(join(folder, `table-${role}.pdf`)).filter(({ font }) => font === own);
    expect(others).toHaveLength(1);
    expect(drawn.map(({ character }) => character)).toEqual(standardTable.filter((one) => gb2312.has(one)));
    expect(drawn).toHaveLength(6638);
  });
});

describe('characters of names', () => {
  it.each(ROLES)('print in the role %s, the whole name in one font where one has it', async (role) => {
    const names = nameCharacters.map((character) => `王${character}明`);
    const path = saved(`names-${role}`, await printNames(names, role, fonts));
    expect(textFaults(path, Array.from(names.join('')))).toEqual([]);
    expect(fileFaults(path)).toEqual([]);
    expect(glyphFaults(path, files)).toEqual([]);
    const mixed = inGroups(charactersOf(path), 3)
      .map((name) => ({
        name: name.map(({ character }) => character),
        fonts: [...new Set(name.map(({ font }) => font))],
      }))
      .filter((one) => one.fonts.length > 1);
    // Only where none of its fonts has the whole of it.
    expect(
      mixed.filter((one) => one.fonts.some((font) => lackedBy(font, one.name, files).length === 0)),
    ).toEqual([]);
    expect(mixed.length).toBeLessThan(names.length / 10);
  });
});

describe('CJK Extensions B to F', () => {
  it('are 60,317 characters', () => {
    // Unicode 10: B 42,711, C 4,149, D 222, E 5,762, F 7,473.
    expect(extensionsBToF).toHaveLength(42_711 + 4_149 + 222 + 5_762 + 7_473);
  });

  it.each(ROLES)(
    'print in the role %s: none blank, none wrong',
    async (role) => {
      const characters = isLong
        ? [...basicIdeographs, ...extensionsBToF]
        : extensionsBToF.filter((_, index) => index % 50 === 0);
      // Files of eight pages, as no document has more different characters; of twins, one a file.
      const others = twins.map((pair) => Array.from(pair)[1] ?? '');
      const apart = characters.filter((character) => !others.includes(character));
      for (const group of [...inGroups(apart, 6144), others]) {
        const path = saved(`extensions-${role}`, await printCharacters(group, role, fonts));
        expect(textFaults(path, group)).toEqual([]);
        expect(fileFaults(path)).toEqual([]);
        expect(glyphFaults(path, files, isLong || role === 'body' ? 1 : 9)).toEqual([]);
      }
    },
    1_800_000,
  );
});

describe('two characters with one glyph', () => {
  it.each(ROLES)('are each extracted as what they are in the role %s', async (role) => {
    const characters = Array.from(twins.join(''));
    const path = saved(`twins-${role}`, await printCharacters(characters, role, fonts));
    expect(textFaults(path, characters)).toEqual([]);
    expect(glyphFaults(path, files)).toEqual([]);
  });
});

describe('the comparison can fail', () => {
  it.each(ROLES)('for every two characters that look alike in the role %s', async (role) => {
    const characters = Array.from(lookAlikes.join(''));
    const path = saved(`alike-${role}`, await printCharacters(characters, role, fonts));
    const glyphs = drawnGlyphs(charactersOf(path), files);
    const glyphOf = (character: string) => glyphs[characters.indexOf(character)] ?? new Uint8Array();
    const alike = lookAlikes.flatMap((row) =>
      pairsOf(Array.from(row))
        .map(([one, other]) => ({ pair: one + other, by: difference(glyphOf(one), glyphOf(other)) }))
        .filter(({ by }) => by < 1.5 * WRONG),
    );
    expect(alike).toEqual([]);
  });

  it('where a page shows another character than the text ought to have', async () => {
    const [page] = placeCharacters(['己', '未', '日'], 'song', fonts);
    if (page === undefined) throw new Error('No page');
    const texts = page.texts.map((run) => ({ ...run, text: run.text.replace('未', '末') }));
    const path = saved('exchanged', await encodePages([{ ...page, texts }]));
    expect(textFaults(path, ['己', '未', '日'])).toEqual([
      'poppler, 1: 末 U+672B instead of 未 U+672A',
      'MuPDF, 1: 末 U+672B instead of 未 U+672A',
    ]);
    expect(textFaults(path, ['己', '末'])).toContain('poppler, 2: 日 U+65E5 instead of nothing');
  });

  it('where a font draws another character: the text does not show it, the picture does', async () => {
    const file = 'NotoSerifSC-Bold.core.ttf';
    const damaged = withOutlines(readFileSync(`fonts/${file}`), exchanged(file, ['未', '末'], ['巳', '已']));
    const library = await loadFontLibrary(async (name) => (name === file ? damaged : readFont(name)));
    const characters = Array.from('己已巳未末日曰');
    const path = saved('damaged', await printCharacters(characters, 'title', library));
    expect(popplerText(path)).toEqual(characters);
    expect(fileFaults(path)).toEqual([]);
    expect(glyphFaults(path, files).map(({ character, fault }) => `${character}: ${fault}`)).toEqual([
      '已: wrong glyph',
      '巳: wrong glyph',
      '未: wrong glyph',
      '末: wrong glyph',
    ]);
  });

  it('where a font has no outline: the text does not show it, the picture does', async () => {
    const file = 'NotoSerifSC-Bold.core.ttf';
    const bytes = withOutlines(readFileSync(`fonts/${file}`), new Map([[glyphIdOf(file, '未'), null]]));
    const face: FontFace = { id: 'NotoSerifSC-Bold', family: 'Noto Serif SC Bold', bytes, sha256: 'blank' };
    const [page] = placeCharacters(['己', '未', '日'], 'title', fonts);
    if (page === undefined) throw new Error('No page');
    const texts = page.texts.map((run) => ({ ...run, face }));
    const path = saved('blank', await encodePages([{ ...page, texts }]));
    expect(popplerText(path)).toEqual(['己', '未', '日']);
    expect(glyphFaults(path, files).map(({ character, fault }) => `${character}: ${fault}`)).toEqual([
      '未: blank',
    ]);
    // The library itself does not fall for it: the next face of the role draws the character.
    const library = await loadFontLibrary(async (name) => (name === file ? bytes : readFont(name)));
    const mended = saved('mended', await printCharacters(['己', '未', '日'], 'title', library));
    expect(glyphFaults(mended, files)).toEqual([]);
    expect(new Set(charactersOf(mended).map(({ font }) => font)).size).toBe(2);
  });

  it('where no font has the character: a box or nothing is printed', async () => {
    const path = saved('lacking', await printCharacters(['己', '\u{30ede}', '日'], 'song', fonts));
    expect(
      textFaults(path, ['己', '\u{30ede}', '日']).length + glyphFaults(path, files).length,
    ).toBeGreaterThan(0);
    expect(glyphFaults(path, files).filter(({ character }) => !'己日'.includes(character))).toMatchObject([
      { fault: expect.stringMatching(/blank|box/) as string },
    ]);
  });
});

function pairsOf(characters: readonly string[]): readonly (readonly [string, string])[] {
  return characters.flatMap((one, index) =>
    characters.slice(index + 1).map((other) => [one, other] as const),
  );
}

/** Each two characters' glyphs, exchanged. */
function exchanged(
  file: string,
  ...pairs: readonly (readonly [string, string])[]
): ReadonlyMap<number, number> {
  return new Map(
    pairs.flatMap(([one, other]) => {
      const [first, second] = [glyphIdOf(file, one), glyphIdOf(file, other)];
      return [
        [first, second],
        [second, first],
      ] as const;
    }),
  );
}

function glyphIdOf(file: string, character: string): number {
  const font = create(readFileSync(`fonts/${file}`));
  if (!('glyphForCodePoint' in font)) throw new Error(`${file} is a collection`);
  return font.glyphForCodePoint(character.codePointAt(0) ?? 0).id;
}
