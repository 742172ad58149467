import { distance } from 'fastest-levenshtein';

/** The candidate that was probably meant: at most a third of its letters (at least one) differ; else null. */
export function suggest(word: string, candidates: readonly string[]): string | null {
  const near = candidates
    .map((candidate) => ({ candidate, away: distance(word.toLowerCase(), candidate.toLowerCase()) }))
    .filter(({ candidate, away }) => away <= Math.max(1, Math.floor(candidate.length / 3)))
    // A one-letter name is one letter away from any other.
    .filter(({ candidate, away }) => away < Math.max(candidate.length, word.length));
  return near.sort((a, b) => a.away - b.away)[0]?.candidate ?? null;
}
