import type { Competition } from './competition.ts';
import { addDays, isWeekend } from './days.ts';

type Counting = Pick<Competition['publicity'], 'countFrom' | 'calendar'>;

/** A day, or the year whose holidays nobody has entered. */
export type WorkingDay =
  { readonly type: 'day'; readonly iso: string } | { readonly type: 'unknown-year'; readonly year: string };

/**
 * The last day of a period of working days (domain §2.4, A.4): weekends and public holidays do not count,
 * weekends worked in exchange do. The day of publication counts, or the count begins on the next day.
 * A year without a calendar is never guessed.
 */
export function lastWorkingDay(start: string, workingDays: number, counting: Counting): WorkingDay {
  let day = firstCounted(start, counting);
  let left = workingDays;
  for (;;) {
    const isWorked = isWorkingDay(day, counting);
    if (isWorked === null) return { type: 'unknown-year', year: day.slice(0, 4) };
    if (isWorked) left -= 1;
    if (left <= 0) return { type: 'day', iso: day };
    day = addDays(day, 1);
  }
}

/** How many working days a period has, by the same reckoning; null for a year without a calendar. */
export function countWorkingDays(start: string, end: string, counting: Counting): number | null {
  let count = 0;
  for (let day = firstCounted(start, counting); day <= end; day = addDays(day, 1)) {
    const isWorked = isWorkingDay(day, counting);
    if (isWorked === null) return null;
    if (isWorked) count += 1;
  }
  return count;
}

function firstCounted(start: string, { countFrom }: Counting): string {
  return countFrom === 'publishDay' ? start : addDays(start, 1);
}

function isWorkingDay(day: string, { calendar }: Counting): boolean | null {
  const days = calendar?.[day.slice(0, 4)];
  if (days === undefined) return null;
  return days.workingWeekends.includes(day) || !(isWeekend(day) || days.holidays.includes(day));
}
