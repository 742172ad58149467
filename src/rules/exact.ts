import Fraction from 'fraction.js';
import type { FractionText } from '../records/results.ts';

/** `545/6`, in lowest terms; whole numbers as `40/1`. */
export function fractionText(value: Fraction): FractionText {
  return `${value.s < 0n ? '-' : ''}${value.n.toString()}/${value.d.toString()}`;
}

/** Reads what `fractionText` wrote. */
export function fromFractionText(text: FractionText): Fraction {
  return new Fraction(text);
}

/** Rounds half up (四舍五入, GB/T 8170 with the half always up) and writes all decimals: 92.345 → `92.35`. */
export function roundHalfUp(value: Fraction, decimals: number): string {
  const units = value
    .mul(10n ** BigInt(decimals))
    .add(1n, 2n)
    .floor().n;
  return decimalText(units, decimals);
}

/** Whole hundredths as text with two decimals: 9250 → `92.50`. */
export function hundredthsText(hundredths: number): string {
  return decimalText(BigInt(hundredths), 2);
}

/** The exact mean of whole hundredths, in points. */
export function meanOfHundredths(hundredths: readonly number[]): Fraction {
  const sum = hundredths.reduce((total, value) => total + BigInt(value), 0n);
  return new Fraction(sum, BigInt(hundredths.length) * 100n);
}

function decimalText(units: bigint, decimals: number): string {
  if (decimals === 0) return units.toString();
  const digits = units.toString().padStart(decimals + 1, '0');
  return `${digits.slice(0, -decimals)}.${digits.slice(-decimals)}`;
}
