import Fraction from 'fraction.js';
import type { Ratio } from '../../records/statistics.ts';
import { roundHalfUp } from '../exact.ts';

/** `part` of `whole`; null when there is nothing to be a part of. */
export function ratioOf(part: number, whole: number): Ratio | null {
  return whole > 0 ? { part, whole, percent: percentText(part, whole) } : null;
}

/** Percent with one decimal, half up and for a loss half down: -4/21 → `-19.0`. `whole` is above zero. */
function percentText(part: number, whole: number): string {
  const size = roundHalfUp(new Fraction(BigInt(Math.abs(part)) * 100n, BigInt(whole)), 1);
  return part < 0 && size !== '0.0' ? `-${size}` : size;
}
