import { describe, expect, it } from 'vitest';
import { openFile } from '../../../src/ingest/sources/index.ts';
import { wordsOf } from '../../../src/problems/problem.ts';
import {
  bombByDeclaration,
  bombByLie,
  compound,
  latin,
  picture,
  relationships,
  workbook,
  workbookOf,
  workbookParts,
  zipOf,
} from '../../support/hostile-files.ts';

/*
 * What is no workbook is refused with advice (domain §5.2 row 2). The signatures are those of the formats'
 * own specifications: PNG §5.2, PDF 7.5.2, [MS-CFB] 2.2, [MS-OFFCRYPTO] 2.3, APPNOTE 4.3.
 */

async function refusal(file: string, bytes: Uint8Array): Promise<string> {
  const opened = await openFile(file, bytes);
  expect(opened.sheets).toEqual([]);
  expect(opened.problems).toHaveLength(1);
  const [only] = opened.problems;
  if (only === undefined) throw new Error('no problem');
  expect(only.severity).toBe('error');
  expect(only.place).toEqual({ file });
  expect(wordsOf(only, 'zh').hint).toMatch(/^请|^可能/);
  return only.code;
}

const good = workbookOf([
  ['项目名称', '企业'],
  ['甲', '乙'],
]);

describe('a file that is not what its name says', () => {
  it.each([
    ['an empty file', '推荐/空.xlsx', new Uint8Array(), 'file-empty'],
    ['a picture renamed .xlsx', '推荐/图.xlsx', picture, 'file-picture'],
    ['a photograph', '推荐/照片.xlsx', latin('\xff\xd8\xff\xe0\0\x10JFIF'), 'file-picture'],
    ['a PDF', '推荐/扫描件.pdf', latin('%PDF-1.7\n'), 'file-document'],
    ['an old Word document', '推荐/名单.doc', compound('WordDocument'), 'file-document'],
    ['an .xls of Excel 97', '推荐/名单.xls', compound('Workbook'), 'file-legacy-workbook'],
    ['a WPS .et', '推荐/名单.et', compound('Workbook'), 'file-legacy-workbook'],
    ['a workbook with a password', '推荐/加密.xlsx', compound('EncryptedPackage'), 'file-encrypted'],
    ['an unknown container', '推荐/名单.xlsx', compound('Whatever'), 'file-type-unknown'],
    [
      'a web page named .xls',
      '推荐/名单.xls',
      latin('<html><table><tr><td>1</td></tr></table>'),
      'file-web-page',
    ],
    [
      'an XML spreadsheet of 2003',
      '推荐/名单.xls',
      latin('<?xml version="1.0"?><Workbook/>'),
      'file-web-page',
    ],
    ['tabs and lines named .xls', '推荐/名单.xls', latin('a\tb\n1\t2\n'), 'file-text-named-workbook'],
    ['a RAR archive', '推荐/打包.rar', latin('Rar!\x1a\x07\0'), 'file-archive'],
    ['a zip with workbooks in it', '推荐/打包.xlsx', zipOf({ '太原市.xlsx': 'x' }), 'file-archive'],
    ['bytes of no known kind', '推荐/名单.xlsx', latin('\x01\0\x02\0\x03'), 'file-type-unknown'],
    ['a broken-off workbook', '推荐/半个.xlsx', good.subarray(0, good.length - 40), 'file-damaged'],
    ['only the first bytes of a zip', '推荐/半个.xlsx', good.subarray(0, 10), 'file-damaged'],
  ])('refuses %s with advice', async (_, file, bytes, code) => {
    expect(await refusal(file, bytes)).toBe(code);
  });

  it('refuses a Word document that is a zip', async () => {
    const type = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument';
    const parts = {
      '[Content_Types].xml': '<Types/>',
      '_rels/.rels': relationships(['r', type, 'word/document.xml']),
    };
    expect(await refusal('推荐/名单.docx', zipOf(parts))).toBe('file-document');
  });

  it('refuses strict Open XML, whose relationships have another namespace (ISO/IEC 29500-1 annex A)', async () => {
    const type = 'http://purl.oclc.org/ooxml/officeDocument/relationships/officeDocument';
    const parts = workbookParts('<sheetData/>', {
      '_rels/.rels': relationships(['r', type, 'xl/workbook.xml']),
    });
    expect(await refusal('推荐/名单.xlsx', zipOf(parts))).toBe('file-strict-workbook');
  });

  it('refuses an OpenDocument sheet', async () => {
    const parts = { mimetype: 'application/vnd.oasis.opendocument.spreadsheet', 'content.xml': '<x/>' };
    expect(await refusal('推荐/名单.ods', zipOf(parts))).toBe('file-legacy-workbook');
  });

  it('reads a workbook whose name says text, and says nothing about it', async () => {
    const opened = await openFile('推荐/名单.csv', good);
    expect(opened.problems).toEqual([]);
    expect(opened.sheets[0]?.rows[1]?.cells.map((cell) => cell.text)).toEqual(['甲', '乙']);
  });
});

describe('a workbook made to do harm', () => {
  it('is refused when its directory declares too much, before anything is unpacked', async () => {
    expect(await refusal('名单.xlsx', bombByDeclaration())).toBe('file-too-large');
  });

  it('is refused when more comes out than its directory declares', async () => {
    expect(await refusal('名单.xlsx', bombByLie())).toBe('file-too-large');
  });

  it('is refused when it has more parts than any workbook', async () => {
    const parts = Object.fromEntries(Array.from({ length: 2_001 }, (_, index) => [`${index}.xml`, '']));
    expect(await refusal('名单.xlsx', zipOf(parts))).toBe('file-too-large');
  });

  it('is refused when its XML declares entities', async () => {
    const parts = workbookParts('<sheetData/>');
    const sheet = '<!DOCTYPE x [<!ENTITY a "aaaa">]><worksheet><sheetData/></worksheet>';
    expect(await refusal('名单.xlsx', zipOf({ ...parts, 'xl/worksheets/sheet1.xml': sheet }))).toBe(
      'file-unsafe',
    );
  });

  it('is refused when a few cells span a grid of billions', async () => {
    const rows = Array.from(
      { length: 400 },
      (_, row) => `<row r="${row + 1}"><c r="XFD${row + 1}"><v>1</v></c></row>`,
    );
    expect(await refusal('名单.xlsx', workbook(`<sheetData>${rows.join('')}</sheetData>`))).toBe(
      'file-too-large',
    );
  });

  it('is refused when a row has a number no sheet has', async () => {
    const sheet = '<sheetData><row r="4000000000"><c><v>1</v></c></row></sheetData>';
    expect(await refusal('名单.xlsx', workbook(sheet))).toBe('file-damaged');
  });

  it('is refused when a part was altered after packing (CRC-32)', async () => {
    const bytes = Buffer.from(zipOf({ ...workbookParts('<sheetData/>'), 'xl/styles.xml': '<styleSheet/>' }));
    // The stored CRC of the first local entry is checked against the directory's, which is changed here.
    const directory = bytes.indexOf(Buffer.from([0x50, 0x4b, 0x01, 0x02]));
    bytes.writeUInt32LE(0, directory + 16);
    for (let at = directory; at !== -1; at = bytes.indexOf(Buffer.from([0x50, 0x4b, 0x01, 0x02]), at + 4)) {
      bytes.writeUInt32LE(12345, at + 16);
    }
    expect(await refusal('名单.xlsx', bytes)).toBe('file-damaged');
  });

  it('is read without its macros, with a warning', async () => {
    const parts = workbookParts('<sheetData><row><c><v>7</v></c></row></sheetData>');
    const macros = 'http://schemas.microsoft.com/office/2006/relationships/vbaProject';
    const rels = (parts['xl/_rels/workbook.xml.rels'] ?? '').replace(
      '</Relationships>',
      `<Relationship Id="m" Type="${macros}" Target="vbaProject.bin"/></Relationships>`,
    );
    const opened = await openFile('名单.xlsm', zipOf({ ...parts, 'xl/_rels/workbook.xml.rels': rels }));
    expect(opened.problems.map((one) => one.code)).toEqual(['file-with-macros']);
    expect(opened.sheets[0]?.rows[0]?.cells[0]?.text).toBe('7');
  });
});
