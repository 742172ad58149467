import { readFileSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { describe, expect, it } from 'vitest';
import { fontOf } from '../../src/fonts/face.ts';
import { loadFontLibrary, type LoadedFontLibrary } from '../../src/fonts/load.ts';
import { wordsOf } from '../../src/problems/problem.ts';
import { makeCollection, withFsType, withNames, withWeightAxis } from './make-font.ts';

/** A real font of a few megabytes, to be given the names of others. */
const model = readFileSync('fonts/NotoSerifSC-Bold.core.ttf');
const fangSong = withNames(model, '仿宋_GB2312', 'FangSong_GB2312');

function loadWith(local: Readonly<Record<string, Uint8Array>>): Promise<LoadedFontLibrary> {
  const readFont = async (file: string) => local[file] ?? (await readFile(`fonts/${file}`).catch(() => null));
  return loadFontLibrary(readFont, { localFiles: Object.keys(local) });
}

const firstFamily = (library: LoadedFontLibrary, role: Parameters<LoadedFontLibrary['split']>[1]) =>
  library.split('中', role)[0]?.face.family;

describe('a licensed font of the user’s', () => {
  it('goes before the bundled ones and is no substitute', async () => {
    const library = await loadWith({ 'local/a.ttf': fangSong });
    expect(library.problems).toEqual([]);
    expect(firstFamily(library, 'body')).toBe('仿宋_GB2312');
    expect(firstFamily(library, 'kai')).toBe('FandolKai');
    expect(library.substitutes.map((entry) => entry.role)).toEqual(['heading', 'kai', 'song', 'title']);
    expect(library.faces.map((face) => face.family)).toContain('仿宋_GB2312');
  });

  it('is filled up from the bundled faces where it lacks a character', async () => {
    const library = await loadWith({ 'local/a.ttf': fangSong });
    expect(library.split('中𠮷', 'body').map((run) => run.face.id)).toEqual([
      expect.stringMatching(/^FangSong_GB2312-[0-9a-f]{8}$/),
      'LXGWWenKai-Light',
    ]);
  });

  it('is known by its name table, not by its file name, in either language', async () => {
    const library = await loadWith({
      'local/仿宋_GB2312.ttf': withNames(model, '某某手写体', 'Some Hand'),
      'local/unnamed.otf': withNames(model, 'KaiTi', 'KaiTi'),
    });
    expect(firstFamily(library, 'kai')).toBe('KaiTi');
    expect(firstFamily(library, 'body')).toBe('FandolFang');
    expect(library.problems.map((entry) => [entry.code, entry.place.file])).toEqual([
      ['font-not-recognised', 'fonts/local/仿宋_GB2312.ttf'],
    ]);
    expect(library.problems.map((entry) => wordsOf(entry, 'zh').sentence)[0]).toContain('某某手写体');
  });

  it('wins by the order of the names in fonts.json where there are several', async () => {
    const library = await loadWith({
      'local/a.ttf': withNames(model, '华文仿宋', 'STFangsong'),
      'local/b.ttf': fangSong,
    });
    expect(firstFamily(library, 'body')).toBe('仿宋_GB2312');
  });

  it('is cut out of a collection', async () => {
    const library = await loadWith({
      'local/simsun.ttc': makeCollection([
        withNames(model, '新宋体', 'NSimSun'),
        withNames(model, '宋体', 'SimSun'),
      ]),
    });
    expect(library.problems).toEqual([]);
    const face = library.split('中', 'song')[0]?.face;
    expect(face?.family).toBe('宋体');
    // A font of its own: not a collection any more, and its outlines can be read.
    expect(Buffer.from(face?.bytes.subarray(0, 4) ?? []).toString('latin1')).not.toBe('ttcf');
    if (face !== undefined)
      expect(fontOf(face).glyphForCodePoint(0x4e2d).path.commands.length).toBeGreaterThan(5);
  });
});

describe('a font that may not be used', () => {
  it.each([
    ['restricted licence', 0x0002],
    ['no subsetting', 0x0100],
    ['bitmaps only', 0x0200],
  ])('is left out and told: %s', async (_, fsType) => {
    const library = await loadWith({ 'local/a.ttf': withFsType(fangSong, fsType) });
    expect(library.problems).toMatchObject([
      { code: 'font-embedding-forbidden', severity: 'warning', parameters: { family: '仿宋_GB2312' } },
    ]);
    expect(firstFamily(library, 'body')).toBe('FandolFang');
  });

  it.each([
    ['installable', 0x0000],
    ['print and preview', 0x0004],
    ['editable', 0x0008],
  ])('is not one that allows embedding: %s', async (_, fsType) => {
    const library = await loadWith({ 'local/a.ttf': withFsType(fangSong, fsType) });
    expect(library.problems).toEqual([]);
    expect(firstFamily(library, 'body')).toBe('仿宋_GB2312');
  });

  it('is a variable one', async () => {
    const library = await loadWith({ 'local/a.ttf': withWeightAxis(fangSong) });
    expect(library.problems.map((entry) => entry.code)).toEqual(['font-variable']);
  });

  it('is a web font, a damaged one or none at all', async () => {
    const library = await loadWith({
      'local/a.woff2': Buffer.from('wOF2'),
      'local/b.ttf': Buffer.from('这不是字体'),
      'local/c.ttf': fangSong.subarray(0, 2000),
      'local/d.ttc': makeCollection([fangSong]).subarray(0, 300),
      'local/readme.txt': Buffer.from('x'),
    });
    expect(library.problems.map((entry) => [entry.place.file, entry.code])).toEqual([
      ['fonts/local/a.woff2', 'font-compressed'],
      ['fonts/local/b.ttf', 'font-unreadable'],
      ['fonts/local/c.ttf', 'font-unreadable'],
      ['fonts/local/d.ttc', 'font-unreadable'],
    ]);
    expect(library.substitutes).toHaveLength(5);
  });
});

describe('the bundle itself', () => {
  it('tells when one of its files was replaced', async () => {
    const library = await loadWith({ 'FandolFang-Regular.otf': readFileSync('fonts/FandolKai-Regular.otf') });
    expect(library.problems.map((entry) => [entry.code, entry.place.file])).toContainEqual([
      'font-file-changed',
      'fonts/FandolFang-Regular.otf',
    ]);
  });

  it('is an error when it is incomplete', async () => {
    await expect(loadFontLibrary(() => Promise.resolve(null))).rejects.toThrow('fonts.json');
    const without = (file: string) =>
      file.startsWith('Noto') ? Promise.resolve(null) : readFile(`fonts/${file}`).catch(() => null);
    await expect(loadFontLibrary(without)).rejects.toThrow('NotoSansSC-Regular.ttf is missing');
  });
});
