import { createHash } from 'node:crypto';
import { deflateLong, type StreamBytes } from './deflate.ts';

/**
 * A PDF as it grows: what is added becomes bytes at once, so that nothing but them is kept. Dictionaries go into
 * object streams (ISO 32000-1 §7.5.7), a hundred at a time.
 */
export interface PdfFile {
  /** A number for an object that is added later. */
  readonly reserve: () => number;
  /** Adds a dictionary, array or number; returns the number by which others refer to it. */
  readonly add: (body: string, number?: number) => number;
  /** Adds a stream; `entries` are those of its dictionary beside length and filter. */
  readonly addStream: (entries: string, content: StreamBytes, number?: number) => number;
  /** The whole file; nothing can be added afterwards. */
  readonly finish: (root: number, info: number) => Uint8Array;
}

/** Where an object lies: at an offset of the file, or in an object stream. */
type Entry =
  | { readonly type: 'offset'; readonly offset: number }
  | { readonly type: 'packed'; readonly stream: number; readonly index: number };

/** Readers unpack a whole stream to see one of its objects. */
const PACKED_AT_MOST = 100;

/** The comment after the version holds bytes above 127, so that the file is taken for a binary one (§7.5.2). */
const HEADER = '%PDF-1.7\n%\xE2\xE3\xCF\xD3\n';

export function startFile(): PdfFile {
  const written = growingBytes();
  const entries: (Entry | undefined)[] = [undefined];
  let waiting: { readonly number: number; readonly body: string }[] = [];

  const reserve = () => entries.push(undefined) - 1;
  const writeStream = (dictionary: string, { bytes, filter }: StreamBytes, number: number) => {
    entries[number] = { type: 'offset', offset: written.length() };
    written.append(latin1(`${number} 0 obj\n<<${dictionary}${filter}/Length ${bytes.length}>>stream\n`));
    written.append(bytes);
    written.append(latin1('\nendstream\nendobj\n'));
    return number;
  };
  const pack = () => {
    if (waiting.length === 0) return;
    const stream = reserve();
    waiting.forEach(({ number }, index) => (entries[number] = { type: 'packed', stream, index }));
    const { dictionary, content } = packObjects(waiting);
    writeStream(dictionary, content, stream);
    waiting = [];
  };

  written.append(latin1(HEADER));
  return {
    reserve,
    add: (body, number = reserve()) => {
      waiting.push({ number, body });
      if (waiting.length === PACKED_AT_MOST) pack();
      return number;
    },
    addStream: (dictionary, content, number = reserve()) => writeStream(dictionary, content, number),
    finish: (root, info) => {
      pack();
      const start = written.length();
      const identity = identityOf(written.bytes());
      const number = reserve();
      entries[number] = { type: 'offset', offset: start };
      const table = deflateLong(crossReferences(entries));
      const trailer = `/Type/XRef/Size ${entries.length}/W[1 4 2]/Root ${root} 0 R/Info ${info} 0 R/ID[<${identity}><${identity}>]`;
      writeStream(trailer, table, number);
      written.append(latin1(`startxref\n${start}\n%%EOF\n`));
      return written.bytes().slice();
    },
  };
}

function packObjects(objects: readonly { readonly number: number; readonly body: string }[]) {
  let offset = 0;
  const places = objects.map(({ number, body }) => {
    const place = `${number} ${offset}`;
    offset += body.length + 1;
    return place;
  });
  const index = `${places.join(' ')}\n`;
  const bodies = objects.map(({ body }) => body).join('\n');
  return {
    dictionary: `/Type/ObjStm/N ${objects.length}/First ${index.length}`,
    content: deflateLong(latin1(index + bodies)),
  };
}

/** Type, place and generation or index of every object, in 1, 4 and 2 bytes (§7.5.8). */
function crossReferences(entries: readonly (Entry | undefined)[]): Uint8Array {
  const bytes = new Uint8Array(entries.length * 7);
  const view = new DataView(bytes.buffer);
  entries.forEach((entry, number) => {
    const at = number * 7;
    // A number reserved and never used is free, as number 0 is.
    bytes[at] = entry === undefined ? 0 : entry.type === 'offset' ? 1 : 2;
    view.setUint32(at + 1, entry === undefined ? 0 : entry.type === 'offset' ? entry.offset : entry.stream);
    view.setUint16(at + 5, entry === undefined ? 0xffff : entry.type === 'offset' ? 0 : entry.index);
  });
  return bytes;
}

/** Half a digest of the content: equal input gives equal files. */
function identityOf(bytes: Uint8Array): string {
  return createHash('sha256').update(bytes).digest('hex').slice(0, 32);
}

/** Bytes one after the other. They are copied: zlib's results, however short, keep 16 KB each alive. */
function growingBytes() {
  let room = new Uint8Array(1 << 16);
  let length = 0;
  return {
    length: () => length,
    bytes: () => room.subarray(0, length),
    append: (bytes: Uint8Array) => {
      if (length + bytes.length > room.length) {
        const larger = new Uint8Array(Math.max(2 * room.length, length + bytes.length));
        larger.set(room);
        room = larger;
      }
      room.set(bytes, length);
      length += bytes.length;
    },
  };
}

/** The bytes of a string of characters below 256. */
export function latin1(text: string): Uint8Array {
  return Buffer.from(text, 'latin1');
}
