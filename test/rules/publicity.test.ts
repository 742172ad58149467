import { describe, expect, it } from 'vitest';
import { codesOf, competitionOf, foundBy, judged } from '../support/invented.ts';

const { publicity } = competitionOf();

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

  it('is named by the settings as it is planned or on record', () => {
    const plan = [{ name: '省级决赛入围项目公示', start: '2026-08-10', end: '2026-08-14' }];
    const codesWith = (finalistsPeriod: string): readonly string[] =>
      codesOf(
        judged({}, { publicity: { ...publicity, periods: plan, finalistsPeriod, nationalPeriod: null } }),
        'R41',
      );
    expect(codesWith('省级决赛入围项目公示')).not.toContain('publicity-name-unknown');
    expect(codesWith('省级决赛入围公示')).toContain('publicity-name-unknown');
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
