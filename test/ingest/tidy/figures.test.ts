import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { tidyAmount, unitOfHeading } from '../../../src/ingest/tidy/amounts.ts';
import { tidyCount } from '../../../src/ingest/tidy/counts.ts';
import { shiftDecimal } from '../../../src/ingest/tidy/decimal.ts';
import { hundredthsOf, tidyMark } from '../../../src/ingest/tidy/marks.ts';
import { textCell } from '../../../src/ingest/tidy/tidied.ts';
import { codesOf } from './codes.ts';

function numberCell(number: number): {
  readonly text: string;
  readonly value: { readonly type: 'number'; readonly number: number };
} {
  return { text: String(number), value: { type: 'number', number } };
}

// Forms: domain specification §5.2 rows 28, 33 and 35.
describe('an amount in 万元', () => {
  it.each([
    ['500', '500'],
    ['500万', '500'],
    ['500万元', '500'],
    ['1200万 元', '1200'],
    ['５００', '500'],
    ['13,041.3', '13041.3'],
    ['5,000,000元', '500'],
    ['0.05亿', '500'],
    ['1.12333亿元', '11233.3'],
    ['2.03亿元', '20300'],
    ['￥500', '500'],
    ['人民币500万元', '500'],
    ['0.5元', '0.00005'],
    ['3千万元', '3000'],
    ['500.00', '500'],
    ['0', '0'],
  ])('written %s is %s', (written, value) => {
    expect(tidyAmount(textCell(written))).toMatchObject({ value, changes: ['amount-form'], complaints: [] });
  });

  it.each([
    ['约500', 'figure-approximate'],
    ['500多万', 'figure-approximate'],
    ['12万余元', 'figure-approximate'],
    ['500左右', 'figure-approximate'],
    ['500-600', 'figure-range'],
    ['500万～600万元', 'figure-range'],
    ['-5', 'amount-unreadable'],
    ['5,00', 'amount-unreadable'],
    ['面议', 'amount-unreadable'],
    ['########', 'text-hashes'],
  ])('written %s is no figure', (written, code) => {
    const amount = tidyAmount(textCell(written));
    expect(amount.value).toBeNull();
    expect(codesOf(amount)).toEqual([code]);
  });

  it('follows the unit its column is headed with', () => {
    expect(unitOfHeading('营业收入（元）')).toBe('元');
    expect(unitOfHeading('营业收入(亿元)')).toBe('亿元');
    expect(unitOfHeading('营业收入')).toBe('万元');
    expect(tidyAmount(textCell('5000000'), '元').value).toBe('500');
    expect(tidyAmount(numberCell(0.05), '亿元').value).toBe('500');
    expect(tidyAmount(textCell('500万元'), '元').value).toBe('500');
  });

  it('of a number cell is what the cell shows, without the noise of floats', () => {
    expect(tidyAmount(numberCell(39999.99))).toMatchObject({ value: '39999.99', changes: [] });
    expect(tidyAmount(numberCell(0.1 + 0.2)).value).toBe('0.3');
  });

  it('tidied once is tidied for good, and shifting back gives the same figure', () => {
    fc.assert(
      fc.property(
        fc.nat(10 ** 9),
        fc.nat(99_999),
        fc.constantFrom('', '元', '万元', '亿'),
        (whole, part, unit) => {
          const written = `${whole}.${String(part).padStart(5, '0')}`;
          const once = tidyAmount(textCell(`${written}${unit}`)).value ?? '';
          expect(tidyAmount(textCell(once)).value).toBe(once);
          expect(shiftDecimal(shiftDecimal(written, 8) ?? '', -8)).toBe(shiftDecimal(written, 0));
        },
      ),
    );
  });
});

describe('a count', () => {
  it.each([
    ['371', 371],
    ['154,262', 154262],
    ['4个', 4],
    ['25 家', 25],
    ['３人次', 3],
    ['2万', 20000],
  ])('written %s is %d', (written, value) => {
    expect(tidyCount(textCell(written))).toMatchObject({ value, changes: ['count-form'], complaints: [] });
  });

  it.each([
    ['约3000', 'figure-approximate'],
    ['300-500', 'figure-range'],
    ['3.5', 'count-unreadable'],
    ['若干', 'count-unreadable'],
  ])('written %s is none', (written, code) => {
    expect(tidyCount(textCell(written)).value).toBeNull();
    expect(codesOf(tidyCount(textCell(written)))).toEqual([code]);
  });

  it('that Excel made a date of is not used', () => {
    const cell = { text: '2026-01-02', value: { type: 'date', iso: '2026-01-02' } } as const;
    expect(tidyCount(cell).value).toBeNull();
    expect(codesOf(tidyCount(cell))).toEqual(['number-became-date']);
  });
});

describe('a mark', () => {
  it.each([
    ['92.5', 9250],
    ['92.5分', 9250],
    ['92．5', 9250],
    ['８２．２', 8220],
    ['77.0分', 7700],
    ['88', 8800],
    ['100', 10000],
    ['92.50', 9250],
    ['92.500', 9250],
  ])('written %s is %d hundredths', (written, hundredths) => {
    expect(tidyMark(textCell(written), 100)).toMatchObject({
      value: { type: 'mark', hundredths },
      complaints: [],
    });
  });

  it('of a number cell is exact', () => {
    expect(tidyMark(numberCell(92.34), 100).value).toEqual({ type: 'mark', hundredths: 9234 });
    expect(tidyMark(numberCell(85.30000000000001), 100).value).toEqual({ type: 'mark', hundredths: 8530 });
  });

  it.each([
    ['缺席', 'absent'],
    ['弃权', 'absent'],
    ['弃赛', 'absent'],
    ['回避', 'recused'],
  ])('%s is a status', (written, type) => {
    expect(tidyMark(textCell(written), 100)).toMatchObject({ value: { type, raw: written }, complaints: [] });
  });

  it.each([
    ['100.5', 'mark-above-maximum'],
    ['88.125', 'mark-decimals'],
    ['', 'mark-blank'],
    ['优秀', 'mark-unreadable'],
    ['/', 'mark-unreadable'],
    ['-5', 'mark-unreadable'],
  ])('%j is invalid', (written, code) => {
    const mark = tidyMark(textCell(written), 100);
    expect(mark.value.type).toBe('invalid');
    expect(codesOf(mark)).toEqual([code]);
  });

  it('of zero or with a comma is read and warned', () => {
    expect(codesOf(tidyMark(textCell('0'), 100))).toEqual(['mark-zero']);
    expect(tidyMark(textCell('92,5'), 100).value).toEqual({ type: 'mark', hundredths: 9250 });
    expect(codesOf(tidyMark(textCell('92,5'), 100))).toEqual(['mark-comma']);
  });

  it('has as many hundredths as its figure says', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 10_000 }), (hundredths) => {
        expect(hundredthsOf((hundredths / 100).toFixed(2))).toBe(hundredths);
        expect(tidyMark(numberCell(hundredths / 100), 100).value).toEqual({ type: 'mark', hundredths });
      }),
    );
  });
});
