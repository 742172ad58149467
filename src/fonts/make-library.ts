import { missingFrom, splitText, splitWhole, widthOfRuns, widthOfText, type Chain } from './chain.ts';
import { roles, type FontLibrary, type FontRole } from './library.ts';

/** A library over the faces of each role. */
export function makeFontLibrary(
  chains: Readonly<Record<FontRole, Chain>>,
  substitutes: FontLibrary['substitutes'],
): FontLibrary {
  const splitName = (name: string, role: FontRole) => splitWhole(name, chains[role]);
  return {
    split: (text, role) => splitText(text, chains[role]),
    splitName,
    measure: (text, role) => widthOfText(text, chains[role]),
    measureName: (name, role) => widthOfRuns(splitName(name, role)),
    missing: (text, role) => missingFrom(text, chains[role]),
    substitutes,
    faces: [...new Set(roles.flatMap((role) => chains[role].faces))].map(({ id, family, sha256 }) => ({
      id,
      family,
      sha256,
    })),
  };
}

/** Something for each role. */
export function byRole<Value>(make: (role: FontRole) => Value): Record<FontRole, Value> {
  return {
    body: make('body'),
    heading: make('heading'),
    kai: make('kai'),
    song: make('song'),
    title: make('title'),
  };
}
