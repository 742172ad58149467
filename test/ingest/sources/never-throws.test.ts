import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { openFile } from '../../../src/ingest/sources/index.ts';
import { workbook, workbookOf } from '../../support/hostile-files.ts';

/* Bad material is told, never thrown: whatever bytes come, there is a file with problems or with sheets. */

async function expectTold(bytes: Uint8Array): Promise<void> {
  const opened = await openFile('任意.xlsx', bytes);
  const errors = opened.problems.filter((one) => one.severity === 'error');
  expect(opened.sheets.length > 0 || errors.length > 0).toBe(true);
}

const small = workbookOf([
  ['项目名称', '企业'],
  ['甲', '乙'],
]);

describe('opening', () => {
  it('any bytes at all ends well', async () => {
    await fc.assert(fc.asyncProperty(fc.uint8Array({ maxLength: 200 }), expectTold), { numRuns: 300 });
  });

  it('a workbook cut off anywhere ends well', async () => {
    await fc.assert(
      fc.asyncProperty(fc.nat(small.length), (length) => expectTold(small.subarray(0, length))),
      {
        numRuns: 300,
      },
    );
  });

  it('a workbook that lost the list of its parts, or the texts of its cells, is damaged, not empty', async () => {
    const damaged = async (bytes: Uint8Array) =>
      (await openFile('任意.xlsx', bytes)).problems.map(({ code }) => code);
    const withoutParts = workbook('<sheetData/>', { 'xl/_rels/workbook.xml.rels': '<Relationships/>' });
    expect(await damaged(withoutParts)).toEqual(['file-damaged']);
    const pointing = '<sheetData><row r="1"><c r="A1" t="s"><v>7</v></c></row></sheetData>';
    expect(await damaged(workbook(pointing))).toEqual(['file-damaged']);
  });

  it('a workbook with any byte changed ends well', async () => {
    const real = readFileSync('samples/broken-shanxi-2026/推荐/忻州市.xlsx');
    await fc.assert(
      fc.asyncProperty(fc.nat(real.length - 1), fc.integer({ min: 1, max: 255 }), async (at, change) => {
        const bytes = Uint8Array.from(real);
        bytes[at] = (bytes[at] ?? 0) ^ change;
        await expectTold(bytes);
      }),
      { numRuns: 300 },
    );
  });

  it('a worksheet of any tags ends well', async () => {
    const piece = fc.constantFrom(
      '<row r="1">',
      '<row r="-1">',
      '</row>',
      '<c r="A1">',
      '<c r="ZZZZ9" t="s" s="99">',
      '</c>',
      '<v>',
      '1',
      '1e999',
      '</v>',
      '<f>',
      '</f>',
      '<is>',
      '</is>',
      '<t>',
      '</t>',
      '<mergeCell ref="A1:B9"/>',
      '<mergeCell ref="?"/>',
      '<hyperlink ref="A9"/>',
      '<col hidden="1"/>',
      '&amp;',
      '&x;',
      '&#0;',
      '<',
      '>',
      '<![CDATA[',
      ']]>',
      '<!--',
      '-->',
    );
    await fc.assert(
      fc.asyncProperty(fc.array(piece, { maxLength: 12 }), (pieces) =>
        expectTold(workbook(`<sheetData>${pieces.join('')}</sheetData>`)),
      ),
      { numRuns: 500 },
    );
  });
});
