/** Days from 1970-01-01 back to day 0 of the 1900 system (which is 1899-12-30) and of the 1904 system. */
const EPOCH_1900_DAYS = -25_569;
const EPOCH_1904_DAYS = -24_107;
/** 9999-12-31 in the 1900 system: the last day Excel knows. */
const LAST_SERIAL = 2_958_465;

/**
 * An Excel serial number as `YYYY-MM-DD`, with `THH:mm:ss` when it has a time of day, rounded to the second.
 * Undefined for what is no day: a bare time (below 1), and 1900-02-29, which never was (ECMA-376-1 §18.17.4).
 */
export function serialToIso(serial: number, system: '1900' | '1904'): string | undefined {
  const seconds = Math.round((serial - Math.floor(serial)) * 86_400);
  const day = Math.floor(serial) + Math.floor(seconds / 86_400);
  if (day > LAST_SERIAL || day < 0 || (system === '1900' && (day === 0 || day === 60))) return undefined;
  // Excel counts a 29 February 1900, so the days before it lie one later than the epoch says.
  const epoch = system === '1904' ? EPOCH_1904_DAYS : day < 60 ? EPOCH_1900_DAYS + 1 : EPOCH_1900_DAYS;
  const date = isoOfDay(day + epoch);
  const time = seconds % 86_400;
  // Joined, not added: sums of texts keep their parts.
  return time === 0 ? date : [date, 'T', clock(time)].join('');
}

/** From 0000-03-01, where the years of this reckoning begin (a leap day ends its year), to 1970-01-01. */
const DAYS_TO_1970 = 719_468;
const DAYS_OF_400_YEARS = 146_097;

/**
 * The day so many days behind 1970-01-01 as `YYYY-MM-DD`, by the Gregorian rule (400 years, 146,097 days): a
 * `Date` for each of a million cells takes longer than all the rest of the cell. From the year 1000 on.
 */
function isoOfDay(days: number): string {
  const past = days + DAYS_TO_1970;
  const day = past % DAYS_OF_400_YEARS;
  const year = Math.floor(
    (day - Math.floor(day / 1460) + Math.floor(day / 36_524) - Math.floor(day / 146_096)) / 365,
  );
  const dayOfYear = day - (365 * year + Math.floor(year / 4) - Math.floor(year / 100));
  const marchMonth = Math.floor((5 * dayOfYear + 2) / 153);
  const dayOfMonth = dayOfYear - Math.floor((153 * marchMonth + 2) / 5) + 1;
  const month = marchMonth < 10 ? marchMonth + 3 : marchMonth - 9;
  const fullYear = Math.floor(past / DAYS_OF_400_YEARS) * 400 + year + (month <= 2 ? 1 : 0);
  return `${String(fullYear)}-${two(month)}-${two(dayOfMonth)}`;
}

/** Seconds of a day as `HH:mm:ss`. */
export function clock(seconds: number): string {
  return [seconds / 3600, (seconds / 60) % 60, seconds % 60].map((part) => two(Math.floor(part))).join(':');
}

function two(number: number): string {
  return number < 10 ? `0${String(number)}` : String(number);
}
