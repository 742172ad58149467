import { describe, expect, it } from 'vitest';
import { asOf } from '../../src/records/as-of.ts';
import type { Competition } from '../../src/records/competition.ts';
import type { ChangeNotice } from '../../src/records/settings/notices.ts';
import { competition } from '../kinds/sample-context.ts';

const notice = (change: Partial<ChangeNotice>): ChangeNotice => {
  const [first] = competition.notices?.changes ?? [];
  if (first === undefined) throw new Error('the sample has change notices');
  return { ...first, type: '延期', ...change };
};
const item = (setting: string, original: string, changed: string) => ({
  where: '截止日期',
  original,
  changed,
  setting,
});

function datesOn(day: string | null, ...changes: readonly ChangeNotice[]): Competition['dates'] {
  const notices = competition.notices;
  if (notices === undefined) throw new Error('the sample has notices');
  return asOf({ ...competition, notices: { ...notices, changes: [...changes] } }, day).dates;
}

const extension = notice({
  date: '2026-07-01',
  items: [item('dates.registrationCutoff', '2026-06-30', '2026-07-10')],
});

describe('the competition as of a day', () => {
  it('has the deadline a later notice moved where it was, to the same minute', () => {
    expect(datesOn('2026-04-02', extension).registrationCutoff).toBe('2026-06-30T23:59:59+08:00');
    expect(competition.dates.registrationCutoff).toBe('2026-07-10T23:59:59+08:00');
  });

  it('has the moved one from the notice’s own day on, and where no day is given', () => {
    for (const day of ['2026-07-01', '2026-08-01', null]) {
      expect(datesOn(day, extension)).toEqual(competition.dates);
    }
  });

  it('goes back through two extensions of one deadline, in whatever order they stand', () => {
    const earlier = notice({
      date: '2026-06-01',
      items: [item('dates.registrationCutoff', '2026-06-10', '2026-06-30')],
    });
    expect(datesOn('2026-04-02', earlier, extension).registrationCutoff).toMatch(/^2026-06-10T/);
    expect(datesOn('2026-04-02', extension, earlier).registrationCutoff).toMatch(/^2026-06-10T/);
    expect(datesOn('2026-06-15', extension, earlier).registrationCutoff).toMatch(/^2026-06-30T/);
  });

  it('keeps corrections, other settings and words that are no day', () => {
    const corrected = { ...extension, type: '更正' as const };
    const words = notice({ date: '2026-07-01', items: [item('dates.summaryDeadline', '九月底', '十月底')] });
    const elsewhere = notice({
      date: '2026-07-01',
      items: [item('secretariat.phone', '2026-06-30', '2026-07-10')],
    });
    expect(datesOn('2026-04-02', corrected, words, elsewhere)).toEqual(competition.dates);
  });
});
