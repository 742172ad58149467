import { similarFrom, type Pairs } from './likeness.ts';

/** So many of the rarest pairs must be common: two or more leave hardly a name that is not alike. */
const COMMON = 3;
/** Below any difference that matters: a bound worked out in floats must not cut off the name that just reaches it. */
const ROUNDING = 1e-9;

/**
 * For each of many names the earlier ones that can be similar to it, in order, without comparing all with all.
 *
 * Two names are similar (`similarFrom` = t) when 2c ÷ (a + b) ≥ t, c being their common pairs; so at least
 * t ÷ (2 − t) of either name's pairs are common. With the pairs of all names in one order, all but the last few of
 * which may differ, the first ones must then hold common pairs (the prefix filter of set-similarity joins; several
 * of them, as in Wang, Li, Feng: Can we beat the prefix filtering?, 2012). The order is from rare to frequent: the
 * first pairs of a name stand at the beginning of few others.
 */
export function nearNames(names: readonly Pairs[]): (at: number) => readonly number[] {
  const tokens = names.map(tokensOf);
  const frequency = new Map<string, number>();
  for (const token of tokens.flat()) frequency.set(token, (frequency.get(token) ?? 0) + 1);
  const begins = tokens.map((list) => beginOf(list, frequency));
  const holders = new Map<string, number[]>();
  begins.forEach((begin, at) => {
    for (const token of begin) {
      const known = holders.get(token);
      if (known === undefined) holders.set(token, [at]);
      else known.push(at);
    }
  });
  const common = new Uint32Array(names.length);
  return (at) => {
    const met = earlierHolders(begins[at] ?? [], at, holders, common);
    const near = met.filter((other) => (common[other] ?? 0) >= leastCommon(names[at], names[other]));
    for (const other of met) common[other] = 0;
    return near.sort((one, other) => one - other);
  };
}

/** The pairs of a name; one that comes again is another. */
function tokensOf({ counts }: Pairs): readonly string[] {
  return [...counts].flatMap(([pair, count]) =>
    Array.from({ length: count }, (_, time) => (time === 0 ? pair : `${pair}${String(time)}`)),
  );
}

/** The rarest pairs, as many as must hold `COMMON` common ones. */
function beginOf(tokens: readonly string[], frequency: ReadonlyMap<string, number>): readonly string[] {
  const least = Math.ceil((tokens.length * similarFrom) / (2 - similarFrom) - ROUNDING);
  const ordered = [...tokens].sort(
    (a, b) => (frequency.get(a) ?? 0) - (frequency.get(b) ?? 0) || (a < b ? -1 : a > b ? 1 : 0),
  );
  return ordered.slice(0, tokens.length - least + COMMON);
}

/** The earlier names that begin with one of these pairs; `common` counts with how many. */
function earlierHolders(
  begin: readonly string[],
  at: number,
  holders: ReadonlyMap<string, readonly number[]>,
  common: Uint32Array,
): number[] {
  const met: number[] = [];
  for (const token of begin) {
    for (const other of holders.get(token) ?? []) {
      if (other >= at) break;
      const count = common[other] ?? 0;
      if (count === 0) met.push(other);
      common[other] = count + 1;
    }
  }
  return met;
}

/** How many of the first pairs two similar names have in common at least; short names have no more. */
function leastCommon(a: Pairs | undefined, b: Pairs | undefined): number {
  const least = Math.ceil((((a?.size ?? 0) + (b?.size ?? 0)) * similarFrom) / 2 - ROUNDING);
  return Math.min(COMMON, least);
}
