import type { CurrentKey } from '../batch/plan.ts';
import type { Document, Format } from '../document/model.ts';
import { roles, type FontLibrary, type FontRole, type FontRun } from '../fonts/library.ts';
import type { LoadedFontLibrary } from '../fonts/load.ts';
import type { Host } from '../host/host.ts';
import type { FontUse, JobKey, RoleUse } from '../output/manifest.ts';
import type { RenderContext } from '../render/renderer.ts';

/*
 * What a file depends on, and so when it must be made again. A writer is a pure function of the document, the
 * measures, the fonts and its own code (render/renderer.ts), so these four are all there is:
 *
 * - `tree`: the document as composed, whatever the workbooks, templates and settings behind it. What no document
 *   shows makes nothing again.
 * - `layout`: the profile, and for a document with certificates their layouts. A workbook has neither.
 * - `fonts`, by format, since a library of faces as a whole would make everything again for each new face:
 *   - A PDF holds the outlines of the faces it is drawn with, which its writer names. It stays the same while in
 *     every role the same characters and names of it come to these same faces: a face that is exchanged, comes before
 *     them or goes shows in that; one the document is not drawn with does not.
 *   - A DOCX names the official faces only, but its columns, titles and certificates are measured in those at hand:
 *     the widths of its characters in the roles that are measured.
 *   - An XLSX asks no font at all.
 *   While all faces are the same in the same order nothing of this is looked at.
 * - `program`: its version, code, libraries and runtime.
 */

/** What a run's keys have in common. */
export interface KeyBase {
  readonly host: Host;
  readonly fonts: LoadedFontLibrary;
  readonly render: RenderContext;
  readonly program: string;
}

/** Documents stay as they are, and the same ones come again round after round of `--watch`. */
const trees = new WeakMap<Document, string>();

/** Digests of a document by format, reckoned once. */
export function keysOf(
  document: Document,
  { host, fonts, render, program }: KeyBase,
): (format: Format) => CurrentKey {
  const digest = digester(host);
  const tree = trees.get(document) ?? digest(JSON.stringify(document));
  trees.set(document, tree);
  const laid = once(() => digest(JSON.stringify([render.profile, layoutsOf(document, render)])));
  const library = once(() => libraryDigest(fonts, digest));
  const shown = once(() => shownBy(document, JSON.stringify(document)));
  return (format) => ({
    tree,
    layout: format === 'xlsx' ? '' : laid(),
    program,
    library: format === 'xlsx' ? '' : library(),
    rolesWith: (faces, before) => {
      if (format === 'xlsx') return {};
      if (format === 'docx') return widthsOf(shown(), measuredRoles(document, render), fonts, digest);
      return drawnRoles(shown(), fonts, faces, { digest, before });
    },
  });
}

/** The key of a file drawn with these faces; `before`: what is known to hold while the library is the same. */
export function keyWith(
  now: CurrentKey,
  faces: readonly string[],
  before?: JobKey['fonts'],
): Omit<JobKey, 'entry'> {
  const { tree, layout, program, library } = now;
  if (before?.library === library) return { tree, layout, program, fonts: before };
  return { tree, layout, program, fonts: { library, faces, roles: now.rolesWith(faces) } };
}

/** Half of a SHA-256: 128 bits part any two documents, and the manifest stays readable. */
export function digester(host: Host): (text: string) => string {
  const encoder = new TextEncoder();
  return (text) => host.sha256(encoder.encode(text)).slice(0, 32);
}

/** The characters and personal names a document shows. */
interface Shown {
  readonly characters: string;
  readonly names: readonly string[];
}

/** Writers add page numbers, dashes, numbering and 草稿 of their own. */
const ADDED = '0123456789—－（）、：。，．…《》〔〕第页共附件续表草稿签发人此无正文一二三四五六七八九十';

/** A little more than what is shown: ids and codes of the tree are among its characters. */
function shownBy(document: Document, text: string): Shown {
  const characters = [...new Set(text + ADDED)].sort().join('');
  return { characters, names: [...namesIn(document)].sort() };
}

/** Set whole, in one face, so that a name may stand in another face than each of its characters. */
function namesIn(node: unknown, names = new Set<string>()): ReadonlySet<string> {
  if (typeof node !== 'object' || node === null) return names;
  if (Array.isArray(node)) {
    for (const entry of node) namesIn(entry, names);
    return names;
  }
  for (const [key, value] of Object.entries(node)) {
    if (key === 'text' && 'type' in node && node.type === 'name') names.add(String(value));
    else if (key === 'names' || key === 'members')
      for (const name of value as readonly string[]) names.add(name);
    else namesIn(value, names);
  }
  return names;
}

interface Digesting {
  readonly digest: (text: string) => string;
  readonly before?: FontUse['roles'] | undefined;
}

function drawnRoles(
  shown: Shown,
  fonts: FontLibrary,
  faces: readonly string[],
  { digest, before }: Digesting,
): FontUse['roles'] {
  const drawn = new Set(faces);
  const uses: [FontRole, RoleUse][] = [];
  for (const role of roles) {
    const only = before === undefined ? fewOf(shown, role, fonts, drawn) : before[role]?.only;
    const use = facesIn(only ?? shown, role, fonts, drawn);
    if (use !== '') uses.push([role, { digest: digest(use), ...(only === undefined ? {} : { only }) }]);
  }
  return Object.fromEntries(uses);
}

/**
 * What comes to these faces in a role, where that is the smaller part: the role itself may not be drawn at all, and
 * only the fallback it shares with another (a rare character of a name). What does not come to them now is not drawn,
 * and may come to them later.
 */
function fewOf(
  { characters, names }: Shown,
  role: FontRole,
  fonts: FontLibrary,
  drawn: ReadonlySet<string>,
): Shown | undefined {
  const isDrawn = ({ face }: FontRun): boolean => drawn.has(face.id);
  const few = fonts
    .split(characters, role)
    .filter(isDrawn)
    .map(({ text }) => text)
    .join('');
  if (few.length * 2 > characters.length) return undefined;
  return { characters: few, names: names.filter((name) => fonts.splitName(name, role).some(isDrawn)) };
}

/** Which of these faces draws what. */
function facesIn(
  { characters, names }: Shown,
  role: FontRole,
  fonts: FontLibrary,
  drawn: ReadonlySet<string>,
): string {
  return [fonts.split(characters, role), ...names.map((name) => fonts.splitName(name, role))]
    .flat()
    .filter(({ face }) => drawn.has(face.id))
    .map(({ face, text }) => `${face.sha256} ${text}`)
    .join('\n');
}

function widthsOf(
  { characters, names }: Shown,
  measured: readonly FontRole[],
  fonts: FontLibrary,
  digest: (text: string) => string,
): FontUse['roles'] {
  const widthsIn = (role: FontRole): string =>
    [
      ...Array.from(characters, (character) => fonts.measure(character, role)),
      ...names.map((name) => fonts.measureName(name, role)),
    ].join(' ');
  return Object.fromEntries(measured.map((role) => [role, { digest: digest(widthsIn(role)) }]));
}

/** Tables, titles and letterheads measure in three roles; certificates in those of their layout. */
function measuredRoles(document: Document, render: RenderContext): readonly FontRole[] {
  const zones = JSON.stringify(layoutsOf(document, render));
  return roles.filter(
    (role) => ['body', 'heading', 'title'].includes(role) || zones.includes(`"role":"${role}"`),
  );
}

function layoutsOf({ body }: Document, { certificateLayouts }: RenderContext): readonly object[] {
  const ids = body.flatMap((block) => (block.type === 'certificate' ? [block.layout] : []));
  return [...new Set(ids)].map((id) => certificateLayouts.get(id) ?? {});
}

function libraryDigest({ chains }: LoadedFontLibrary, digest: (text: string) => string): string {
  const chainOf = (role: FontRole): string =>
    chains[role].faces.map(({ id, sha256 }) => `${id} ${sha256}`).join(' ');
  return digest(roles.map(chainOf).join('\n'));
}

function once<Value>(make: () => Value): () => Value {
  let made: { readonly value: Value } | null = null;
  return () => (made ??= { value: make() }).value;
}
