import { glyphOf } from '../../../fonts/face.ts';
import type { FontFace } from '../../../fonts/library.ts';
import { metricsOf } from '../../../fonts/metrics.ts';
import { subsetOf } from '../../../fonts/subset.ts';
import { EM_ASCENT } from '../placed.ts';
import { deflateLong, deflateProgram } from './deflate.ts';
import { latin1, type PdfFile } from './file.ts';

/** The faces of one document, as their characters come. */
export interface DocumentFonts {
  readonly use: (face: FontFace) => FontUse;
  /** Writes the subsets, for a file of so many sheets; returns the entries of the resources' /Font. */
  readonly finish: (file: PdfFile, sheets: number) => string;
}

/** One face in one document. */
export interface FontUse {
  readonly name: string;
  /** Text as the inside of a literal string: two bytes a character. */
  readonly encode: (text: string) => string;
}

/** What a face draws: code n is character n, drawn by glyph n of the subset. Code 0 is the missing character. */
interface Used {
  readonly face: FontFace;
  readonly characters: string[];
  readonly glyphs: number[];
  readonly advances: number[];
}

export function documentFonts(): DocumentFonts {
  const uses = new Map<FontFace, { readonly used: Used; readonly use: FontUse }>();
  return {
    use: (face) => {
      const known = uses.get(face);
      if (known !== undefined) return known.use;
      const used: Used = { face, characters: [''], glyphs: [0], advances: [1] };
      const use = { name: `F${uses.size + 1}`, encode: encoderOf(used) };
      uses.set(face, { used, use });
      return use;
    },
    finish: (file, sheets) =>
      [...uses.values()].map(({ used, use }) => `/${use.name} ${writeFont(used, file, sheets)} 0 R`).join(''),
  };
}

/**
 * Every character gets a code of its own, in the order of first use: where a face draws two with one glyph, the
 * glyph goes in twice, as a code can be extracted as one character only.
 */
function encoderOf(used: Used): FontUse['encode'] {
  const codes = new Map<number, string>();
  const codeOf = (codePoint: number): string => {
    const glyph = glyphOf(used.face, codePoint);
    // No glyph at all: the document is refused, and its text stays unknown.
    const code = glyph === null ? 0 : used.glyphs.push(glyph.glyphId) - 1;
    if (glyph !== null) {
      used.characters.push(String.fromCodePoint(codePoint));
      used.advances.push(glyph.advance);
    }
    const bytes = escaped(code >> 8) + escaped(code & 0xff);
    codes.set(codePoint, bytes);
    return bytes;
  };
  return (text) => {
    let bytes = '';
    for (let at = 0; at < text.length;) {
      const codePoint = text.codePointAt(at) ?? 0;
      at += codePoint > 0xffff ? 2 : 1;
      bytes += codes.get(codePoint) ?? codeOf(codePoint);
    }
    return bytes;
  };
}

/** A byte inside a literal string (ISO 32000-1 §7.3.4.2); a bare CR would be read as LF. */
function escaped(byte: number): string {
  if (byte === 0x0d) return '\\r';
  const character = String.fromCharCode(byte);
  return '()\\'.includes(character) ? `\\${character}` : character;
}

/** FNV-1a, 32 bits. */
const [FNV_START, FNV_PRIME] = [0x811c9dc5, 0x01000193];

/**
 * Six capitals that tell a subset from others of its face (§9.6.4), also from those in other files, which people put
 * together with this one: a digest of the face and its glyphs in their order.
 */
function subsetTag({ face, glyphs }: Used): string {
  let digest = FNV_START;
  const add = (byte: number) => (digest = Math.imul(digest ^ byte, FNV_PRIME));
  for (let at = 0; at < face.id.length; at += 1) add(face.id.charCodeAt(at));
  for (const glyph of glyphs) {
    add(glyph >> 8);
    add(glyph & 0xff);
  }
  let tag = '';
  for (let rest = digest >>> 0; tag.length < 6; rest = Math.floor(rest / 26)) {
    tag += String.fromCharCode(0x41 + (rest % 26));
  }
  return tag;
}

function writeFont(used: Used, file: PdfFile, sheets: number): number {
  const subset = subsetOf(used.face, used.glyphs);
  const isCff = subset.format === 'cff';
  const entries = isCff ? '/Subtype/CIDFontType0C' : `/Length1 ${subset.bytes.length}`;
  const program = file.addStream(entries, deflateProgram(subset, sheets));
  const unicode = file.addStream('', deflateLong(latin1(toUnicode(used.characters))));
  const name = `${subsetTag(used)}+${metricsOf(used.face).postScriptName}`;
  const descriptor = file.add(
    `<</Type/FontDescriptor/FontName/${name}${descriptorOf(used.face)}/FontFile${isCff ? 3 : 2} ${program} 0 R>>`,
  );
  const system = '/CIDSystemInfo<</Registry(Adobe)/Ordering(Identity)/Supplement 0>>';
  const kind = isCff ? '/CIDFontType0' : '/CIDFontType2/CIDToGIDMap/Identity';
  const descendant = file.add(
    `<</Type/Font/Subtype${kind}/BaseFont/${name}${system}/FontDescriptor ${descriptor} 0 R/DW 1000/W[${widths(used.advances)}]>>`,
  );
  return file.add(
    `<</Type/Font/Subtype/Type0/BaseFont/${name}/Encoding/Identity-H/DescendantFonts[${descendant} 0 R]/ToUnicode ${unicode} 0 R>>`,
  );
}

const descriptors = new WeakMap<FontFace, string>();

function descriptorOf(face: FontFace): string {
  const descriptor = descriptors.get(face) ?? describe(face);
  descriptors.set(face, descriptor);
  return descriptor;
}

/** Every face stands on the same em box, so that what is selected is as high in all of them. */
function describe(face: FontFace): string {
  const { flags, bbox, italicAngle, capHeight, xHeight } = metricsOf(face);
  const ascent = 1000 * EM_ASCENT;
  const box = bbox.map(thousandths).join(' ');
  return (
    `/Flags ${flags}/FontBBox[${box}]/ItalicAngle ${thousandths(italicAngle)}/Ascent ${ascent}` +
    `/Descent ${ascent - 1000}/CapHeight ${thousandths(capHeight)}/XHeight ${thousandths(xHeight)}/StemV 0`
  );
}

/** Widths that are not an em, each stretch of codes after its first (§9.7.4.3). */
function widths(advances: readonly number[]): string {
  const stretches: { readonly first: number; readonly widths: string[] }[] = [];
  advances.forEach((advance, code) => {
    if (advance === 1) return;
    const last = stretches.at(-1);
    if (last !== undefined && last.first + last.widths.length === code)
      last.widths.push(thousandths(advance * 1000));
    else stretches.push({ first: code, widths: [thousandths(advance * 1000)] });
  });
  return stretches.map(({ first, widths }) => `${first}[${widths.join(' ')}]`).join('');
}

function thousandths(value: number): string {
  return String(Math.round(value * 1000) / 1000);
}

/** The character of every code (§9.10.3); a range may not leave the codes that share a first byte. */
function toUnicode(characters: readonly string[]): string {
  const ranges: string[] = [];
  for (let first = 0; first < characters.length; first += 256) {
    const from = Math.max(first, 1);
    const stretch = characters.slice(from, first + 256);
    if (stretch.length === 0) continue;
    const unicode = stretch.map(unicodeOf).join('');
    ranges.push(`<${hex(from)}><${hex(from + stretch.length - 1)}>[${unicode}]\n`);
  }
  const sections: string[] = [];
  for (let at = 0; at < ranges.length; at += 100) {
    const section = ranges.slice(at, at + 100);
    sections.push(`${section.length} beginbfrange\n${section.join('')}endbfrange\n`);
  }
  return (
    '/CIDInit/ProcSet findresource begin 12 dict begin begincmap\n' +
    '/CIDSystemInfo<</Registry(Adobe)/Ordering(UCS)/Supplement 0>>def\n' +
    '/CMapName/Adobe-Identity-UCS def/CMapType 2 def\n' +
    '1 begincodespacerange<0000><ffff>endcodespacerange\n' +
    `${sections.join('')}endcmap CMapName currentdict/CMap defineresource pop end end`
  );
}

const unicodes = new Map<string, string>();

function unicodeOf(character: string): string {
  const known = unicodes.get(character) ?? `<${utf16(character)}>`;
  unicodes.set(character, known);
  return known;
}

function hex(code: number): string {
  return code.toString(16).padStart(4, '0');
}

/** UTF-16, most significant byte first, in hexadecimal digits. */
export function utf16(text: string): string {
  return Array.from({ length: text.length }, (_, index) => hex(text.charCodeAt(index))).join('');
}
