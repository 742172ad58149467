import fc from 'fast-check';
import Fraction from 'fraction.js';
import { describe, expect, it } from 'vitest';
import {
  compareDecimals,
  digitsOf,
  extremeOfDecimals,
  fractionAsDecimal,
  meanOfDecimals,
  sumOfDecimals,
} from '../../src/tables/decimals.ts';

const amount = fc.tuple(fc.nat(999_999), fc.nat(4)).map(([units, digits]) => {
  const text = units.toString().padStart(digits + 1, '0');
  return digits === 0 ? text : `${text.slice(0, -digits)}.${text.slice(-digits)}`;
});

describe('sums of decimal texts', () => {
  it('have no floating point in them', () => {
    expect(sumOfDecimals(['0.1', '0.2'])).toBe('0.3');
    expect(sumOfDecimals(['15', '0.5', '0.5'])).toBe('16');
    expect(sumOfDecimals([])).toBe('0');
  });

  it('equal the sums of exact fractions', () => {
    fc.assert(
      fc.property(fc.array(amount, { maxLength: 30 }), (values) => {
        const exact = values.reduce((sum, value) => sum.add(value), new Fraction(0));
        expect(new Fraction(sumOfDecimals(values)).equals(exact)).toBe(true);
      }),
    );
  });

  it('are never written with zeros at the end', () => {
    fc.assert(
      fc.property(fc.array(amount), (values) => {
        expect(sumOfDecimals(values)).not.toMatch(/\.\d*0$|\.$/);
      }),
    );
  });
});

describe('means and fractions', () => {
  // domain §4.2, 3: half up; (92.345).toFixed(2) would be 92.34.
  it('round half up', () => {
    expect(meanOfDecimals(['92.34', '92.35'], 2)).toBe('92.35');
    expect(fractionAsDecimal('545/6', 4)).toBe('90.8333');
    expect(fractionAsDecimal('18469/200', 2)).toBe('92.35');
    expect(fractionAsDecimal('40/1', 0)).toBe('40');
  });

  it('have no mean of nothing', () => {
    expect(meanOfDecimals([], 2)).toBeNull();
    expect(extremeOfDecimals([], 'highest')).toBeNull();
  });

  it('compare by amount, not by text', () => {
    expect(extremeOfDecimals(['9.5', '100', '99.99'], 'highest')).toBe('100');
    expect(extremeOfDecimals(['9.5', '100', '99.99'], 'lowest')).toBe('9.5');
    expect(compareDecimals('90.50', '90.5')).toBe(0);
  });

  it('count the digits that say something', () => {
    expect(digitsOf(['91.90', '88.00'])).toBe(1);
    expect(digitsOf(['100', '0.50', '0.25'])).toBe(2);
    expect(digitsOf([])).toBe(0);
  });
});
