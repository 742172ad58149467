import { plainFigure, vagueness } from './amounts.ts';
import { isPlaceholder } from './placeholder.ts';
import { complaint, isBroken, nothing, tidied, type CellInput, type Tidied } from './tidied.ts';

/**
 * Reads a whole number: people, projects, visits (domain §5.2 rows 28, 33). Units and thousands separators
 * are dropped; a date (Excel's reading of `1-2`), a range or an approximation is null with a warning.
 */
export function tidyCount(cell: CellInput): Tidied<number | null> {
  if (isBroken(cell)) return nothing();
  if (cell.value.type === 'date') return nothing([complaint('number-became-date', { raw: cell.text })]);
  if (cell.value.type === 'number') return whole(cell.value.number, cell.text);
  if (cell.text === '') return tidied(null, '');
  const raw = cell.text;
  const text = plainFigure(raw);
  if (isPlaceholder(text)) return tidied(null, '', text === '' ? [] : ['placeholder']);
  const vague = vagueness(text);
  if (vague !== null) return nothing([complaint(vague, { raw })]);
  const parts = /^(?<figure>\d+(?:\.0+)?)(?<wan>万)?[个人次场家项笔篇名位天条]*$/u.exec(text)?.groups;
  if (parts === undefined)
    return nothing([
      /^#{4,}$/u.test(text) ? complaint('text-hashes', { raw }) : complaint('count-unreadable', { raw }),
    ]);
  const value = Number(parts['figure']) * (parts['wan'] === undefined ? 1 : 10_000);
  return tidied(value, String(value), ['count-form']);
}

function whole(number: number, raw: string): Tidied<number | null> {
  if (!Number.isSafeInteger(number) || number < 0) return nothing([complaint('count-unreadable', { raw })]);
  return tidied(number, String(number));
}
