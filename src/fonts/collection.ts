/*
 * The table directory of a font file (OpenType 1.9, "Organization of an OpenType font"). TrueType collections
 * (simsun.ttc and the like) hold several fonts that share tables; a PDF embeds one font, so the wanted one is
 * cut out at load ("Font collections").
 */

interface Table {
  readonly tag: number;
  readonly checksum: number;
  readonly offset: number;
  readonly length: number;
}

const collectionTag = 0x74746366; // 'ttcf'
/** TrueType outlines, the same by Apple, CFF outlines. */
const fontTags: readonly number[] = [0x00010000, 0x74727565, 0x4f54544f];
const directoryBytes = 12;
const entryBytes = 16;
/** More than any collection holds; a larger number is a damaged header. */
const mostFaces = 64;

/**
 * Where the table directory of each font of a file begins: one for a TTF or OTF, several for a TTC. None for
 * what is no font, and for a file one of whose tables lies outside it (cut short while copied).
 */
export function directoriesOf(bytes: Uint8Array): readonly number[] {
  const view = viewOf(bytes);
  try {
    const starts = isCollection(view) ? collectionStarts(view) : [0];
    const sound = starts.every(
      (start) => fontTags.includes(view.getUint32(start)) && readDirectory(view, start).length > 0,
    );
    return sound ? starts : [];
  } catch (failure) {
    if (failure instanceof RangeError) return [];
    throw failure;
  }
}

/** The bytes of a table of the font at a directory, or null where it has none of that tag. */
export function tableOf(bytes: Uint8Array, directory: number, tag: string): Uint8Array | null {
  const found = findTable(bytes, directory, tag);
  return found === null ? null : bytes.subarray(found.offset, found.offset + found.length);
}

/** False where a table's words don't add up to the sum its directory gives: changed, or badly copied. */
export function isSound(bytes: Uint8Array, directory: number, tag: string): boolean {
  const found = findTable(bytes, directory, tag);
  if (found === null) return true;
  return sumOf(bytes.subarray(found.offset, found.offset + found.length)) === found.checksum;
}

/** The sum of a table's words, as a directory keeps it; the last word is filled up with zeros. */
export function sumOf(table: Uint8Array): number {
  const view = viewOf(table);
  const whole = table.length & ~3;
  let sum = 0;
  for (let at = 0; at < whole; at += 4) sum = (sum + view.getUint32(at)) >>> 0;
  for (let at = whole; at < table.length; at += 1)
    sum = (sum + view.getUint8(at) * 2 ** (8 * (3 - (at & 3)))) >>> 0;
  return sum;
}

/** One font of a collection as a file of its own; a file of one font as it is. */
export function cutFace(bytes: Uint8Array, directory: number): Uint8Array {
  const view = viewOf(bytes);
  if (!isCollection(view)) return bytes;
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

function isCollection(view: DataView): boolean {
  return view.byteLength >= directoryBytes && view.getUint32(0) === collectionTag;
}

function collectionStarts(view: DataView): readonly number[] {
  const count = view.getUint32(8);
  if (count > mostFaces) return [];
  return Array.from({ length: count }, (_, index) => view.getUint32(12 + index * 4));
}

function findTable(bytes: Uint8Array, directory: number, tag: string): Table | null {
  const wanted = viewOf(new TextEncoder().encode(tag)).getUint32(0);
  return readDirectory(viewOf(bytes), directory).find((table) => table.tag === wanted) ?? null;
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
