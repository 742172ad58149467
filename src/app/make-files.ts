import { ordered } from '../batch/ordered.ts';
import { workersFor } from '../batch/workers.ts';
import type { Host } from '../host/host.ts';
import type { KindContext } from '../kinds/kind.ts';
import { stageFile } from '../output/commit.ts';
import { sealOf, type ManifestOutput } from '../output/manifest.ts';
import { isBlocking, type Problem } from '../problems/problem.ts';
import type { Rendered } from '../render/renderer.ts';
import { keyWith } from './job-key.ts';
import { nameReasons } from './missing-characters.ts';
import type { PlannedFile, PlannedJob } from './plan-jobs.ts';
import { openRenderPool, type PoolContext } from './render-pool.ts';

export interface MakeOptions {
  /** Threads that render; 1 is this one alone. Left out: what the machine and the batch are worth. */
  readonly workers?: number;
  readonly signal: AbortSignal;
  readonly onProgress: (done: number, total: number, title: string) => void;
}

export interface MakeBase {
  readonly host: Host;
  readonly folder: string;
  readonly context: KindContext;
  readonly render: PoolContext;
  readonly inputsDigest: string;
}

/** A document that could not be made, and why. */
export interface Stopped {
  readonly job: string;
  readonly title: string;
  readonly kind: string;
  readonly reasons: readonly Problem[];
}

export interface Files {
  readonly made: readonly ManifestOutput[];
  readonly unchanged: readonly ManifestOutput[];
  readonly failed: readonly Stopped[];
  /** What composing and writing told, of what stays as it is as of what is made. */
  readonly noted: readonly Problem[];
}

/**
 * Renders and stages what the plan says must be made and carries over what stays. A document with an error in one
 * format is not made in any: its earlier files stay.
 */
export async function makeFiles(
  plan: readonly PlannedJob[],
  base: MakeBase,
  options: MakeOptions,
): Promise<Files> {
  const rendered = await renderAll(plan, base, options);
  const made: ManifestOutput[] = [];
  const unchanged: ManifestOutput[] = [];
  const failed: Stopped[] = [];
  const noted: Problem[] = [];
  for (const planned of plan) {
    const { kind, job, document, files } = planned;
    const outcome = rendered.get(planned) ?? NOTHING;
    const problems = [...planned.problems, ...outcome.problems];
    if (document === null || problems.some(isBlocking)) {
      const reasons = nameReasons(problems, job, base.context.problems);
      failed.push({ job: job.id, title: job.fileName, kind: kind.name, reasons });
      continue;
    }
    noted.push(...planned.problems);
    for (const file of files) {
      const fresh = outcome.entries.get(file);
      const entry = fresh ?? carriedOver(file, planned, base);
      (fresh === undefined ? unchanged : made).push(entry);
      noted.push(...(entry.told ?? []));
    }
  }
  return { made, unchanged, failed, noted };
}

/** Of a document of which nothing is made. */
const NOTHING: Outcome = { problems: [], entries: new Map() };

interface Outcome {
  readonly problems: readonly Problem[];
  readonly entries: ReadonlyMap<PlannedFile, ManifestOutput>;
}

async function renderAll(
  plan: readonly PlannedJob[],
  base: MakeBase,
  { workers: wished, signal, onProgress }: MakeOptions,
): Promise<ReadonlyMap<PlannedJob, Outcome>> {
  const todo = plan.filter(({ files }) => files.some(isToMake));
  const outcomes = new Map<PlannedJob, Outcome>();
  if (todo.length === 0) return outcomes;
  const count = todo.flatMap(({ files }) => files.filter(isToMake)).length;
  const workers = Math.min(wished ?? workersFor(count, base.host.threads), count);
  const pool = openRenderPool(base.host, base.render, workers, signal);
  const render = async (planned: PlannedJob): Promise<Work> => ({
    planned,
    rendered: await Promise.all(
      planned.files.filter(isToMake).map(async (file) => {
        if (planned.document === null) throw new Error('only what was composed is rendered');
        return { file, result: await pool.render(planned.document, file.format) };
      }),
    ),
  });
  try {
    for await (const work of ordered(todo, pool.inFlight, render)) {
      signal.throwIfAborted();
      onProgress(outcomes.size, todo.length, work.planned.job.fileName);
      outcomes.set(work.planned, await stage(work, base));
    }
  } finally {
    await pool.close();
  }
  onProgress(todo.length, todo.length, '');
  return outcomes;
}

interface Work {
  readonly planned: PlannedJob;
  readonly rendered: readonly { readonly file: PlannedFile; readonly result: Rendered }[];
}

function isToMake({ reasons }: PlannedFile): boolean {
  return reasons.length > 0;
}

async function stage({ planned, rendered }: Work, base: MakeBase): Promise<Outcome> {
  const problems = rendered.flatMap(({ result }) => result.problems);
  const entries = new Map<PlannedFile, ManifestOutput>();
  if (problems.some(isBlocking)) return { problems, entries };
  for (const { file, result } of rendered) {
    await stageFile(base.host, base.folder, file.path, result.bytes);
    entries.set(file, madeEntry(file, planned, result, base));
  }
  return { problems: [], entries };
}

function madeEntry(
  file: PlannedFile,
  planned: PlannedJob,
  { bytes, pages, problems, faces }: Rendered,
  base: MakeBase,
): ManifestOutput {
  const key = keyWith(
    file.key,
    (faces ?? []).map(({ id }) => id),
  );
  const own = {
    sha256: base.host.sha256(bytes),
    bytes: bytes.length,
    pages,
    ...(problems.length === 0 ? {} : { told: problems }),
  };
  return entryOf(file, planned, { ...own, key }, base);
}

/** What the manifest says of the file itself stays; whose it is and what it was held against is of now. */
function carriedOver(file: PlannedFile, planned: PlannedJob, base: MakeBase): ManifestOutput {
  const { entry } = file;
  if (entry?.key === undefined) throw new Error('only a file with a key stays as it is');
  const { sha256, bytes, pages, told, key } = entry;
  const own = { sha256, bytes, pages, ...(told === undefined ? {} : { told }) };
  return entryOf(file, planned, { ...own, key: keyWith(file.key, key.fonts.faces, key.fonts) }, base);
}

type Own = Pick<ManifestOutput, 'sha256' | 'bytes' | 'pages' | 'told'> & {
  readonly key: ReturnType<typeof keyWith>;
};

function entryOf(file: PlannedFile, planned: PlannedJob, own: Own, base: MakeBase): ManifestOutput {
  const { sha256, bytes, pages, told, key } = own;
  const { job, document } = planned;
  return {
    path: file.path,
    sha256,
    bytes,
    job: job.id,
    kind: planned.kind.id,
    format: file.format,
    title: document?.properties.title ?? job.fileName,
    status: base.context.status,
    pages,
    region: job.region ?? null,
    projects: job.projectIds,
    inputsDigest: base.inputsDigest,
    key: { ...key, entry: sealOf(own, base.host) },
    ...(told === undefined ? {} : { told }),
  };
}
