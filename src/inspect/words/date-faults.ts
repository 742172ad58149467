import { isIsoDay } from '../../document/dates.ts';

/** A date written as official papers do not write it (GB/T 9704—2012 §7.3.5.4, GB/T 15835—2011). */
export interface DateFault {
  readonly offset: number;
  readonly date: string;
  readonly reason: 'zero' | 'short-year' | 'separators' | 'range' | 'impossible';
  /** As it should be written; null where nobody can tell. */
  readonly proposal: string | null;
}

/** Every wrong date of a text. Tables may write `2026-07-10` (domain §1.16). */
export function dateFaults(text: string, inTable: boolean): readonly DateFault[] {
  return [...chineseDates(text), ...(inTable ? [] : [...separatedDates(text), ...hyphenRanges(text)])].sort(
    (one, other) => one.offset - other.offset,
  );
}

/** `2026年4月3日` as an ISO day; null for anything else, also for a day no calendar has. */
export function isoOf(text: string): string | null {
  const found = /^(\d{4})年([1-9]\d?)月([1-9]\d?)日/u.exec(text.trim());
  if (found === null) return null;
  const [, year = '', month = '', day = ''] = found;
  const iso = `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`;
  return isIsoDay(iso) ? iso : null;
}

// A two-digit number before 年 is a year only where a month and a day follow: 满18年3个月 is none.
const written =
  /(?<!\d)(?:(\d{4})年)?(\d{1,2})月(?:(\d{1,2})日)?|(?<![\d近满达约])(\d{2})年\d{1,2}月(?:\d{1,2}日)?/gu;

function chineseDates(text: string): readonly DateFault[] {
  return [...text.matchAll(written)].flatMap((found): readonly DateFault[] => {
    const { 0: date, index: offset } = found;
    const [, year, month = '', day, shortYear] = found;
    if (shortYear !== undefined) return [{ offset, date, reason: 'short-year', proposal: `20${date}` }];
    const isPadded = month.startsWith('0') || day?.startsWith('0') === true;
    if (isPadded) return [{ offset, date, reason: 'zero', proposal: withoutZeros(date) }];
    // Any leap year allows 2月29日 where the year is not said.
    const iso = `${year ?? '2024'}-${month.padStart(2, '0')}-${(day ?? '1').padStart(2, '0')}`;
    return isIsoDay(iso) ? [] : [{ offset, date, reason: 'impossible', proposal: null }];
  });
}

function separatedDates(text: string): readonly DateFault[] {
  const pattern = /(?<![\w./@-])(\d{4})([-./])(\d{1,2})\2(\d{1,2})(?![\w/@-]|\.\d)/gu;
  return [...text.matchAll(pattern)].flatMap(
    ({ 0: date, 1: year = '', 3: month = '', 4: day = '', index }) => {
      const isYear = Number(year) >= 1900 && Number(year) < 2100;
      const isDay = isIsoDay(`${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`);
      const proposal = `${year}年${Number(month)}月${Number(day)}日`;
      return isYear && isDay ? [{ offset: index, date, reason: 'separators', proposal } as const] : [];
    },
  );
}

/** 2026年7-8月, 7月1-5日: the mark between days and months is — (domain §1.15). */
function hyphenRanges(text: string): readonly DateFault[] {
  const pattern = /\d{1,2}([月日]?)\s?[-－~]\s?(?:\d{1,2}月)?\d{1,2}([月日])/gu;
  return [...text.matchAll(pattern)].map(({ 0: date, 1: firstUnit = '', 2: unit = '', index }) => {
    const proposal = date.replace(/\s?[-－~]\s?/u, firstUnit === '' ? `${unit}—` : '—');
    return { offset: index, date, reason: 'range', proposal: withoutZeros(proposal) };
  });
}

function withoutZeros(date: string): string {
  return date.replaceAll(/(?<!\d)0+(?=\d)/gu, '');
}
