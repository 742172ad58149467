import { readFileSync } from 'node:fs';
import { brotliDecompressSync } from 'node:zlib';
import { create, type Font } from 'fontkit';
import { expect, it } from 'vitest';
import { isDrawn } from '../../src/fonts/drawn.ts';
import { parseFontManifest } from '../../src/fonts/manifest.ts';

const { faces } = parseFontManifest(readFileSync('fonts/fonts.json'));

function fontIn(file: string): Font {
  const stored = readFileSync(`fonts/${file}`);
  const font = create(file.endsWith('.br') ? brotliDecompressSync(stored) : stored);
  return 'getGlyph' in font ? font : expect.fail('a collection');
}

// fontkit reads every outline; the short way must say the same of both kinds of outlines.
it.each(faces)('what is stored says whether a glyph of $family draws something', ({ file }) => {
  const font = fontIn(file);
  const step = Math.ceil(font.numGlyphs / 2000);
  const differing: number[] = [];
  for (let glyph = 0; glyph < font.numGlyphs; glyph += glyph < 300 ? 1 : step) {
    if (isDrawn(font, glyph) !== font.getGlyph(glyph).path.commands.length > 0) differing.push(glyph);
  }
  expect(differing).toEqual([]);
});
