import type { Host } from '../host/host.ts';
import type { Severity } from '../problems/define.ts';
import type { Problem } from '../problems/problem.ts';

/** `manifest.json`, written last: what was made, from what, and what was wrong with it. */
export interface Manifest {
  readonly manifestVersion: 1;
  readonly program: string;
  readonly competition: string;
  /** Digest over all inputs; a file made earlier from other inputs carries another one. */
  readonly inputsDigest: string;
  readonly inputs: readonly Digested[];
  readonly templates: readonly Digested[];
  readonly fonts: readonly { readonly id: string; readonly family: string; readonly sha256: string }[];
  /** Official faces that PDF files lack, and what stands in for each; earlier manifests don't say. */
  readonly substitutes?: readonly { readonly official: string; readonly used: string }[];
  readonly outputs: readonly ManifestOutput[];
  readonly problems: readonly ManifestProblem[];
}

export interface Digested {
  readonly path: string;
  readonly sha256: string;
}

/** One finished file. */
export interface ManifestOutput {
  readonly path: string;
  readonly sha256: string;
  readonly bytes: number;
  readonly job: string;
  readonly kind: string;
  readonly format: string;
  readonly title: string;
  readonly status: 'draft' | 'final';
  /** Sides of a PDF, sheets of a workbook. */
  readonly pages: number | null;
  readonly region: string | null;
  readonly projects: readonly string[];
  readonly inputsDigest: string;
  /** What the file was made from: the same again need not be made. Manifests of earlier versions don't say. */
  readonly key?: JobKey;
  /** What the writer told of it, told again while it stays as it is. */
  readonly told?: readonly Problem[];
}

/** What a finished file was made from, each part a digest: the same key, the same bytes. */
export interface JobKey {
  /** The document as composed. */
  readonly tree: string;
  /** The measures it was set by. */
  readonly layout: string;
  readonly fonts: FontUse;
  /** The program's own code, its libraries and the runtime. */
  readonly program: string;
  /** Over what is noted here of the finished file itself: an entry somebody has edited counts for nothing. */
  readonly entry: string;
}

/** How a file depends on fonts. */
export interface FontUse {
  /** Over all faces at hand in their order: the same, and nothing else has to be compared. */
  readonly library: string;
  /** Ids of the faces drawn with; none where the file only names its fonts. */
  readonly faces: readonly string[];
  /** What comes to these faces, role by role; roles where nothing does are left out. */
  readonly roles: Readonly<Record<string, RoleUse>>;
}

/** What the faces of a file give to its text in one role. */
export interface RoleUse {
  readonly digest: string;
  /** The digest is over these only: few, as where a face is drawn with in another role. Else over all there is. */
  readonly only?: { readonly characters: string; readonly names: readonly string[] };
}

export interface ManifestProblem {
  readonly code: string;
  readonly severity: Severity;
  readonly place: string;
  readonly sentence: string;
}

export const manifestFile = 'manifest.json';

/** What `key.entry` must be: over all that a file kept as it is takes over from its entry. */
export function sealOf(
  { sha256, bytes, pages, told, key }: Pick<ManifestOutput, 'sha256' | 'bytes' | 'pages' | 'told'> & {
    readonly key?: Omit<JobKey, 'entry'>;
  },
  host: Host,
): string {
  const { tree, layout, fonts, program } = key ?? {};
  const text = JSON.stringify([sha256, bytes, pages, told, tree, layout, fonts, program]);
  return host.sha256(new TextEncoder().encode(text)).slice(0, 32);
}

/** Pretty JSON with a final newline: people read it too. */
export function formatManifest(manifest: Manifest): Uint8Array {
  return new TextEncoder().encode(`${JSON.stringify(manifest, null, 2)}\n`);
}

/** A manifest of this version, or null when the file is not one (then it is as if there were none). */
export function parseManifest(bytes: Uint8Array | null): Manifest | null {
  if (bytes === null) return null;
  try {
    const parsed: unknown = JSON.parse(new TextDecoder().decode(bytes));
    return isManifest(parsed) ? parsed : null;
  } catch {
    return null;
  }
}

function isManifest(value: unknown): value is Manifest {
  return (
    isRecord(value) &&
    value['manifestVersion'] === 1 &&
    Array.isArray(value['outputs']) &&
    value['outputs'].every(isOutput)
  );
}

/** Paths are followed, to compare and to remove: none may lead out of the folder. */
function isOutput(value: unknown): boolean {
  if (!isRecord(value)) return false;
  const { path, region } = value;
  const named = ['path', 'sha256', 'job', 'kind', 'format'].every((key) => typeof value[key] === 'string');
  return named && isInside(String(path)) && (region === null || typeof region === 'string');
}

function isInside(path: string): boolean {
  return !/^[/\\]|^[A-Za-z]:|\0/.test(path) && path.split(/[/\\]/).every((part) => !/^\.{0,2}$/.test(part));
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null;
}
