import type { Bilingual, Measurement } from './result.ts';

/** `37.1 mm`: what a ruler can tell. */
export function inMm(mm: number): string {
  // Not -0.0: what is nothing has no direction.
  return `${mm.toFixed(1).replace(/^-(?=0\.0$)/, '')} mm`;
}

/** `29.6 pt`. */
export function inPoints(points: number): string {
  return `${points.toFixed(1)} pt`;
}

/** `72 ± 1 mm` */
export function around(mm: number, tolerance: number): string {
  return `${trimmed(mm)} ± ${trimmed(tolerance)} mm`;
}

/** A measure taken against a wanted one with its tolerance. */
export function measurement(
  what: Bilingual,
  mm: number,
  wantedMm: number,
  tolerance: number,
): Measurement & { readonly isWithin: boolean } {
  return {
    what,
    measured: inMm(mm),
    wanted: around(wantedMm, tolerance),
    isWithin: isWithin(mm, wantedMm, tolerance),
  };
}

/** A hundredth of a millimetre more: what rounding adds on the way into a PDF. */
export function isWithin(mm: number, wantedMm: number, tolerance: number): boolean {
  return Math.abs(mm - wantedMm) <= tolerance + 0.01;
}

/** The middle value; of an even number the lower one of the two. NaN where there is none. */
export function medianOf(values: readonly number[]): number {
  return [...values].sort((a, b) => a - b)[Math.floor((values.length - 1) / 2)] ?? Number.NaN;
}

function trimmed(value: number): string {
  return String(Math.round(value * 100) / 100);
}
