import { distance } from 'fastest-levenshtein';

/** Did you mean …? The nearest of the known words, or null when none is near (more than half of it wrong). */
export function nearestWord(word: string, known: readonly string[]): string | null {
  const ranked = known.map((candidate) => ({ candidate, away: distance(word, candidate) }));
  const best = ranked.reduce<{ candidate: string; away: number } | null>(
    (nearest, entry) => (nearest === null || entry.away < nearest.away ? entry : nearest),
    null,
  );
  return best !== null && best.away <= Math.max(2, Math.floor([...word].length / 2)) ? best.candidate : null;
}
