/** A text file's letters, and what was wrong with its bytes. */
export interface DecodedText {
  readonly text: string;
  readonly encoding: 'UTF-8' | 'UTF-16' | 'GB18030';
  /**
   * `cut`: the file ends inside a character (which is left out); `unreadable`: no known encoding fits, the
   * undecodable bytes stand as U+FFFD.
   */
  readonly damage?: 'cut' | 'unreadable';
}

/** The longest character of any of the three encodings has four bytes. */
const MAX_CHARACTER_BYTES = 4;

/**
 * Byte-order mark → strict UTF-8 → strict GB18030 (which holds GBK and GB 2312): the order of domain §5.2
 * row 1. A UTF-8 file with a few broken bytes is read as UTF-8 and keeps U+FFFD at their places, because
 * GB18030 would make readable nonsense of all of it.
 */
export function decodeText(bytes: Uint8Array): DecodedText {
  const [first, second] = bytes;
  if (first === 0xff && second === 0xfe) return decodeOne('UTF-16', 'utf-16le', bytes) ?? worst(bytes);
  if (first === 0xfe && second === 0xff) return decodeOne('UTF-16', 'utf-16be', bytes) ?? worst(bytes);
  const utf8 = decodeOne('UTF-8', 'utf-8', bytes);
  if (utf8 !== undefined && (utf8.damage === undefined || hasWideLetter(utf8.text))) return utf8;
  if (isMostlyUtf8(bytes)) return { text: decodeLoosely('utf-8', bytes), encoding: 'UTF-8' };
  return decodeOne('GB18030', 'gb18030', bytes) ?? worst(bytes);
}

/** Undefined when the bytes are not of this encoding; cut when they are but for the last few. */
function decodeOne(
  encoding: DecodedText['encoding'],
  label: string,
  bytes: Uint8Array,
): DecodedText | undefined {
  const whole = decodeStrictly(label, bytes);
  if (whole !== undefined) return { text: whole, encoding };
  for (let missing = 1; missing < MAX_CHARACTER_BYTES && missing < bytes.length; missing += 1) {
    const text = decodeStrictly(label, bytes.subarray(0, bytes.length - missing));
    if (text !== undefined) return { text, encoding, damage: 'cut' };
  }
  return undefined;
}

function decodeStrictly(label: string, bytes: Uint8Array): string | undefined {
  try {
    return new TextDecoder(label, { fatal: true }).decode(bytes);
  } catch {
    return undefined;
  }
}

function decodeLoosely(label: string, bytes: Uint8Array): string {
  return new TextDecoder(label).decode(bytes);
}

function worst(bytes: Uint8Array): DecodedText {
  return { text: decodeLoosely('gb18030', bytes), encoding: 'GB18030', damage: 'unreadable' };
}

function hasWideLetter(text: string): boolean {
  return /\P{ASCII}/u.test(text);
}

/** Chinese GBK text read as UTF-8 breaks at nearly every character; damaged UTF-8 at one in a hundred. */
function isMostlyUtf8(bytes: Uint8Array): boolean {
  const text = decodeLoosely('utf-8', bytes);
  const broken = text.split('\ufffd').length - 1;
  const wide = text.match(/[^\p{ASCII}\ufffd]/gu)?.length ?? 0;
  return wide > broken * 50;
}
