import { glyphOf } from './face.ts';
import type { FontFace, FontRun } from './library.ts';

/** What becomes of one character in a role. */
interface Resolved {
  /** Null where no face of the chain has an outline for it. */
  readonly face: FontFace | null;
  /** At a size of one point. */
  readonly advance: number;
  /** False for default-ignorables (U+2060, variation selectors …): no glyph, no width, nothing to draw. */
  readonly visible: boolean;
}

/** One role's faces, first to last, with what was found for each character. */
export interface Chain {
  readonly faces: readonly [FontFace, ...FontFace[]];
  readonly resolve: (codePoint: number) => Resolved;
}

export function makeChain(faces: readonly [FontFace, ...FontFace[]]): Chain {
  const known = new Map<number, Resolved>();
  const resolve = (codePoint: number): Resolved => {
    const before = known.get(codePoint);
    if (before !== undefined) return before;
    const resolved = resolveIn(faces, codePoint);
    known.set(codePoint, resolved);
    return resolved;
  };
  return { faces, resolve };
}

function resolveIn(faces: Chain['faces'], codePoint: number): Resolved {
  if (isIgnorable(codePoint)) return { face: null, advance: 0, visible: false };
  for (const face of faces) {
    const glyph = glyphOf(face, codePoint);
    if (glyph !== null) return { face, advance: glyph.advance, visible: true };
  }
  return { face: null, advance: 1, visible: true };
}

function isIgnorable(codePoint: number): boolean {
  return /\p{Default_Ignorable_Code_Point}/u.test(String.fromCodePoint(codePoint));
}

/** Per-character fallback; what no face has goes to the first one, what has no width is left out. */
export function splitText(text: string, { faces, resolve }: Chain): FontRun[] {
  const runs: { face: FontFace; text: string }[] = [];
  for (const character of text) {
    const { face, visible } = resolve(codePointOf(character));
    if (!visible) continue;
    const last = runs.at(-1);
    const drawn = face ?? faces[0];
    if (last?.face === drawn) last.text += character;
    else runs.push({ face: drawn, text: character });
  }
  return runs;
}

/** One face for the whole name: faces mixed inside a name look like a misprint. */
export function splitWhole(name: string, chain: Chain): FontRun[] {
  const runs = splitText(name, chain);
  if (runs.length < 2) return runs;
  const characters = Array.from(name).filter((character) => chain.resolve(codePointOf(character)).visible);
  const face = chain.faces.find((candidate) =>
    characters.every((character) => glyphOf(candidate, codePointOf(character)) !== null),
  );
  if (face === undefined) return runs;
  return [{ face, text: characters.join('') }];
}

/** Width of a text by the split of `splitText`, at a size of one point. */
export function widthOfText(text: string, { resolve }: Chain): number {
  let width = 0;
  // Asked of every value of every table: no string is made of each character.
  for (let at = 0; at < text.length;) {
    const codePoint = text.codePointAt(at) ?? 0;
    at += codePoint > 0xffff ? 2 : 1;
    width += resolve(codePoint).advance;
  }
  return width;
}

/** Sum of advances at a size of one point. Kerning and ligatures are not applied, nor must a writer. */
export function widthOfRuns(runs: readonly FontRun[]): number {
  let width = 0;
  for (const { face, text } of runs) {
    for (const character of text) width += glyphOf(face, codePointOf(character))?.advance ?? 1;
  }
  return width;
}

/** Characters no face has an outline for, in order, each once. */
export function missingFrom(text: string, { resolve }: Chain): string[] {
  const lacking = Array.from(text).filter((character) => {
    const { face, visible } = resolve(codePointOf(character));
    return visible && face === null;
  });
  return [...new Set(lacking)];
}

function codePointOf(character: string): number {
  return character.codePointAt(0) ?? 0;
}
