import type { Place } from '../problems/place.ts';
import type { Part, Spot } from './elements.ts';

/** Where a problem is told: `通知.pdf 第3页第5行`; the paragraph of a DOCX counts as its row. */
export function placeOf(file: string, spot: Spot): Place {
  return spot.type === 'side'
    ? { file, sheet: `第${spot.side}页`, row: spot.line }
    : { file, row: spot.paragraph };
}

/** The place of a part; the whole file where there is none. */
export function placeOfPart(file: string, part: Part | null | undefined): Place {
  return part === null || part === undefined ? { file } : placeOf(file, part.spot);
}
