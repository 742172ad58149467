import { zipSync, type Zippable } from 'fflate';
import type { Parts } from './parts.ts';

/**
 * Zips parts so that equal parts give equal bytes: `[Content_Types].xml` first and `_rels/.rels` next, as Word
 * writes them, the rest in code-unit order; every time 1980-01-01, the first a ZIP can express; level 6.
 */
export function canonicalZip(parts: Parts): Uint8Array {
  const names = [...parts.keys()].sort(comparePartNames);
  const entries: Zippable = {};
  for (const name of names) entries[name] = parts.get(name) ?? new Uint8Array();
  // fflate writes the local wall-clock fields of the date, so the date is made from local fields.
  return zipSync(entries, { level: 6, mtime: new Date(1980, 0, 1) });
}

function comparePartNames(a: string, b: string): number {
  const byPlace = placeOf(a) - placeOf(b);
  if (byPlace !== 0) return byPlace;
  return a < b ? -1 : a > b ? 1 : 0;
}

function placeOf(name: string): number {
  if (name === '[Content_Types].xml') return 0;
  return name === '_rels/.rels' ? 1 : 2;
}
