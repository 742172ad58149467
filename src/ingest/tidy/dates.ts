import type { WrittenDate } from '../../records/records.ts';
import type { ChangeKind } from '../ledger.ts';
import { complaint, isBroken, nothing, tidied, type CellInput, type Tidied } from './tidied.ts';
import { isPlaceholder } from './placeholder.ts';
import { halfWidth } from './text.ts';
import { chineseNumber } from './chinese-numerals.ts';

/** The calendar of a workbook: where its serial numbers begin. */
export type DateSystem = 'date1900' | 'date1904';

/**
 * Reads a day (domain §5.2 row 27) by an explicit grammar: `2026.7.10`, `2026/7/10`, `2026-07-10`, `20260710`,
 * `2026年7月10日`, `二〇二六年七月十日`, `元月`, serial numbers. Null when blank. A two-digit year is taken as 20..
 * and warned; a month without a day stays a month; ranges and impossible days are errors.
 */
export function tidyDate(cell: CellInput, system: DateSystem = 'date1900'): Tidied<WrittenDate | null> {
  if (isBroken(cell)) return nothing();
  if (cell.value.type === 'date') return day(cell.value.iso.slice(0, 10), []);
  if (cell.text === '') return tidied(null, '');
  const text = plain(cell.text);
  if (isPlaceholder(text)) return tidied(null, '', text === '' ? [] : ['placeholder']);
  const serial = serialOf(text);
  if (serial !== null) return day(dayOfSerial(serial, system), ['date-serial']);
  return readText(text, cell.text);
}

/** Day of an Excel serial number; 25569 is 1970-01-01 on the 1900 calendar, 24107 on that of 1904. */
export function dayOfSerial(serial: number, system: DateSystem): string {
  const unixDays = Math.floor(serial) - (system === 'date1904' ? 24107 : 25569);
  return new Date(unixDays * 86_400_000).toISOString().slice(0, 10);
}

/** True when such a day exists: `2024-02-29` yes, `2023-02-30` no. */
export function isRealDay(year: number, month: number, dayOfMonth: number): boolean {
  if (month < 1 || month > 12 || dayOfMonth < 1) return false;
  return dayOfMonth <= new Date(Date.UTC(year, month, 0)).getUTCDate();
}

/** `2026`, `7`, `9` → `2026-07-09`. */
export function isoDay(year: number, month: number, dayOfMonth: number): string {
  return `${String(year).padStart(4, '0')}-${two(month)}-${two(dayOfMonth)}`;
}

const separators = '[-./]';
const fullDay = new RegExp(
  `^(\\d{4})(?:${separators}|年)(\\d{1,2})(?:${separators}|月)(\\d{1,2})[日号]?(?:00:00(?::00)?)?$`,
  'u',
);
const shortYear = new RegExp(
  `^'?(\\d{2})(?:${separators}|年)(\\d{1,2})(?:${separators}|月)(\\d{1,2})[日号]?$`,
  'u',
);
const monthOnly = new RegExp(`^(\\d{4})(?:${separators}|年)(\\d{1,2})月?$`, 'u');
const range = new RegExp(`^\\d{2,4}.*\\d[日号]?(?:[-~至到]|—+)\\d{1,4}(?:${separators}|年|月|日).*$`, 'u');
const compact = /^(\d{4})(\d{2})(\d{2})$/u;

/** Digits and signs in one form, no spaces: what is left is the grammar's business. */
function plain(raw: string): string {
  const text = halfWidth(raw)
    .replace(/[\s\u3000\u200B\uFEFF]+/gu, '')
    .replace(/[．。]/gu, '.')
    .replace(/／/gu, '/')
    .replace(/[－‐‑–]/gu, '-')
    .replace(/[～〜]/gu, '~')
    .replace(/元月/u, '1月');
  return /[一二三四五六七八九十〇零○廿]/u.test(text) ? fromChineseNumerals(text) : text;
}

function fromChineseNumerals(text: string): string {
  return text.replace(/[一二三四五六七八九十〇零○Oo0廿卅]+/gu, (numeral) => {
    // Zeros alone belong to Arabic digits: `2006年十月`.
    const number = /^0+$/u.test(numeral) ? null : chineseNumber(numeral);
    return number === null ? numeral : String(number);
  });
}

function readText(text: string, raw: string): Tidied<WrittenDate | null> {
  const match = fullDay.exec(text) ?? compact.exec(text);
  if (match !== null) return checkedDay(numbersOf(match), raw, text === raw.trim() && isIso(raw.trim()));
  const short = shortYear.exec(text);
  if (short !== null && !range.test(text)) return twoDigitYear(numbersOf(short), raw);
  const month = monthOnly.exec(text);
  if (month !== null) return monthOf(numbersOf(month), raw);
  const code = range.test(text) ? 'date-range' : 'date-unreadable';
  return tidied({ type: 'unreadable', raw }, raw, [], [complaint(code, { raw })]);
}

function checkedDay([year, month, dayOfMonth]: Parts, raw: string, asWritten: boolean): Tidied<WrittenDate> {
  if (!isRealDay(year, month, dayOfMonth)) return impossible(raw);
  return day(isoDay(year, month, dayOfMonth), asWritten && raw === raw.trim() ? [] : ['date-form']);
}

function twoDigitYear([short, month, dayOfMonth]: Parts, raw: string): Tidied<WrittenDate> {
  const year = 2000 + short;
  if (!isRealDay(year, month, dayOfMonth)) return impossible(raw);
  const iso = isoDay(year, month, dayOfMonth);
  return { ...day(iso, ['date-form']), complaints: [complaint('date-two-digit-year', { raw, iso })] };
}

function monthOf([year, month]: Parts, raw: string): Tidied<WrittenDate> {
  if (month < 1 || month > 12) return impossible(raw);
  const iso = isoDay(year, month, 1).slice(0, 7);
  return tidied({ type: 'month', iso }, iso, [], [complaint('date-month-only', { raw })]);
}

function impossible(raw: string): Tidied<WrittenDate> {
  return tidied({ type: 'unreadable', raw }, raw, [], [complaint('date-impossible', { raw })]);
}

function day(iso: string, changes: readonly ChangeKind[]): Tidied<WrittenDate> {
  return tidied({ type: 'day', iso }, iso, changes);
}

type Parts = readonly [number, number, number];

function numbersOf(match: RegExpExecArray): Parts {
  return [Number(match[1]), Number(match[2]), Number(match[3])];
}

/** Serial numbers of 1954 to 2064: what stands in a date column and has five digits. */
function serialOf(text: string): number | null {
  const digits = /^(\d{5})(?:\.\d+)?$/u.exec(text)?.[1];
  const serial = Number(digits ?? Number.NaN);
  return serial >= 19_725 && serial <= 60_000 ? serial : null;
}

function isIso(text: string): boolean {
  return /^\d{4}-\d{2}-\d{2}$/u.test(text);
}

function two(number: number): string {
  return String(number).padStart(2, '0');
}
