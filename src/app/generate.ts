import type { FontLibrary } from '../fonts/library.ts';
import type { Host } from '../host/host.ts';
import { changeReferences, describeChange } from '../ingest/ledger.ts';
import { kinds } from '../kinds/index.ts';
import type { DocumentKind, Job, KindContext } from '../kinds/kind.ts';
import { abandonOutput, beginOutput, commitOutput, readManifest, stageFile } from '../output/commit.ts';
import type { Manifest, ManifestOutput } from '../output/manifest.ts';
import type { Problem } from '../problems/problem.ts';
import type { Competition } from '../records/competition.ts';
import type { LedgerEntry } from '../records/records.ts';
import { checkCompetition, type Checkup } from './check.ts';
import { loadResources, makeDocument, type Resources } from './make-document.ts';
import { digestOf, manifestOf } from './make-manifest.ts';
import { nameReasons } from './missing-characters.ts';
import { reasonsAgainst } from './refuse.ts';
import { isCovered, selectJobs, unknownWords, type Selection, type UnknownWord } from './select.ts';

export interface GenerateOptions extends Selection {
  readonly status: 'draft' | 'final';
  /** Folder the competition's own output folder lies in. */
  readonly out: string;
  /** A draft run may take the place of finals already there; else it is refused. */
  readonly replaceFinals?: boolean;
  readonly signal: AbortSignal;
  readonly onProgress: (done: number, total: number, title: string) => void;
}

export interface Generation {
  /** Null when the folder's settings could not be used: then nothing was made. */
  readonly checkup: Checkup | null;
  readonly problems: readonly Problem[];
  readonly unknown: readonly UnknownWord[];
  readonly made: readonly ManifestOutput[];
  /** Documents that could not be made, and why; the others were. */
  readonly failed: readonly Stopped[];
  /** The output folder would lie among the material; nothing was made. */
  readonly misplaced: string | null;
  /** Finals already there that these drafts would have replaced; nothing was made. */
  readonly guarded: readonly ManifestOutput[];
  /** Documents a `--final` run refused, and why. */
  readonly refused: readonly Stopped[];
  readonly folder: string;
  readonly status: 'draft' | 'final';
}

export interface Stopped {
  readonly job: string;
  readonly title: string;
  readonly kind: string;
  readonly reasons: readonly Problem[];
}

/**
 * The whole flow: read and judge → which documents → refuse what can't be final → compose and render each
 * → put all in place at once, manifest last. An abort or a failure of the machine leaves the previous
 * output as it was.
 */
export async function generate(host: Host, folder: string, options: GenerateOptions): Promise<Generation> {
  const { value: checkup, problems } = await checkCompetition(host, folder);
  const nothing = {
    made: [],
    failed: [],
    refused: [],
    unknown: [],
    folder: '',
    status: options.status,
    misplaced: null,
    guarded: [],
  };
  if (checkup === null) return { ...nothing, checkup, problems };
  const { loaded } = checkup;
  const unknown = unknownWords(options, kinds, loaded.competition);
  if (unknown.length > 0) return { ...nothing, checkup, problems, unknown };
  const output = host.join(options.out, loaded.name);
  if (isAmongMaterial(host, output, folder)) return { ...nothing, checkup, problems, misplaced: output };

  const context = contextOf(checkup, problems, options.status);
  const resources = await loadResources(host, checkup);
  const all = [...problems, ...resources.problems];
  const wanted = selectJobs(options, kinds, { ...context, problems: all });
  const own = ownProblems(wanted, context);
  const refused =
    options.status === 'final' ? refusals(wanted, { ...context, problems: all }, own, checkup.fonts) : [];
  const accepted = wanted.filter(({ job }) => !refused.some((entry) => entry.job === job.id));

  await beginOutput(host, output);
  try {
    const previous = await readManifest(host, output);
    const guarded = finalsCovered(previous, options, loaded.competition);
    if (guarded.length > 0) {
      await abandonOutput(host, output);
      return { ...nothing, checkup, problems, folder: output, guarded };
    }
    const { made, failed, noted } = await makeAll(host, output, accepted, context, resources, options);
    const ofJobs = wanted.flatMap(({ job }) => job.problems ?? []);
    const told = [...all, ...[...own.values()].flat(), ...ofJobs, ...noted];
    const obsolete = replaced(previous, wanted, made, options, loaded.competition);
    const places = new Set(made.map(({ path }) => path));
    const kept = (previous?.outputs ?? []).filter(
      (entry) => !obsolete.includes(entry) && !places.has(entry.path),
    );
    const manifest = manifestOf(host, checkup, resources, told, [...kept, ...made]);
    await commitOutput(host, output, made, obsolete, manifest);
    return {
      checkup,
      problems: told,
      unknown,
      made,
      failed,
      refused,
      folder: output,
      status: options.status,
      misplaced: null,
      guarded: [],
    };
  } catch (error) {
    await abandonOutput(host, output);
    throw error;
  }
}

/**
 * Finals a run of drafts would take the place of: somebody may have signed them. The working papers, made by every
 * run, are none.
 */
function finalsCovered(
  previous: Manifest | null,
  options: GenerateOptions,
  competition: Competition,
): readonly ManifestOutput[] {
  if (options.status === 'final' || options.replaceFinals === true) return [];
  const papers = new Set(kinds.filter(({ blockedBy }) => blockedBy.length > 0).map(({ id }) => id));
  return (previous?.outputs ?? []).filter(
    (entry) =>
      entry.status === 'final' && papers.has(entry.kind) && isCovered(entry, options, kinds, competition),
  );
}

/** Documents among the staff's files would be read as material the next time; only `output/` may be there. */
function isAmongMaterial(host: Host, output: string, folder: string): boolean {
  const [inner, outer] = [output, folder].map((path) => `${host.absolute(path)}/`.replaceAll('\\', '/'));
  if (inner === undefined || outer === undefined || !inner.startsWith(outer)) return false;
  return !inner.slice(outer.length).startsWith('output/');
}

type Wanted = readonly { readonly kind: DocumentKind; readonly job: Job }[];

/** What kinds look at, from a competition read and judged. */
export function contextOf(
  checkup: Checkup,
  problems: readonly Problem[],
  status: 'draft' | 'final',
): KindContext {
  const { loaded, records, results, ledger } = checkup;
  const { competition, rulebook } = loaded;
  const describe = (entry: LedgerEntry): { words: string; references: readonly string[] } => ({
    words: describeChange(entry, 'zh'),
    references: changeReferences(entry),
  });
  return { competition, rulebook, records, results, problems, ledger, status, describeChange: describe };
}

type OwnProblems = ReadonlyMap<string, readonly Problem[]>;

/** What the kinds to be made find wrong themselves (报告 without 签发人 …), by kind. */
function ownProblems(wanted: Wanted, context: KindContext): OwnProblems {
  const checked = new Set(wanted.map(({ kind }) => kind));
  return new Map([...checked].map((kind) => [kind.id, kind.check?.(context) ?? []]));
}

function refusals(
  wanted: Wanted,
  context: KindContext,
  own: OwnProblems,
  fonts: FontLibrary,
): readonly Stopped[] {
  return wanted
    .map(({ kind, job }) => ({
      job: job.id,
      title: job.fileName,
      kind: kind.name,
      reasons: reasonsAgainst(kind, job, context, own.get(kind.id) ?? [], fonts),
    }))
    .filter(({ reasons }) => reasons.length > 0);
}

async function makeAll(
  host: Host,
  output: string,
  accepted: Wanted,
  context: KindContext,
  resources: Resources,
  options: GenerateOptions,
): Promise<Pick<Generation, 'made' | 'failed'> & { readonly noted: readonly Problem[] }> {
  const made: ManifestOutput[] = [];
  const failed: Stopped[] = [];
  const noted: Problem[] = [];
  const inputsDigest = digestOf(host, resources.loaded);
  for (const [index, { kind, job }] of accepted.entries()) {
    options.signal.throwIfAborted();
    options.onProgress(index, accepted.length, job.fileName);
    const { value: files, problems } = await makeDocument(job, context, resources);
    if (files === null) {
      const reasons = nameReasons(problems, job, context.problems);
      failed.push({ job: job.id, title: job.fileName, kind: kind.name, reasons });
      continue;
    }
    noted.push(...problems);
    for (const { format, bytes, pages, title } of files) {
      const path = `${job.folder ?? kind.folder}/${kind.name}/${job.fileName}.${format}`;
      await stageFile(host, output, path, bytes);
      made.push({
        path,
        sha256: host.sha256(bytes),
        bytes: bytes.length,
        job: job.id,
        kind: kind.id,
        format,
        title,
        status: context.status,
        pages,
        region: job.region ?? null,
        projects: job.projectIds,
        inputsDigest,
      });
    }
  }
  options.onProgress(accepted.length, accepted.length, '');
  return { made, failed, noted };
}

/** What an earlier run made and this one replaces: made again, or of a document that no longer exists. */
function replaced(
  previous: Manifest | null,
  wanted: Wanted,
  made: readonly ManifestOutput[],
  options: GenerateOptions,
  competition: Competition,
): readonly ManifestOutput[] {
  const keyOf = (job: string, format: string): string => `${job} ${format}`;
  const done = new Set(made.map(({ job, format }) => keyOf(job, format)));
  const existing = new Set(wanted.flatMap(({ job }) => job.formats.map((format) => keyOf(job.id, format))));
  return (previous?.outputs ?? []).filter((entry) => {
    const key = keyOf(entry.job, entry.format);
    return done.has(key) || (isCovered(entry, options, kinds, competition) && !existing.has(key));
  });
}
