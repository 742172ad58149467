/**
 * What of a name counts when two are compared: letters and digits in their plain width and in
 * lower case. Spaces, quotation marks, brackets and dashes do not (domain §5.2 rows 11–13, 21).
 */
export function nameKey(name: string): string {
  // Most names are ordinary letters alone.
  if (/^[A-Za-z0-9\u4e00-\u9fa5]*$/.test(name)) return name.toLowerCase();
  return Array.from(name)
    .map(plainWidth)
    .join('')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]/gu, '');
}

/** True when two names are the same but for spaces, marks, width and case. */
export function isSameName(a: string, b: string): boolean {
  return nameKey(a) === nameKey(b);
}

/** From this likeness on two project names are called similar (R20, domain §3.2). */
export const similarFrom = 0.85;

/** Dice's coefficient over the pairs of neighbouring characters of two name keys: 0 … 1. */
export function likeness(a: string, b: string): number {
  return likenessOfPairs(pairsOf(a), pairsOf(b));
}

/** The pairs of neighbouring characters of a name, counted: make once, compare often. */
export interface Pairs {
  readonly counts: ReadonlyMap<string, number>;
  readonly size: number;
}

/** Counts the pairs of neighbouring characters of a name's key. */
export function pairsOf(name: string): Pairs {
  const characters = Array.from(nameKey(name));
  const counts = new Map<string, number>();
  for (let at = 1; at < characters.length; at += 1) {
    const pair = `${characters[at - 1] ?? ''}${characters[at] ?? ''}`;
    counts.set(pair, (counts.get(pair) ?? 0) + 1);
  }
  return { counts, size: Math.max(0, characters.length - 1) };
}

/** As `likeness`, from pairs counted before. */
export function likenessOfPairs(a: Pairs, b: Pairs): number {
  const total = a.size + b.size;
  if (total === 0) return 0;
  let common = 0;
  for (const [pair, count] of a.counts) common += Math.min(count, b.counts.get(pair) ?? 0);
  return (2 * common) / total;
}

/** True when one character typed wrongly, too much or too little makes one name into the other. */
export function isOneCharacterOff(a: string, b: string): boolean {
  const [short, long] = [Array.from(nameKey(a)), Array.from(nameKey(b))].sort((x, y) => x.length - y.length);
  if (short === undefined || long === undefined || long.length - short.length > 1) return false;
  const same = short.findIndex((character, at) => character !== long[at]);
  if (same === -1) return long.length > short.length;
  const restOfLong = long.slice(same + 1).join('');
  const restOfShort = short.slice(long.length > short.length ? same : same + 1).join('');
  return restOfLong === restOfShort;
}

function plainWidth(character: string): string {
  const code = character.codePointAt(0) ?? 0;
  return code >= 0xff01 && code <= 0xff5e ? String.fromCodePoint(code - 0xfee0) : character;
}
