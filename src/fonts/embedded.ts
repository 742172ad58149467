import type { Font } from 'fontkit';
import { parseFont } from './parse.ts';

/** What a character prints: `missing` is the font's box for characters it has none for. */
export type Outline = 'ink' | 'blank' | 'missing';

/**
 * A function that says what a character of an embedded font draws; null where the font can't be read. Readers of
 * PDF put a copy of glyph 0 behind the last one: its shape, too, is `missing`.
 */
export function outlinesOf(bytes: Uint8Array): ((codePoint: number) => Outline) | null {
  const font = parse(bytes);
  if (font === null) return null;
  const known = new Map<number, Outline>();
  return (codePoint) => {
    const outline = known.get(codePoint) ?? outlineOf(font, codePoint);
    known.set(codePoint, outline);
    return outline;
  };
}

function parse(bytes: Uint8Array): Font | null {
  try {
    return parseFont(bytes);
  } catch {
    return null;
  }
}

function outlineOf(font: Font, codePoint: number): Outline {
  try {
    const glyph = font.glyphForCodePoint(codePoint);
    if (glyph.id === 0) return 'missing';
    if (glyph.path.commands.length === 0) return 'blank';
    const isLast = glyph.id === font.numGlyphs - 1;
    return isLast && glyph.path.toSVG() === font.getGlyph(0).path.toSVG() ? 'missing' : 'ink';
  } catch {
    // A damaged outline: what it draws can't be told, so nothing is claimed against it.
    return 'ink';
  }
}
