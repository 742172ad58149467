/*
 * Small changes to a real font file, to make the fonts of users: another name, a licence mark, an axis of
 * variation, a collection of two.
 */

/** One record of a name table; `bytes` as its platform's encoding writes the text. */
export interface NameRecord {
  readonly platform: number;
  readonly encoding: number;
  readonly language: number;
  readonly id: number;
  readonly bytes: Uint8Array;
}

/** The font with one Chinese and one English family name (records 3/1/0x804 and 0x409). */
export function withNames(font: Uint8Array, chinese: string, english: string): Uint8Array {
  return withNameRecords(font, [
    windowsName(1, chinese, 0x804),
    windowsName(1, english),
    windowsName(6, english.replace(/\s/g, '')),
  ]);
}

/** A name in UTF-16 for Windows (platform 3, encoding 1), English unless told otherwise. */
export function windowsName(id: number, text: string, language = 0x409): NameRecord {
  return { platform: 3, encoding: 1, language, id, bytes: Buffer.from(text, 'utf16le').swap16() };
}

/** The font with these names and no others (name table format 0). */
export function withNameRecords(font: Uint8Array, records: readonly NameRecord[]): Uint8Array {
  const head = Buffer.alloc(6 + records.length * 12);
  head.writeUInt16BE(records.length, 2);
  head.writeUInt16BE(head.length, 4);
  let offset = 0;
  records.forEach(({ platform, encoding, language, id, bytes }, index) => {
    [platform, encoding, language, id, bytes.length, offset].forEach((value, field) =>
      head.writeUInt16BE(value, 6 + index * 12 + field * 2),
    );
    offset += bytes.length;
  });
  return withTable(font, 'name', Buffer.concat([head, ...records.map(({ bytes }) => bytes)]));
}

/** The font with the outlines of some glyphs taken away, their characters still listed (TrueType only). */
export function withoutOutlines(font: Uint8Array, glyphs: readonly number[]): Uint8Array {
  const changed = Buffer.from(font);
  const { offset: head } = tableOf(changed, 'head');
  const { offset: loca } = tableOf(changed, 'loca');
  const { offset: glyf } = tableOf(changed, 'glyf');
  const isLong = changed.readUInt16BE(head + 50) === 1;
  for (const glyph of glyphs) {
    const at = isLong ? changed.readUInt32BE(loca + glyph * 4) : changed.readUInt16BE(loca + glyph * 2) * 2;
    // A glyph of no contours: that is how fonts are made that list what they don't draw.
    changed.writeInt16BE(0, glyf + at);
  }
  return changed;
}

/** The font with `OS/2.fsType` set (OpenType: 2 restricted, 0x100 no subsetting, 0x200 bitmaps only). */
export function withFsType(font: Uint8Array, fsType: number, version = 4): Uint8Array {
  const changed = Buffer.from(font);
  const { offset } = tableOf(changed, 'OS/2');
  changed.writeUInt16BE(version, offset);
  changed.writeUInt16BE(fsType, offset + 8);
  return changed;
}

/** The font with one axis of variation, in the place of its positioning table. */
export function withWeightAxis(font: Uint8Array): Uint8Array {
  const fvar = Buffer.alloc(36);
  [1, 0, 16, 2, 1, 20, 0, 8].forEach((value, index) => fvar.writeUInt16BE(value, index * 2));
  fvar.write('wght', 16, 'latin1');
  [100, 400, 900].forEach((value, index) => fvar.writeInt32BE(value * 0x10000, 20 + index * 4));
  fvar.writeUInt16BE(1, 34);
  const changed = Buffer.from(withTable(font, 'GPOS', fvar));
  changed.write('fvar', tableOf(changed, 'GPOS').entry, 'latin1');
  return changed;
}

/** A TrueType collection of some fonts. */
export function makeCollection(fonts: readonly Uint8Array[]): Uint8Array {
  const header = Buffer.alloc(12 + fonts.length * 4);
  header.write('ttcf', 'latin1');
  header.writeUInt32BE(0x10000, 4);
  header.writeUInt32BE(fonts.length, 8);
  let start = header.length;
  const bodies = fonts.map((font, index) => {
    header.writeUInt32BE(start, 12 + index * 4);
    const body = Buffer.from(font);
    for (let table = 0; table < body.readUInt16BE(4); table += 1) {
      const at = 12 + table * 16 + 8;
      body.writeUInt32BE(body.readUInt32BE(at) + start, at);
    }
    start += body.length;
    return body;
  });
  return Buffer.concat([header, ...bodies]);
}

/** Puts new data at the end of the file and points the table's entry there. */
function withTable(font: Uint8Array, tag: string, data: Buffer): Uint8Array {
  const padding = Buffer.alloc((4 - (font.length % 4)) % 4);
  const changed = Buffer.concat([font, padding, data]);
  const { entry } = tableOf(changed, tag);
  changed.writeUInt32BE(font.length + padding.length, entry + 8);
  changed.writeUInt32BE(data.length, entry + 12);
  return changed;
}

function tableOf(font: Buffer, tag: string): { readonly entry: number; readonly offset: number } {
  for (let index = 0; index < font.readUInt16BE(4); index += 1) {
    const entry = 12 + index * 16;
    if (font.toString('latin1', entry, entry + 4) === tag)
      return { entry, offset: font.readUInt32BE(entry + 8) };
  }
  throw new Error(`the font has no table ${tag}`);
}
