/** Bytes of a file name in UTF-8 that every file system of the office stores (255) with room for paths. */
const MAXIMUM_BYTES = 120;
/** Names Windows keeps for devices, whatever their extension. */
const RESERVED = /^(con|prn|aux|nul|com[0-9¹²³]|lpt[0-9¹²³])(\.|$)/i;
/** Separators and signs Windows forbids, controls, and invisible or direction-changing format characters. */
const FORBIDDEN = /[\\/:*?"<>|\p{Cc}\p{Cf}\p{Zl}\p{Zp}\p{Cs}]/gu;
const encoder = new TextEncoder();

export interface FileNameParts {
  /** One-based position in its kind; two digits, more where there are more documents. */
  readonly serial: number;
  readonly kind: string;
  /** Region, group or recipient the document is about; null for the only one of its kind. */
  readonly object: string | null;
  /** ISO day; null while undecided. */
  readonly date: string | null;
}

/**
 * `03_推荐函_大同市_20260805` (domain §2.0.3): no separators, no characters or names Windows refuses, at
 * most 120 bytes. What is too long is cut from the object, by whole code points, so that serial, kind and
 * date stay readable.
 */
export function fileName({ serial, kind, object, date }: FileNameParts): string {
  const head = [String(serial).padStart(2, '0'), safePart(kind)];
  const tail = date === null ? '日期未定' : date.replaceAll('-', '');
  const room = MAXIMUM_BYTES - bytesOf([...head, '', tail].join('_'));
  const middle = object === null ? '' : cutToBytes(safePart(object), Math.max(room, 0));
  const parts = middle === '' ? [...head, tail] : [...head, middle, tail];
  return safeFileName(parts.join('_'));
}

/** Any text as a safe file name without extension; empty text becomes `_`. */
export function safeFileName(text: string): string {
  const cut = trimEnds(cutToBytes(safePart(text), MAXIMUM_BYTES));
  const named = cut === '' ? '_' : cut;
  return RESERVED.test(named) ? cutToBytes(`_${named}`, MAXIMUM_BYTES) : named;
}

/** Forbidden characters out, white space to single plain spaces, no dots or spaces at the ends. */
function safePart(text: string): string {
  return trimEnds(text.replace(FORBIDDEN, '').replace(/\s+/gu, ' '));
}

function trimEnds(text: string): string {
  return text.replace(/^[\s.]+|[\s.]+$/gu, '');
}

function cutToBytes(text: string, limit: number): string {
  let kept = '';
  let bytes = 0;
  for (const character of text) {
    bytes += bytesOf(character);
    if (bytes > limit) return trimEnds(kept);
    kept += character;
  }
  return kept;
}

function bytesOf(text: string): number {
  return encoder.encode(text).length;
}
