import {
  makeChain,
  missingFrom,
  splitText,
  splitWhole,
  widthOfRuns,
  widthOfText,
  type Chain,
} from './chain.ts';
import { digestOf } from './digest.ts';
import { makeFace } from './face.ts';
import type { FontFace, FontLibrary, FontRole, ReadFont } from './library.ts';
import { readLocalFaces, type LocalFace } from './local.ts';
import { parseFontManifest, type BundledFace, type FontManifest } from './manifest.ts';
import { problem, type Problem } from '../problems/problem.ts';

/** A font library, and what was wrong with the fonts on the way to it. */
export interface LoadedFontLibrary extends FontLibrary {
  readonly problems: readonly Problem[];
}

export interface FontOptions {
  /** The user's own fonts, relative to `fonts/` (`local/FZXBSJW.TTF`): they go before the bundled ones. */
  readonly localFiles?: readonly string[];
}

const roles: readonly FontRole[] = ['body', 'heading', 'kai', 'song', 'title'];

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
  const bundled = await Promise.all(manifest.faces.map((face) => readBundledFace(face, readFont)));
  const local = await readLocalFaces(options.localFiles ?? [], readFont, manifest);
  const problems = [...bundled.flatMap((entry) => entry.problems), ...local.problems];
  return makeLibrary(
    manifest,
    bundled.map((entry) => entry.face),
    local.value,
    problems,
  );
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

function makeLibrary(
  manifest: FontManifest,
  bundled: readonly FontFace[],
  local: readonly LocalFace[],
  problems: readonly Problem[],
): LoadedFontLibrary {
  const chains = makeChains(manifest, bundled, local);
  const split = (text: string, role: FontRole) => splitText(text, chains[role]);
  const splitName = (name: string, role: FontRole) => splitWhole(name, chains[role]);
  return {
    split,
    splitName,
    measure: (text, role) => widthOfText(text, chains[role]),
    measureName: (name, role) => widthOfRuns(splitName(name, role)),
    missing: (text, role) => missingFrom(text, chains[role]),
    substitutes: roles
      .filter((role) => local.every((entry) => entry.face !== chains[role].faces[0]))
      .map((role) => ({
        role,
        official: manifest.roles[role].official,
        used: chains[role].faces[0].family,
      })),
    faces: [...new Set(roles.flatMap((role) => chains[role].faces))].map(({ id, family, sha256 }) => ({
      id,
      family,
      sha256,
    })),
    problems,
  };
}

function makeChains(
  manifest: FontManifest,
  bundled: readonly FontFace[],
  local: readonly LocalFace[],
): Record<FontRole, Chain> {
  const chainOf = (role: FontRole): Chain => {
    const own = local
      .filter((entry) => entry.role === role)
      .sort((a, b) => a.preference - b.preference)
      .map((entry) => entry.face);
    const shipped = manifest.roles[role].chain.flatMap((id) => bundled.filter((face) => face.id === id));
    const [first, ...others] = [...own, ...shipped];
    if (first === undefined) throw new Error(`fonts.json: the role ${role} has no face`);
    return makeChain([first, ...others]);
  };
  return {
    body: chainOf('body'),
    heading: chainOf('heading'),
    kai: chainOf('kai'),
    song: chainOf('song'),
    title: chainOf('title'),
  };
}
