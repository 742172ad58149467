import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { create } from 'fontkit';
import { describe, expect, it } from 'vitest';
import { fontOf } from '../../src/fonts/face.ts';
import type { FontRole } from '../../src/fonts/library.ts';
import { loadFontLibrary, type LoadedFontLibrary } from '../../src/fonts/load.ts';
import { wordsOf } from '../../src/problems/problem.ts';
import {
  makeCollection,
  windowsName,
  withFsType,
  withNameRecords,
  withNames,
  withoutOutlines,
  withWeightAxis,
} from './make-font.ts';

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

describe('the names of a font', () => {
  const family = async (records: Parameters<typeof withNameRecords>[1], role: FontRole) => {
    const library = await loadWith({ 'local/a.ttf': withNameRecords(model, records) });
    return [firstFamily(library, role), ...library.problems.map(({ code }) => code)];
  };
  const gbk = (text: string) => execFileSync('iconv', ['-f', 'UTF-8', '-t', 'GBK'], { input: text });

  it('are read in the encodings of old fonts', async () => {
    // Macintosh, simplified Chinese (script 25, language 33).
    const macintosh = { platform: 1, encoding: 25, language: 33, id: 1, bytes: gbk('方正仿宋简体') };
    expect(await family([macintosh], 'body')).toEqual(['方正仿宋简体']);
    // Windows in GBK (encoding 3), a zero before each ASCII character.
    const bytes = Buffer.concat([gbk('仿宋'), Buffer.from('_GB2312', 'utf16le').swap16()]);
    expect(await family([{ platform: 3, encoding: 3, language: 0x804, id: 1, bytes }], 'body')).toEqual([
      '仿宋_GB2312',
    ]);
    const latin = { platform: 1, encoding: 0, language: 0, id: 1, bytes: Buffer.from('SimHei', 'latin1') };
    expect(await family([latin], 'heading')).toEqual(['SimHei']);
  });

  it('are the family, the full, the typographic and the PostScript name', async () => {
    expect(await family([windowsName(1, 'FZFS'), windowsName(4, '方正仿宋_GBK', 0x804)], 'body')).toEqual([
      '方正仿宋_GBK',
    ]);
    const typographic = [windowsName(1, 'X'), windowsName(16, 'SimSun'), windowsName(17, 'Regular')];
    expect(await family(typographic, 'song')).toEqual(['X']);
    expect(await family([windowsName(1, 'X'), windowsName(6, 'KaiTi_GB2312')], 'kai')).toEqual(['X']);
  });

  it('make no 宋体 of its bold', async () => {
    const bold = [windowsName(1, 'SimSun'), windowsName(2, 'Bold'), windowsName(4, 'SimSun Bold')];
    expect(await family(bold, 'song')).toEqual(['Noto Serif SC', 'font-not-recognised']);
    const heavy = [windowsName(1, 'X'), windowsName(16, '宋体'), windowsName(17, 'Black')];
    expect(await family(heavy, 'song')).toEqual(['Noto Serif SC', 'font-not-recognised']);
  });
});

describe('several fonts of the user’s', () => {
  it('of one role: the better name wins, the other fills its gaps, and that is told', async () => {
    const library = await loadWith({
      'local/a.ttf': withNames(model, '华文仿宋', 'STFangsong'),
      'local/b.ttf': fangSong,
    });
    expect(library.chains.body.faces.slice(0, 3).map((face) => face.family)).toEqual([
      '仿宋_GB2312',
      '华文仿宋',
      'FandolFang',
    ]);
    expect(library.problems).toMatchObject([
      {
        code: 'font-second',
        severity: 'info',
        place: { file: 'fonts/local/a.ttf' },
        parameters: { family: '华文仿宋', first: '仿宋_GB2312' },
      },
    ]);
  });

  it('that are the same one are used once', async () => {
    const library = await loadWith({ 'local/a.ttf': fangSong, 'local/sub/b.ttf': fangSong });
    expect(library.chains.body.faces.map((face) => face.family).slice(0, 2)).toEqual([
      '仿宋_GB2312',
      'FandolFang',
    ]);
    expect(library.problems).toMatchObject([
      {
        code: 'font-twice',
        place: { file: 'fonts/local/sub/b.ttf' },
        parameters: { other: 'fonts/local/a.ttf' },
      },
    ]);
  });
});

describe('a font with characters it doesn’t draw', () => {
  it('is used without them, and they are counted', async () => {
    const font = create(Buffer.from(fangSong));
    if (!('glyphForCodePoint' in font)) throw new Error('a collection');
    const glyphs = Array.from('镕喆').map(
      (character) => font.glyphForCodePoint(character.codePointAt(0) ?? 0).id,
    );
    const library = await loadWith({ 'local/a.ttf': withoutOutlines(fangSong, glyphs) });
    expect(library.problems).toMatchObject([
      { code: 'font-characters-blank', parameters: { family: '仿宋_GB2312', count: 2, examples: '喆镕' } },
    ]);
    expect(library.split('中镕', 'body').map((run) => run.face.family)).toEqual([
      '仿宋_GB2312',
      'LXGW WenKai Light',
    ]);
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

  // OpenType, "OS/2": before version 3 several marks may stand together, and the mildest holds.
  it('is not one of an old version that also allows embedding', async () => {
    const library = await loadWith({ 'local/a.ttf': withFsType(fangSong, 0x0006, 1) });
    expect(library.problems).toEqual([]);
    const newer = await loadWith({ 'local/a.ttf': withFsType(fangSong, 0x0006, 3) });
    expect(newer.problems.map((entry) => entry.code)).toEqual(['font-embedding-forbidden']);
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
      'local/e.ttf': Buffer.concat([Buffer.from('wOFF'), fangSong.subarray(4)]),
      'local/f.ttf': Buffer.alloc(0),
      'local/g.zip': Buffer.from('PK'),
      'local/readme.txt': Buffer.from('x'),
    });
    expect(library.problems.map((entry) => [entry.place.file, entry.code])).toEqual([
      ['fonts/local/a.woff2', 'font-compressed'],
      ['fonts/local/b.ttf', 'font-unreadable'],
      ['fonts/local/c.ttf', 'font-unreadable'],
      ['fonts/local/d.ttc', 'font-unreadable'],
      ['fonts/local/e.ttf', 'font-compressed'],
      ['fonts/local/f.ttf', 'font-unreadable'],
      ['fonts/local/g.zip', 'font-format'],
    ]);
    expect(library.substitutes).toHaveLength(5);
  });
});

describe('a font with a fault inside', () => {
  it('is left out where its outlines can’t be drawn', async () => {
    const damaged = Buffer.from(withNames(readFileSync('fonts/FandolKai-Regular.otf'), '楷体', 'KaiTi'));
    damaged.fill(0xff, damaged.length >> 1, (damaged.length >> 1) + 200_000);
    const library = await loadWith({ 'local/a.otf': damaged });
    expect(library.problems.map((entry) => entry.code)).toEqual(['font-unreadable']);
    expect(firstFamily(library, 'kai')).toBe('FandolKai');
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
