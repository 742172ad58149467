import type { WrittenDate } from './records.ts';

/** The ISO day of a date written in full; null for a month, an unreadable text or nothing. */
export function dayOf(date: WrittenDate | null | undefined): string | null {
  return date?.type === 'day' ? date.iso : null;
}
