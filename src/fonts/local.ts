import { create, type Font } from 'fontkit';
import { facesOfCollection, hasTable, isCollection } from './collection.ts';
import { digestOf } from './digest.ts';
import { makeFace } from './face.ts';
import type { FontFace, FontRole, ReadFont } from './library.ts';
import type { FontManifest } from './manifest.ts';
import { problem, type Checked, type Problem } from '../problems/problem.ts';

/** A licensed font of the user's that serves a role; the smaller the preference, the nearer the official one. */
export interface LocalFace {
  readonly role: FontRole;
  readonly preference: number;
  readonly face: FontFace;
}

/**
 * The usable ones among the user's fonts. A font is known by its name table, never by its file name; one
 * that serves no role, may not be embedded (`fsType`), is variable or can't be read is left out and told.
 */
export async function readLocalFaces(
  files: readonly string[],
  readFont: ReadFont,
  manifest: FontManifest,
): Promise<Checked<readonly LocalFace[]>> {
  const fontFiles = files.filter((file) => /\.(ttf|otf|ttc|otc|woff2?)$/i.test(file)).sort();
  const read = await Promise.all(fontFiles.map((file) => readLocalFile(file, readFont, manifest)));
  return { value: read.flatMap((entry) => entry.value), problems: read.flatMap((entry) => entry.problems) };
}

async function readLocalFile(
  file: string,
  readFont: ReadFont,
  manifest: FontManifest,
): Promise<Checked<readonly LocalFace[]>> {
  const place = { file: `fonts/${file}` };
  if (/\.woff2?$/i.test(file)) return refused(problem('font-compressed', place, {}));
  const bytes = await readFont(file);
  const parts = bytes === null ? [] : isCollection(bytes) ? facesOfCollection(bytes) : [bytes];
  const fonts = parts.map(describeFont).filter((font) => font !== null);
  if (fonts.length === 0 || fonts.length < parts.length)
    return refused(problem('font-unreadable', place, {}));
  const checked = fonts.map((font) => checkLocalFont(font, file, manifest));
  const value = checked.flatMap((entry) => entry.value);
  const problems = checked.flatMap((entry) => entry.problems);
  if (value.length === 0) return { value, problems };
  // Of a collection one face is wanted; that the others serve no role is nothing to tell.
  return { value, problems: problems.filter((entry) => entry.code !== 'font-not-recognised') };
}

/** What decides about a local font. */
interface LocalFont {
  readonly bytes: Uint8Array;
  /** Family and full names in every language, Chinese first: the user knows that one. */
  readonly names: readonly string[];
  readonly postscriptName: string;
  readonly variable: boolean;
  readonly embeddable: boolean;
}

/** Null for a file that is no font or a damaged one: the user's material, told as a problem, not thrown. */
function describeFont(bytes: Uint8Array): LocalFont | null {
  try {
    const font = create(Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength));
    if (!('glyphForCodePoint' in font) || font.numGlyphs === 0 || font.characterSet.length === 0) return null;
    const { noEmbedding, noSubsetting, bitmapOnly } = font['OS/2'].fsType;
    return {
      bytes,
      names: namesOf(font),
      postscriptName: font.postscriptName,
      variable: hasTable(bytes, 'fvar'),
      embeddable: !noEmbedding && !noSubsetting && !bitmapOnly,
    };
  } catch {
    return null;
  }
}

function checkLocalFont(
  { bytes, names, postscriptName, variable, embeddable }: LocalFont,
  file: string,
  manifest: FontManifest,
): Checked<readonly LocalFace[]> {
  const place = { file: `fonts/${file}` };
  const family = names[0] ?? file;
  const served = rolesServed(names, manifest);
  if (served.length === 0) return refused(problem('font-not-recognised', place, { family }));
  if (variable) return refused(problem('font-variable', place, { family }));
  if (!embeddable) return refused(problem('font-embedding-forbidden', place, { family }));
  const sha256 = digestOf(bytes);
  const id = `${postscriptName || 'local'}-${sha256.slice(0, 8)}`;
  const face = makeFace({ id, family, sha256, stored: bytes, compression: 'none' });
  return { value: served.map((entry) => ({ ...entry, face })), problems: [] };
}

function refused(subject: Problem): Checked<readonly LocalFace[]> {
  return { value: [], problems: [subject] };
}

function rolesServed(
  names: readonly string[],
  manifest: FontManifest,
): { readonly role: FontRole; readonly preference: number }[] {
  const known = new Set(names.map(nameKey));
  const roles: readonly FontRole[] = ['body', 'heading', 'kai', 'song', 'title'];
  return roles.flatMap((role) => {
    const preference = manifest.roles[role].recognise.findIndex((name) => known.has(nameKey(name)));
    return preference < 0 ? [] : [{ role, preference }];
  });
}

function namesOf(font: Font): string[] {
  const records: unknown = Reflect.get(font, 'name');
  const tables = [recordOf(records, 'records')].flatMap((table) => [
    recordOf(table, 'fontFamily'),
    recordOf(table, 'preferredFamily'),
    recordOf(table, 'fullName'),
  ]);
  const entries = tables.flatMap((table) =>
    typeof table === 'object' && table !== null ? Object.entries(table) : [],
  );
  const texts = entries
    .filter((entry): entry is [string, string] => typeof entry[1] === 'string')
    .sort(([a], [b]) => Number(b.startsWith('zh')) - Number(a.startsWith('zh')))
    .map(([, text]) => text);
  return [...new Set([...texts, font.postscriptName].filter((text) => text !== ''))];
}

function recordOf(value: unknown, key: string): unknown {
  return typeof value === 'object' && value !== null ? Reflect.get(value, key) : undefined;
}

/** `FangSong_GB2312`, `Fangsong GB2312` and `FANGSONG-GB2312` are one name. */
function nameKey(name: string): string {
  return name
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[\s_-]/g, '');
}
