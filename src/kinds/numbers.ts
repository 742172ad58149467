import { formatDate } from '../document/dates.ts';

/** `2026年9月16日至9月21日`; the second year is printed only where it differs (domain §1.16). */
export function formatPeriod(start: string, end: string): string {
  const last = formatDate(end);
  return `${formatDate(start)}至${start.slice(0, 4) === end.slice(0, 4) ? last.slice(5) : last}`;
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
