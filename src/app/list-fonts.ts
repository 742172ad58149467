import { coverageOf, drawnBy, type Coverage } from '../fonts/coverage.ts';
import type { PlacedName } from '../fonts/check-names.ts';
import { roles, type FontRole } from '../fonts/library.ts';
import type { LoadedFontLibrary } from '../fonts/load.ts';
import type { Host } from '../host/host.ts';
import { readRecords } from '../ingest/read-records.ts';
import { codePointOf, isToldOnReading } from '../ingest/tidy/suspect-text.ts';
import { formatPlace } from '../problems/place.ts';
import type { Checked } from '../problems/problem.ts';
import { checkRecordNames, recordNames } from './check-names.ts';
import { loadFonts, tellStandIns } from './fonts.ts';
import { loadCompetition } from './load.ts';

/** What fonts there are, what each draws, and what a competition needs of them. */
export interface FontReport {
  readonly roles: readonly RoleSummary[];
  readonly faces: readonly FaceSummary[];
  /** Null where no competition was asked about. */
  readonly competition: CompetitionCharacters | null;
}

export interface RoleSummary {
  readonly role: FontRole;
  readonly official: string;
  /** The face that draws all it has; the others fill its gaps, in this order. */
  readonly used: string;
  readonly fallbacks: readonly string[];
  readonly isSubstituted: boolean;
}

export interface FaceSummary extends Coverage {
  readonly id: string;
  readonly family: string;
  /** Path inside the program's folder. */
  readonly file: string;
  readonly origin: 'local' | 'bundled';
  readonly licence: string | null;
  readonly roles: readonly FontRole[];
}

/** The characters of all names of a competition. */
export interface CompetitionCharacters {
  readonly name: string;
  readonly names: number;
  readonly characters: number;
  /** Those the first face of some role lacks, in the order of their code points. */
  readonly rare: readonly RareCharacter[];
}

export interface RareCharacter {
  readonly character: string;
  readonly codePoint: string;
  /** Family by role; null where no face of the role draws it. */
  readonly faces: Readonly<Record<FontRole, string | null>>;
  readonly isMissing: boolean;
  /** A name that has it, where it stands, and how many cells have it. */
  readonly name: string;
  readonly place: string;
  readonly cells: number;
}

/**
 * Lists the fonts, and with a competition's folder the characters of its names that need more than the first
 * face. The value is null when the folder's settings can't be used.
 */
export async function listFonts(host: Host, folder: string | null): Promise<Checked<FontReport | null>> {
  const fonts = await loadFonts(host);
  const own = [...fonts.problems, ...tellStandIns(fonts)];
  const listed = { roles: roles.map((role) => summariseRole(role, fonts)), faces: summariseFaces(fonts) };
  if (folder === null) return { value: { ...listed, competition: null }, problems: own };
  const { value: loaded, problems } = await loadCompetition(host, folder);
  if (loaded === null) return { value: null, problems };
  const { records } = await readRecords(loaded.files, loaded.competition);
  const competition = {
    name: loaded.competition.name,
    ...charactersOfNames(recordNames(records), fonts),
  };
  return { value: { ...listed, competition }, problems: [...own, ...checkRecordNames(fonts, records)] };
}

function summariseRole(role: FontRole, { chains }: LoadedFontLibrary): RoleSummary {
  const { official, faces, isOfficial } = chains[role];
  const [used = '', ...fallbacks] = faces.map(({ family }) => family);
  return { role, official, used, fallbacks, isSubstituted: !isOfficial };
}

function summariseFaces({ inventory, chains, standard }: LoadedFontLibrary): readonly FaceSummary[] {
  return inventory.map(({ face, file, origin, licence }) => ({
    id: face.id,
    family: face.family,
    file: `fonts/${file}`,
    origin,
    licence,
    roles: roles.filter((role) => chains[role].faces.includes(face)),
    ...coverageOf(face, standard),
  }));
}

function charactersOfNames(
  names: readonly PlacedName[],
  fonts: LoadedFontLibrary,
): Omit<CompetitionCharacters, 'name'> {
  const holders = new Map<string, PlacedName[]>();
  for (const named of names) {
    for (const character of new Set(named.name)) {
      if (/[\p{White_Space}\p{Default_Ignorable_Code_Point}]/u.test(character)) continue;
      holders.set(character, [...(holders.get(character) ?? []), named]);
    }
  }
  const rare = [...holders]
    .sort(([a], [b]) => (a.codePointAt(0) ?? 0) - (b.codePointAt(0) ?? 0))
    .flatMap(([character, cells]) => rareCharacter(character, cells, fonts));
  return { names: names.length, characters: holders.size, rare };
}

function rareCharacter(
  character: string,
  cells: readonly PlacedName[],
  fonts: LoadedFontLibrary,
): readonly RareCharacter[] {
  const [first] = cells;
  const drawn = drawnBy(fonts, character);
  // A private-use character is no character, whatever some font draws for it.
  const isMissing = isToldOnReading(character) || drawn.some(({ face }) => face === null);
  if (first === undefined || (!isMissing && drawn.every(({ isFirst }) => isFirst))) return [];
  const familyIn = (wanted: FontRole): string | null =>
    isToldOnReading(character) ? null : (drawn.find(({ role }) => role === wanted)?.face?.family ?? null);
  return [
    {
      character,
      codePoint: codePointOf(character),
      faces: {
        body: familyIn('body'),
        heading: familyIn('heading'),
        kai: familyIn('kai'),
        song: familyIn('song'),
        title: familyIn('title'),
      },
      isMissing,
      name: first.name,
      place: formatPlace(first.place),
      cells: cells.length,
    },
  ];
}
