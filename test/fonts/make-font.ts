/*
 * Small changes to a real font file, to make the fonts of users: another name, a licence mark, an axis of
 * variation, a collection of two.
 */

/** The font with one Chinese and one English family name (name table format 0; records 3/1/0x804 and 0x409). */
export function withNames(font: Uint8Array, chinese: string, english: string): Uint8Array {
  const records = [
    { language: 0x804, id: 1, text: chinese },
    { language: 0x409, id: 1, text: english },
    { language: 0x409, id: 6, text: english.replace(/\s/g, '') },
  ];
  const texts = records.map(({ text }) => Buffer.from(text, 'utf16le').swap16());
  const head = Buffer.alloc(6 + records.length * 12);
  head.writeUInt16BE(records.length, 2);
  head.writeUInt16BE(head.length, 4);
  let offset = 0;
  records.forEach(({ language, id }, index) => {
    const length = texts[index]?.length ?? 0;
    [3, 1, language, id, length, offset].forEach((value, field) =>
      head.writeUInt16BE(value, 6 + index * 12 + field * 2),
    );
    offset += length;
  });
  return withTable(font, 'name', Buffer.concat([head, ...texts]));
}

/** The font with `OS/2.fsType` set (OpenType: 2 restricted, 0x100 no subsetting, 0x200 bitmaps only). */
export function withFsType(font: Uint8Array, fsType: number): Uint8Array {
  const changed = Buffer.from(font);
  changed.writeUInt16BE(fsType, tableOf(changed, 'OS/2').offset + 8);
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
