import { glyphOf } from '../../fonts/face.ts';
import type { FontFace } from '../../fonts/library.ts';
import { problem, type Problem } from '../../problems/problem.ts';
import { drawingsOf, type PlacedPage, type PlacedText } from './placed.ts';

/** What went by on its way to an encoder. */
export interface DrawnPages {
  readonly pages: number;
  /** The faces a reader sees, in the order of first use. */
  readonly faces: readonly FontFace[];
  /** Characters that their face lacks: an encoder prints a blank for them and says nothing. */
  readonly problems: readonly Problem[];
}

/** Looks at pages while they are taken one by one; `drawn` says afterwards what was seen. */
export function watchPages(
  pages: Iterable<PlacedPage>,
  file: string,
): { readonly pages: Iterable<PlacedPage>; readonly drawn: () => DrawnPages } {
  const characters = new Map<FontFace, Set<string>>();
  const lacking = new Set<string>();
  let count = 0;
  const see = ({ face, text }: Pick<PlacedText, 'face' | 'text'>) => {
    const seen = characters.get(face) ?? new Set<string>();
    characters.set(face, seen);
    for (const character of text) {
      if (seen.has(character)) continue;
      seen.add(character);
      if (glyphOf(face, character.codePointAt(0) ?? 0) === null) lacking.add(character);
    }
  };
  const watched = function* (): Iterable<PlacedPage> {
    for (const page of pages) {
      count += 1;
      for (const { shapes, texts } of drawingsOf(page)) {
        for (const shape of shapes) if (shape.type === 'outlined') see(shape);
        texts.forEach(see);
      }
      yield page;
    }
  };
  return {
    pages: watched(),
    drawn: () => ({
      pages: count,
      faces: [...characters.keys()],
      problems: [...lacking].map((character) => missing(character, file)),
    }),
  };
}

function missing(character: string, file: string): Problem {
  const codePoint = (character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0');
  return problem('character-missing', { file }, { character, codePoint: `U+${codePoint}` });
}
