import type { FontFace } from './library.ts';
import { neededTable, tablesOf } from './tables.ts';

/** A glyph as the `glyf` table keeps it, without its hinting instructions. */
export interface GlyphProgram {
  /** No bytes for a glyph that draws nothing. */
  readonly bytes: Uint8Array;
  /** Of a composite: the glyphs it is put together from, and where in the bytes their numbers stand. */
  readonly components: readonly { readonly glyphId: number; readonly at: number }[];
}

/** Flags of a component (OpenType 1.9, "glyf", composite glyph description). */
const [WORDS, SCALE, MORE, TWO_SCALES, MATRIX, INSTRUCTIONS] = [0x1, 0x8, 0x20, 0x40, 0x80, 0x100];

const known = new WeakMap<FontFace, (glyphId: number) => GlyphProgram>();

/** A function that gives the programs of a TrueType face's glyphs; each is read once. */
export function glyphProgramsOf(face: FontFace): (glyphId: number) => GlyphProgram {
  const before = known.get(face);
  if (before !== undefined) return before;
  const bytesOf = storedGlyphsOf(face);
  const programs = new Map<number, GlyphProgram>();
  const programOf = (glyphId: number): GlyphProgram => {
    const program = programs.get(glyphId) ?? readProgram(bytesOf(glyphId));
    programs.set(glyphId, program);
    return program;
  };
  known.set(face, programOf);
  return programOf;
}

/** A function that gives a glyph's bytes in the face; none for one that draws nothing or that the face doesn't have. */
function storedGlyphsOf(face: FontFace): (glyphId: number) => Uint8Array {
  const [glyf, loca] = [neededTable(face, 'glyf'), neededTable(face, 'loca')];
  const glyphs = new Uint8Array(glyf.buffer, glyf.byteOffset, glyf.byteLength);
  const { head, glyphCount } = tablesOf(face);
  const isLong = head.getInt16(50) !== 0;
  const offsetOf = (place: number): number =>
    isLong ? loca.getUint32(place * 4) : loca.getUint16(place * 2) * 2;
  return (glyphId) =>
    glyphId >= glyphCount ? NOTHING : glyphs.subarray(offsetOf(glyphId), offsetOf(glyphId + 1));
}

const NOTHING = new Uint8Array();

function readProgram(bytes: Uint8Array): GlyphProgram {
  if (bytes.length === 0) return { bytes: NOTHING, components: [] };
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const contours = view.getInt16(0);
  return contours < 0
    ? readComposite(bytes, view)
    : { bytes: withoutInstructions(bytes, view, contours), components: [] };
}

/** Instructions stand between the ends of the contours and the points. */
function withoutInstructions(bytes: Uint8Array, view: DataView, contours: number): Uint8Array {
  if (contours === 0) return NOTHING;
  const countAt = 10 + contours * 2;
  const count = view.getUint16(countAt);
  if (count === 0) return bytes;
  const shorter = new Uint8Array(bytes.length - count);
  shorter.set(bytes.subarray(0, countAt));
  shorter.set(bytes.subarray(countAt + 2 + count), countAt + 2);
  return shorter;
}

function readComposite(bytes: Uint8Array, view: DataView): GlyphProgram {
  const components: { glyphId: number; at: number }[] = [];
  const copy = new DataView(new ArrayBuffer(bytes.length));
  new Uint8Array(copy.buffer).set(bytes);
  let at = 10;
  for (let flags = MORE; (flags & MORE) !== 0;) {
    flags = view.getUint16(at);
    copy.setUint16(at, flags & ~INSTRUCTIONS);
    components.push({ glyphId: view.getUint16(at + 2), at: at + 2 });
    at += 4 + sizeOfPlacing(flags);
  }
  return { bytes: new Uint8Array(copy.buffer, 0, at), components };
}

/** Bytes of a component's offset and scale. */
function sizeOfPlacing(flags: number): number {
  const offset = (flags & WORDS) === 0 ? 2 : 4;
  if ((flags & SCALE) !== 0) return offset + 2;
  if ((flags & TWO_SCALES) !== 0) return offset + 4;
  return (flags & MATRIX) === 0 ? offset : offset + 8;
}
