import type { Cell } from './model.ts';

/**
 * A cell as pages print it: numbers with their digits, dates as `2026-07-10` (allowed in tables by GB/T
 * 15835, domain §1.16), names joined by `、`, `—` where nothing applies, else nothing.
 */
export function formatCell(cell: Cell): string {
  switch (cell.type) {
    case 'text':
      return cell.text;
    case 'number':
      return formatNumber(cell.value, cell.digits);
    case 'date':
      return cell.iso;
    case 'names':
      return cell.names.join('、');
    case 'blank':
      return cell.reason === 'not-applicable' ? '—' : '';
  }
}

/**
 * Decimal text with exactly `digits` digits after the point; what is left over is rounded half up (四舍五入),
 * away from zero. From five digits on the whole part is grouped by `,` (GB/T 15835: four may stay together,
 * decimals are never grouped). Throws RangeError on text that is no decimal number.
 */
export function formatNumber(value: string, digits: number): string {
  const match = /^(-?)(\d+)(?:\.(\d+))?$/.exec(value);
  if (match === null) throw new RangeError(`Not a decimal number: ${JSON.stringify(value)}`);
  const [, sign = '', whole = '', fraction = ''] = match;
  const isPlain = whole.length < 5 && (whole.length === 1 || !whole.startsWith('0'));
  if (isPlain && sign === '' && fraction.length === digits) return value;
  const kept = BigInt(whole + fraction.slice(0, digits).padEnd(digits, '0'));
  const rounded = kept + ((fraction[digits] ?? '0') >= '5' ? 1n : 0n);
  const shown = String(rounded).padStart(digits + 1, '0');
  const decimals = digits === 0 ? '' : `.${shown.slice(-digits)}`;
  return (rounded === 0n ? '' : sign) + group(shown.slice(0, shown.length - digits)) + decimals;
}

function group(whole: string): string {
  return whole.length < 5 ? whole : whole.replace(/\B(?=(\d{3})+$)/g, ',');
}
