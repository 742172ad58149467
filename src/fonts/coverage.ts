import { countBlanks } from './blanks.ts';
import { charactersOf, glyphOf } from './face.ts';
import { roles, type FontFace, type FontRole } from './library.ts';
import type { LoadedFontLibrary } from './load.ts';
import type { StandardCharacters } from './standard-characters.ts';

/** How much of Chinese writing a face draws. */
export interface Coverage {
  /** Characters the face lists. */
  readonly characters: number;
  /** Drawn of the 6,763 of GB/T 2312-1980: what a “_GB2312” font has. */
  readonly gb2312: number;
  /** Drawn of the three levels of 通用规范汉字表: of 3,500, 3,000 and 1,605. */
  readonly levels: readonly [number, number, number];
  /** Drawn of all 8,105. */
  readonly standard: number;
  /** Of the 8,105, listed but without an outline. */
  readonly blank: number;
}

/** Counts what a face draws. */
export function coverageOf(face: FontFace, { levels }: StandardCharacters): Coverage {
  const [first, second, third] = levels.map((level) => blanksOf(face, level));
  const counts = [first?.drawn ?? 0, second?.drawn ?? 0, third?.drawn ?? 0] as const;
  return {
    characters: charactersOf(face),
    gb2312: blanksOf(face, gb2312).drawn,
    levels: counts,
    standard: counts[0] + counts[1] + counts[2],
    blank: [first, second, third].reduce((sum, entry) => sum + (entry?.blank.length ?? 0), 0),
  };
}

/** Which face draws a character in each role, and whether it is the role's first; null where none does. */
export function drawnBy(
  { chains }: Pick<LoadedFontLibrary, 'chains'>,
  character: string,
): readonly { readonly role: FontRole; readonly face: FontFace | null; readonly isFirst: boolean }[] {
  return roles.map((role) => {
    const { faces } = chains[role];
    const index = faces.findIndex((face) => glyphOf(face, character.codePointAt(0) ?? 0) !== null);
    return { role, face: faces[index] ?? null, isFirst: index === 0 };
  });
}

function blanksOf(face: FontFace, characters: string): NonNullable<ReturnType<typeof countBlanks>> {
  const counted = countBlanks(face, characters);
  if (counted === null) throw new Error(`${face.id} cannot be read`);
  return counted;
}

/**
 * The hanzi of GB/T 2312-1980: rows 16 to 55 and 56 to 87, as GB 18030 decodes them. Cells D7FA to D7FE are empty
 * there and not in GB 18030.
 */
const gb2312 = gb2312Characters();

function gb2312Characters(): string {
  const bytes: number[] = [];
  for (let row = 0xb0; row <= 0xf7; row += 1) {
    for (let cell = 0xa1; cell <= (row === 0xd7 ? 0xf9 : 0xfe); cell += 1) bytes.push(row, cell);
  }
  return new TextDecoder('gb18030').decode(Uint8Array.from(bytes));
}
