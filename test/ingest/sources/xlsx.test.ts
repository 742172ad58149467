import { describe, expect, it } from 'vitest';
import type { RawCell, RawSheet } from '../../../src/ingest/raw-table.ts';
import { openFile } from '../../../src/ingest/sources/index.ts';
import { relationships, workbook, workbookParts, zipOf, type Parts } from '../../support/hostile-files.ts';

/* Cells as the standard writes them (ECMA-376-1 §18.3, §18.8, §18.17.4), each with what Excel shows of them. */

async function sheetOf(bytes: Uint8Array): Promise<RawSheet> {
  const file = await openFile('测试.xlsx', bytes);
  expect(file.problems).toEqual([]);
  const [sheet] = file.sheets;
  if (sheet === undefined) throw new Error('no sheet');
  return sheet;
}

async function cellOf(xml: string, more: Parts = {}): Promise<RawCell | undefined> {
  const sheet = await sheetOf(workbook(`<sheetData><row r="1">${xml}</row></sheetData>`, more));
  return sheet.rows[0]?.cells[0];
}

const styles = (format: string): Parts => ({
  'xl/styles.xml': `<styleSheet><numFmts><numFmt numFmtId="164" formatCode="${format}"/></numFmts><cellXfs><xf numFmtId="0"/><xf numFmtId="164"/></cellXfs></styleSheet>`,
});
const builtIn = (id: number): Parts => ({
  'xl/styles.xml': `<styleSheet><cellXfs><xf numFmtId="0"/><xf numFmtId="${id}"/></cellXfs></styleSheet>`,
});
const strings = (...items: readonly string[]): Parts => ({
  'xl/sharedStrings.xml': `<sst>${items.map((item) => `<si>${item}</si>`).join('')}</sst>`,
});

describe('a number', () => {
  it.each([
    ['13800001512', '13800001512'],
    ['86.600000000000009', '86.6'],
    ['0.1', '0.1'],
    ['9.1140199900123E+17', '911401999001230000'],
    ['1.3800001512E10', '13800001512'],
    ['1E-7', '0.0000001'],
    ['-3.5', '-3.5'],
    ['0', '0'],
  ])('written %s is read as %s', async (written, text) => {
    const cell = await cellOf(`<c r="A1"><v>${written}</v></c>`);
    expect(cell?.text).toBe(text);
    expect(cell?.value).toEqual({ type: 'number', number: Number(written) });
  });

  it.each([
    ['0%', '0.12', '12%'],
    ['0.00%', '0.125', '12.5%'],
    ['000000', '123', '000123'],
    ['&quot;SX2026-&quot;0000', '21', 'SX2026-0021'],
    ['#,##0.00', '1234.5', '1234.5'],
    ['[Red]0.00_ ', '88.5', '88.5'],
    ['0.00E+00', '13800001512', '13800001512'],
    ['&quot;第&quot;0&quot;名&quot;', '3', '第3名'],
    ['#,##0&quot;元（md）&quot;', '5', '5'],
  ])('in the format %s shows %s as %s', async (format, written, text) => {
    const cell = await cellOf(`<c r="A1" s="1"><v>${written}</v></c>`, styles(format));
    expect(cell?.text).toBe(text);
    expect(cell?.value.type).toBe('number');
  });
});

describe('a date', () => {
  it.each([
    ['yyyy-mm-dd', '46213', '2026-07-10'],
    ['yyyy/m/d', '46213', '2026-07-10'],
    ['yyyy&quot;年&quot;m&quot;月&quot;d&quot;日&quot;', '46213', '2026-07-10'],
    ['[$-804]yyyy\\年m\\月;@', '46213', '2026-07-10'],
    ['[DBNum1][$-804]m&quot;月&quot;d&quot;日&quot;', '46213', '2026-07-10'],
    ['yyyy-mm-dd h:mm:ss', '46213.999988425923', '2026-07-10T23:59:59'],
    ['yyyy-mm-dd h:mm', '46213.999999', '2026-07-11'],
    ['yyyy-mm-dd', '1', '1900-01-01'],
    ['yyyy-mm-dd', '59', '1900-02-28'],
    ['yyyy-mm-dd', '61', '1900-03-01'],
    ['yyyy-mm-dd', '2958465', '9999-12-31'],
  ])('in the format %s turns %s into %s', async (format, serial, iso) => {
    const cell = await cellOf(`<c r="A1" s="1"><v>${serial}</v></c>`, styles(format));
    expect(cell?.value).toEqual({ type: 'date', iso });
    expect(cell?.text).toBe(iso.replace('T', ' '));
  });

  it.each([14, 22, 27, 31, 36, 50, 57, 58])(
    'is recognised by the built-in format %i, Chinese ones included',
    async (id) => {
      expect((await cellOf('<c r="A1" s="1"><v>46213</v></c>', builtIn(id)))?.value).toEqual({
        type: 'date',
        iso: '2026-07-10',
      });
    },
  );

  it.each([0, 1, 2, 9, 11, 37, 44, 49, 59])('is not seen in the built-in format %i', async (id) => {
    expect((await cellOf('<c r="A1" s="1"><v>46213</v></c>', builtIn(id)))?.value.type).toBe('number');
  });

  it('counts from 1904 in a workbook that says so: day 0 is 1 January 1904', async () => {
    const parts = workbookParts(
      '<sheetData><row><c s="1"><v>0</v></c><c s="1"><v>44751</v></c></row></sheetData>',
      {
        ...styles('yyyy-mm-dd'),
      },
    );
    const book = (parts['xl/workbook.xml'] ?? '').replace('<sheets>', '<workbookPr date1904="1"/><sheets>');
    const file = await openFile('a.xlsx', zipOf({ ...parts, 'xl/workbook.xml': book }));
    expect(file.usesDate1904).toBe(true);
    expect(file.problems.map((one) => one.code)).toEqual(['workbook-date-1904']);
    expect(file.sheets[0]?.rows[0]?.cells.map((cell) => cell.text)).toEqual(['1904-01-01', '2026-07-10']);
  });

  it('that is only a time of day is the text staff see, having no day', async () => {
    expect(await cellOf('<c r="A1" s="1"><v>0.604166666666667</v></c>', styles('h:mm'))).toMatchObject({
      text: '14:30:00',
      value: { type: 'text' },
    });
  });

  it('written as ISO 8601 is taken as it is', async () => {
    expect((await cellOf('<c r="A1" t="d"><v>2026-07-10T00:00:00</v></c>'))?.value).toEqual({
      type: 'date',
      iso: '2026-07-10',
    });
  });
});

describe('a text', () => {
  it('in formatted runs is joined, its phonetic guide left out', async () => {
    const run =
      '<r><t>晋</t></r><r><rPr><b/></rPr><t xml:space="preserve"> 中</t></r><rPh sb="0" eb="1"><t>jin</t></rPh>';
    expect(await cellOf('<c r="A1" t="s"><v>0</v></c>', strings(run))).toMatchObject({
      text: '晋 中',
      written: 'rich-text',
    });
  });

  it.each([
    ['a&amp;b &lt;c&gt; &#x4E2D;&#22269; &quot;', 'a&b <c> 中国 "'],
    ['_x0041_', 'A'],
    ['_x005F_x0041_', '_x0041_'],
    ['第一_x000D_\n第二', '第一\r\n第二'],
    ['行\r\n尾', '行\n尾'],
    ['<![CDATA[a<b&amp;]]>', 'a<b&amp;'],
    ['&amp;lt;', '&lt;'],
    ['　全角　', '　全角　'],
  ])('written %j is read as %j', async (xml, text) => {
    expect((await cellOf('<c r="A1" t="s"><v>0</v></c>', strings(`<t>${xml}</t>`)))?.text).toBe(text);
  });

  it('may stand in the cell itself', async () => {
    expect(
      (await cellOf('<c r="A1" t="inlineStr"><is><r><t>甲</t></r><r><t>乙</t></r></is></c>'))?.text,
    ).toBe('甲乙');
  });
});

describe('a cell that is neither number nor text', () => {
  it.each([
    ['<c r="A1" t="b"><v>1</v></c>', { text: 'TRUE', value: { type: 'boolean', boolean: true } }],
    ['<c r="A1" t="b"><v>0</v></c>', { text: 'FALSE', value: { type: 'boolean', boolean: false } }],
    ['<c r="A1" t="e"><v>#N/A</v></c>', { text: '#N/A', value: { type: 'error', error: '#N/A' } }],
    [
      '<c r="A1"><f>1+1</f><v>2</v></c>',
      { text: '2', value: { type: 'number', number: 2 }, written: 'formula' },
    ],
    [
      '<c r="A1" t="str"><f>"甲"</f><v>甲</v></c>',
      { text: '甲', value: { type: 'text' }, written: 'formula' },
    ],
    [
      '<c r="A1" t="e"><f>1/0</f><v>#DIV/0!</v></c>',
      { text: '#DIV/0!', value: { type: 'error', error: '#DIV/0!' } },
    ],
    [
      '<c r="A1"><f>1200+350</f></c>',
      { text: '=1200+350', value: { type: 'unresolved-formula', formula: '1200+350' } },
    ],
    [
      '<c r="A1"><f>1200+350</f><v/></c>',
      { text: '=1200+350', value: { type: 'unresolved-formula', formula: '1200+350' } },
    ],
    ['<c r="A1"><f t="shared" si="0"/><v>7</v></c>', { text: '7', written: 'formula' }],
  ])('%s', async (xml, expected) => {
    expect(await cellOf(xml)).toMatchObject(expected);
  });

  it('a formula whose result is an empty text is blank, not unresolved', async () => {
    expect(await cellOf('<c r="A1" t="str"><f>IF(1,"")</f><v></v></c>')).toBeUndefined();
  });
});

describe('a sheet', () => {
  const rows = (count: number): string =>
    Array.from(
      { length: count },
      (_, index) => `<row r="${index + 1}"><c r="B${index + 1}"><v>${index + 1}</v></c></row>`,
    ).join('');

  it('fills vertical merges down and leaves horizontal ones with their first cell', async () => {
    const data =
      '<sheetData><row r="1"><c r="A1"><v>1</v></c></row><row r="2"><c r="C2"><v>9</v></c></row><row r="3"><c r="C3"><v>9</v></c></row></sheetData>';
    const sheet = await sheetOf(workbook(`${data}<mergeCells><mergeCell ref="A1:B3"/></mergeCells>`));
    const texts = sheet.rows.map((row) => row.cells.map((cell) => cell.text));
    expect(texts).toEqual([['1'], ['1', '', '9'], ['1', '', '9']]);
    expect(sheet.rows.map((row) => row.cells[0]?.mergedFrom)).toEqual([undefined, 'A1', 'A1']);
    expect(sheet.rows[2]?.cells[0]?.place).toEqual({ file: '测试.xlsx', sheet: '表', cell: 'A3', row: 3 });
  });

  it('does not fill plain blanks', async () => {
    const sheet = await sheetOf(workbook(`<sheetData>${rows(2)}</sheetData>`));
    expect(sheet.rows[1]?.cells[0]).toMatchObject({
      text: '',
      value: { type: 'blank' },
      place: { cell: 'A2' },
    });
  });

  it('counts rows and cells without addresses from where they stand', async () => {
    const sheet = await sheetOf(
      workbook(
        '<sheetData><row><c><v>1</v></c><c><v>2</v></c></row><row r="4"><c><v>3</v></c></row></sheetData>',
      ),
    );
    expect(sheet.rows.map((row) => row.cells.map((cell) => cell.place.cell))).toEqual([
      ['A1', 'B1'],
      [],
      [],
      ['A4'],
    ]);
  });

  it('reads element names with any prefix', async () => {
    const parts = workbookParts('');
    const sheet =
      '<x:worksheet xmlns:x="main"><x:sheetData><x:row r="1"><x:c r="A1"><x:v>5</x:v></x:c></x:row></x:sheetData></x:worksheet>';
    expect(
      (await sheetOf(zipOf({ ...parts, 'xl/worksheets/sheet1.xml': sheet }))).rows[0]?.cells[0]?.text,
    ).toBe('5');
  });

  it('ends at the last cell with content, however far it is formatted', async () => {
    const sheet = await sheetOf(
      workbook(`<sheetData>${rows(2)}<row r="900"><c r="A900" s="1"/></row></sheetData>`),
    );
    expect(sheet.rows).toHaveLength(2);
  });

  it('tells hidden rows and columns, struck and coloured ones', async () => {
    const data = `<cols><col min="2" max="2" hidden="1"/></cols><sheetData>
      <row r="1" hidden="1"><c r="A1"><v>1</v></c><c r="B1"><v>1</v></c></row><row r="2" ht="0"><c r="A2"><v>1</v></c></row>
      <row r="3"><c r="A3" s="1"><v>1</v></c></row><row r="4"><c r="A4" s="2"><v>1</v></c></row><row r="5"><c r="A5" s="3"><v>1</v></c></row></sheetData>`;
    const sheet = await sheetOf(
      workbook(data, {
        'xl/styles.xml': `<styleSheet><fonts><font/><font><strike/></font><font><strike val="0"/></font></fonts>
          <fills><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill>
          <fill><patternFill patternType="solid"><fgColor rgb="FFFFFF00"/></patternFill></fill>
          <fill><patternFill patternType="solid"><fgColor rgb="FFFFFFFF"/></patternFill></fill></fills>
          <cellXfs><xf/><xf fontId="1" fillId="1"/><xf fontId="2" fillId="2"/><xf fillId="3"/></cellXfs></styleSheet>`,
      }),
    );
    expect(sheet.hiddenColumns).toEqual(['B']);
    expect(sheet.rows.map((row) => row.hidden)).toEqual([true, true, false, false, false]);
    expect(sheet.rows.map((row) => row.struckThrough)).toEqual([false, false, true, false, false]);
    expect(sheet.rows.map((row) => row.coloured)).toEqual([false, false, false, true, false]);
  });

  it('marks links and keeps their text', async () => {
    const data =
      '<sheetData><row r="1"><c r="A1" t="inlineStr"><is><t>a@example.com</t></is></c></row></sheetData>';
    const sheet = await sheetOf(
      workbook(`${data}<hyperlinks><hyperlink ref="A1" location="x"/></hyperlinks>`),
    );
    expect(sheet.rows[0]?.cells[0]).toMatchObject({ text: 'a@example.com', written: 'hyperlink' });
  });

  it('marks a linked formula as a formula', async () => {
    const data = '<sheetData><row r="1"><c r="A1" t="str"><f>"甲"</f><v>甲</v></c></row></sheetData>';
    const sheet = await sheetOf(workbook(`${data}<hyperlinks><hyperlink ref="A1"/></hyperlinks>`));
    expect(sheet.rows[0]?.cells[0]).toMatchObject({ text: '甲', written: 'formula' });
  });
});

describe('a workbook', () => {
  it('gives its comments whatever their part is called', async () => {
    const parts = workbookParts('<sheetData><row r="2"><c r="B2"><v>5</v></c></row></sheetData>', {
      'xl/worksheets/_rels/sheet1.xml.rels': relationships([
        'c',
        'http://x/relationships/comments',
        '/xl/comments/comment1.xml',
      ]),
      'xl/comments/comment1.xml':
        '<comments><commentList><comment ref="B2"><text><r><t>应为 6，</t></r><r><t>待核</t></r></text></comment></commentList></comments>',
    });
    const file = await openFile('a.xlsx', zipOf(parts));
    expect(file.comments).toEqual([
      { place: { file: 'a.xlsx', sheet: '表', cell: 'B2', row: 2 }, text: '应为 6，待核' },
    ]);
    expect(file.problems.map((one) => [one.code, one.parameters])).toEqual([
      ['cell-comment', { raw: '5', comment: '应为 6，待核' }],
    ]);
  });

  it('tells its hidden sheets and skips charts on sheets of their own', async () => {
    const parts = workbookParts('<sheetData/>');
    const book = `<workbook xmlns:r="r"><sheets><sheet name="名单" r:id="rId1"/><sheet name="旧" state="veryHidden" r:id="rId8"/><sheet name="图" r:id="rId9"/></sheets></workbook>`;
    const rels = (parts['xl/_rels/workbook.xml.rels'] ?? '').replace(
      '</Relationships>',
      '<Relationship Id="rId8" Type="http://x/worksheet" Target="/xl/worksheets/sheet1.xml"/><Relationship Id="rId9" Type="http://x/chartsheet" Target="chartsheets/sheet1.xml"/></Relationships>',
    );
    const file = await openFile(
      'a.xlsx',
      zipOf({ ...parts, 'xl/workbook.xml': book, 'xl/_rels/workbook.xml.rels': rels }),
    );
    expect(file.sheets.map((sheet) => [sheet.sheet, sheet.hidden])).toEqual([
      ['名单', false],
      ['旧', true],
    ]);
    expect(file.problems.map((one) => [one.code, one.place])).toEqual([
      ['sheet-hidden', { file: 'a.xlsx', sheet: '旧' }],
    ]);
  });
});
