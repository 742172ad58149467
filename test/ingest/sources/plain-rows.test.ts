import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { openFile } from '../../../src/ingest/sources/index.ts';
import { workbook } from '../../support/hostile-files.ts';

/*
 * Rows as most programs write them are read a short way. With a comment in each row nothing is plain, so every row
 * goes the long way (ECMA-376-1 §18.3.1.73 knows no comments): both must see the same cells, or the same damage.
 */

const address = fc.constantFrom(
  ' r="A1"',
  ' r="C1"',
  ' r="$C$1"',
  ' r="XFE1"',
  ' r="B0"',
  ' r="1"',
  ' r=""',
  '',
);
const style = fc.constantFrom('', ' s="0"', ' s="12"', ' s=""', " s='0'", ' cm="1"');
const type = fc.constantFrom(
  '',
  ' t="n"',
  ' t="str"',
  ' t="s"',
  ' t="inlineStr"',
  ' t="b"',
  ' t="e"',
  ' t="d"',
  ' t="x"',
);
const text = fc.constantFrom(
  '',
  '1',
  '0.30000000000000004',
  ' 7 ',
  '阎𬭎',
  'a&amp;b',
  '&bad;',
  '_x000D_',
  '甲\r\n乙',
  'TRUE',
);
const body = text.chain((one) =>
  fc.constantFrom(
    '',
    `<v>${one}</v>`,
    '<v/>',
    `<v xml:space="preserve">${one}</v>`,
    `<f>1+1</f><v>${one}</v>`,
    `<is><t>${one}</t></is>`,
    `<is><t xml:space="preserve">${one}</t></is>`,
    `<is><r><t>${one}</t></r><r><t>尾</t></r></is>`,
    `<is><t>${one}</t><rPh sb="0" eb="1"><t>pin</t></rPh></is>`,
    `<v>${one}</v><v>2</v>`,
  ),
);
const cell = fc
  .tuple(address, style, type, body, fc.constantFrom('></c>', '/>', ' ></c >'))
  .map(([r, s, t, content, end]) => (end === '/>' ? `<c${r}${s}${t}/>` : `<c${r}${t}${s}>${content}</c>`));
const row = fc
  .tuple(
    fc.constantFrom(' r="3"', '', ' hidden="1"', ' ht="0"', ' r="0"', ' spans="1:3" x14ac:dyDescent="0.25"'),
    fc.array(cell, { maxLength: 4 }),
    fc.constantFrom('', '\n'),
  )
  .map(([attributes, cells, between]) => ({
    open: `<row${attributes}>`,
    rest: `${cells.join(between)}</row>`,
  }));

const read = async (rows: string): Promise<unknown> => {
  const { sheets, problems } = await openFile('表.xlsx', workbook(`<sheetData>${rows}</sheetData>`));
  return { problems, rows: sheets[0]?.rows.map((one) => ({ ...one, cells: one.cells.map(whole) })) };
};

const whole = ({ place, text: shown, value, written }: Cell): unknown => ({
  place,
  text: shown,
  value,
  written,
});
type Cell = Awaited<ReturnType<typeof openFile>>['sheets'][number]['rows'][number]['cells'][number];

describe('plain rows', () => {
  it('say what they say when they are read tag by tag', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(row, { maxLength: 4 }), async (rows) => {
        const short = rows.map(({ open, rest }) => open + rest).join('');
        const long = rows.map(({ open, rest }) => `${open}<!-- -->${rest}`).join('');
        expect(await read(short)).toEqual(await read(long));
      }),
      { numRuns: 400 },
    );
  });

  it('are read with their texts, figures and links to styles', async () => {
    const cells =
      '<c r="B1" s="0" t="inlineStr"><is><t>阎&amp;𬭎</t></is></c><c t="b"><v>1</v></c><c r="E1"><v>0.5</v></c>';
    const { sheets } = await openFile(
      '表.xlsx',
      workbook(`<sheetData><row r="1">${cells}</row></sheetData>`),
    );
    expect(sheets[0]?.rows[0]?.cells.map(({ text: shown }) => shown)).toEqual([
      '',
      '阎&𬭎',
      'TRUE',
      '',
      '0.5',
    ]);
  });
});
