import { expect, it } from 'vitest';
import { serialToIso } from '../../../src/ingest/sources/excel-date.ts';

it('gives the days Excel knows the dates the engine gives them', () => {
  const differing: number[] = [];
  // From 1 March 1900, behind the day that never was, every day to 2173, then every 31st to the end of 9999.
  for (let serial = 61; serial <= 2_958_465; serial += serial < 100_000 ? 1 : 31) {
    const expected = new Date((serial - 25_569) * 86_400_000).toISOString().slice(0, 10);
    if (serialToIso(serial, '1900') !== expected) differing.push(serial);
  }
  expect(differing).toEqual([]);
}, 30_000);
