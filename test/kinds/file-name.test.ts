import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fileName, safeFileName } from '../../src/kinds/file-name.ts';

const bytesOf = (text: string): number => new TextEncoder().encode(text).length;
const anyText = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 80 }),
  fc.string({ unit: 'grapheme', maxLength: 80 }),
  fc.string({
    unit: fc.constantFrom(...Array.from('/\\:*?"<>|.. \u0000\u001f\u200b\u202e\ud83d𠮷㛃企业组CONnul1')),
    maxLength: 80,
  }),
);
const day = fc.constantFrom('2026-08-05', '2026-12-31', null);

/** What Windows refuses (Microsoft, "Naming Files, Paths, and Namespaces"), and what nobody can see. */
function expectSafe(name: string): void {
  expect(name).not.toMatch(/[\\/:*?"<>|\p{Cc}\p{Cf}]/u);
  expect(name).not.toMatch(/^[\s.]|[\s.]$/u);
  expect(name).not.toMatch(/^(con|prn|aux|nul|com\d|lpt\d)(\.|$)/i);
  expect(name).not.toMatch(/\p{Cs}/u);
  expect(name).not.toBe('');
  expect(bytesOf(name)).toBeLessThanOrEqual(120);
}

describe('fileName', () => {
  // The example of domain §2.0.3.
  it('is serial, kind, object and day', () => {
    expect(fileName({ serial: 3, kind: '推荐函', object: '大同市', date: '2026-08-05' })).toBe(
      '03_推荐函_大同市_20260805',
    );
    expect(fileName({ serial: 101, kind: '获奖证书', object: null, date: null })).toBe(
      '101_获奖证书_日期未定',
    );
  });

  it('is safe whatever the object is called', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 99999 }), anyText, day, (serial, object, date) => {
        const name = fileName({ serial, kind: '获奖证书', object, date });
        expectSafe(name);
        expect(name.startsWith(`${String(serial).padStart(2, '0')}_获奖证书_`)).toBe(true);
        expect(name.endsWith(date === null ? '_日期未定' : `_${date.replaceAll('-', '')}`)).toBe(true);
      }),
    );
  });

  it('cuts a long object by whole characters and keeps the day', () => {
    const name = fileName({ serial: 1, kind: '获奖证书', object: '𠮷'.repeat(40), date: '2026-09-23' });
    expect(name).toMatch(/^01_获奖证书_𠮷+_20260923$/u);
    expect(bytesOf(name)).toBeGreaterThan(116);
  });

  it('is safe for any text alone, and leaves a safe one as it is', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const name = safeFileName(text);
        expectSafe(name);
        expect(safeFileName(name)).toBe(name);
      }),
    );
    expect(safeFileName('检查报告')).toBe('检查报告');
    expect(safeFileName('NUL')).toBe('_NUL');
    expect(safeFileName('com1.xlsx')).toBe('_com1.xlsx');
    expect(safeFileName('../..')).toBe('_');
  });
});
