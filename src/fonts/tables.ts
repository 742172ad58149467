import { tableOf } from './collection.ts';
import type { FontFace } from './library.ts';

/*
 * Tables of a face read where they lie in its bytes (OpenType 1.9). fontkit makes an object of each entry it
 * reads, which is too much for what is asked of every character of every document.
 */

/** What every glyph of a face has. Lengths are the face's own units. */
export interface FaceTables {
  readonly unitsPerEm: number;
  readonly glyphCount: number;
  /** What its glyphs are written in. */
  readonly format: 'truetype' | 'cff';
  readonly head: DataView;
  readonly hhea: DataView;
  readonly maxp: DataView;
  /** A control program that calls no function of the face; null where there is none. */
  readonly controlProgram: Uint8Array | null;
  readonly advanceOf: (glyphId: number) => number;
  /** Left side bearing. */
  readonly bearingOf: (glyphId: number) => number;
}

const known = new WeakMap<FontFace, FaceTables>();

/** The tables that TrueType and CFF faces share; an error is thrown where one is missing. */
export function tablesOf(face: FontFace): FaceTables {
  const before = known.get(face);
  if (before !== undefined) return before;
  const tables = readTables(face);
  known.set(face, tables);
  return tables;
}

/** A table of a face, or null where it has none of that tag. */
export function tableIn(face: FontFace, tag: string): DataView | null {
  const table = tableOf(face.bytes, 0, tag);
  return table === null ? null : new DataView(table.buffer, table.byteOffset, table.byteLength);
}

/** A table of a face that no font of its kind may lack. */
export function neededTable(face: FontFace, tag: string): DataView {
  const table = tableIn(face, tag);
  if (table === null) throw new Error(`${face.id} has no table ${tag}`);
  return table;
}

function readTables(face: FontFace): FaceTables {
  const [head, hhea, maxp] = [
    neededTable(face, 'head'),
    neededTable(face, 'hhea'),
    neededTable(face, 'maxp'),
  ];
  const hmtx = neededTable(face, 'hmtx');
  // The last advance holds for all further glyphs, which have a bearing only.
  const advances = hhea.getUint16(34);
  return {
    unitsPerEm: head.getUint16(18),
    glyphCount: maxp.getUint16(4),
    format: tableIn(face, 'CFF ') === null ? 'truetype' : 'cff',
    head,
    hhea,
    maxp,
    controlProgram: tableIn(face, 'fpgm') === null ? tableOf(face.bytes, 0, 'prep') : null,
    advanceOf: (glyphId) => hmtx.getUint16(Math.min(glyphId, advances - 1) * 4),
    bearingOf: (glyphId) =>
      hmtx.getInt16(glyphId < advances ? glyphId * 4 + 2 : advances * 4 + (glyphId - advances) * 2),
  };
}
