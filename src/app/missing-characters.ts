import type { Job } from '../kinds/kind.ts';
import type { Problem } from '../problems/problem.ts';
import { isNamedOn } from './refuse.ts';

/**
 * Why a document can't be drawn, with names and cells: a writer only knows the character it has no glyph for;
 * whose name holds it was told when the names were read. A character of no name stays as the writer told it.
 */
export function nameReasons(
  reasons: readonly Problem[],
  job: Job,
  told: readonly Problem[],
): readonly Problem[] {
  const explained = reasons.flatMap((reason) => {
    if (reason.code !== 'character-missing') return [reason];
    const character = characterOf(reason);
    const named = told.filter(
      (entry) =>
        entry.severity === 'error' &&
        character !== null &&
        characterOf(entry) === character &&
        isNamedOn(entry, job),
    );
    return named.length === 0 ? [reason] : named;
  });
  return [...new Set(explained)];
}

function characterOf({ parameters }: Problem): string | null {
  return 'character' in parameters && typeof parameters.character === 'string' ? parameters.character : null;
}
