import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { formatDays, formatPeriod, formatShare, quoted } from '../../src/kinds/numbers.ts';

describe('numbers and quotations in sentences', () => {
  // Wording of a dated publicity period found in practice: 自2024年5月16日至5月22日 (domain §2.4).
  it('prints the second year of a period only where it differs', () => {
    expect(formatPeriod('2026-09-16', '2026-09-21')).toBe('2026年9月16日至9月21日');
    expect(formatPeriod('2026-12-30', '2027-01-06')).toBe('2026年12月30日至2027年1月6日');
  });

  it('tells days only as far as they differ', () => {
    expect(formatDays(['2026-08-27'])).toBe('2026年8月27日');
    expect(formatDays(['2026-08-27', '2026-08-28'])).toBe('2026年8月27日、28日');
    expect(formatDays(['2026-08-30', '2026-08-31', '2026-09-01'])).toBe('2026年8月30日至9月1日');
    expect(formatDays(['2026-08-27', '2026-08-28', '2026-08-30'])).toBe('2026年8月27日、28日、30日');
    expect(formatDays(['2026-12-31', '2027-01-02'])).toBe('2026年12月31日、2027年1月2日');
  });

  it('rounds a share half up to one decimal', () => {
    expect(formatShare(3, 15)).toBe('20.0%');
    expect(formatShare(1, 3)).toBe('33.3%');
    expect(formatShare(2, 3)).toBe('66.7%');
    expect(formatShare(0, 7)).toBe('0.0%');
    // 1/16 is 6.25 % exactly.
    expect(formatShare(1, 16)).toBe('6.3%');
  });

  it('is never off by more than half a tenth', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 5000 }), fc.integer({ min: 1, max: 5000 }), (part, whole) => {
        const tenths = BigInt(formatShare(part, whole).replace('%', '').replace('.', ''));
        const twiceOff = 2n * (tenths * BigInt(whole) - 1000n * BigInt(part));
        expect(twiceOff <= BigInt(whole) && twiceOff > -BigInt(whole)).toBe(true);
      }),
    );
  });

  // GB/T 15834: quotation marks inside of quotation marks are ‘ ’ (domain §1.15).
  it('nests quotation marks', () => {
    expect(quoted('“铭合”生物滤池固废填埋监测')).toBe('“‘铭合’生物滤池固废填埋监测”');
    expect(quoted('面向薄煤层的本安型煤基活性炭')).toBe('“面向薄煤层的本安型煤基活性炭”');
  });
});
