import { makeChain } from './chain.ts';
import { makeFace, shareFace, type FaceSource } from './face.ts';
import { roles, type FontFace, type FontLibrary, type FontRole } from './library.ts';
import type { LoadedFontLibrary } from './load.ts';
import { byRole, makeFontLibrary } from './make-library.ts';

/** A font library as plain data whose bytes all threads read in one place. */
export interface SharedFonts {
  readonly faces: readonly FaceSource[];
  /** Each role's faces by their places among `faces`, first to last. */
  readonly chains: Readonly<Record<FontRole, readonly number[]>>;
  readonly substitutes: FontLibrary['substitutes'];
}

/**
 * Puts a library's bytes where threads can read them without a copy. What is compressed and nobody has asked for
 * yet stays so.
 */
export function shareFontLibrary({
  chains,
  substitutes,
}: Pick<LoadedFontLibrary, 'chains' | 'substitutes'>): SharedFonts {
  const faces = [...new Set(roles.flatMap((role) => chains[role].faces))];
  return {
    faces: faces.map(shareFace),
    chains: byRole((role) => chains[role].faces.map((face) => faces.indexOf(face))),
    substitutes,
  };
}

/** The library again, in a thread: it splits, measures and draws as the one it was made of. */
export function openSharedFonts({ faces: sources, chains, substitutes }: SharedFonts): FontLibrary {
  const faces = sources.map(makeFace);
  return makeFontLibrary(
    byRole((role) => makeChain(facesAt(chains[role], faces))),
    substitutes,
  );
}

function facesAt(places: readonly number[], faces: readonly FontFace[]): readonly [FontFace, ...FontFace[]] {
  const [first, ...others] = places.flatMap((place) => faces[place] ?? []);
  if (first === undefined) throw new Error('A role has at least one face');
  return [first, ...others];
}
