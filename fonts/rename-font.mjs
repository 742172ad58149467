import { Buffer } from 'node:buffer';

/**
 * Gives a TrueType file another family name: a new name table, everything else untouched, checksums made
 * good (OpenType 1.9, "name", "head"). The OFL asks modified copies to drop a reserved name.
 *
 * @param {Uint8Array} bytes the font
 * @param {string} family the new family name
 * @param {string} postscriptName without spaces
 * @param {string} description what the copy is, for the name table
 * @returns {Buffer} the renamed font
 */
export function renameFont(bytes, family, postscriptName, description) {
  const source = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const tables = readTables(source).map(({ tag, data }) => ({ tag, data: Buffer.from(data) }));
  const name = tables.find(({ tag }) => tag === 'name');
  if (name === undefined) throw new Error('the font has no name table');
  const copyright = readName(name.data, 0);
  const version = readName(name.data, 5);
  name.data = makeNameTable([
    [0, copyright],
    [1, family],
    [2, 'Regular'],
    [3, `${version}; ${postscriptName}`],
    [4, family],
    [5, version],
    [6, postscriptName],
    [10, description],
    [13, 'SIL Open Font License, Version 1.1'],
    [14, 'https://openfontlicense.org'],
  ]);
  return writeFont(source.readUInt32BE(0), tables);
}

function readTables(source) {
  return Array.from({ length: source.readUInt16BE(4) }, (_, index) => {
    const entry = 12 + index * 16;
    const offset = source.readUInt32BE(entry + 8);
    return {
      tag: source.toString('latin1', entry, entry + 4),
      data: source.subarray(offset, offset + source.readUInt32BE(entry + 12)),
    };
  });
}

/** The Windows-Unicode record of a name id, or an empty text. */
function readName(table, id) {
  const strings = table.readUInt16BE(4);
  for (let index = 0; index < table.readUInt16BE(2); index += 1) {
    const record = 6 + index * 12;
    if (table.readUInt16BE(record) !== 3 || table.readUInt16BE(record + 6) !== id) continue;
    const start = strings + table.readUInt16BE(record + 10);
    const text = Buffer.from(table.subarray(start, start + table.readUInt16BE(record + 8)));
    return text.swap16().toString('utf16le');
  }
  return '';
}

/** Windows platform, Unicode, English (3, 1, 0x409): the one set of records every reader takes. */
function makeNameTable(records) {
  const used = records.filter(([, text]) => text !== '');
  const texts = used.map(([, text]) => Buffer.from(text, 'utf16le').swap16());
  const head = Buffer.alloc(6 + used.length * 12);
  head.writeUInt16BE(used.length, 2);
  head.writeUInt16BE(head.length, 4);
  let offset = 0;
  used.forEach(([id], index) => {
    const length = texts[index].length;
    [3, 1, 0x409, id, length, offset].forEach((value, field) =>
      head.writeUInt16BE(value, 6 + index * 12 + field * 2),
    );
    offset += length;
  });
  return Buffer.concat([head, ...texts]);
}

function writeFont(version, tables) {
  const sorted = [...tables].sort((a, b) => (a.tag < b.tag ? -1 : 1));
  const head = sorted.find(({ tag }) => tag === 'head');
  head.data.writeUInt32BE(0, 8);
  const power = 2 ** Math.floor(Math.log2(sorted.length));
  const directory = Buffer.alloc(12 + sorted.length * 16);
  directory.writeUInt32BE(version, 0);
  [sorted.length, power * 16, Math.log2(power), (sorted.length - power) * 16].forEach((value, index) =>
    directory.writeUInt16BE(value, 4 + index * 2),
  );
  let offset = directory.length;
  const bodies = sorted.map(({ tag, data }, index) => {
    const body = Buffer.concat([data, Buffer.alloc((4 - (data.length % 4)) % 4)]);
    const entry = 12 + index * 16;
    directory.write(tag, entry, 'latin1');
    [checksum(body), offset, data.length].forEach((value, field) =>
      directory.writeUInt32BE(value, entry + 4 + field * 4),
    );
    offset += body.length;
    return body;
  });
  const font = Buffer.concat([directory, ...bodies]);
  const headOffset = directory.readUInt32BE(12 + sorted.indexOf(head) * 16 + 8);
  font.writeUInt32BE((0xb1b0afba - checksum(font)) >>> 0, headOffset + 8);
  return font;
}

/** Sum of big-endian words modulo 2³². */
function checksum(buffer) {
  let sum = 0;
  for (let index = 0; index < buffer.length; index += 4) sum = (sum + buffer.readUInt32BE(index)) >>> 0;
  return sum;
}
