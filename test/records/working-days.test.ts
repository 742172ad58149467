import { describe, expect, it } from 'vitest';
import { countWorkingDays, lastWorkingDay } from '../../src/records/working-days.ts';
import { competitionOf } from '../support/invented.ts';

const { publicity } = competitionOf();

describe('working days of 2026', () => {
  // Domain specification A.4; the day of publication counts.
  it.each([
    ['2026-09-11', 5, '2026-09-17'],
    ['2026-09-11', 7, '2026-09-20'],
    ['2026-09-16', 5, '2026-09-21'],
    ['2026-09-16', 7, '2026-09-23'],
    ['2026-09-18', 5, '2026-09-23'],
    ['2026-09-18', 7, '2026-09-28'],
    ['2026-09-24', 5, '2026-10-08'],
    ['2026-09-24', 7, '2026-10-10'],
    ['2026-09-28', 5, '2026-10-09'],
    ['2026-09-28', 7, '2026-10-12'],
    ['2026-09-30', 5, '2026-10-12'],
    ['2026-09-30', 7, '2026-10-14'],
  ])('from %s, %i of them end on %s', (start, days, end) => {
    expect(lastWorkingDay(start, days, publicity)).toEqual({ type: 'day', iso: end });
  });

  it('begin on the next day where the edition counts so', () => {
    const nextDay = { ...publicity, countFrom: 'nextDay' as const };
    expect(lastWorkingDay('2026-09-10', 5, nextDay)).toEqual({ type: 'day', iso: '2026-09-17' });
  });

  it('are not computed for a year without a calendar, not even when it is only reached', () => {
    expect(lastWorkingDay('2027-03-01', 5, publicity)).toEqual({ type: 'unknown-year', year: '2027' });
    expect(lastWorkingDay('2026-12-30', 5, publicity)).toEqual({ type: 'unknown-year', year: '2027' });
    expect(lastWorkingDay('2026-09-16', 5, { ...publicity, calendar: undefined })).toEqual({
      type: 'unknown-year',
      year: '2026',
    });
  });

  // The same table read the other way round: a period that ends on its last working day has that many.
  it.each([
    ['2026-09-16', '2026-09-21', 5],
    ['2026-09-18', '2026-09-28', 7],
    ['2026-09-24', '2026-10-10', 7],
    ['2026-09-16', '2026-09-19', 3],
    ['2026-09-26', '2026-09-27', 0],
  ])('from %s to %s are counted', (start, end, days) => {
    expect(countWorkingDays(start, end, publicity)).toBe(days);
  });

  it('leave out the first day where the edition counts from the next', () => {
    const nextDay = { ...publicity, countFrom: 'nextDay' as const };
    expect(countWorkingDays('2026-09-10', '2026-09-17', nextDay)).toBe(5);
  });

  it('are not counted for a year without a calendar', () => {
    expect(countWorkingDays('2026-12-30', '2027-01-06', publicity)).toBeNull();
  });
});
