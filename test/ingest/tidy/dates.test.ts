import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { dayOfSerial, tidyDate } from '../../../src/ingest/tidy/dates.ts';
import { tidyInstant } from '../../../src/ingest/tidy/instants.ts';
import { textCell } from '../../../src/ingest/tidy/tidied.ts';
import { codesOf } from './codes.ts';

// Forms: domain specification §5.2 rows 27 and 29.
describe('a date', () => {
  it.each([
    ['2026-07-10', '2026-07-10'],
    ['2026.7.10', '2026-07-10'],
    ['2026/7/10', '2026-07-10'],
    ['20260710', '2026-07-10'],
    ['2026年7月10日', '2026-07-10'],
    ['2026年7月10号', '2026-07-10'],
    ['2026 年07月10日', '2026-07-10'],
    ['２０２６．７．１０', '2026-07-10'],
    ['2026－7－10', '2026-07-10'],
    ['2026-07-10 00:00:00', '2026-07-10'],
    ['二〇二六年七月十日', '2026-07-10'],
    ['二○二六年十二月三十一日', '2026-12-31'],
    ['二零二六年十月廿三日', '2026-10-23'],
    ['2019年元月8日', '2019-01-08'],
    ['2006年十月一日', '2006-10-01'],
    ['2024-02-29', '2024-02-29'],
    ['46213', '2026-07-10'],
    ['43831', '2020-01-01'],
  ])('written %s is the day %s', (written, iso) => {
    const date = tidyDate(textCell(written));
    expect(date.value).toEqual({ type: 'day', iso });
    expect(date.complaints).toEqual([]);
    expect(date.changes.length > 0).toBe(written !== iso);
  });

  it.each(['26.7.10', '26/7/10', '26年7月10日'])(
    'with two digits for the year is read and warned: %s',
    (written) => {
      const date = tidyDate(textCell(written));
      expect(date.value).toEqual({ type: 'day', iso: '2026-07-10' });
      expect(codesOf(date)).toEqual(['date-two-digit-year']);
    },
  );

  it.each([
    ['2024.1', '2024-01'],
    ['2024年元月', '2024-01'],
    ['2024年11月', '2024-11'],
    ['2024/11', '2024-11'],
  ])('without a day stays a month: %s', (written, iso) => {
    const date = tidyDate(textCell(written));
    expect(date.value).toEqual({ type: 'month', iso });
    expect(codesOf(date)).toEqual(['date-month-only']);
  });

  it.each([
    ['2024.1.0', 'date-impossible'],
    ['2023-02-30', 'date-impossible'],
    ['2023-02-29', 'date-impossible'],
    ['2023-13-01', 'date-impossible'],
    ['20261340', 'date-impossible'],
    ['2026.7.1-7.5', 'date-range'],
    ['2019.3.1-3.5', 'date-range'],
    ['2026年7月1日至5日', 'date-range'],
    ['2026.7.1—2026.7.5', 'date-range'],
    ['7月10日', 'date-unreadable'],
    ['长期', 'date-unreadable'],
    ['12345678901', 'date-unreadable'],
  ])('is never guessed: %s is an error', (written, code) => {
    const date = tidyDate(textCell(written));
    expect(date.value).toEqual({ type: 'unreadable', raw: written });
    expect(codesOf(date)).toEqual([code]);
  });

  it('is nothing where nothing is written, and a dash is written down as nothing', () => {
    expect(tidyDate(textCell(' '))).toMatchObject({ value: null, changes: [] });
    expect(tidyDate(textCell('—'))).toMatchObject({ value: null, changes: ['placeholder'] });
  });

  it('takes a date cell as it is and a number as a serial of the workbook’s calendar', () => {
    const cell = { text: '2026/7/10', value: { type: 'date', iso: '2026-07-10' } } as const;
    expect(tidyDate(cell)).toMatchObject({ value: { type: 'day', iso: '2026-07-10' }, changes: [] });
    const serial = { text: '44751', value: { type: 'number', number: 44751 } } as const;
    expect(tidyDate(serial, 'date1904').value).toEqual({ type: 'day', iso: '2026-07-10' });
  });

  // ECMA-376-1 §18.17.4.1: serial 1 is 1900-01-01 (with a 29 February 1900 that never was), or 1904-01-02.
  it('knows where the calendars begin', () => {
    expect(dayOfSerial(61, 'date1900')).toBe('1900-03-01');
    expect(dayOfSerial(0, 'date1904')).toBe('1904-01-01');
  });

  it('tidied once is tidied for good', () => {
    fc.assert(
      fc.property(
        fc.date({ min: new Date('2000-01-01'), max: new Date('2063-12-31'), noInvalidDate: true }),
        fc.constantFrom('-', '.', '/'),
        (date, sign) => {
          const iso = date.toISOString().slice(0, 10);
          const once = tidyDate(textCell(iso.replaceAll('-', sign)));
          expect(once.value).toEqual({ type: 'day', iso });
          expect(tidyDate(textCell(once.printed))).toMatchObject({ value: once.value, changes: [] });
        },
      ),
    );
  });
});

describe('an instant', () => {
  it.each([
    ['2026-07-10 23:59:59', '2026-07-10T23:59:59+08:00'],
    ['2026-07-10T23:59:59+08:00', '2026-07-10T23:59:59+08:00'],
    ['2026-07-10T15:29:59Z', '2026-07-10T23:29:59+08:00'],
    ['2026-07-10T16:29:59Z', '2026-07-11T00:29:59+08:00'],
    ['2026-07-10T16:30:00.000Z', '2026-07-11T00:30:00+08:00'],
    ['2026-07-11T01:00:00+0900', '2026-07-11T00:00:00+08:00'],
    ['2026-07-10T11:59:59-04:00', '2026-07-10T23:59:59+08:00'],
    ['2026/7/10 9:05', '2026-07-10T09:05:00+08:00'],
    ['2026年7月10日 9时5分', '2026-07-10T09:05:00+08:00'],
    ['2026-07-10', '2026-07-10T00:00:00+08:00'],
  ])('%s is %s', (written, instant) => {
    expect(tidyInstant(textCell(written))).toMatchObject({ value: instant, complaints: [] });
  });

  it('writes a conversion down', () => {
    expect(tidyInstant(textCell('2026-07-10T15:29:59Z')).changes).toEqual(['utc-to-beijing']);
    expect(tidyInstant(textCell('2026-07-10 23:59:59')).changes).toEqual([]);
  });

  it.each(['2026-02-30 10:00:00', '2026-07-10 24:00:00', '七月', '2026-07'])('%s is an error', (written) => {
    const instant = tidyInstant(textCell(written));
    expect(instant.value).toBeNull();
    expect(codesOf(instant)).toEqual(['instant-unreadable']);
  });
});
