import { distance } from 'fastest-levenshtein';

/**
 * Did you mean …? The nearest of the known words, or null when none is near: more than a third of it wrong,
 * where two letters may always be (swapped ones count twice) but never the whole of a short name.
 */
export function nearestWord(word: string, known: readonly string[]): string | null {
  const ranked = known.map((candidate) => ({
    candidate,
    away: distance(word.toLowerCase(), candidate.toLowerCase()),
  }));
  const best = ranked.reduce<{ candidate: string; away: number } | null>(
    (nearest, entry) => (nearest === null || entry.away < nearest.away ? entry : nearest),
    null,
  );
  return best !== null && best.away <= allowance(word, best.candidate) ? best.candidate : null;
}

function allowance(word: string, candidate: string): number {
  const shorter = Math.min(word.length, candidate.length);
  return Math.min(Math.max(2, Math.floor(word.length / 3)), shorter - 1);
}
