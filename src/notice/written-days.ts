/** A day somewhere in a text, as written and as an ISO day. */
export interface WrittenDay {
  readonly raw: string;
  readonly iso: string;
  /** Offset of its first character. */
  readonly at: number;
}

/**
 * Every `2026年7月10日` and `7月10日` of a text, spaces around the digits allowed; a day without a year is of
 * the year given.
 */
export function daysIn(text: string, year: number): readonly WrittenDay[] {
  const pattern = /(?:(\d{4}) ?年 ?)?(\d{1,2}) ?月 ?(\d{1,2}) ?日/g;
  return [...text.matchAll(pattern)].map((found) => ({
    raw: found[0],
    iso: isoOf(Number(found[1] ?? year), Number(found[2]), Number(found[3])),
    at: found.index,
  }));
}

/** `2026年4月3日` alone on its line; null for anything else. */
export function dayAlone(text: string): string | null {
  const found = /^(\d{4}) ?年 ?(\d{1,2}) ?月 ?(\d{1,2}) ?日$/.exec(text);
  return found === null ? null : isoOf(Number(found[1]), Number(found[2]), Number(found[3]));
}

/** The same day a number of years later. */
export function yearsLater(iso: string, years: number): string {
  return `${String(Number(iso.slice(0, 4)) + years).padStart(4, '0')}${iso.slice(4)}`;
}

/** `2026-07-10` as `2026年7月10日`. */
export function dayInWords(iso: string): string {
  const [year = '', month = '', day = ''] = iso.split('-');
  return `${year}年${String(Number(month))}月${String(Number(day))}日`;
}

function isoOf(year: number, month: number, day: number): string {
  return [String(year).padStart(4, '0'), pad(month), pad(day)].join('-');
}

function pad(value: number): string {
  return String(value).padStart(2, '0');
}
