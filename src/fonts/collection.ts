/*
 * TrueType collections (simsun.ttc and the like) hold several fonts that share tables. A PDF embeds one
 * font, so each is cut out at load (OpenType 1.9, "Font collections"; table directory).
 */

interface Table {
  readonly tag: number;
  readonly checksum: number;
  readonly offset: number;
  readonly length: number;
}

const collectionTag = 0x74746366; // 'ttcf'
const directoryBytes = 12;
const entryBytes = 16;

export function isCollection(bytes: Uint8Array): boolean {
  return bytes.byteLength >= directoryBytes && viewOf(bytes).getUint32(0) === collectionTag;
}

/** The fonts of a collection as files of their own. A directory that points outside the file gives none. */
export function facesOfCollection(bytes: Uint8Array): readonly Uint8Array[] {
  const view = viewOf(bytes);
  try {
    const count = view.getUint32(8);
    if (count > 64) return [];
    return Array.from({ length: count }, (_, index) => cutFace(bytes, view.getUint32(12 + index * 4)));
  } catch (failure) {
    if (failure instanceof RangeError) return [];
    throw failure;
  }
}

/** True where a font has a table of that tag, whether or not the table can be read. */
export function hasTable(bytes: Uint8Array, tag: string): boolean {
  const wanted = viewOf(new TextEncoder().encode(tag)).getUint32(0);
  return readDirectory(viewOf(bytes), 0).some((table) => table.tag === wanted);
}

function cutFace(bytes: Uint8Array, directory: number): Uint8Array {
  const view = viewOf(bytes);
  const tables = readDirectory(view, directory);
  const start = directoryBytes + tables.length * entryBytes;
  const length = tables.reduce((sum, table) => sum + padded(table.length), start);
  const out = new Uint8Array(length);
  // Version, number of tables and search fields stay as they are.
  out.set(bytes.subarray(directory, directory + directoryBytes));
  const target = viewOf(out);
  let offset = start;
  tables.forEach((table, index) => {
    const entry = directoryBytes + index * entryBytes;
    target.setUint32(entry, table.tag);
    target.setUint32(entry + 4, table.checksum);
    target.setUint32(entry + 8, offset);
    target.setUint32(entry + 12, table.length);
    out.set(bytes.subarray(table.offset, table.offset + table.length), offset);
    offset += padded(table.length);
  });
  return out;
}

function readDirectory(view: DataView, directory: number): Table[] {
  return Array.from({ length: view.getUint16(directory + 4) }, (_, index) => {
    const entry = directory + directoryBytes + index * entryBytes;
    const table = {
      tag: view.getUint32(entry),
      checksum: view.getUint32(entry + 4),
      offset: view.getUint32(entry + 8),
      length: view.getUint32(entry + 12),
    };
    if (table.offset + table.length > view.byteLength) throw new RangeError('table outside the file');
    return table;
  });
}

/** Tables begin at multiples of four bytes. */
function padded(length: number): number {
  return (length + 3) & ~3;
}

function viewOf(bytes: Uint8Array): DataView {
  return new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
}
