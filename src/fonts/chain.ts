import { glyphOf } from './face.ts';
import type { FontFace, FontRun } from './library.ts';

/** One role's faces, first to last, with the face of each character remembered. */
export interface Chain {
  readonly faces: readonly [FontFace, ...FontFace[]];
  readonly faceOf: (codePoint: number) => FontFace | null;
}

export function makeChain(faces: readonly [FontFace, ...FontFace[]]): Chain {
  const known = new Map<number, FontFace | null>();
  const faceOf = (codePoint: number): FontFace | null => {
    let face = known.get(codePoint);
    if (face === undefined) {
      face = faces.find((candidate) => glyphOf(candidate, codePoint) !== null) ?? null;
      known.set(codePoint, face);
    }
    return face;
  };
  return { faces, faceOf };
}

/** Per-character fallback; what no face has goes to the first one, what has no width is left out. */
export function splitText(text: string, chain: Chain): FontRun[] {
  const runs: { face: FontFace; text: string }[] = [];
  for (const character of visible(text)) {
    const face = chain.faceOf(codePointOf(character)) ?? chain.faces[0];
    const last = runs.at(-1);
    if (last?.face === face) last.text += character;
    else runs.push({ face, text: character });
  }
  return runs;
}

/** One face for the whole name: faces mixed inside a name look like a misprint. */
export function splitWhole(name: string, chain: Chain): FontRun[] {
  const characters = visible(name);
  const face = chain.faces.find((candidate) =>
    characters.every((character) => glyphOf(candidate, codePointOf(character)) !== null),
  );
  if (face === undefined || characters.length === 0) return splitText(name, chain);
  return [{ face, text: characters.join('') }];
}

/** Sum of advances at a size of one point. Kerning and ligatures are not applied, nor must a writer. */
export function widthOf(runs: readonly FontRun[]): number {
  let width = 0;
  for (const { face, text } of runs) {
    for (const character of text) width += glyphOf(face, codePointOf(character))?.advance ?? 1;
  }
  return width;
}

/** Characters no face has an outline for, in order, each once. */
export function missingFrom(text: string, chain: Chain): string[] {
  const lacking = visible(text).filter((character) => chain.faceOf(codePointOf(character)) === null);
  return [...new Set(lacking)];
}

/** Default-ignorables (U+2060, variation selectors …) have no glyph and no width: nothing to draw. */
function visible(text: string): string[] {
  return Array.from(text).filter((character) => !/\p{Default_Ignorable_Code_Point}/u.test(character));
}

function codePointOf(character: string): number {
  return character.codePointAt(0) ?? 0;
}
