import type { WrittenDate } from './records.ts';

const millisecondsPerDay = 86_400_000;

/** A date as staff wrote it; null for nothing. */
export function writtenText(date: WrittenDate | null): string | null {
  if (date === null) return null;
  return date.type === 'unreadable' ? date.raw : date.iso;
}

/** The ISO day a number of days later (earlier when negative). */
export function addDays(isoDay: string, days: number): string {
  return new Date(timeOf(isoDay) + days * millisecondsPerDay).toISOString().slice(0, 10);
}

/** Whole days from one ISO day to another. */
export function daysBetween(from: string, to: string): number {
  return (timeOf(to) - timeOf(from)) / millisecondsPerDay;
}

/** Saturday or Sunday. */
export function isWeekend(isoDay: string): boolean {
  const weekday = new Date(timeOf(isoDay)).getUTCDay();
  return weekday === 0 || weekday === 6;
}

/** `2026-07-10T23:59:59+08:00` as staff read it: `2026-07-10 23:59:59`. */
export function instantText(instant: string): string {
  return instant.replace('T', ' ').replace(/[+-]\d{2}:\d{2}$/, '');
}

/** Midnight UTC of a day: days are counted in one zone, whichever the machine is in. */
function timeOf(isoDay: string): number {
  return Date.parse(`${isoDay}T00:00:00Z`);
}
