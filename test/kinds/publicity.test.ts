import { describe, expect, it } from 'vitest';
import { publicityView, winnersPeriod } from '../../src/kinds/publicity.ts';
import { competition, competitionWith, records, sampleContext } from './sample-context.ts';

const context = sampleContext();

describe('the publicity of the proposed winners', () => {
  // parameters.json: 拟获奖 2026-09-16 + 5 working days → 2026-09-21; one objection, closed.
  it('is told with its dates, working days and objections', () => {
    expect(publicityView(context, winnersPeriod(context))).toEqual({
      start: '2026年9月16日',
      end: '2026年9月21日',
      period: '2026年9月16日至9月21日',
      workingDays: '5个工作日',
      objections: 1,
      openObjections: 0,
      recorded: true,
    });
  });

  // Objections nobody kept a record of are unknown: the notice must not say that there were none.
  it('knows of no objections where there is no record of publicity', () => {
    const unrecorded = { ...records, publicity: [], objections: [] };
    expect(publicityView({ records: unrecorded }, winnersPeriod(context))).toMatchObject({
      objections: 0,
      recorded: false,
    });
  });

  it('is the register’s where it differs from the plan, and the plan’s where there is no register', () => {
    const [held] = records.publicity;
    const moved = { ...(held ?? expect.fail()), end: { type: 'day', iso: '2026-09-22' } as const };
    expect(winnersPeriod({ ...context, records: { ...records, publicity: [moved] } })?.end).toBe(
      '2026-09-22',
    );
    expect(winnersPeriod({ ...context, records: { ...records, publicity: [] } })).toEqual({
      start: '2026-09-16',
      end: '2026-09-21',
      workingDays: 5,
    });
  });

  it('counts open objections, and none of another time', () => {
    const [objection] = records.objections;
    const one = objection ?? expect.fail();
    const objections = [
      { ...one, closed: false },
      { ...one, receivedAt: { type: 'day', iso: '2026-08-11' } as const },
    ];
    expect(publicityView({ records: { ...records, objections } }, winnersPeriod(context))).toMatchObject({
      objections: 1,
      openObjections: 1,
    });
  });

  it('counts those of the first and the last day, none of the day before or after', () => {
    const [objection] = records.objections;
    const one = objection ?? expect.fail();
    const received = (iso: string): number | undefined => {
      const objections = [{ ...one, receivedAt: { type: 'day', iso } as const }];
      return publicityView({ records: { ...records, objections } }, winnersPeriod(context))?.objections;
    };
    const days = ['2026-09-15', '2026-09-16', '2026-09-21', '2026-09-22'];
    expect(days.map(received)).toEqual([0, 1, 1, 0]);
  });

  it('is null while undecided', () => {
    const publicity = { ...competition.publicity, winnersPeriod: null };
    const period = winnersPeriod({ ...context, competition: competitionWith({ publicity }) });
    expect(publicityView(context, period)).toBeNull();
  });
});
