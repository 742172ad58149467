import type { OfficialProfile } from '../layout/profile.ts';
import { inMm, isWithin } from './quantity.ts';

/** What programs round when they turn millimetres to points; the finished paper may differ by 2 mm, a file not. */
const TOLERANCE_MM = 0.5;

/** A side of a PDF or a section of a DOCX. */
export interface Sheet {
  readonly widthMm: number;
  readonly heightMm: number;
}

/** True for a sheet of the profile's size, upright or lying (GB/T 9704—2012 §5.1, §7.2.7). */
export function isPaper({ widthMm, heightMm }: Sheet, { paper }: OfficialProfile): boolean {
  const [short, long] = [Math.min(widthMm, heightMm), Math.max(widthMm, heightMm)];
  return isWithin(short, paper.widthMm, TOLERANCE_MM) && isWithin(long, paper.heightMm, TOLERANCE_MM);
}

/** `210.0 × 297.0 mm` */
export function sizeOf({ widthMm, heightMm }: Sheet): string {
  return `${inMm(widthMm).replace(' mm', '')} × ${inMm(heightMm)}`;
}

/** The profile's size as the sheet stands: of one that lies, its long edge first. */
export function wantedSize({ widthMm, heightMm }: Sheet, { paper }: OfficialProfile): string {
  return widthMm > heightMm ? sizeOf({ widthMm: paper.heightMm, heightMm: paper.widthMm }) : sizeOf(paper);
}

/** One sheet of each size, in order. */
export function differentSheets<Each extends Sheet>(sheets: readonly Each[]): readonly Each[] {
  const sizes = sheets.map(sizeOf);
  return sheets.filter((_, index) => sizes.indexOf(sizes[index] ?? '') === index);
}
