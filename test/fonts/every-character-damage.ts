/**
 * A TrueType font some of whose characters look otherwise: a glyph, by its number, gets the outline of another
 * number, or none (null). New tables `glyf` and `loca` (OpenType 1.9) go to the file's end, all else stays.
 */
export function withOutlines(font: Uint8Array, outlines: ReadonlyMap<number, number | null>): Uint8Array {
  const glyphs = glyphsOf(font);
  const data = glyphs.map((own, glyph) => {
    const from = outlines.get(glyph);
    return from === undefined ? own : ((from === null ? null : glyphs[from]) ?? Buffer.alloc(0));
  });
  const loca = Buffer.alloc((data.length + 1) * 4);
  let end = 0;
  for (const [glyph, { length }] of data.entries()) {
    end += length;
    loca.writeUInt32BE(end, (glyph + 1) * 4);
  }
  const start = font.length + (-font.length & 3);
  const padded = Buffer.alloc(start + (end + (-end & 3)));
  padded.set(font);
  padded.set(Buffer.concat(data), start);
  const changed = Buffer.concat([padded, loca]);
  // `head.indexToLocFormat`: long offsets.
  changed.writeUInt16BE(1, tableOf(changed, 'head').offset + 50);
  point(changed, 'glyf', start, end);
  point(changed, 'loca', padded.length, loca.length);
  return changed;
}

/** The outlines of a font by glyph number. */
function glyphsOf(bytes: Uint8Array): readonly Buffer[] {
  const font = Buffer.from(bytes);
  const [loca, glyf] = [tableOf(font, 'loca').offset, tableOf(font, 'glyf').offset];
  const isLong = font.readUInt16BE(tableOf(font, 'head').offset + 50) === 1;
  const startOf = (glyph: number): number =>
    glyf + (isLong ? font.readUInt32BE(loca + glyph * 4) : font.readUInt16BE(loca + glyph * 2) * 2);
  const count = font.readUInt16BE(tableOf(font, 'maxp').offset + 4);
  return Array.from({ length: count }, (_, glyph) => font.subarray(startOf(glyph), startOf(glyph + 1)));
}

function point(font: Buffer, tag: string, offset: number, length: number): void {
  const { entry } = tableOf(font, tag);
  font.writeUInt32BE(offset, entry + 8);
  font.writeUInt32BE(length, entry + 12);
}

function tableOf(font: Buffer, tag: string): { readonly entry: number; readonly offset: number } {
  for (let index = 0; index < font.readUInt16BE(4); index += 1) {
    const entry = 12 + index * 16;
    if (font.toString('latin1', entry, entry + 4) === tag)
      return { entry, offset: font.readUInt32BE(entry + 8) };
  }
  throw new Error(`the font has no table ${tag}`);
}
