/*
 * Days as Chinese documents print them. Days are ISO text throughout; no clock, no time zone.
 */

const ISO_DAY = /^(\d{4})-(\d{2})-(\d{2})$/;
const DIGITS = '〇一二三四五六七八九';

/** `2026-04-03` → `2026年4月3日`: Arabic digits, no zero padding (GB/T 9704-2012 7.3.5.4; GB/T 15835). */
export function formatDate(iso: string): string {
  const { year, month, day } = readIsoDay(iso);
  return `${year}年${month}月${day}日`;
}

/** `2026-09-23` → `二〇二六年九月二十三日`, with 〇 (U+3007): the custom on certificates (domain §1.16). */
export function formatChineseDate(iso: string): string {
  const { year, month, day } = readIsoDay(iso);
  const years = Array.from(year)
    .map((digit) => DIGITS[Number(digit)] ?? '')
    .join('');
  return `${years}年${toChineseNumber(month)}月${toChineseNumber(day)}日`;
}

/** Is this a day of the calendar written `yyyy-mm-dd`? */
export function isIsoDay(text: string): boolean {
  const match = ISO_DAY.exec(text);
  if (match === null) return false;
  const [, year = '', month = '', day = ''] = match;
  return Number(day) >= 1 && Number(day) <= daysOfMonth(Number(year), Number(month));
}

/**
 * `21` → `二十一`, for 1 to 9999; no 零 below a hundred, `十` and not `一十` at the head (domain §1.5).
 * Throws RangeError outside.
 */
export function toChineseNumber(count: number): string {
  if (!Number.isInteger(count) || count < 1 || count > 9999) throw new RangeError(`No ordinal for ${count}`);
  const units = ['', '十', '百', '千'];
  const digits = Array.from(String(count), Number);
  const words = digits.map((digit, index) =>
    digit === 0 ? '零' : (DIGITS[digit] ?? '') + (units[digits.length - 1 - index] ?? ''),
  );
  return words.join('').replace(/零+/g, '零').replace(/零$/, '').replace(/^一十/, '十');
}

function readIsoDay(iso: string): { readonly year: string; readonly month: number; readonly day: number } {
  const match = ISO_DAY.exec(iso);
  if (match === null || !isIsoDay(iso)) throw new RangeError(`Not an ISO day: ${JSON.stringify(iso)}`);
  return { year: match[1] ?? '', month: Number(match[2]), day: Number(match[3]) };
}

function daysOfMonth(year: number, month: number): number {
  if (month === 2) return (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0 ? 29 : 28;
  return [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31][month - 1] ?? 0;
}
