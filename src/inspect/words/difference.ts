/** Where two texts part, each with a little of what stands around it. */
export interface Difference {
  /** Offset in both, of the first character that differs. */
  readonly at: number;
  readonly first: string;
  readonly second: string;
}

/** The first difference of two texts; null where they are equal. */
export function firstDifference(first: string, second: string): Difference | null {
  if (first === second) return null;
  const ones = Array.from(first);
  const others = Array.from(second);
  let at = 0;
  while (at < ones.length && ones[at] === others[at]) at += 1;
  return { at, first: around(ones, at), second: around(others, at) };
}

function around(characters: readonly string[], at: number): string {
  return characters.slice(Math.max(0, at - 6), at + 8).join('');
}
