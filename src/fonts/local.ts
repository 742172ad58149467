import { create, type Font } from 'fontkit';
import { facesOfCollection, isCollection } from './collection.ts';
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
  const bytes = await readFont(file);
  if (bytes === null) return refused(problem('font-unreadable', place, {}));
  if (/\.woff2?$/i.test(file)) return refused(problem('font-compressed', place, {}));
  const parts = isCollection(bytes) ? facesOfCollection(bytes) : [bytes];
  const opened = parts.map((part) => ({ part, font: openFont(part) }));
  if (opened.length === 0 || opened.some(({ font }) => font === null)) {
    return refused(problem('font-unreadable', place, {}));
  }
  const checked = opened.flatMap(({ part, font }) =>
    font === null ? [] : [checkLocalFont(font, part, file, manifest)],
  );
  const value = checked.flatMap((entry) => entry.value);
  // Of a collection one face is wanted; that the others serve no role is nothing to tell.
  const unknown = (entry: Problem): boolean => entry.code === 'font-not-recognised';
  const problems = checked.flatMap((entry) => entry.problems);
  return { value, problems: value.length > 0 ? problems.filter((entry) => !unknown(entry)) : problems };
}

function openFont(bytes: Uint8Array): Font | null {
  try {
    const font = create(Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength));
    // Reading one glyph of the maximum profile proves that the tables can be followed.
    return 'glyphForCodePoint' in font && font.numGlyphs > 0 && font.unitsPerEm > 0 ? font : null;
  } catch {
    return null; // A damaged file is the user's material: told as a problem, not thrown.
  }
}

function checkLocalFont(
  font: Font,
  bytes: Uint8Array,
  file: string,
  manifest: FontManifest,
): Checked<readonly LocalFace[]> {
  const place = { file: `fonts/${file}` };
  const names = namesOf(font);
  const family = names[0] ?? file;
  const served = rolesServed(names, manifest);
  if (served.length === 0) return refused(problem('font-not-recognised', place, { family }));
  if (Object.keys(font.variationAxes).length > 0) return refused(problem('font-variable', place, { family }));
  const { noEmbedding, noSubsetting, bitmapOnly } = font['OS/2'].fsType;
  if (noEmbedding || noSubsetting || bitmapOnly) {
    return refused(problem('font-embedding-forbidden', place, { family }));
  }
  const sha256 = digestOf(bytes);
  const id = `${font.postscriptName || 'local'}-${sha256.slice(0, 8)}`;
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

/** Family and full names in every language of the name table, Chinese first: the user knows that one. */
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
