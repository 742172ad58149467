import { crc32, createInflateRaw, inflateRawSync } from 'node:zlib';
import { problem } from '../../problems/problem.ts';
import { DamagedFile } from './damage.ts';

/** A workbook of 100,000 × 10 cells unpacks to about 60 MB in some ten parts; a bomb starts well above this. */
const MAX_ENTRIES = 2_000;
const MAX_PART_BYTES = 256 * 1024 * 1024;
const MAX_TOTAL_BYTES = 512 * 1024 * 1024;

const END_RECORD = 0x06054b50;
const END_RECORD_BYTES = 22;
const ZIP64_LOCATOR = 0x07064b50;
const CENTRAL_HEADER = 0x02014b50;
const LOCAL_HEADER = 0x04034b50;
const ZIP64_EXTRA = 0x0001;
const IN_ZIP64 = 0xffffffff;

/** A zip with its directory read and nothing inflated yet. */
export interface ZipArchive {
  readonly names: readonly string[];
  /** Inflates one part, checking size and CRC; undefined when the zip has no such part. */
  readonly part: (name: string) => Uint8Array | undefined;
  /** As `part`, but a large one piece by piece: size and CRC are known to be right only behind the last. */
  readonly pieces: (name: string) => Pieces | undefined;
}

/** The content of a part, in order; taking the next piece may throw DamagedFile. */
export type Pieces = Iterable<Uint8Array> | AsyncIterable<Uint8Array>;

/** What inflates to no more than this is inflated at once, which is quicker. */
const MAX_WHOLE_BYTES = 1024 * 1024;
const PIECE_BYTES = 256 * 1024;

interface Entry {
  readonly name: string;
  readonly method: number;
  readonly encrypted: boolean;
  readonly crc: number;
  readonly packedBytes: number;
  readonly bytes: number;
  readonly offset: number;
}

/**
 * Opens a zip. The directory is checked against the limits before anything is inflated, and no part may
 * inflate beyond the size it declares, so that a bomb costs nothing (ECMA-376-2 annex B, APPNOTE 6.3.10).
 *
 * @throws DamagedFile when it is truncated, corrupt, encrypted or too large.
 */
export function openZip(file: string, bytes: Uint8Array): ZipArchive {
  const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const entries = readDirectory(file, buffer);
  checkLimits(file, [...entries.values()]);
  return {
    names: [...entries.keys()],
    part: (name) => {
      const entry = entries.get(name);
      return entry === undefined ? undefined : inflate(file, buffer, entry);
    },
    pieces: (name) => {
      const entry = entries.get(name);
      if (entry === undefined) return undefined;
      const isLarge = entry.method === 8 && entry.bytes > MAX_WHOLE_BYTES;
      return isLarge ? inflatePieces(file, buffer, entry) : [inflate(file, buffer, entry)];
    },
  };
}

function readDirectory(file: string, buffer: Buffer): ReadonlyMap<string, Entry> {
  const end = findEndRecord(file, buffer);
  const { count, start } = directoryOf(file, buffer, end);
  if (count > MAX_ENTRIES) throw tooLarge(file, count, 'parts');
  const entries = new Map<string, Entry>();
  let at = start;
  for (let index = 0; index < count; index += 1) {
    if (at + 46 > buffer.length || buffer.readUInt32LE(at) !== CENTRAL_HEADER) throw damaged(file, null);
    const entry = readEntry(buffer, at);
    // Windows tools have written backslashes; names are compared without a leading slash.
    entries.set(entry.name, entry);
    at += 46 + buffer.readUInt16LE(at + 28) + buffer.readUInt16LE(at + 30) + buffer.readUInt16LE(at + 32);
  }
  return entries;
}

function findEndRecord(file: string, buffer: Buffer): number {
  // The record is followed by a comment of at most 65,535 bytes.
  const lowest = Math.max(0, buffer.length - END_RECORD_BYTES - 0xffff);
  for (let at = buffer.length - END_RECORD_BYTES; at >= lowest; at -= 1) {
    if (buffer.readUInt32LE(at) === END_RECORD) return at;
  }
  throw damaged(file, null);
}

function directoryOf(file: string, buffer: Buffer, end: number): { count: number; start: number } {
  const count = buffer.readUInt16LE(end + 10);
  const start = buffer.readUInt32LE(end + 16);
  if (count !== 0xffff && start !== IN_ZIP64) return { count, start };
  const locator = end - 20;
  if (locator < 0 || buffer.readUInt32LE(locator) !== ZIP64_LOCATOR) return { count, start };
  const record = Number(buffer.readBigUInt64LE(locator + 8));
  if (record + 56 > buffer.length) throw damaged(file, null);
  return {
    count: Number(buffer.readBigUInt64LE(record + 32)),
    start: Number(buffer.readBigUInt64LE(record + 48)),
  };
}

function readEntry(buffer: Buffer, at: number): Entry {
  const nameEnd = at + 46 + buffer.readUInt16LE(at + 28);
  const extra = buffer.subarray(nameEnd, nameEnd + buffer.readUInt16LE(at + 30));
  const [bytes = 0, packedBytes = 0, offset = 0] = widen(extra, [
    buffer.readUInt32LE(at + 24),
    buffer.readUInt32LE(at + 20),
    buffer.readUInt32LE(at + 42),
  ]);
  return {
    name: buffer
      .toString('utf8', at + 46, nameEnd)
      .replaceAll('\\', '/')
      .replace(/^\/+/, ''),
    method: buffer.readUInt16LE(at + 10),
    encrypted: (buffer.readUInt16LE(at + 8) & 1) === 1,
    crc: buffer.readUInt32LE(at + 16),
    packedBytes,
    bytes,
    offset,
  };
}

/** Takes the values that do not fit 32 bits from the zip64 extra field, where they stand in this order. */
function widen(extra: Buffer, values: readonly number[]): readonly number[] {
  let at = 0;
  while (at + 4 <= extra.length && extra.readUInt16LE(at) !== ZIP64_EXTRA)
    at += 4 + extra.readUInt16LE(at + 2);
  let next = at + 4;
  return values.map((value) => {
    if (value !== IN_ZIP64 || next + 8 > extra.length) return value;
    next += 8;
    return Number(extra.readBigUInt64LE(next - 8));
  });
}

function checkLimits(file: string, entries: readonly Entry[]): void {
  const total = entries.reduce((sum, entry) => sum + entry.bytes, 0);
  const largest = entries.reduce((most, entry) => Math.max(most, entry.bytes), 0);
  if (total > MAX_TOTAL_BYTES || largest > MAX_PART_BYTES) throw tooLarge(file, megabytes(total), 'MB');
}

function inflate(file: string, buffer: Buffer, entry: Entry): Uint8Array {
  const content = unpack(file, packedContent(file, buffer, entry), entry);
  if (content.length !== entry.bytes || crc32(content) !== entry.crc) throw damaged(file, entry.name);
  return content;
}

async function* inflatePieces(file: string, buffer: Buffer, entry: Entry): AsyncGenerator<Uint8Array> {
  const inflater = createInflateRaw({ chunkSize: PIECE_BYTES });
  inflater.end(packedContent(file, buffer, entry));
  let bytes = 0;
  let crc = 0;
  try {
    for await (const piece of inflater as AsyncIterable<Buffer>) {
      bytes += piece.length;
      if (bytes > entry.bytes) throw tooLarge(file, megabytes(entry.bytes), 'MB');
      crc = crc32(piece, crc);
      yield piece;
    }
  } catch (cause) {
    throw cause instanceof DamagedFile ? cause : damaged(file, entry.name);
  }
  if (bytes !== entry.bytes || crc !== entry.crc) throw damaged(file, entry.name);
}

function packedContent(file: string, buffer: Buffer, entry: Entry): Buffer {
  if (entry.encrypted) throw new DamagedFile(problem('file-encrypted', { file }, {}));
  const { offset } = entry;
  if (offset + 30 > buffer.length || buffer.readUInt32LE(offset) !== LOCAL_HEADER)
    throw damaged(file, entry.name);
  const start = offset + 30 + buffer.readUInt16LE(offset + 26) + buffer.readUInt16LE(offset + 28);
  return buffer.subarray(start, start + entry.packedBytes);
}

function unpack(file: string, packed: Buffer, entry: Entry): Buffer {
  if (entry.method === 0) return packed;
  if (entry.method !== 8) throw damaged(file, entry.name);
  try {
    return inflateRawSync(packed, { maxOutputLength: Math.max(1, entry.bytes) });
  } catch (cause) {
    if (cause instanceof Error && 'code' in cause && cause.code === 'ERR_BUFFER_TOO_LARGE') {
      throw tooLarge(file, megabytes(entry.bytes), 'MB');
    }
    throw damaged(file, entry.name);
  }
}

function megabytes(bytes: number): number {
  return Math.ceil(bytes / 1024 / 1024);
}

function damaged(file: string, part: string | null): DamagedFile {
  return new DamagedFile(problem('file-damaged', { file }, { part }));
}

function tooLarge(file: string, size: number, unit: 'MB' | 'parts'): DamagedFile {
  return new DamagedFile(problem('file-too-large', { file }, { size, unit }));
}
