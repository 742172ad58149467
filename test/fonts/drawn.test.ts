import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { isDrawn } from '../../src/fonts/drawn.ts';
import { fontOf, makeFace } from '../../src/fonts/face.ts';
import type { FontFace } from '../../src/fonts/library.ts';
import { parseFontManifest } from '../../src/fonts/manifest.ts';

const { faces } = parseFontManifest(readFileSync('fonts/fonts.json'));

function faceIn({ id, family, sha256, file }: (typeof faces)[number]): FontFace {
  const compression = file.endsWith('.br') ? 'brotli' : 'none';
  return makeFace({ id, family, sha256, stored: readFileSync(`fonts/${file}`), compression });
}

// fontkit reads every outline; the short way must say the same of both kinds of outlines.
it.each(faces)('what is stored says whether a glyph of $family draws something', (bundled) => {
  const face = faceIn(bundled);
  const font = fontOf(face);
  const step = Math.ceil(font.numGlyphs / 2000);
  const differing: number[] = [];
  for (let glyph = 0; glyph < font.numGlyphs; glyph += glyph < 300 ? 1 : step) {
    if (isDrawn(face, glyph) !== font.getGlyph(glyph).path.commands.length > 0) differing.push(glyph);
  }
  expect(differing).toEqual([]);
});
