import { formatDate } from '../document/dates.ts';

/** `2026年9月16日至9月21日`; the second year is printed only where it differs (domain §1.16). */
export function formatPeriod(start: string, end: string): string {
  const last = formatDate(end);
  return `${formatDate(start)}至${start.slice(0, 4) === end.slice(0, 4) ? last.slice(5) : last}`;
}

/**
 * Days in order, each told as far as it differs from the one before: `2026年8月27日、28日`; three or more
 * days in a row are a span, `2026年8月27日至29日`.
 */
export function formatDays(days: readonly string[]): string {
  const first = days[0];
  const last = days.at(-1);
  if (first !== undefined && last !== undefined && days.length > 2 && isRow(days)) {
    return `${formatDate(first)}至${shortDate(last, first)}`;
  }
  return days.map((day, index) => shortDate(day, days[index - 1])).join('、');
}

function isRow(days: readonly string[]): boolean {
  const DAY_MS = 86_400_000;
  return days.every((day, index) => {
    const before = days[index - 1];
    return before === undefined || Date.parse(day) - Date.parse(before) === DAY_MS;
  });
}

/** Without the year and the month it shares with the day before it. */
function shortDate(day: string, before: string | undefined): string {
  const date = formatDate(day);
  if (before?.slice(0, 7) === day.slice(0, 7)) return date.slice(date.indexOf('月') + 1);
  return before?.slice(0, 4) === day.slice(0, 4) ? date.slice(5) : date;
}

/** Share with one decimal, half up, computed on whole numbers: `20.0%`. `whole` is above zero. */
export function formatShare(part: number, whole: number): string {
  const thousandths = (BigInt(part) * 2000n + BigInt(whole)) / (BigInt(whole) * 2n);
  return `${thousandths / 10n}.${thousandths % 10n}%`;
}

/**
 * A text in “ ”; quotation marks inside become ‘ ’, as GB/T 15834 nests them (domain §1.15): project names
 * often have a quoted word of their own.
 */
export function quoted(text: string): string {
  return `“${text.replaceAll('“', '‘').replaceAll('”', '’')}”`;
}
