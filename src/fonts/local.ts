import { countBlanks } from './blanks.ts';
import { cutFace, directoriesOf, isSound, tableOf } from './collection.ts';
import { digestOf } from './digest.ts';
import { fontOf, glyphOf, makeFace } from './face.ts';
import { roles, type FontFace, type FontRole, type ReadFont } from './library.ts';
import type { FontManifest } from './manifest.ts';
import { readFontNames } from './name-table.ts';
import { parseFont } from './parse.ts';
import { problem, type Checked, type Problem } from '../problems/problem.ts';

/** A font of the user's that serves a role; the smaller the preference, the nearer the official one. */
export interface LocalFace {
  readonly role: FontRole;
  readonly preference: number;
  /** An open face: used before the bundled ones, and told as a substitute like them. */
  readonly isStandIn: boolean;
  readonly face: FontFace;
  /** Path inside `fonts/`. */
  readonly file: string;
}

/**
 * The usable ones among the files of `fonts/local/`. A font is known by its name table, never by its file
 * name; one that serves no role, may not be embedded (`fsType`), is variable or can't be read is left out and
 * told. `common` are the characters a font is checked for blanks with.
 */
export async function readLocalFaces(
  files: readonly string[],
  readFont: ReadFont,
  manifest: FontManifest,
  common: string,
): Promise<Checked<readonly LocalFace[]>> {
  const read: Checked<readonly LocalFace[]>[] = [];
  // One after the other: a collection may take a hundred megabytes.
  for (const file of [...files].sort()) {
    if (foreign.test(file)) read.push(refused(problem('font-format', placeOf(file), {})));
    else if (usable.test(file)) read.push(readLocalFile(file, await readFont(file), manifest, common));
  }
  const found = read.flatMap((entry) => entry.value);
  const told = read.flatMap((entry) => entry.problems);
  const { kept, problems } = withoutCopies(found);
  return { value: kept, problems: [...told, ...problems, ...tellOrder(kept, manifest)] };
}

const usable = /\.(ttf|otf|ttc|otc|woff2?)$/i;
/** What a font is also called or packed in; licence texts and the like are nobody's business. */
const foreign = /\.(eot|fon|fnt|pfb|pfm|dfont|svg|zip|rar|7z|exe)$/i;
const [woff, woff2] = [0x774f4646, 0x774f4632];

function readLocalFile(
  file: string,
  bytes: Uint8Array | null,
  manifest: FontManifest,
  common: string,
): Checked<readonly LocalFace[]> {
  const unreadable = refused(problem('font-unreadable', placeOf(file), {}));
  if (bytes === null || bytes.byteLength < 12) {
    return /\.woff2?$/i.test(file) ? refused(problem('font-compressed', placeOf(file), {})) : unreadable;
  }
  // By what it is, not what it is called: fontkit takes a minute over a web font.
  const signature = new DataView(bytes.buffer, bytes.byteOffset, 4).getUint32(0);
  if (signature === woff || signature === woff2 || /\.woff2?$/i.test(file)) {
    return refused(problem('font-compressed', placeOf(file), {}));
  }
  const directories = directoriesOf(bytes);
  if (directories.length === 0) return unreadable;
  const checked = directories.map((directory) => readFace({ bytes, directory, file }, manifest, common));
  const value = checked.flatMap((entry) => entry.value);
  const problems = checked.flatMap((entry) => entry.problems);
  if (value.length === 0) return { value, problems: onceEach(problems) };
  // Of a collection one face is wanted; that the others serve no role is nothing to tell.
  return { value, problems: problems.filter((entry) => entry.code !== 'font-not-recognised') };
}

/** One font of a file. */
interface FontPart {
  readonly bytes: Uint8Array;
  readonly directory: number;
  readonly file: string;
}

function readFace(part: FontPart, manifest: FontManifest, common: string): Checked<readonly LocalFace[]> {
  const place = placeOf(part.file);
  const names = readFontNames(part.bytes, part.directory);
  if (names === null) return refused(problem('font-unreadable', place, {}));
  const { display: family } = names;
  const served = rolesServed(names.own, manifest);
  if (served.length === 0) return refused(problem('font-not-recognised', place, { family }));
  if (tableOf(part.bytes, part.directory, 'fvar') !== null) {
    return refused(problem('font-variable', place, { family }));
  }
  if (!mayBeEmbedded(part)) return refused(problem('font-embedding-forbidden', place, { family }));
  const face = faceOf(part, family, common);
  const blanks = face === null ? null : countBlanks(face, common);
  if (face === null || blanks === null) return refused(problem('font-unreadable', place, {}));
  const [example] = blanks.blank;
  const { length: count } = blanks.blank;
  const examples = blanks.blank.slice(0, 10).join('');
  return {
    value: served.map((entry) => ({ ...entry, face, file: part.file })),
    problems:
      example === undefined ? [] : [problem('font-characters-blank', place, { family, count, examples })],
  };
}

/**
 * Reads the licence mark (OpenType 1.9, "OS/2", fsType): restricted, no subsetting and bitmaps only are out.
 * Before version 3 several of the first marks may stand together, and the mildest holds. No table, no mark.
 */
function mayBeEmbedded({ bytes, directory }: FontPart): boolean {
  const table = tableOf(bytes, directory, 'OS/2');
  if (table === null || table.byteLength < 10) return true;
  const view = new DataView(table.buffer, table.byteOffset, table.byteLength);
  const [version, fsType] = [view.getUint16(0), view.getUint16(8)];
  if ((fsType & 0x0300) !== 0) return false;
  const isRestricted = (fsType & 0x0002) !== 0;
  const isMilder = version < 3 && (fsType & 0x000c) !== 0;
  return !isRestricted || isMilder;
}

/** Null for a damaged font: the user's material, told as a problem, not thrown. */
function faceOf({ bytes, directory }: FontPart, family: string, common: string): FontFace | null {
  const stored = cutFace(bytes, directory);
  const sha256 = digestOf(stored);
  try {
    const font = parseFont(stored);
    if (font === null || font.numGlyphs === 0 || font.characterSet.length === 0) return null;
    const id = `${font.postscriptName || 'local'}-${sha256.slice(0, 8)}`;
    const face = makeFace({ id, family, sha256, stored, compression: 'none' });
    const isWhole = ['glyf', 'loca', 'CFF ', 'cmap'].every((tag) => isSound(bytes, directory, tag));
    return isWhole || canDraw(face, common) ? face : null;
  } catch {
    return null;
  }
}

/**
 * True where every outline that is stored for these characters can be drawn. Asked only where the sums of the
 * tables don't fit: that takes a second, and old fonts often have nothing wrong but a sum.
 */
function canDraw(face: FontFace, characters: string): boolean {
  const font = fontOf(face);
  return Array.from(characters).every((character) => {
    const codePoint = character.codePointAt(0) ?? 0;
    return glyphOf(face, codePoint) === null || font.glyphForCodePoint(codePoint).path.commands.length > 0;
  });
}

function rolesServed(
  names: readonly string[],
  manifest: FontManifest,
): readonly Pick<LocalFace, 'role' | 'preference' | 'isStandIn'>[] {
  const known = new Set(names.map(nameKey));
  return roles.flatMap((role) => {
    const { recognise, standIns } = manifest.roles[role];
    const preference = [...recognise, ...standIns].findIndex((name) => known.has(nameKey(name)));
    return preference < 0 ? [] : [{ role, preference, isStandIn: preference >= recognise.length }];
  });
}

/** The same font in two files is used once. */
function withoutCopies(found: readonly LocalFace[]): {
  readonly kept: readonly LocalFace[];
  readonly problems: readonly Problem[];
} {
  const first = new Map<string, string>();
  for (const { face, file } of found) if (!first.has(face.sha256)) first.set(face.sha256, file);
  const copies = found.filter(({ face, file }) => first.get(face.sha256) !== file);
  return {
    kept: found.filter((entry) => !copies.includes(entry)),
    problems: onceEach(
      copies.map(({ face: { family, sha256 }, file }) =>
        problem('font-twice', placeOf(file), { family, other: `fonts/${first.get(sha256) ?? ''}` }),
      ),
    ),
  };
}

/** Of several fonts for a role the better name wins; of the others it is said that they only fill its gaps. */
function tellOrder(found: readonly LocalFace[], manifest: FontManifest): readonly Problem[] {
  return roles.flatMap((role) => {
    const [first, ...others] = inOrder(found.filter((entry) => entry.role === role));
    return others.map(({ face: { family }, file }) =>
      problem('font-second', placeOf(file), {
        family,
        first: first?.face.family ?? '',
        official: manifest.roles[role].official,
      }),
    );
  });
}

/** The user's faces of a role, the nearest to the official one first; of equal ones by file name. */
export function inOrder(found: readonly LocalFace[]): readonly LocalFace[] {
  return [...found].sort((a, b) => a.preference - b.preference || (a.file < b.file ? -1 : 1));
}

function onceEach(problems: readonly Problem[]): readonly Problem[] {
  return [...new Map(problems.map((entry) => [JSON.stringify(entry), entry])).values()];
}

function refused(subject: Problem): Checked<readonly LocalFace[]> {
  return { value: [], problems: [subject] };
}

function placeOf(file: string): { readonly file: string } {
  return { file: `fonts/${file}` };
}

/** `FangSong_GB2312`, `Fangsong GB2312` and `FANGSONG-GB2312` are one name. */
function nameKey(name: string): string {
  return name
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[\s_-]/g, '');
}
