import { glyphOf, listsCharacter } from './face.ts';
import type { FontFace } from './library.ts';

/** What a face has of some characters. */
export interface Blanks {
  /** Drawn characters. */
  readonly drawn: number;
  /** Characters the face lists but has no outline for: they would print as blanks. */
  readonly blank: readonly string[];
}

/** Counts what a face draws of some characters and what it only lists; null where it can't be read. */
export function countBlanks(face: FontFace, characters: string): Blanks | null {
  try {
    const listed = Array.from(characters).filter((character) => listsCharacter(face, codePointOf(character)));
    const blank = listed.filter((character) => glyphOf(face, codePointOf(character)) === null);
    return { drawn: listed.length - blank.length, blank };
  } catch {
    return null;
  }
}

function codePointOf(character: string): number {
  return character.codePointAt(0) ?? 0;
}
