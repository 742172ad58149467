import type { PDFPageProxy } from 'pdfjs-dist/legacy/build/pdf.mjs';
import { outlinesOf, type Outline } from '../../fonts/embedded.ts';
import type { ReadFont } from '../reading.ts';

/** A font of the file as drawing needs it. */
export interface GlyphFont extends ReadFont {
  readonly isVertical: boolean;
  /** Width units to one unit of size: a thousandth but for Type 3. */
  readonly unit: number;
  /** What a glyph prints; a font that isn't embedded is drawn by whatever the reader's machine has. */
  readonly drawn: (glyph: TextGlyph) => Outline;
}

/** What pdf.js tells of a glyph. */
export interface TextGlyph {
  readonly originalCharCode: number;
  readonly fontChar: string;
  readonly unicode: string;
  readonly width: number;
  readonly isSpace: boolean;
  readonly isInFont: boolean;
  readonly vmetric: readonly number[] | null;
}

/** The fonts of a file by pdf.js's name, in the order in which they are first met. */
export interface FontShelf {
  readonly fonts: readonly ReadFont[];
  readonly of: (
    page: PDFPageProxy,
    id: string,
  ) => Promise<{ readonly index: number; readonly font: GlyphFont }>;
}

export function makeFontShelf(): FontShelf {
  const fonts: ReadFont[] = [];
  const known = new Map<string, { readonly index: number; readonly font: GlyphFont }>();
  return {
    fonts,
    of: async (page, id) => {
      const before = known.get(id);
      if (before !== undefined) return before;
      const font = glyphFontOf(await loadedFont(page, id));
      const entry = { index: fonts.push({ name: font.name, embedded: font.embedded }) - 1, font };
      known.set(id, entry);
      return entry;
    },
  };
}

/** What pdf.js knows of a font (its `FontFaceObject`, with `fontExtraProperties`). */
interface LoadedFont {
  readonly name?: string;
  readonly missingFile?: boolean;
  readonly vertical?: boolean;
  readonly isType3Font?: boolean;
  readonly composite?: boolean;
  readonly fontMatrix?: readonly number[];
  readonly data?: Uint8Array | null;
}

function loadedFont(page: PDFPageProxy, id: string): Promise<LoadedFont> {
  return new Promise((resolve) => {
    page.commonObjs.get(id, (font: unknown) => {
      resolve(typeof font === 'object' && font !== null ? font : {});
    });
  });
}

function glyphFontOf(loaded: LoadedFont): GlyphFont {
  const { missingFile, vertical, isType3Font, fontMatrix, data } = loaded;
  const embedded = isType3Font === true || missingFile !== true;
  const outlines = embedded && data !== undefined && data !== null ? outlinesOf(data) : null;
  return {
    name: (loaded.name ?? '').replace(/^[A-Z]{6}\+/, ''),
    embedded,
    isVertical: vertical === true,
    unit: fontMatrix?.[0] ?? 0.001,
    drawn: (glyph) => drawnBy(glyph, outlines, loaded.composite === true),
  };
}

/**
 * pdf.js leaves glyphs without an outline out of the font it makes, so that a character not in it prints nothing;
 * code 0 of an Identity-encoded font is glyph 0 itself, the box of a missing character.
 */
function drawnBy(
  { originalCharCode, fontChar, unicode, isInFont }: TextGlyph,
  outlines: ((codePoint: number) => Outline) | null,
  isComposite: boolean,
): Outline {
  if (outlines === null) return 'ink';
  const isZero = isComposite && originalCharCode === 0;
  const outline = !isInFont ? (isZero ? 'missing' : 'blank') : outlines(fontChar.codePointAt(0) ?? 0);
  return outline === 'blank' && /^[\s\u200b\ufeff]*$/u.test(unicode) ? 'ink' : outline;
}
