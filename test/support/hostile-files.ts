import { strToU8, zipSync } from 'fflate';

/*
 * Files as staff (or worse) might hand them in, made byte by byte: what is in the repository stays readable,
 * and no virus scanner stumbles over it.
 */

export const latin = (text: string): Uint8Array => Uint8Array.from(text, (letter) => letter.charCodeAt(0));

/** A PNG of one pixel, as a picture renamed `.xlsx` begins. */
export const picture = latin('\x89PNG\r\n\x1a\n\0\0\0\rIHDR\0\0\0\x01\0\0\0\x01\x08\x06\0\0\0');

/** The smallest thing that looks like an OLE2 container with one stream of this name ([MS-CFB] 2.2, 2.6.1). */
export function compound(streamName: string): Uint8Array {
  const bytes = new Uint8Array(1024);
  bytes.set([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]);
  bytes.set(Buffer.from(streamName, 'utf16le'), 512);
  return bytes;
}

export type Parts = Readonly<Record<string, string>>;

const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const RELATIONSHIPS = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';

/** The parts of a workbook of one sheet, whose `sheetData` and what follows it are given. */
export function workbookParts(sheet: string, more: Parts = {}): Parts {
  return {
    '[Content_Types].xml': '<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"/>',
    '_rels/.rels': relationships(['rId1', `${RELATIONSHIPS}/officeDocument`, 'xl/workbook.xml']),
    'xl/workbook.xml': `<workbook xmlns="${MAIN}" xmlns:r="${RELATIONSHIPS}"><sheets><sheet name="表" sheetId="1" r:id="rId1"/></sheets></workbook>`,
    'xl/_rels/workbook.xml.rels': relationships(
      ['rId1', `${RELATIONSHIPS}/worksheet`, 'worksheets/sheet1.xml'],
      ['rId2', `${RELATIONSHIPS}/styles`, 'styles.xml'],
      ['rId3', `${RELATIONSHIPS}/sharedStrings`, 'sharedStrings.xml'],
    ),
    'xl/worksheets/sheet1.xml': `<?xml version="1.0"?><worksheet xmlns="${MAIN}">${sheet}</worksheet>`,
    ...more,
  };
}

/** A relationships part: id, type, target. */
export function relationships(...entries: readonly (readonly [string, string, string])[]): string {
  const items = entries.map(
    ([id, type, target]) => `<Relationship Id="${id}" Type="${type}" Target="${target}"/>`,
  );
  return `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${items.join('')}</Relationships>`;
}

export function zipOf(parts: Parts): Uint8Array {
  return zipSync(Object.fromEntries(Object.entries(parts).map(([name, text]) => [name, strToU8(text)])), {
    mtime: new Date(1980, 0, 1),
  });
}

/** One sheet with this inside its `worksheet` element, zipped. */
export function workbook(sheet: string, more: Parts = {}): Uint8Array {
  return zipOf(workbookParts(sheet, more));
}

/** One sheet with these rows of inline texts; an empty text is no cell. */
export function workbookOf(rows: readonly (readonly string[])[], after = ''): Uint8Array {
  const cells = (row: readonly string[], index: number): string =>
    row
      .map((text, column) => (text === '' ? '' : inlineCell(text, `${letter(column)}${index + 1}`)))
      .join('');
  const data = rows.map((row, index) => `<row r="${index + 1}">${cells(row, index)}</row>`).join('');
  return workbook(`<sheetData>${data}</sheetData>${after}`);
}

function inlineCell(text: string, address: string): string {
  const escaped = text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
  return `<c r="${address}" t="inlineStr"><is><t xml:space="preserve">${escaped}</t></is></c>`;
}

function letter(column: number): string {
  return String.fromCharCode(65 + column);
}

/** A zip whose directory says that its parts unpack to four gigabytes. */
export function bombByDeclaration(): Uint8Array {
  return patchDirectory(workbookOf([['甲']]), 0xfffffff0);
}

/** A zip whose directory says one byte where eight megabytes come out. */
export function bombByLie(): Uint8Array {
  return patchDirectory(workbook(`<sheetData/>${' '.repeat(8 * 1024 * 1024)}`), 1);
}

/** Writes this unpacked size into every entry of the central directory (APPNOTE 4.3.12, offset 24). */
function patchDirectory(zip: Uint8Array, size: number): Uint8Array {
  const bytes = Buffer.from(zip);
  const signature = Buffer.from([0x50, 0x4b, 0x01, 0x02]);
  for (let at = bytes.indexOf(signature); at !== -1; at = bytes.indexOf(signature, at + 4)) {
    bytes.writeUInt32LE(size, at + 24);
  }
  return bytes;
}
