import type { RawCell } from './raw-table.ts';
import type { Place } from '../problems/place.ts';

/** `组别：企业组` in the lines above a table. */
export interface HeadValue {
  readonly value: string;
  readonly place: Place;
}

/**
 * The pairs `名称：值` of the lines above a table (`组别：企业组　时间：2026年8月20日　地点：太原市`), by name.
 * Pairs are parted by ideographic or double spaces; an empty value is '' and says that nothing was filled in.
 */
export function readHead(titles: readonly RawCell[]): ReadonlyMap<string, HeadValue> {
  const head = new Map<string, HeadValue>();
  for (const cell of titles) {
    for (const part of cell.text.split(/[\u3000\r\n\t]+| {2,}/u)) {
      const pair = /^\s*(?<name>[^：:（）()]{2,8})[：:](?<value>.*)$/u.exec(part)?.groups;
      const name = pair?.['name']?.replace(/\s+/gu, '');
      if (name !== undefined && !head.has(name)) {
        head.set(name, { value: (pair?.['value'] ?? '').trim(), place: cell.place });
      }
    }
  }
  return head;
}

/** The first of several names the head has. */
export function headValue(
  head: ReadonlyMap<string, HeadValue>,
  ...names: readonly string[]
): HeadValue | undefined {
  return names.map((name) => head.get(name)).find((value) => value !== undefined);
}
