import type { FontFace } from './library.ts';
import { postScriptNameOf } from './name-table.ts';
import { tableIn, tablesOf } from './tables.ts';

/** What a PDF says of a font (ISO 32000-1, table 122). Lengths are thousandths of an em. */
export interface FaceMetrics {
  readonly unitsPerEm: number;
  /** The font's own name; what a name in a PDF would have to escape is an underscore. */
  readonly postScriptName: string;
  readonly flags: number;
  /** Left, bottom, right, top of all its glyphs. */
  readonly bbox: readonly [number, number, number, number];
  readonly italicAngle: number;
  readonly capHeight: number;
  readonly xHeight: number;
}

/** Bits of the flags (ISO 32000-1, table 123). */
const [FIXED_PITCH, SERIF, SYMBOLIC, SCRIPT, ITALIC] = [1 << 0, 1 << 1, 1 << 2, 1 << 3, 1 << 6];

const known = new WeakMap<FontFace, FaceMetrics>();

/** What a FontDescriptor tells of a face. Its ascent and descent are not here: placing has one em box for all. */
export function metricsOf(face: FontFace): FaceMetrics {
  const before = known.get(face);
  if (before !== undefined) return before;
  const metrics = readMetrics(face);
  known.set(face, metrics);
  return metrics;
}

function readMetrics(face: FontFace): FaceMetrics {
  const { head, hhea, unitsPerEm } = tablesOf(face);
  const [os2, post] = [tableIn(face, 'OS/2'), tableIn(face, 'post')];
  const perMille = (units: number): number => (units * 1000) / unitsPerEm;
  // The heights came with version 2 of the table.
  const height = (at: number): number => (os2 === null || os2.getUint16(0) < 2 ? 0 : os2.getInt16(at));
  return {
    unitsPerEm,
    postScriptName: plainName(postScriptNameOf(face.bytes, 0) ?? face.id),
    flags: flagsOf(os2, post, head),
    bbox: [36, 38, 40, 42].map((at) => perMille(head.getInt16(at))) as [number, number, number, number],
    italicAngle: post === null ? 0 : post.getInt32(4) / 0x10000,
    capHeight: perMille(height(88) || hhea.getInt16(4)),
    xHeight: perMille(height(86)),
  };
}

function plainName(name: string): string {
  return name.replace(/[^\w.+-]/g, '_');
}

/** As pdfkit 0.19 sets them, by the class of the family: 1 to 5 and 7 have serifs, 10 is a script. */
function flagsOf(os2: DataView | null, post: DataView | null, head: DataView): number {
  const family = os2 === null ? 0 : os2.getInt16(30) >> 8;
  return (
    SYMBOLIC |
    (post !== null && post.getUint32(12) !== 0 ? FIXED_PITCH : 0) |
    (family >= 1 && family <= 7 ? SERIF : 0) |
    (family === 10 ? SCRIPT : 0) |
    ((head.getUint16(44) & 2) === 0 ? 0 : ITALIC)
  );
}
