const DAY_MS = 86_400_000;
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
  const date = new Date((day + epoch) * DAY_MS).toISOString().slice(0, 10);
  const time = seconds % 86_400;
  // Joined, not added: sums of texts keep their parts.
  return time === 0 ? date : [date, 'T', clock(time)].join('');
}

/** Seconds of a day as `HH:mm:ss`. */
export function clock(seconds: number): string {
  return [seconds / 3600, (seconds / 60) % 60, seconds % 60]
    .map((part) => String(Math.floor(part)).padStart(2, '0'))
    .join(':');
}
