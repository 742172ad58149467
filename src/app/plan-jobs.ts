import { reasonsToMake, type CurrentKey, type Reason } from '../batch/plan.ts';
import type { Document, Format } from '../document/model.ts';
import { HostError, type Host } from '../host/host.ts';
import type { DocumentKind, Job, KindContext } from '../kinds/kind.ts';
import type { Previous } from '../output/previous.ts';
import type { ManifestOutput } from '../output/manifest.ts';
import type { Problem } from '../problems/problem.ts';
import { keysOf, type KeyBase } from './job-key.ts';
import { composeJob, type ResourceMemory, type Resources } from './make-document.ts';

/** The documents a run is about, and what their kinds find wrong themselves (报告 without 签发人 …), by kind. */
export interface Work {
  readonly context: KindContext;
  readonly wanted: readonly WantedJob[];
  readonly own: ReadonlyMap<string, readonly Problem[]>;
}

export interface WantedJob {
  readonly kind: DocumentKind;
  readonly job: Job;
}

/** A document and what is to be done about its files. */
export interface PlannedJob extends WantedJob {
  /** Null where it can't be composed: the problems say why. */
  readonly document: Document | null;
  readonly problems: readonly Problem[];
  readonly files: readonly PlannedFile[];
}

export interface PlannedFile {
  readonly path: string;
  readonly job: string;
  readonly kind: string;
  readonly format: Format;
  readonly key: CurrentKey;
  /** What the manifest says of it. */
  readonly entry: ManifestOutput | null;
  /** Why it is made; none, and it stays as it is. */
  readonly reasons: readonly Reason[];
  /** Digest of what lies at its place where no record says that it is this program's; null where one does. */
  readonly unknown: string | null;
}

export interface PlanBase {
  readonly host: Host;
  readonly keys: KeyBase;
  readonly context: KindContext;
  readonly resources: Resources;
  readonly previous: Previous;
  /** Everything is made again. */
  readonly all: boolean;
  readonly memory: ResourceMemory;
  readonly signal: AbortSignal;
}

/** Composes every document and holds it against what an earlier run left. Writes nothing. */
export async function planJobs(
  accepted: readonly WantedJob[],
  base: PlanBase,
): Promise<readonly PlannedJob[]> {
  const { outputs } = base.previous;
  const entries = new Map(outputs.map((entry) => [`${entry.job} ${entry.format}`, entry]));
  const places = new Map(outputs.map(({ path, sha256 }) => [path, sha256]));
  const planned: PlannedJob[] = [];
  for (const { kind, job } of accepted) {
    base.signal.throwIfAborted();
    const { value: document, problems } = composeJob(job, base.context, base.resources, base.memory);
    const files: PlannedFile[] = [];
    if (document !== null) {
      const keyOf = keysOf(document, base.keys);
      for (const format of job.formats) {
        const entry = entries.get(`${job.id} ${format}`) ?? null;
        files.push(await planFile({ kind, job }, format, keyOf(format), { entry, places }, base));
      }
    }
    planned.push({ kind, job, document, problems, files });
  }
  return planned;
}

async function planFile(
  { kind, job }: WantedJob,
  format: Format,
  key: CurrentKey,
  { entry, places }: Recorded,
  { host, context, previous, all }: PlanBase,
): Promise<PlannedFile> {
  const path = placeOf({ kind, job }, format);
  const wanted = { path, job: job.id, format, status: context.status, key };
  const sha256 = await digestAt(host, previous, path);
  const why = reasonsToMake(wanted, { entry, sha256 });
  const reasons: readonly Reason[] = all && why.length === 0 ? [{ type: 'forced' }] : why;
  // Told as edited where it is the document's own.
  const isTold = entry?.path === path || sha256 === (places.get(path) ?? null);
  return { path, job: job.id, kind: kind.id, format, key, entry, reasons, unknown: isTold ? null : sha256 };
}

/** What the manifest says of a document's file, and of the places of all. */
interface Recorded {
  readonly entry: ManifestOutput | null;
  readonly places: ReadonlyMap<string, string>;
}

/** Where a document's file lies in the output folder. */
export function placeOf({ kind, job }: WantedJob, format: Format): string {
  return `${job.folder ?? kind.folder}/${kind.name}/${job.fileName}.${format}`;
}

/** Digest of what an earlier run left at a place; null where nothing is. */
export async function digestAt(host: Host, previous: Previous, path: string): Promise<string | null> {
  try {
    const bytes = await previous.read(path);
    return bytes === null ? null : host.sha256(bytes);
  } catch (error) {
    // What can't be read is not what was made; whether it can be replaced shows when it is.
    if (error instanceof HostError) return '';
    throw error;
  }
}
