import { makeChain } from './chain.ts';
import { digestOf } from './digest.ts';
import { makeFace } from './face.ts';
import { roles, type FontFace, type FontLibrary, type FontRole, type ReadFont } from './library.ts';
import { inOrder, readLocalFaces, type LocalFace } from './local.ts';
import { byRole, makeFontLibrary } from './make-library.ts';
import { parseFontManifest, type BundledFace, type FontManifest } from './manifest.ts';
import { parseStandardCharacters, type StandardCharacters } from './standard-characters.ts';
import { problem, type Problem } from '../problems/problem.ts';

/** A font library, and what was wrong with the fonts on the way to it. */
export interface LoadedFontLibrary extends FontLibrary {
  readonly problems: readonly Problem[];
  /** Every face at hand, the user's first. */
  readonly inventory: readonly FaceEntry[];
  /** Each role's official face and the faces that draw it, first to last. */
  readonly chains: Readonly<Record<FontRole, RoleChain>>;
  readonly standard: StandardCharacters;
}

/** A face with where it comes from. */
export interface FaceEntry {
  readonly face: FontFace;
  /** Path inside `fonts/`. */
  readonly file: string;
  readonly origin: 'local' | 'bundled';
  /** Null for the user's own: between them and the foundry. */
  readonly licence: string | null;
}

export interface RoleChain {
  readonly official: string;
  readonly faces: readonly FontFace[];
  /** The first face is one of the official names, put there by the user. */
  readonly isOfficial: boolean;
}

export interface FontOptions {
  /** The user's own fonts, relative to `fonts/` (`local/FZXBSJW.TTF`): they go before the bundled ones. */
  readonly localFiles?: readonly string[];
}

/**
 * Loads the fonts of a run. Files are read at once, parsed when first asked for a character. Local fonts
 * that may not be used are left out with a problem; a bundled file that is missing is an error, thrown.
 */
export async function loadFontLibrary(
  readFont: ReadFont,
  options: FontOptions = {},
): Promise<LoadedFontLibrary> {
  const manifestBytes = await readFont('fonts.json');
  if (manifestBytes === null) throw new Error('fonts/fonts.json is missing: the installation is incomplete');
  const manifest = parseFontManifest(manifestBytes);
  const standard = await readStandardCharacters(readFont);
  const bundled = await Promise.all(manifest.faces.map((face) => readBundledFace(face, readFont)));
  const local = await readLocalFaces(options.localFiles ?? [], readFont, manifest, standard.levels.join(''));
  const problems = [...bundled.flatMap((entry) => entry.problems), ...local.problems];
  return makeLibrary({
    manifest,
    bundled: bundled.map((entry) => entry.face),
    local: local.value,
    problems,
    standard,
  });
}

async function readStandardCharacters(readFont: ReadFont): Promise<StandardCharacters> {
  const file = 'standard-characters.txt';
  const bytes = await readFont(file);
  if (bytes === null) throw new Error(`fonts/${file} is missing: the installation is incomplete`);
  return parseStandardCharacters(new TextDecoder().decode(bytes));
}

async function readBundledFace(
  entry: BundledFace,
  readFont: ReadFont,
): Promise<{ readonly face: FontFace; readonly problems: readonly Problem[] }> {
  const stored = await readFont(entry.file);
  if (stored === null) throw new Error(`fonts/${entry.file} is missing: the installation is incomplete`);
  const sha256 = digestOf(stored);
  const compression = entry.file.endsWith('.br') ? 'brotli' : 'none';
  const face = makeFace({ id: entry.id, family: entry.family, sha256, stored, compression });
  const changed = problem('font-file-changed', { file: `fonts/${entry.file}` }, { family: entry.family });
  return { face, problems: sha256 === entry.sha256 ? [] : [changed] };
}

/** What a library is made of. */
interface Parts {
  readonly manifest: FontManifest;
  readonly bundled: readonly FontFace[];
  readonly local: readonly LocalFace[];
  readonly problems: readonly Problem[];
  readonly standard: StandardCharacters;
}

function makeLibrary(parts: Parts): LoadedFontLibrary {
  const { manifest, problems, standard } = parts;
  const chains = byRole((role) => makeChain(facesOf(role, parts)));
  const roleChains = byRole((role) => ({
    official: manifest.roles[role].official,
    faces: chains[role].faces,
    isOfficial: isOfficial(chains[role].faces[0], role, parts),
  }));
  const substitutes = roles
    .filter((role) => !roleChains[role].isOfficial)
    .map((role) => ({ role, official: roleChains[role].official, used: chains[role].faces[0].family }));
  return {
    ...makeFontLibrary(chains, substitutes),
    problems,
    inventory: inventoryOf(parts),
    chains: roleChains,
    standard,
  };
}

/** The user's faces of a role, then the bundled ones. */
function facesOf(role: FontRole, { manifest, bundled, local }: Parts): readonly [FontFace, ...FontFace[]] {
  const own = inOrder(local.filter((entry) => entry.role === role)).map((entry) => entry.face);
  const shipped = manifest.roles[role].chain.flatMap((id) => bundled.filter((face) => face.id === id));
  const [first, ...others] = [...own, ...shipped];
  if (first === undefined) throw new Error(`fonts.json: the role ${role} has no face`);
  return [first, ...others];
}

function isOfficial(face: FontFace, role: FontRole, { local }: Parts): boolean {
  return local.some((entry) => entry.face === face && entry.role === role && !entry.isStandIn);
}

function inventoryOf({ manifest, bundled, local }: Parts): readonly FaceEntry[] {
  const own = new Map(
    local.map(({ face, file }) => [face, { face, file, origin: 'local', licence: null } as const]),
  );
  const shipped = manifest.faces.flatMap(({ id, file, licence }) =>
    bundled
      .filter((face) => face.id === id)
      .map((face) => ({ face, file, origin: 'bundled', licence }) as const),
  );
  return [...own.values(), ...shipped];
}
