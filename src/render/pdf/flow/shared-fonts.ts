import type { Font } from 'fontkit';
import { fontOf, listedGlyph } from '../../../fonts/face.ts';
import type { FontFace } from '../../../fonts/library.ts';
import { subsetOf } from '../../../fonts/subset.ts';
import { tablesOf } from '../../../fonts/tables.ts';
import { PdfDocument } from './pdfmake.ts';

/*
 * One of the two places that change pdfmake (0.3.11, with pdfkit 0.19.1); the other is `turned.ts`. Its
 * `PDFDocument.provideFont` reads and parses a font anew for every document and takes the line's height from
 * the face's own table. Here a face is parsed once per process, every face stands on the same em box, and
 * characters become glyphs one by one: no kerning or ligatures, so that widths are those typesetting measured,
 * and no glyph is extracted as the character under which some earlier document first used it. Subsets are the
 * font layer's: the same font programs as in stamped documents.
 */

/** What pdfkit's EmbeddedFont holds, as far as it is used here. */
interface EmbeddedFont {
  readonly font: Font;
  readonly scale: number;
  subset: Subset;
  readonly widths: number[];
  readonly unicode: number[][];
  ascender: number;
  descender: number;
  lineGap: number;
  layout: (text: string) => GlyphRun;
  encode: (text: string) => readonly [readonly string[], readonly GlyphPosition[]];
}

/** The glyphs of a face that a document draws, in the order of their codes. */
interface Subset {
  /** The code of a glyph; the first time it becomes the last one. */
  readonly includeGlyph: (glyph: number) => number;
  readonly glyphs: number[];
  /** pdfkit calls a font program a CFF one where there is anything. */
  readonly cff: true | undefined;
  readonly encode: () => Uint8Array;
}

interface GlyphRun {
  readonly glyphs: readonly { readonly id: number; readonly codePoint: number; readonly advance: number }[];
  readonly positions: readonly GlyphPosition[];
  readonly advanceWidth: number;
}

interface GlyphPosition {
  readonly xAdvance: number;
  readonly yAdvance: number;
  readonly xOffset: number;
  readonly yOffset: number;
  readonly advanceWidth: number;
}

/** What pdfmake's PDFDocument holds, as far as it is used here. */
interface FontOwner {
  readonly fontCache: Record<string, Record<string, EmbeddedFont>>;
  readonly _fontFamilies: Record<string, EmbeddedFont>;
  _fontCount: number;
}

type EmbeddedFontClass = new (document: FontOwner, font: Font, id: string) => EmbeddedFont;

/** The em box of every face, in thousandths: the grid must not move when a face is exchanged. */
const EM_BOX = { ascender: 880, descender: -120, lineGap: 0 };

/** Faces by the name they have in a document definition. */
const facesByName = new Map<string, FontFace>();
let embeddedFontClass: EmbeddedFontClass | null = null;

/** The name of a face in pdfmake's definitions: the same face under the same bytes only. */
export function fontName(face: FontFace): string {
  return `${face.id}@${face.sha256.slice(0, 16)}`;
}

/** Makes pdfmake use these faces, each parsed once; calling it again only adds faces. */
export function shareFonts(faces: readonly FontFace[]): void {
  for (const face of faces) facesByName.set(fontName(face), face);
  PdfDocument.prototype.provideFont = provideSharedFont;
}

function provideSharedFont(this: object, family: string): object {
  // pdfmake calls this on its own document, whose fields its typings don't show.
  const owner = this as FontOwner;
  const cached = owner.fontCache[family]?.['normal'];
  if (cached !== undefined) return cached;
  const face = facesByName.get(family);
  if (face === undefined) throw new Error(`Font ${family} was not given before it was used`);
  owner._fontCount += 1;
  embeddedFontClass ??= findEmbeddedFontClass(face.bytes);
  const embedded = adapt(new embeddedFontClass(owner, fontOf(face), `F${owner._fontCount}`), face);
  owner._fontFamilies[family] = embedded;
  owner.fontCache[family] = { normal: embedded };
  return embedded;
}

/** pdfkit doesn't export its class: a throw-away document gives it away. */
function findEmbeddedFontClass(bytes: Uint8Array): EmbeddedFontClass {
  const options = { autoFirstPage: false, font: null, info: { CreationDate: new Date(0) } };
  const scratch = new PdfDocument({}, {}, {}, {}, options);
  return scratch.font(bytes)._font.constructor as EmbeddedFontClass;
}

function adapt(embedded: EmbeddedFont, face: FontFace): EmbeddedFont {
  const codes = new Map<number, number>();
  const layout = layoutOf(face, embedded.scale);
  embedded.subset = makeSubset(face);
  embedded.layout = layout;
  embedded.encode = (text) => encodeCharacters(embedded, layout(text), codes);
  return Object.assign(embedded, EM_BOX);
}

function makeSubset(face: FontFace): Subset {
  const glyphs = [0];
  const codes = new Map([[0, 0]]);
  const includeGlyph = (glyph: number): number => {
    const code = codes.get(glyph) ?? glyphs.push(glyph) - 1;
    codes.set(glyph, code);
    return code;
  };
  const cff = tablesOf(face).format === 'cff' ? true : undefined;
  return { includeGlyph, glyphs, cff, encode: () => subsetOf(face, glyphs).bytes };
}

function layoutOf(face: FontFace, scale: number): (text: string) => GlyphRun {
  const { advanceOf } = tablesOf(face);
  return (text) => {
    const glyphs = Array.from(text).map((character) => {
      const codePoint = character.codePointAt(0) ?? 0;
      const { glyphId } = listedGlyph(face, codePoint);
      return { id: glyphId, codePoint, advance: advanceOf(glyphId) * scale };
    });
    const positions = glyphs.map(({ advance }) => ({
      xAdvance: advance,
      yAdvance: 0,
      xOffset: 0,
      yOffset: 0,
      advanceWidth: advance,
    }));
    return { glyphs, positions, advanceWidth: glyphs.reduce((sum, glyph) => sum + glyph.advance, 0) };
  };
}

function encodeCharacters(
  embedded: EmbeddedFont,
  { glyphs, positions }: GlyphRun,
  known: Map<number, number>,
): readonly [readonly string[], readonly GlyphPosition[]] {
  const codes = glyphs.map(({ id, codePoint, advance }) => {
    const code = known.get(codePoint) ?? newCode(embedded, id, codePoint);
    known.set(codePoint, code);
    embedded.widths[code] ??= advance;
    return code.toString(16).padStart(4, '0');
  });
  return [codes, positions];
}

/**
 * A code for a character a document has not used yet. Where the face draws it with the glyph of another one (·
 * and •), the glyph goes into the subset once more: a code can be extracted as one character only.
 */
function newCode({ subset, unicode }: EmbeddedFont, glyph: number, codePoint: number): number {
  const first = subset.includeGlyph(glyph);
  // No glyph at all: the document is refused, and its text stays unknown.
  if (first === 0) return first;
  const code = unicode[first] === undefined ? first : subset.glyphs.push(glyph) - 1;
  unicode[code] = [codePoint];
  return code;
}
