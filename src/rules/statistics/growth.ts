import type { Figure, Growth } from '../../records/statistics.ts';
import { ratioOf } from './ratio.ts';

/** E04: growth over last year, only where last year is known and above zero. */
export function growthOf(thisYear: number, last: Figure, without: readonly string[] = []): Growth {
  const lastYear = last.type === 'number' ? Number(last.value) : last.type === 'not-held' ? 0 : null;
  const ratio = lastYear === null ? null : ratioOf(thisYear - lastYear, lastYear);
  return {
    thisYear,
    lastYear,
    ratio,
    direction: ratio === null ? null : directionOf(thisYear - (lastYear ?? 0)),
    without,
  };
}

/** The province's growth: regions without a number for last year are left out of both sides. */
export function joinGrowth(regions: readonly { readonly region: string; readonly growth: Growth }[]): Growth {
  const known = regions.filter(({ growth }) => growth.lastYear !== null);
  const without = regions.filter(({ growth }) => growth.lastYear === null).map(({ region }) => region);
  const thisYear = known.reduce((sum, { growth }) => sum + growth.thisYear, 0);
  const lastYear = known.reduce((sum, { growth }) => sum + (growth.lastYear ?? 0), 0);
  const last: Figure =
    known.length === 0
      ? { type: 'unknown', without: [] }
      : { type: 'number', value: String(lastYear), without };
  return growthOf(thisYear, last, without);
}

function directionOf(change: number): Growth['direction'] {
  if (change === 0) return 'level';
  return change > 0 ? 'up' : 'down';
}
