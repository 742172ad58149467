/*
 * Sums of decimal texts (`0.5`) in whole units of their last digit: money and scores are never floats.
 */

/** The exact sum, without zeros at its end: `15` + `0.5` → `15.5`; nothing is `0`. */
export function sumOfDecimals(values: readonly string[]): string {
  const digits = mostDigits(values);
  return trimmed(decimalText(sumOfUnits(values, digits), digits));
}

/** The mean rounded half up (四舍五入) to `digits` decimals; null of nothing. Values are not negative. */
export function meanOfDecimals(values: readonly string[], digits: number): string | null {
  if (values.length === 0) return null;
  const most = mostDigits(values);
  return quotientText(sumOfUnits(values, most), BigInt(values.length) * 10n ** BigInt(most), digits);
}

/** A fraction `545/6` as decimal text, rounded half up: `90.8333`. It is not negative. */
export function fractionAsDecimal(fraction: string, digits: number): string {
  const [numerator = '0', denominator = '1'] = fraction.split('/');
  return quotientText(BigInt(numerator), BigInt(denominator), digits);
}

/** The value with the highest or lowest amount, as written; null of nothing. */
export function extremeOfDecimals(values: readonly string[], which: 'highest' | 'lowest'): string | null {
  const digits = mostDigits(values);
  let extreme: { readonly value: string; readonly units: bigint } | null = null;
  for (const value of values) {
    const units = unitsOf(value, digits);
    // Of equal amounts the last as the highest, the first as the lowest: as if they had been sorted.
    const isBeyond =
      extreme === null || (which === 'highest' ? units >= extreme.units : units < extreme.units);
    if (isBeyond) extreme = { value, units };
  }
  return extreme?.value ?? null;
}

/** Order by amount, lowest first. */
export function compareDecimals(a: string, b: string): number {
  const digits = mostDigits([a, b]);
  const [one, other] = [unitsOf(a, digits), unitsOf(b, digits)];
  return one < other ? -1 : one > other ? 1 : 0;
}

/** The most digits after the point among the values, not counting zeros at the end: `91.90` has one. */
export function digitsOf(values: readonly string[]): number {
  return mostDigits(values.map(trimmed));
}

/** Whole hundredths as text: 9250 → `92.50`. */
export function hundredthsText(hundredths: number): string {
  return decimalText(BigInt(hundredths), 2);
}

function sumOfUnits(values: readonly string[], digits: number): bigint {
  return values.reduce((sum, value) => sum + unitsOf(value, digits), 0n);
}

function mostDigits(values: readonly string[]): number {
  return Math.max(0, ...values.map((value) => value.split('.')[1]?.length ?? 0));
}

function unitsOf(value: string, digits: number): bigint {
  const [whole = '0', fraction = ''] = value.split('.');
  return BigInt(whole + fraction.padEnd(digits, '0'));
}

function quotientText(dividend: bigint, divisor: bigint, digits: number): string {
  const scaled = dividend * 10n ** BigInt(digits);
  return decimalText((2n * scaled + divisor) / (2n * divisor), digits);
}

function decimalText(units: bigint, digits: number): string {
  if (digits === 0) return units.toString();
  const text = units.toString().padStart(digits + 1, '0');
  return `${text.slice(0, -digits)}.${text.slice(-digits)}`;
}

function trimmed(value: string): string {
  return value.includes('.') ? value.replace(/\.?0+$/, '') : value;
}
