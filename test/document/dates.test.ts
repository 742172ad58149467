import { describe, expect, it } from 'vitest';
import { formatChineseDate, formatDate, isIsoDay } from '../../src/document/dates.ts';

describe('dates', () => {
  // domain §1.16 (GB/T 15835): Arabic digits, four-digit year, no zero padding.
  it.each([
    ['2026-04-03', '2026年4月3日'],
    ['2026-07-10', '2026年7月10日'],
    ['2026-12-31', '2026年12月31日'],
  ])('%s is printed %s', (iso, printed) => {
    expect(formatDate(iso)).toBe(printed);
  });

  // domain §1.16 and A.10: 〇 is U+3007.
  it.each([
    ['2026-09-10', '二〇二六年九月十日'],
    ['2026-09-23', '二〇二六年九月二十三日'],
    ['2010-11-20', '二〇一〇年十一月二十日'],
    ['2000-10-01', '二〇〇〇年十月一日'],
  ])('%s is printed %s on a certificate', (iso, printed) => {
    expect(formatChineseDate(iso)).toBe(printed);
    expect(printed).not.toMatch(/[○零O0]/);
  });

  it.each([
    '2026-4-3',
    '2026-02-29',
    '2026-13-01',
    '2026-00-10',
    '2026-01-00',
    '2100-02-29',
    '',
    '2026年4月3日',
  ])('%j is no day of the calendar', (text) => {
    expect(isIsoDay(text)).toBe(false);
    expect(() => formatDate(text)).toThrow(RangeError);
  });

  it('knows leap days', () => {
    expect([isIsoDay('2024-02-29'), isIsoDay('2000-02-29')]).toEqual([true, true]);
  });
});
