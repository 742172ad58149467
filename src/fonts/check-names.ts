import type { FontRole } from './library.ts';
import type { Place } from '../problems/place.ts';
import { problem, type Problem } from '../problems/problem.ts';

/** What a library tells about a text. */
export interface CharacterCheck {
  readonly missing: (text: string, role: FontRole) => readonly string[];
}

/** A name and where it stands in the staff's files. */
export interface PlacedName {
  readonly name: string;
  readonly place: Place;
  readonly projectId?: string;
  readonly region?: string;
}

/**
 * An error for each character of a name that no face can draw: a name must never print as □ or ? or lose
 * a character (domain §2.3). The longest chain decides, which every role ends in.
 */
export function checkNames(library: CharacterCheck, names: readonly PlacedName[]): Problem[] {
  return names.flatMap(({ name, place, projectId, region }) =>
    library.missing(name, 'body').map((character) => {
      const codePoint = formatCodePoint(character);
      return problem('name-character-missing', place, { name, character, codePoint }, { projectId, region });
    }),
  );
}

/** `U+20BB7` */
function formatCodePoint(character: string): string {
  return `U+${(character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`;
}
