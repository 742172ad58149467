import { distance } from 'fastest-levenshtein';

/** The candidate that was probably meant, two swapped letters and the like away; null when none is near. */
export function suggest(word: string, candidates: readonly string[]): string | null {
  const near = candidates
    .map((candidate) => ({ candidate, away: distance(word.toLowerCase(), candidate.toLowerCase()) }))
    .filter(
      ({ candidate, away }) =>
        away <= (candidate.length < 4 ? 1 : Math.max(2, Math.floor(candidate.length / 3))),
    )
    // A one-letter name is one letter away from any other.
    .filter(({ candidate, away }) => away < Math.max(candidate.length, word.length));
  return near.sort((a, b) => a.away - b.away)[0]?.candidate ?? null;
}
