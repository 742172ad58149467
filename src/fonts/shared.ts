import { makeChain, missingFrom, splitText, splitWhole, widthOfRuns, widthOfText } from './chain.ts';
import { roles, type FontFace, type FontLibrary, type FontRole } from './library.ts';
import type { LoadedFontLibrary } from './load.ts';

/** A font library as plain data whose bytes all threads read in one place. */
export interface SharedFonts {
  readonly faces: readonly FontFace[];
  /** Ids of each role's faces, first to last. */
  readonly chains: Readonly<Record<FontRole, readonly string[]>>;
  readonly substitutes: FontLibrary['substitutes'];
  readonly listed: FontLibrary['faces'];
}

/** Puts a library's bytes where threads can read them without a copy. */
export function shareFontLibrary(library: LoadedFontLibrary): SharedFonts {
  const faces = new Set(roles.flatMap((role) => library.chains[role].faces));
  return {
    faces: [...faces].map(({ id, family, sha256, bytes }) => ({ id, family, sha256, bytes: shared(bytes) })),
    chains: byRole((role) => library.chains[role].faces.map(({ id }) => id)),
    substitutes: library.substitutes,
    listed: library.faces,
  };
}

/** The library again, in a thread: it splits and measures as the one it was made of. */
export function openSharedFonts({ faces, chains: ids, substitutes, listed }: SharedFonts): FontLibrary {
  const chains = byRole((role) => makeChain(facesOf(ids[role], faces)));
  return {
    split: (text, role) => splitText(text, chains[role]),
    splitName: (name, role) => splitWhole(name, chains[role]),
    measure: (text, role) => widthOfText(text, chains[role]),
    measureName: (name, role) => widthOfRuns(splitWhole(name, chains[role])),
    missing: (text, role) => missingFrom(text, chains[role]),
    substitutes,
    faces: listed,
  };
}

function shared(bytes: Uint8Array): Uint8Array {
  const place = new Uint8Array(new SharedArrayBuffer(bytes.length));
  place.set(bytes);
  return place;
}

function facesOf(ids: readonly string[], faces: readonly FontFace[]): readonly [FontFace, ...FontFace[]] {
  const [first, ...others] = ids.flatMap((id) => faces.filter((face) => face.id === id));
  if (first === undefined) throw new Error('A role has at least one face');
  return [first, ...others];
}

function byRole<Value>(make: (role: FontRole) => Value): Record<FontRole, Value> {
  return {
    body: make('body'),
    heading: make('heading'),
    kai: make('kai'),
    song: make('song'),
    title: make('title'),
  };
}
