import { isUtf8 } from 'node:buffer';

type Decoder = InstanceType<typeof TextDecoder>;

/** How a text file's bytes are to be read, and what was wrong with them. */
export interface TextEncoding {
  readonly encoding: 'UTF-8' | 'UTF-16' | 'GB18030';
  readonly label: 'utf-8' | 'utf-16le' | 'utf-16be' | 'gb18030';
  /** Bytes that can be read; those behind them are half a character. */
  readonly length: number;
  /**
   * `cut`: the file ends inside a character (which is left out); `unreadable`: no known encoding fits, the
   * undecodable bytes stand as U+FFFD.
   */
  readonly damage?: 'cut' | 'unreadable';
}

/** A large file is decoded in pieces of this size, and its text is never whole in memory. */
const PIECE_BYTES = 1024 * 1024;

/** The longest character of any of the three encodings has four bytes. */
const MAX_CHARACTER_BYTES = 4;

/**
 * Byte-order mark → strict UTF-8 → strict GB18030 (which holds GBK and GB 2312): the order of domain §5.2
 * row 1. A UTF-8 file with a few broken bytes is read as UTF-8 and keeps U+FFFD at their places, because
 * GB18030 would make readable nonsense of all of it.
 */
export function encodingOf(bytes: Uint8Array): TextEncoding {
  const [first, second] = bytes;
  if (first === 0xff && second === 0xfe) return fitting('UTF-16', 'utf-16le', bytes) ?? worst(bytes);
  if (first === 0xfe && second === 0xff) return fitting('UTF-16', 'utf-16be', bytes) ?? worst(bytes);
  const utf8 = fitting('UTF-8', 'utf-8', bytes);
  if (utf8 !== undefined && (utf8.damage === undefined || hasWideLetter(bytes, utf8))) return utf8;
  const loose: TextEncoding = { encoding: 'UTF-8', label: 'utf-8', length: bytes.length };
  if (isMostlyUtf8(bytes, loose)) return loose;
  return fitting('GB18030', 'gb18030', bytes) ?? worst(bytes);
}

/** A text file's letters, whole, and what was wrong with its bytes. */
export interface DecodedText extends Pick<TextEncoding, 'encoding' | 'damage'> {
  readonly text: string;
}

/** Decodes a text of modest size at once. */
export function decodeText(bytes: Uint8Array): DecodedText {
  const { damage, ...found } = encodingOf(bytes);
  const text = [...textPieces(bytes, found)].join('');
  return { text, encoding: found.encoding, ...(damage === undefined ? {} : { damage }) };
}

/** The text of a file in pieces, without its byte-order mark; what cannot be decoded stands as U+FFFD. */
export function* textPieces(bytes: Uint8Array, { label, length }: TextEncoding): Generator<string> {
  yield* decodedPieces(new TextDecoder(label), bytes.subarray(0, length));
}

/** Undefined when the bytes are not of this encoding; cut when they are but for the last few. */
function fitting(
  encoding: TextEncoding['encoding'],
  label: TextEncoding['label'],
  bytes: Uint8Array,
): TextEncoding | undefined {
  for (let missing = 0; missing < MAX_CHARACTER_BYTES; missing += 1) {
    const length = bytes.length - missing;
    if (missing > 0 && length < 1) return undefined;
    if (isDecodable(label, bytes.subarray(0, length)))
      return missing === 0 ? { encoding, label, length } : { encoding, label, length, damage: 'cut' };
  }
  return undefined;
}

function isDecodable(label: TextEncoding['label'], bytes: Uint8Array): boolean {
  if (label === 'utf-8') return isUtf8(bytes);
  try {
    const pieces = decodedPieces(new TextDecoder(label, { fatal: true }), bytes);
    while (pieces.next().done !== true);
    return true;
  } catch {
    return false;
  }
}

function* decodedPieces(decoder: Decoder, bytes: Uint8Array): Generator<string> {
  for (let at = 0; at < bytes.length; at += PIECE_BYTES) {
    const hasMore = at + PIECE_BYTES < bytes.length;
    yield decoder.decode(bytes.subarray(at, at + PIECE_BYTES), { stream: hasMore });
  }
}

function worst(bytes: Uint8Array): TextEncoding {
  return { encoding: 'GB18030', label: 'gb18030', length: bytes.length, damage: 'unreadable' };
}

function hasWideLetter(bytes: Uint8Array, encoding: TextEncoding): boolean {
  for (const text of textPieces(bytes, encoding)) if (/\P{ASCII}/u.test(text)) return true;
  return false;
}

/** Chinese GBK text read as UTF-8 breaks at nearly every character; damaged UTF-8 at one in a hundred. */
function isMostlyUtf8(bytes: Uint8Array, encoding: TextEncoding): boolean {
  let broken = 0;
  let wide = 0;
  for (const text of textPieces(bytes, encoding)) {
    broken += text.split('\ufffd').length - 1;
    wide += text.match(/[^\p{ASCII}\ufffd]/gu)?.length ?? 0;
  }
  return wide > broken * 50;
}
