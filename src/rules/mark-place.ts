import { placeOf, type ScoreRow } from '../records/records.ts';
import type { Place } from '../problems/place.ts';

/**
 * The cell of a judge's mark (zero-based): the sources name the column of the first judge, the others
 * stand to its right. The row where it names none.
 */
export function markPlace(row: ScoreRow, judge: number): Place {
  const first = placeOf(row.source, 'judge');
  const letters = row.source.columns['judge'];
  if (letters === undefined || judge < 0) return first;
  return { ...first, cell: `${columnLetters(columnNumber(letters) + judge)}${row.source.row}` };
}

/** `A` → 1, `AA` → 27. */
function columnNumber(letters: string): number {
  return Array.from(letters).reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0);
}

function columnLetters(number: number): string {
  const last = (number - 1) % 26;
  const rest = (number - 1 - last) / 26;
  return `${rest === 0 ? '' : columnLetters(rest)}${String.fromCharCode(65 + last)}`;
}
