import type Fraction from 'fraction.js';
import type { TieLink } from '../records/results.ts';

/** What the tie chain can compare of one project; a link without a value is null. */
export interface Contender {
  readonly projectId: string;
  readonly values: Readonly<Record<TieLink, Fraction | null>>;
}

/** One place of a decided order: a project alone, or projects nothing separates. */
export interface TiePlace {
  readonly projectIds: readonly string[];
  /** The links that separated it from the others it was tied with, in order. */
  readonly steps: readonly TieLink[];
}

/**
 * Walks the tie chain (domain §4.2, 5): each link separates what it can, the next link those still
 * equal. A link is skipped if one of the projects still tied has no value for it. Best first.
 */
export function resolveTie(
  tied: readonly Contender[],
  chain: readonly TieLink[],
  steps: readonly TieLink[] = [],
): readonly TiePlace[] {
  const [link, ...later] = chain;
  if (tied.length < 2 || link === undefined) {
    return [{ projectIds: tied.map(({ projectId }) => projectId), steps }];
  }
  const classes = classesBy(tied, link);
  if (classes.length < 2) return resolveTie(tied, later, steps);
  return classes.flatMap((equal) => resolveTie(equal, later, [...steps, link]));
}

/** Equal values together, the highest first; one class when somebody has no value. */
function classesBy(tied: readonly Contender[], link: TieLink): readonly (readonly Contender[])[] {
  const valued = tied.map((contender) => ({ contender, value: contender.values[link] }));
  if (valued.some(({ value }) => value === null)) return [tied];
  const sorted = [...valued].sort((a, b) => compareFractions(b.value, a.value));
  const classes: Contender[][] = [];
  sorted.forEach(({ contender, value }, at) => {
    const before = sorted[at - 1];
    const last = classes.at(-1);
    if (before !== undefined && last !== undefined && compareFractions(before.value, value) === 0) {
      last.push(contender);
    } else classes.push([contender]);
  });
  return classes;
}

function compareFractions(a: Fraction | null, b: Fraction | null): number {
  return a === null || b === null ? 0 : a.compare(b);
}
