import { constants, crc32, deflateRawSync } from 'node:zlib';

/** What is put in a package: bytes, or chunks of them made while it is written, so that a large part is never whole. */
export type PartContent = Uint8Array | Iterable<Uint8Array>;

/**
 * Zips parts so that equal parts give equal bytes, however they are cut into chunks: `[Content_Types].xml` first and
 * `_rels/.rels` next, as Word writes them, the rest in code-unit order; every time 1980-01-01, the first a ZIP can
 * express; level 6. A part given as the same `Uint8Array` again is deflated once: such an array is never changed.
 *
 * @throws for a package of 4 GiB or more, which would want ZIP64
 */
export function canonicalZip(parts: ReadonlyMap<string, PartContent>): Uint8Array {
  const entries: Entry[] = [];
  let at = 0;
  for (const name of [...parts.keys()].sort(comparePartNames)) {
    const entry = { name: Buffer.from(name), at, ...deflatedOf(parts.get(name) ?? []) };
    entries.push(entry);
    at += LOCAL_BYTES + entry.name.length + entry.bytes.length;
  }
  if (at > MAXIMUM) throw new Error('a package of 4 GiB or more');
  const directory = entries.flatMap(directoryEntry);
  return joined([...entries.flatMap(localEntry), ...directory, directoryEnd(entries.length, at, directory)]);
}

interface Entry extends Deflated {
  readonly name: Buffer;
  /** Where its local header begins. */
  readonly at: number;
}

interface Deflated {
  readonly bytes: Uint8Array;
  readonly crc: number;
  /** Before deflating. */
  readonly size: number;
}

const MAXIMUM = 0xffff_ffff;

function comparePartNames(a: string, b: string): number {
  const byPlace = placeOf(a) - placeOf(b);
  if (byPlace !== 0) return byPlace;
  return a < b ? -1 : a > b ? 1 : 0;
}

function placeOf(name: string): number {
  if (name === '[Content_Types].xml') return 0;
  return name === '_rels/.rels' ? 1 : 2;
}

const deflated = new WeakMap<Uint8Array, Deflated>();

function deflatedOf(content: PartContent): Deflated {
  if (!(content instanceof Uint8Array)) return deflate(content);
  const known = deflated.get(content) ?? deflate([content]);
  deflated.set(content, known);
  return known;
}

/** Deflated in blocks of this size, each ended on a byte (Z_SYNC_FLUSH), so that one after the other is one stream. */
const BLOCK_BYTES = 2 ** 20;

function deflate(chunks: Iterable<Uint8Array>): Deflated {
  const pieces: Uint8Array[] = [];
  let crc = 0;
  let size = 0;
  const add = (block: Uint8Array, finishFlush: number): void => {
    crc = crc32(block, crc);
    size += block.length;
    pieces.push(deflateRawSync(block, { level: 6, finishFlush }));
  };
  let last = new Uint8Array();
  for (const block of blocksOf(chunks)) {
    if (block.length < BLOCK_BYTES) last = block;
    else add(block, constants.Z_SYNC_FLUSH);
  }
  add(last, constants.Z_FINISH);
  if (size > MAXIMUM) throw new Error('a part of 4 GiB or more');
  return { bytes: pieces.length === 1 && pieces[0] !== undefined ? pieces[0] : joined(pieces), crc, size };
}

/** The chunks as blocks of one size; only the last may be smaller. A block holds until the next is asked for. */
function* blocksOf(chunks: Iterable<Uint8Array>): Generator<Uint8Array<ArrayBuffer>> {
  let block = new Uint8Array();
  let filled = 0;
  for (const chunk of chunks) {
    for (let from = 0; from < chunk.length;) {
      if (block.length < BLOCK_BYTES) block = grown(block, filled + chunk.length - from);
      const taken = chunk.subarray(from, from + block.length - filled);
      block.set(taken, filled);
      filled += taken.length;
      from += taken.length;
      if (filled === BLOCK_BYTES) {
        yield block;
        filled = 0;
      }
    }
  }
  yield block.subarray(0, filled);
}

/** Small parts take no whole block. */
function grown(block: Uint8Array<ArrayBuffer>, wanted: number): Uint8Array<ArrayBuffer> {
  if (block.length >= wanted) return block;
  const larger = new Uint8Array(Math.min(BLOCK_BYTES, Math.max(wanted, 2 * block.length)));
  larger.set(block);
  return larger;
}

/*
 * The records of APPNOTE.TXT 6.3.10, 4.3.7 (local header), 4.3.12 (directory) and 4.3.16 (its end), with what is the
 * same in all: version 2.0 (4.4.3.2), deflated (4.4.5), time 0 and the first day there is (4.4.6).
 */
const LOCAL_BYTES = 30;
const VERSION = 20;
const DEFLATED = 8;
const FIRST_DAY = 0x0021;
/** Bit 11: the name is UTF-8 (4.4.4). */
const UTF8_NAME = 0x0800;

function localEntry(entry: Entry): readonly Uint8Array[] {
  const header = Buffer.alloc(LOCAL_BYTES);
  header.writeUInt32LE(0x04034b50, 0);
  writeShared(header, entry, 4);
  return [header, entry.name, entry.bytes];
}

function directoryEntry(entry: Entry): readonly Uint8Array[] {
  const header = Buffer.alloc(46);
  header.writeUInt32LE(0x02014b50, 0);
  header.writeUInt16LE(VERSION, 4);
  writeShared(header, entry, 6);
  header.writeUInt32LE(entry.at, 42);
  return [header, entry.name];
}

/** The 26 bytes that a local header and the directory have in common. */
function writeShared(header: Buffer, { name, bytes, crc, size }: Entry, from: number): void {
  header.writeUInt16LE(VERSION, from);
  header.writeUInt16LE(name.some((byte) => byte > 0x7f) ? UTF8_NAME : 0, from + 2);
  header.writeUInt16LE(DEFLATED, from + 4);
  header.writeUInt16LE(FIRST_DAY, from + 8);
  header.writeUInt32LE(crc, from + 10);
  header.writeUInt32LE(bytes.length, from + 14);
  header.writeUInt32LE(size, from + 18);
  header.writeUInt16LE(name.length, from + 22);
}

function directoryEnd(count: number, at: number, directory: readonly Uint8Array[]): Uint8Array {
  const end = Buffer.alloc(22);
  end.writeUInt32LE(0x06054b50, 0);
  end.writeUInt16LE(count, 8);
  end.writeUInt16LE(count, 10);
  end.writeUInt32LE(lengthOf(directory), 12);
  end.writeUInt32LE(at, 16);
  return end;
}

/** A plain array of its own buffer, which can be handed to another thread whole. */
function joined(pieces: readonly Uint8Array[]): Uint8Array {
  const whole = new Uint8Array(lengthOf(pieces));
  let at = 0;
  for (const piece of pieces) {
    whole.set(piece, at);
    at += piece.length;
  }
  return whole;
}

function lengthOf(pieces: readonly Uint8Array[]): number {
  return pieces.reduce((sum, piece) => sum + piece.length, 0);
}
