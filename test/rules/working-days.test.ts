import { describe, expect, it } from 'vitest';
import { lastWorkingDay } from '../../src/rules/working-days.ts';
import { codesOf, competitionOf, foundBy, judged } from '../support/invented.ts';

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
});

describe('publicity', () => {
  const source = { file: '公示与争议记录.xlsx', sheet: '公示', row: 4, columns: { end: 'D', status: 'E' } };
  const period = (end: string): Parameters<typeof judged>[0] => ({
    publicity: [
      {
        name: '拟获奖项目公示',
        start: { type: 'day', iso: '2026-09-16' },
        end: { type: 'day', iso: end },
        workingDays: 5,
        source,
      },
    ],
  });

  it('is long enough when it ends on the last of its working days', () => {
    expect(codesOf(judged(period('2026-09-21')), 'R41')).toEqual([]);
  });

  it('is an error a day shorter, at the cell of its end, with the day it should last to', () => {
    expect(foundBy(judged(period('2026-09-20')), 'R41')).toMatchObject([
      {
        statement: {
          code: 'publicity-too-short',
          place: { cell: 'D4' },
          parameters: { least: '2026-09-21', days: 5 },
        },
      },
    ]);
  });

  it('refuses a year without a calendar instead of guessing', () => {
    const { calendar, ...without } = publicity;
    expect(calendar).toBeDefined();
    const codes = codesOf(judged(period('2026-09-21'), { publicity: without }), 'R41');
    expect(codes).toEqual(['calendar-missing']);
  });

  it('must be over before winners are announced and certificates dated', () => {
    const { announcement, certificate } = competitionOf();
    const results = judged(period('2026-09-22'), {
      announcement: { ...announcement, date: '2026-09-22' },
      certificate: { ...certificate, date: '2026-09-21' },
    });
    expect(codesOf(results, 'R41')).toEqual(['announced-too-early', 'announced-too-early']);
  });

  it('must be on record once a date of announcement is set', () => {
    const other = { ...publicity, winnersPeriod: '另一次公示' };
    expect(codesOf(judged({}, { publicity: other }), 'R41')).toEqual(['winners-publicity-missing']);
    const { announcement } = competitionOf();
    const undated = { publicity: other, announcement: { ...announcement, date: null } };
    expect(codesOf(judged({}, undated), 'R41')).toEqual([]);
  });

  it('has no open objection; an open dispute over marks is a warning', () => {
    const about = { projectId: null, content: '反映项目权利归属', resolution: null, source };
    const open = judged({
      objections: [{ ...about, receivedAt: null, closed: false }],
      disputes: [{ ...about, date: null, closed: false }],
    });
    expect(foundBy(open, 'R41')).toMatchObject([{ outcome: 'broken', statement: { place: { cell: 'E4' } } }]);
    expect(foundBy(open, 'R50')).toMatchObject([{ outcome: 'warned', statement: { place: { cell: 'E4' } } }]);
    const closed = judged({ objections: [{ ...about, receivedAt: null, closed: true }] });
    expect(codesOf(closed, 'R41')).toEqual([]);
  });
});
