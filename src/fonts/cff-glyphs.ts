import { cffOf } from './cff.ts';
import { flatten, type Charstring } from './charstring.ts';
import type { FontFace } from './library.ts';

const known = new WeakMap<FontFace, (glyphId: number) => Uint8Array>();

/** A function that gives the charstrings of a CFF face's glyphs, subroutines written out; each is read once. */
export function charstringsOf(face: FontFace): (glyphId: number) => Uint8Array {
  const before = known.get(face);
  if (before !== undefined) return before;
  const { charstrings, subroutines, parts, hasCids } = cffOf(face);
  const calls = subroutines.count > 0 || parts.some((part) => part.subroutines.count > 0);
  // Of a font that has CIDs and no subroutines a charstring can stand anywhere as it is.
  const charstringOf =
    hasCids && !calls ? charstrings.entry : remembered((glyphId) => flatCharstring(face, glyphId).bytes);
  known.set(face, charstringOf);
  return charstringOf;
}

/** A glyph's charstring with its subroutines written out. */
export function flatCharstring(face: FontFace, glyphId: number): Charstring {
  const { charstrings, subroutines, parts, partOf } = cffOf(face);
  const part = parts[partOf(glyphId)];
  if (part === undefined) throw new Error(`${face.id} has no dictionary for its glyph ${glyphId}`);
  return flatten(charstrings.entry(glyphId), { local: part.subroutines, global: subroutines });
}

function remembered(read: (glyphId: number) => Uint8Array): (glyphId: number) => Uint8Array {
  const all = new Map<number, Uint8Array>();
  return (glyphId) => {
    const found = all.get(glyphId) ?? read(glyphId);
    all.set(glyphId, found);
    return found;
  };
}
