import { isRealDay, isoDay } from './dates.ts';
import { halfWidth } from './text.ts';
import { complaint, isBroken, nothing, tidied, type CellInput, type Tidied } from './tidied.ts';

/**
 * Reads a point in time as an ISO instant at +08:00 (domain §5.2 row 29). Times without a zone are Beijing
 * time, as the portal shows them; `Z` and other offsets are converted. A bare day is its first second.
 */
export function tidyInstant(cell: CellInput): Tidied<string | null> {
  if (isBroken(cell)) return nothing();
  if (cell.value.type === 'date') return fromDateCell(cell.value.iso);
  if (cell.text === '') return tidied(null, '');
  const raw = cell.text;
  const text = halfWidth(raw)
    .replace(/：/gu, ':')
    .replace(/[\s\u3000]+/gu, ' ')
    .trim();
  if (text === '') return tidied(null, '');
  const parts = grammar.exec(text)?.groups;
  const instant = parts === undefined ? null : instantOf(parts);
  if (instant === null) return tidied(null, '', [], [complaint('instant-unreadable', { raw })]);
  const zone = parts?.['zone'] ?? '';
  if (zone !== '' && zone !== '+08:00') return tidied(instant, instant, ['utc-to-beijing']);
  return tidied(instant, instant, ordinary.test(raw) ? [] : ['date-form']);
}

const ordinary = /^\d{4}-\d{2}-\d{2}[ T]\d{2}:\d{2}:\d{2}(\+08:00)?$/u;
const grammar =
  /^(?<year>\d{4})(?:[-./]|年)(?<month>\d{1,2})(?:[-./]|月)(?<day>\d{1,2})日?[T ]?(?:(?<hour>\d{1,2})[:时点](?<minute>\d{1,2})(?:[:分](?<second>\d{1,2})(?:\.\d+)?)?[分秒]?)? ?(?<zone>Z|[+-]\d{2}:?\d{2})?$/u;

/** Length of `2026-06-27T20:50:02`, which most date cells with a time have. */
const TO_THE_SECOND = 19;

function fromDateCell(iso: string): Tidied<string> {
  const [day = '', time = '00:00:00'] =
    iso.length === TO_THE_SECOND && iso.charAt(10) === 'T' ? [] : iso.split('T');
  // Joined, not added: sums of texts keep their parts.
  const instant = day === '' ? [iso, '+08:00'].join('') : [day, 'T', time.slice(0, 8), '+08:00'].join('');
  return tidied(instant, instant);
}

function instantOf(parts: Readonly<Record<string, string | undefined>>): string | null {
  const [year, month, day] = [Number(parts['year']), Number(parts['month']), Number(parts['day'])];
  const [hour, minute, second] = [
    Number(parts['hour'] ?? 0),
    Number(parts['minute'] ?? 0),
    Number(parts['second'] ?? 0),
  ];
  if (!isRealDay(year, month, day) || hour > 23 || minute > 59 || second > 59) return null;
  const iso = `${isoDay(year, month, day)}T${[hour, minute, second].map((n) => String(n).padStart(2, '0')).join(':')}`;
  const shift = 480 - offsetMinutes(parts['zone']);
  if (shift === 0) return `${iso}+08:00`;
  const shifted = new Date(Date.parse(`${iso}Z`) + shift * 60_000);
  return `${shifted.toISOString().slice(0, 19)}+08:00`;
}

/** Minutes east of Greenwich; no zone is Beijing's, 480. */
function offsetMinutes(zone: string | undefined): number {
  if (zone === undefined || zone === '') return 480;
  if (zone === 'Z') return 0;
  const minutes = Number(zone.slice(1, 3)) * 60 + Number(zone.slice(-2));
  return zone.startsWith('-') ? -minutes : minutes;
}
