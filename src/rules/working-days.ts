import type { Competition } from '../records/competition.ts';
import { addDays, isWeekend } from './days.ts';

/** A day, or the year whose holidays nobody has entered. */
export type WorkingDay =
  { readonly type: 'day'; readonly iso: string } | { readonly type: 'unknown-year'; readonly year: string };

/**
 * The last day of a period of working days (domain §2.4, A.4): weekends and public holidays do not count,
 * weekends worked in exchange do. The day of publication counts, or the count begins on the next day.
 * A year without a calendar is never guessed.
 */
export function lastWorkingDay(
  start: string,
  workingDays: number,
  { countFrom, calendar }: Competition['publicity'],
): WorkingDay {
  let day = countFrom === 'publishDay' ? start : addDays(start, 1);
  let left = workingDays;
  for (;;) {
    const year = day.slice(0, 4);
    const days = calendar?.[year];
    if (days === undefined) return { type: 'unknown-year', year };
    const isWorked = days.workingWeekends.includes(day) || !(isWeekend(day) || days.holidays.includes(day));
    if (isWorked) left -= 1;
    if (left <= 0) return { type: 'day', iso: day };
    day = addDays(day, 1);
  }
}
