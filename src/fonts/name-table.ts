import { tableOf } from './collection.ts';

/** What a font calls itself. */
export interface FontNames {
  /** What to call it, in Chinese where it has such a name: the family, of another face than the regular the full name. */
  readonly display: string;
  /**
   * The names this face alone has: its full and PostScript names, and its family names where it is the
   * regular face of the family (a 宋体 in bold is no 宋体).
   */
  readonly own: readonly string[];
}

interface NameRecord {
  /** 1 family, 2 subfamily, 4 full name, 6 PostScript name, 16 and 17 typographic family and subfamily. */
  readonly id: number;
  readonly isChinese: boolean;
  readonly text: string;
}

/**
 * Reads the `name` table of the font at a directory (OpenType 1.9, "name"): every language, Windows and
 * Macintosh encodings. Null where there is none or it can't be read.
 */
export function readFontNames(bytes: Uint8Array, directory: number): FontNames | null {
  const table = tableOf(bytes, directory, 'name');
  if (table === null) return null;
  try {
    const records = readRecords(table).filter(({ text }) => text !== '');
    const isRegular = (style: number): boolean =>
      records.every(({ id, text }) => id !== style || !isOtherStyle(text));
    const ids = [...(isRegular(2) ? [1] : []), ...(isRegular(17) ? [16] : []), 4, 6];
    const own = records
      .filter(({ id }) => ids.includes(id))
      .sort((a, b) => Number(b.isChinese) - Number(a.isChinese) || ids.indexOf(a.id) - ids.indexOf(b.id))
      .map(({ text }) => text);
    const display = own[0] ?? records.find(({ id }) => id === 1)?.text;
    return display === undefined ? null : { display, own: [...new Set(own)] };
  } catch (failure) {
    if (failure instanceof RangeError) return null;
    throw failure;
  }
}

/** The PostScript name of the font at a directory, or null where it has none that can be read. */
export function postScriptNameOf(bytes: Uint8Array, directory: number): string | null {
  const table = tableOf(bytes, directory, 'name');
  if (table === null) return null;
  return readRecords(table).find(({ id, text }) => id === 6 && text !== '')?.text ?? null;
}

function isOtherStyle(style: string): boolean {
  return /bold|black|heavy|light|thin|medium|demi|ultra|extra|italic|oblique|粗|细|黑|斜/i.test(style);
}

function readRecords(table: Uint8Array): NameRecord[] {
  const view = new DataView(table.buffer, table.byteOffset, table.byteLength);
  const texts = view.getUint16(4);
  return Array.from({ length: view.getUint16(2) }, (_, index) => {
    const field = (offset: number): number => view.getUint16(6 + index * 12 + offset);
    const [platform, encoding, language] = [field(0), field(2), field(4)];
    const start = texts + field(10);
    return {
      id: field(6),
      isChinese: isChinese(platform, language),
      text: decode(table.subarray(start, start + field(8)), platform, encoding),
    };
  });
}

/** Windows: primary language 4; Macintosh: traditional 19, simplified 33 ("name", language ids). */
function isChinese(platform: number, language: number): boolean {
  return platform === 3 ? (language & 0x3ff) === 4 : platform === 1 && (language === 19 || language === 33);
}

function decode(bytes: Uint8Array, platform: number, encoding: number): string {
  const charset = charsetOf(platform, encoding);
  if (charset === null) return '';
  // Fonts of the nineties write GBK on Windows in two bytes a character, a zero before each ASCII one.
  return new TextDecoder(charset).decode(bytes).replaceAll('\0', '').trim();
}

function charsetOf(platform: number, encoding: number): string | null {
  if (platform === 0) return 'utf-16be';
  return (platform === 3 ? windowsCharsets : platform === 1 ? macintoshCharsets : {})[encoding] ?? null;
}

const windowsCharsets: Readonly<Record<number, string>> = {
  0: 'utf-16be',
  1: 'utf-16be',
  2: 'shift_jis',
  3: 'gb18030',
  4: 'big5',
  5: 'euc-kr',
  10: 'utf-16be',
};
const macintoshCharsets: Readonly<Record<number, string>> = {
  0: 'macintosh',
  1: 'shift_jis',
  2: 'big5',
  3: 'euc-kr',
  25: 'gb18030',
};
