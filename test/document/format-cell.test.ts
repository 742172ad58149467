import { describe, expect, it } from 'vitest';
import { blankCell, dateCell, namesCell, numberCell, textCell } from '../../src/document/build.ts';
import { formatCell, formatNumber } from '../../src/document/format-cell.ts';

describe('cells on pages', () => {
  it('prints each type as the specification says', () => {
    expect(formatCell(textCell('大同市'))).toBe('大同市');
    expect(formatCell(numberCell('95.5', 2))).toBe('95.50');
    expect(formatCell(dateCell('2026-07-10'))).toBe('2026-07-10');
    expect(formatCell(namesCell('王伟', '阿卜杜拉·买买提'))).toBe('王伟、阿卜杜拉·买买提');
    expect(formatCell(blankCell('not-applicable'))).toBe('—');
    expect(formatCell(blankCell('none'))).toBe('');
    expect(formatCell(blankCell('to-fill-in'))).toBe('');
  });

  // domain §4.2, A.7: half up on the decimal text, where Node's toFixed(2) gives 92.34.
  it.each([
    ['92.345', 2, '92.35'],
    ['92.344', 2, '92.34'],
    ['0.5', 0, '1'],
    ['9.995', 2, '10.00'],
    ['-0.004', 2, '0.00'],
    ['-1.005', 2, '-1.01'],
    ['7', 2, '7.00'],
    ['0.05', 2, '0.05'],
  ])('%s with %i digits is %s', (value, digits, shown) => {
    expect(formatNumber(value, digits)).toBe(shown);
  });

  // GB/T 15835: groups of three; four digits may stay together; decimals are not grouped.
  it.each([
    ['1280', 0, '1280'],
    ['12800', 0, '12,800'],
    ['1234567.25', 2, '1,234,567.25'],
    ['0.12345', 5, '0.12345'],
  ])('%s is grouped as %3$s', (value, digits, shown) => {
    expect(formatNumber(value, digits)).toBe(shown);
  });

  it.each(['', '1e5', 'NaN', '１２', '1,000', '.5'])('%j is no decimal number', (value) => {
    expect(() => formatNumber(value, 2)).toThrow(RangeError);
  });
});
