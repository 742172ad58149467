import type { Mark } from '../../records/records.ts';
import { decimalOfNumber } from './decimal.ts';
import { complaint, isBroken, tidied, type CellInput, type Complaint, type Tidied } from './tidied.ts';
import { halfWidth } from './text.ts';

/**
 * Reads one judge's mark in whole hundredths (domain §5.2 row 35). More than two decimals, above the maximum,
 * blank or text: invalid, an error. A zero and a comma for the point are read and warned.
 */
export function tidyMark(cell: CellInput, maximum: number): Tidied<Mark> {
  if (isBroken(cell)) return invalid(cell.text, []);
  if (cell.value.type === 'date')
    return invalid(cell.text, [complaint('number-became-date', { raw: cell.text })]);
  if (cell.value.type === 'number') {
    const figure = decimalOfNumber(cell.value.number);
    return figure === null ? unreadable(cell.text) : checked(figure, cell.text, maximum, []);
  }
  const text = halfWidth(cell.text)
    .replace(/[\s\u3000\u200B\uFEFF]+/gu, '')
    .replace(/[．。]/gu, '.')
    .replace(/分$/u, '');
  if (text === '') return invalid(cell.text, [complaint('mark-blank', {})]);
  if (absent.test(text)) return tidied({ type: 'absent', raw: cell.text }, cell.text);
  if (recused.test(text)) return tidied({ type: 'recused', raw: cell.text }, cell.text);
  if (/^\d{1,3}[,，]\d{1,2}$/u.test(text)) {
    const figure = text.replace(/[,，]/u, '.');
    return checked(figure, cell.text, maximum, [complaint('mark-comma', { raw: cell.text, figure })]);
  }
  return /^\d{1,3}(\.\d+)?$/u.test(text) ? checked(text, cell.text, maximum, []) : unreadable(cell.text);
}

/** Hundredths of a figure with at most two decimals (`92.5` → 9250); null when it has more or is none. */
export function hundredthsOf(figure: string): number | null {
  const parts = /^(\d+)(?:\.(\d{0,2})0*)?$/u.exec(figure);
  return parts === null ? null : Number(parts[1]) * 100 + Number((parts[2] ?? '').padEnd(2, '0'));
}

const absent = /^(缺席|缺考|缺评|未到|未到场|未参加|弃赛|弃权|弃评|放弃)$/u;
const recused = /^(回避|应回避|已回避)$/u;

function checked(
  figure: string,
  raw: string,
  maximum: number,
  complaints: readonly Complaint[],
): Tidied<Mark> {
  const hundredths = hundredthsOf(figure);
  if (hundredths === null) return invalid(raw, [complaint('mark-decimals', { raw })]);
  if (hundredths > maximum * 100) return invalid(raw, [complaint('mark-above-maximum', { raw, maximum })]);
  const zero = hundredths === 0 ? [complaint('mark-zero', { raw })] : [];
  const typed = raw === figure || Number(raw) === hundredths / 100;
  return tidied({ type: 'mark', hundredths }, figure, typed ? [] : ['mark-form'], [...complaints, ...zero]);
}

function invalid(raw: string, complaints: readonly Complaint[]): Tidied<Mark> {
  return tidied({ type: 'invalid', raw }, raw, [], complaints);
}

function unreadable(raw: string): Tidied<Mark> {
  return invalid(raw, [complaint('mark-unreadable', { raw })]);
}
