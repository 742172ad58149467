/** As `canonicalDecimal` writes it, most often. */
const canonical = /^(?:0|[1-9]\d*)(?:\.\d*[1-9])?$/;
/** A plain decimal: digits and at most one point. */
const decimal = /^(?<sign>-?)(?<whole>\d+)(?:\.(?<fraction>\d*))?$/u;

/** `1.12333` shifted by 4 is `11233.3`: exact, on the text; null when the text is no decimal. */
export function shiftDecimal(text: string, places: number): string | null {
  if (places === 0) return canonicalDecimal(text);
  const parts = decimal.exec(text)?.groups;
  if (parts === undefined) return null;
  const whole = parts['whole'] ?? '';
  const fraction = parts['fraction'] ?? '';
  const point = whole.length + places;
  const digits = `${'0'.repeat(Math.max(0, 1 - point))}${whole}${fraction}`.padEnd(Math.max(point, 0), '0');
  const at = Math.max(point, 1);
  return canonicalDecimal(`${parts['sign'] ?? ''}${digits.slice(0, at)}.${digits.slice(at)}`);
}

/** `013041.30` → `13041.3`, `500.00` → `500`. */
export function canonicalDecimal(text: string): string | null {
  if (canonical.test(text)) return text;
  const parts = decimal.exec(text)?.groups;
  if (parts === undefined) return null;
  const whole = (parts['whole'] ?? '').replace(/^0+(?=\d)/u, '');
  const fraction = (parts['fraction'] ?? '').replace(/0+$/u, '');
  const magnitude = fraction === '' ? whole : `${whole}.${fraction}`;
  return magnitude === '0' ? '0' : `${parts['sign'] ?? ''}${magnitude}`;
}

/**
 * The decimal of a number cell at the 15 significant digits a workbook holds, so that a formula's
 * 85.30000000000001 is 85.3; null when it has no plain form.
 */
export function decimalOfNumber(number: number): string | null {
  const shortest = String(number);
  // No more than 15 digits: rounding to 15 gives the same ones.
  if (shortest.length <= 15 && canonical.test(shortest)) return shortest;
  return canonicalDecimal(String(Number(number.toPrecision(15))));
}
