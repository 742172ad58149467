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
  const characters = new Map<FontFace, Set<number>>();
  const lacking = new Set<number>();
  let count = 0;
  const see = ({ face, text }: Pick<PlacedText, 'face' | 'text'>) => {
    let seen = characters.get(face);
    if (seen === undefined) characters.set(face, (seen = new Set()));
    for (let at = 0; at < text.length;) {
      const codePoint = text.codePointAt(at) ?? 0;
      at += codePoint > 0xffff ? 2 : 1;
      if (seen.has(codePoint)) continue;
      seen.add(codePoint);
      if (glyphOf(face, codePoint) === null) lacking.add(codePoint);
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
      problems: [...lacking].map((codePoint) => missing(codePoint, file)),
    }),
  };
}

function missing(codePoint: number, file: string): Problem {
  const digits = codePoint.toString(16).toUpperCase().padStart(4, '0');
  const character = String.fromCodePoint(codePoint);
  return problem('character-missing', { file }, { character, codePoint: `U+${digits}` });
}
