import { tableOf } from '../../src/fonts/collection.ts';
import type { FontFace } from '../../src/fonts/library.ts';
import type { FontSubset } from '../../src/fonts/subset.ts';

/*
 * A subset has no table of characters: a PDF has one of its own. To be opened by other programs it gets one here,
 * and a bare CFF font the few tables around it that make it an OpenType font.
 */

/** A font file that draws `characters[i]` by glyph i + 1 of a subset. */
export function wrapSubset(
  { format, bytes }: FontSubset,
  face: FontFace,
  characters: readonly string[],
): Uint8Array {
  const cmap = characterTable(characters);
  if (format === 'truetype') {
    const tags = ['glyf', 'head', 'hhea', 'hmtx', 'loca', 'maxp', 'prep'];
    return writeFont(0x00010000, { cmap, ...tablesOf(bytes, tags) });
  }
  const count = characters.length + 1;
  const { head, hhea } = tablesOf(face.bytes, ['head', 'hhea']);
  const hmtx = Buffer.alloc(count * 4);
  for (let glyph = 0; glyph < count; glyph += 1) hmtx.writeUInt16BE(1000, glyph * 4);
  const maxp = Buffer.alloc(6);
  maxp.writeUInt32BE(0x00005000);
  maxp.writeUInt16BE(count, 4);
  const ofAll = Buffer.from(hhea ?? []);
  ofAll.writeUInt16BE(count, 34);
  return writeFont(0x4f54544f, { 'CFF ': bytes, cmap, head: head ?? bytes, hhea: ofAll, hmtx, maxp });
}

function tablesOf(font: Uint8Array, tags: readonly string[]): Record<string, Uint8Array> {
  return Object.fromEntries(
    tags.flatMap((tag) => {
      const table = tableOf(font, 0, tag);
      return table === null ? [] : [[tag, table]];
    }),
  );
}

/** `cmap` format 12, a group a character, for Windows (3, 10). */
function characterTable(characters: readonly string[]): Uint8Array {
  const groups = characters
    .map((character, index) => [character.codePointAt(0) ?? 0, index + 1] as const)
    .sort(([one], [other]) => one - other);
  const table = Buffer.alloc(28 + groups.length * 12);
  table.writeUInt16BE(1, 2);
  table.writeUInt16BE(3, 4);
  table.writeUInt16BE(10, 6);
  table.writeUInt32BE(12, 8);
  table.writeUInt16BE(12, 12);
  table.writeUInt32BE(16 + groups.length * 12, 16);
  table.writeUInt32BE(groups.length, 24);
  groups.forEach(([codePoint, glyph], index) => {
    [codePoint, codePoint, glyph].forEach((value, field) =>
      table.writeUInt32BE(value, 28 + index * 12 + field * 4),
    );
  });
  return table;
}

function writeFont(version: number, tables: Readonly<Record<string, Uint8Array>>): Uint8Array {
  const entries = Object.entries(tables).sort(([one], [other]) => (one < other ? -1 : 1));
  const head = Buffer.alloc(12 + entries.length * 16);
  head.writeUInt32BE(version);
  head.writeUInt16BE(entries.length, 4);
  let offset = head.length;
  const bodies = entries.map(([tag, table], index) => {
    const at = 12 + index * 16;
    head.write(tag, at, 'latin1');
    head.writeUInt32BE(offset, at + 8);
    head.writeUInt32BE(table.length, at + 12);
    const body = Buffer.alloc((table.length + 3) & ~3);
    body.set(table);
    offset += body.length;
    return body;
  });
  return Buffer.concat([head, ...bodies]);
}
