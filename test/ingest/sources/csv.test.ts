import { describe, expect, it } from 'vitest';
import fc from 'fast-check';
import type { RawFile } from '../../../src/ingest/raw-table.ts';
import { openFile } from '../../../src/ingest/sources/index.ts';

/* Encodings of domain §5.2 row 1. The GBK bytes are written out: 阎 D1 D6, 芬 B7 D2, 翠 B4 E4, 市 CA D0 (GB 2312). */

const utf8 = (text: string): Uint8Array => new TextEncoder().encode(text);
const bytesOf = (...parts: readonly (Uint8Array | readonly number[])[]): Uint8Array =>
  Uint8Array.from(parts.flatMap((part) => [...part]));
const grid = (file: RawFile): readonly (readonly string[])[] =>
  (file.sheets[0]?.rows ?? []).map((row) => row.cells.map((cell) => cell.text));
const codes = (file: RawFile): readonly string[] => file.problems.map((one) => one.code);

const NAME = [0xd1, 0xd6, 0xb7, 0xd2, 0xb4, 0xe4];

describe('a text table', () => {
  it('is read as GBK when it is not UTF-8', async () => {
    const file = await openFile('a.csv', bytesOf(utf8('a,'), NAME, utf8('\n1,2\n')));
    expect(grid(file)).toEqual([
      ['a', '阎芬翠'],
      ['1', '2'],
    ]);
    expect(file.problems).toEqual([]);
  });

  it('is read as GB18030 with the characters that have four bytes (𬭎, 99 33 A9 32 by Python’s codec)', async () => {
    const file = await openFile(
      'a.csv',
      bytesOf([0xe9, 0x46], utf8(','), [0x99, 0x33, 0xa9, 0x32], utf8('\n')),
    );
    expect(file.problems).toEqual([]);
    expect(grid(file)).toEqual([['镕', '𬭎']]);
  });

  it.each([
    ['without a mark', []],
    ['with a mark', [0xef, 0xbb, 0xbf]],
  ])('is read as UTF-8 %s', async (_, mark) => {
    expect(grid(await openFile('a.csv', bytesOf(mark, utf8('阎芬翠,𬭎\n'))))).toEqual([['阎芬翠', '𬭎']]);
  });

  it.each(['utf16le', 'utf16be'] as const)('is read as “Unicode 文本” with tabs (%s)', async (order) => {
    const little = Buffer.from('\ufeff姓名\t备注\n王,伟\t𬭎\n', 'utf16le');
    const file = await openFile('a.txt', order === 'utf16le' ? little : Buffer.from(little).swap16());
    expect(grid(file)).toEqual([
      ['姓名', '备注'],
      ['王,伟', '𬭎'],
    ]);
  });

  it.each([
    [
      'a;b\n1,5;2\n',
      [
        ['a', 'b'],
        ['1,5', '2'],
      ],
    ],
    [
      'a\tb\n1,5\t2\n',
      [
        ['a', 'b'],
        ['1,5', '2'],
      ],
    ],
    [
      '"x;y;z;z;z",b\n1,2\n',
      [
        ['x;y;z;z;z', 'b'],
        ['1', '2'],
      ],
    ],
    ['只有一列\n值\n', [['只有一列'], ['值']]],
  ])('tells the delimiter of %j', async (text, expected) => {
    expect(grid(await openFile('a.csv', utf8(text)))).toEqual(expected);
  });

  it('counts records as rows, so that a quoted line break does not shift the places below', async () => {
    const file = await openFile('历史.csv', utf8('a,b\n"第一\n第二",x\n末,y\n'));
    expect(file.sheets[0]?.rows[2]?.cells[1]?.place).toEqual({ file: '历史.csv', cell: 'B3', row: 3 });
    expect(grid(file)[1]).toEqual(['第一\n第二', 'x']);
  });

  it('keeps blank lines as rows and rows of any length', async () => {
    const file = await openFile('a.csv', utf8('a,b,c\n\n1\n'));
    expect(file.sheets[0]?.rows.map((row) => row.row)).toEqual([1, 2, 3]);
    expect(grid(file)).toEqual([['a', 'b', 'c'], [''], ['1']]);
  });

  it('keeps values untouched: spaces, leading zeros, formula signs, inch marks', async () => {
    expect(grid(await openFile('a.csv', utf8(' 王　伟 ,007,=1+1,24"屏\n')))).toEqual([
      [' 王　伟 ', '007', '=1+1', '24"屏'],
    ]);
  });
});

describe('a damaged text table', () => {
  it('that ends inside a GBK character names its last record and keeps the rest', async () => {
    const file = await openFile('a.csv', bytesOf(utf8('a,b\n1,'), NAME.slice(0, 5)));
    expect(codes(file)).toEqual(['text-cut']);
    expect(file.problems[0]?.place).toEqual({ file: 'a.csv', row: 2 });
    expect(file.problems[0]?.parameters).toEqual({ encoding: 'GB18030' });
    expect(grid(file)).toEqual([
      ['a', 'b'],
      ['1', '阎芬'],
    ]);
  });

  it('that ends inside a UTF-8 character is not taken for GBK', async () => {
    const whole = utf8('a,b\n名称,阎芬翠');
    const file = await openFile('a.csv', whole.subarray(0, whole.length - 1));
    expect(codes(file)).toEqual(['text-cut']);
    expect(file.problems[0]?.parameters).toEqual({ encoding: 'UTF-8' });
    expect(grid(file)[1]).toEqual(['名称', '阎芬']);
  });

  it('with an odd byte in UTF-16 is cut too', async () => {
    const whole = Buffer.from('\ufeff姓名\t备注', 'utf16le');
    expect(codes(await openFile('a.txt', whole.subarray(0, whole.length - 1)))).toEqual(['text-cut']);
  });

  it('in no known encoding names the first unreadable record', async () => {
    const file = await openFile('a.csv', bytesOf(utf8('a\nb\n'), [0xff, 0xff, 0xff], utf8('\nc\n')));
    expect(codes(file)).toEqual(['text-encoding-unknown']);
    expect(file.problems[0]?.place.row).toBe(3);
  });

  it('with one broken byte stays UTF-8, the sign of loss at its place', async () => {
    const long = '山西省中小企业创新创业大赛'.repeat(10);
    const file = await openFile('a.csv', bytesOf(utf8(`${long}\n甲`), [0xff], utf8(`乙,${long}\n`)));
    expect(file.problems).toEqual([]);
    expect(grid(file)[1]?.[0]).toBe('甲\ufffd乙');
  });

  it('whose quote is never closed names the record and keeps those before', async () => {
    const file = await openFile('a.csv', utf8('a,b\n1,2\n"3,4\n5,6\n7,8\n'));
    expect(codes(file)).toEqual(['text-quotes-unbalanced']);
    expect(file.problems[0]?.place).toEqual({ file: 'a.csv', row: 3 });
    expect(grid(file)).toEqual([
      ['a', 'b'],
      ['1', '2'],
    ]);
  });

  it('whose stray quotes pair up over several records is not read as one cell in silence', async () => {
    const file = await openFile('a.csv', utf8('a,b\n1,2\n"3,4\n5,6\n7",8\n9,10\n'));
    expect(codes(file)).toEqual(['text-quotes-unbalanced']);
    expect(file.problems[0]?.place.row).toBe(3);
  });

  it('of white space only is empty', async () => {
    expect(codes(await openFile('a.csv', utf8('  \n')))).toContain('file-empty');
  });
});

describe('any table of text', () => {
  const cell = fc.string({ unit: fc.constantFrom('甲', '𬭎', 'a', ' ', '，', '"', ',', '\n', '（', '０') });
  const quote = (text: string): string => `"${text.replaceAll('"', '""')}"`;

  it('comes back as it was written, whatever is quoted', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(fc.tuple(cell, cell), { minLength: 1, maxLength: 6 }), async (rows) => {
        // A third column keeps the guard against swallowed records out of play.
        const text = `a,b,"c,d,e,f"\n${rows.map((row) => `${row.map(quote).join(',')},z\n`).join('')}`;
        const file = await openFile('a.csv', utf8(text));
        expect(grid(file).slice(1)).toEqual(rows.map((row) => [...row, 'z']));
      }),
      { numRuns: 100 },
    );
  });
});
