import { readFile } from 'node:fs/promises';
import { expect, it } from 'vitest';
import { fontOf } from '../../src/fonts/face.ts';
import { glyphBoxOf } from '../../src/fonts/glyph-box.ts';
import { loadFontLibrary } from '../../src/fonts/load.ts';

const readFont = (path: string) => readFile(new URL(`../../fonts/${path}`, import.meta.url));

it('tells the box that fontkit draws, for every bundled face', async () => {
  const { inventory } = await loadFontLibrary(readFont);
  const formats = new Set<string>();
  for (const { face } of inventory) {
    const font = fontOf(face);
    for (const character of '—·一，㑇') {
      const codePoint = character.codePointAt(0) ?? 0;
      if (!font.hasGlyphForCodePoint(codePoint)) continue;
      const { minX, minY, maxX, maxY } = font.glyphForCodePoint(codePoint).bbox;
      const { left, bottom, right, top } = glyphBoxOf(face, codePoint);
      const own = [left, bottom, right, top].map((length) => length * font.unitsPerEm);
      const theirs = [minX, minY, maxX, maxY];
      // A glyph's stored box is rounded outwards to whole units.
      own.forEach((length, at) => {
        expect(Math.abs(length - (theirs[at] ?? NaN))).toBeLessThanOrEqual(1);
      });
      formats.add(face.bytes[0] === 0x4f ? 'cff' : 'truetype');
    }
  }
  expect(formats).toEqual(new Set(['cff', 'truetype']));
});
