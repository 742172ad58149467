import { cffOf } from './cff.ts';
import { flatten, type Charstring } from './charstring.ts';
import type { FontFace } from './library.ts';

const known = new WeakMap<FontFace, (glyphId: number) => Charstring>();

/** A function that gives the charstrings of a CFF face's glyphs, subroutines written out; each is read once. */
export function charstringsOf(face: FontFace): (glyphId: number) => Charstring {
  const before = known.get(face);
  if (before !== undefined) return before;
  const { charstrings, subroutines: global, parts, partOf } = cffOf(face);
  const flat = new Map<number, Charstring>();
  const charstringOf = (glyphId: number): Charstring => {
    const found = flat.get(glyphId);
    if (found !== undefined) return found;
    const part = parts[partOf(glyphId)];
    if (part === undefined) throw new Error(`${face.id} has no dictionary for its glyph ${glyphId}`);
    const charstring = flatten(charstrings.entry(glyphId), { local: part.subroutines, global });
    flat.set(glyphId, charstring);
    return charstring;
  };
  known.set(face, charstringOf);
  return charstringOf;
}
