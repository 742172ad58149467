import type { Host } from '../host/host.ts';
import { changeReferences, describeChange } from '../ingest/ledger.ts';
import { kinds } from '../kinds/index.ts';
import type { DocumentKind, KindContext } from '../kinds/kind.ts';
import { abandonOutput, beginOutput, commitOutput } from '../output/commit.ts';
import type { ManifestOutput } from '../output/manifest.ts';
import { readPrevious, type Previous } from '../output/previous.ts';
import type { Problem } from '../problems/problem.ts';
import type { LedgerEntry } from '../records/records.ts';
import { checkCompetition, newCheckMemory, type CheckMemory, type Checkup } from './check.ts';
import { loadResources, newResourceMemory, type ResourceMemory, type Resources } from './make-document.ts';
import { makeFiles, type Files, type MakeOptions, type Stopped } from './make-files.ts';
import { digestOf, manifestOf } from './make-manifest.ts';
import { remembered, type Last } from './memory.ts';
import { nameReasons } from './missing-characters.ts';
import { digestAt, placeOf, planJobs } from './plan-jobs.ts';
import type { PlannedFile, PlannedJob, WantedJob, Work } from './plan-jobs.ts';
import { programDigest } from './program.ts';
import { reasonsAgainst } from './refuse.ts';
import { isCovered, selectJobs, unknownWords, type Selection, type UnknownWord } from './select.ts';
import { drawingCheck } from './undrawable.ts';

export interface GenerateOptions extends Selection, MakeOptions {
  readonly status: 'draft' | 'final';
  /** Folder the competition's own output folder lies in. */
  readonly out: string;
  /** A draft run may take the place of finals already there; else it is refused. */
  readonly replaceFinals?: boolean;
  /** Says what would be made and why; makes and writes nothing. */
  readonly dryRun?: boolean;
  /** Makes again also what has not changed. */
  readonly force?: boolean;
}

/** What a run tells of itself. */
export interface Told extends Pick<Files, 'made' | 'unchanged' | 'failed'> {
  /** Its name; null when the folder's settings could not be used: then nothing was made. */
  readonly competition: string | null;
  readonly problems: readonly Problem[];
  readonly unknown: readonly UnknownWord[];
  /** What had to be made, and why; in a dry run what would be. */
  readonly planned: readonly PlannedFile[];
  /** Files of earlier runs that no document asks for any more: moved away. */
  readonly removed: readonly Removed[];
  /** The output folder would lie among the material; nothing was made. */
  readonly misplaced: string | null;
  /** Finals already there that these drafts would have replaced; nothing was made. */
  readonly guarded: readonly ManifestOutput[];
  /** Files at the drafts' places that may be finals, as there is no manifest to tell; nothing was made. */
  readonly unrecorded: readonly string[];
  /** What an earlier run left to tell what it made. */
  readonly manifest: Previous['manifest'];
  /** Documents a `--final` run refused, and why. */
  readonly refused: readonly Stopped[];
  readonly folder: string;
  readonly status: 'draft' | 'final';
  readonly dryRun: boolean;
}

export interface Generation extends Told {
  readonly checkup: Checkup | null;
}

/** What one run leaves for the next in the same process. */
export interface Memory extends CheckMemory, ResourceMemory {
  readonly work: Last<Work>;
  readonly program: Last<Promise<string>>;
}

export function newMemory(): Memory {
  return { ...newCheckMemory(), ...newResourceMemory(), work: remembered(), program: remembered() };
}

export interface Removed {
  readonly path: string;
  /** Somebody had changed it since it was made. */
  readonly isEdited: boolean;
}

/**
 * The whole flow: read and judge → which documents → refuse what can't be final → compose each and hold it against
 * the earlier run → render what changed → put all in place at once, manifest last. An abort or a failure of the
 * machine leaves the previous output as it was.
 */
export async function generate(
  host: Host,
  folder: string,
  options: GenerateOptions,
  memory: Memory = newMemory(),
): Promise<Generation> {
  const { value: checkup, problems } = await checkCompetition(host, folder, memory);
  if (checkup === null) return { ...nothingMade(options), problems };
  const { loaded } = checkup;
  const nothing = { ...nothingMade(options), checkup, competition: loaded.competition.name };
  const unknown = unknownWords(options, kinds, loaded.competition);
  if (unknown.length > 0) return { ...nothing, problems, unknown };
  const output = host.join(options.out, loaded.name);
  if (isAmongMaterial(host, output, folder)) return { ...nothing, problems, misplaced: output };

  const resources = await loadResources(host, checkup, memory);
  const all = [...problems, ...resources.problems];
  const work = memory.work([checkup, JSON.stringify([resources.problems, selectionOf(options)])], () =>
    workOf(checkup, all, options),
  );
  const refused = options.status === 'final' ? refusals({ work, checkup }) : [];
  const accepted = work.wanted.filter(({ job }) => !refused.some((entry) => entry.job === job.id));
  const run: Run = { host, checkup, resources, work, all, accepted, output, options, memory };
  const told = { ...nothing, problems: toldBefore(run), folder: output, refused };
  if (options.dryRun === true) return dryRun(run, told);
  await beginOutput(host, output);
  try {
    return await makeAndPlace(run, told);
  } catch (error) {
    await abandonOutput(host, output);
    throw error;
  }
}

interface Run {
  readonly host: Host;
  readonly checkup: Checkup;
  readonly resources: Resources;
  readonly work: Work;
  readonly all: readonly Problem[];
  readonly accepted: readonly WantedJob[];
  readonly output: string;
  readonly options: GenerateOptions;
  readonly memory: Memory;
}

function nothingMade({ status, dryRun = false }: GenerateOptions): Generation {
  const none = { problems: [], unknown: [], planned: [], made: [], unchanged: [], failed: [], refused: [] };
  const untouched = { removed: [], misplaced: null, guarded: [], unrecorded: [] };
  const about = { competition: null, folder: '', status, dryRun, manifest: 'present' as const };
  return { ...none, ...untouched, ...about, checkup: null };
}

/** The same steps as a run, but nothing is written and next to nothing rendered: what it says, the next run does. */
async function dryRun(run: Run, before: Generation): Promise<Generation> {
  const previous = await readPrevious(run.host, run.output);
  const told = { ...before, manifest: previous.manifest };
  const covered = await coveredByDrafts(previous, run);
  if (covered !== null) return { ...told, refused: [], ...covered };
  const plan = await planAll(run, previous);
  const failed = await failing(plan, run);
  const stopped = new Set(failed.map(({ job }) => job));
  const going = plan.filter(({ job }) => !stopped.has(job.id));
  const files = going.flatMap((planned) => planned.files);
  const unchanged = files.flatMap(({ entry, reasons }) =>
    entry === null || reasons.length > 0 ? [] : [entry],
  );
  const noted = [
    ...going.flatMap(({ problems }) => problems),
    ...unchanged.flatMap((entry) => entry.told ?? []),
  ];
  const removed = await removedBy(run, previous, leaving(run, previous, files), files);
  const planned = files.filter(({ reasons }) => reasons.length > 0);
  return { ...told, problems: [...told.problems, ...noted], planned, unchanged, failed, removed };
}

/** What can't be composed, or not be drawn. */
async function failing(plan: readonly PlannedJob[], run: Run): Promise<readonly Stopped[]> {
  const reasonsNotToDraw = drawingCheck(run.resources.render);
  const failed: Stopped[] = [];
  for (const planned of plan) {
    run.options.signal.throwIfAborted();
    const { kind, job, document, problems } = planned;
    const undrawable = await reasonsNotToDraw(planned);
    if (document !== null && undrawable.length === 0) continue;
    const reasons = nameReasons([...problems, ...undrawable], job, run.work.context.problems);
    failed.push({ job: job.id, title: job.fileName, kind: kind.name, reasons });
  }
  return failed;
}

async function makeAndPlace(run: Run, before: Generation): Promise<Generation> {
  const { host, checkup, resources, output, options, work } = run;
  const previous = await readPrevious(host, output);
  const told = { ...before, manifest: previous.manifest };
  const covered = await coveredByDrafts(previous, run);
  if (covered !== null) {
    await abandonOutput(host, output);
    return { ...told, refused: [], ...covered };
  }
  const plan = await planAll(run, previous);
  const base = { host, folder: output, context: work.context, render: resources.render };
  const inputsDigest = digestOf(host, checkup.loaded);
  const files = await makeFiles(plan, { ...base, inputsDigest }, options);
  const { made, unchanged, failed, noted } = files;
  const now = [...made, ...unchanged];
  const obsolete = leaving(run, previous, now);
  const removed = await removedBy(run, previous, obsolete, now);
  const places = new Set(now.map(({ path }) => path));
  const kept = previous.outputs.filter((entry) => !obsolete.includes(entry) && !places.has(entry.path));
  const problems = [...told.problems, ...noted];
  const manifest = manifestOf(host, checkup, resources, problems, [...kept, ...now]);
  await commitOutput(host, output, made, obsolete, manifest);
  const stopped = new Set(failed.map(({ job }) => job));
  const planned = plan
    .flatMap((job) => job.files)
    .filter(({ job, reasons }) => reasons.length > 0 && !stopped.has(job));
  return { ...told, problems, planned, made, unchanged, failed, removed };
}

function selectionOf({ only, regions, formats, status }: GenerateOptions): object {
  return { only, regions, formats, status };
}

function workOf(checkup: Checkup, all: readonly Problem[], options: GenerateOptions): Work {
  const context = contextOf(checkup, all, options.status);
  const wanted = selectJobs(options, kinds, context);
  const checked = new Set(wanted.map(({ kind }) => kind));
  const own = new Map([...checked].map((kind) => [kind.id, kind.check?.(context) ?? []]));
  return { context, wanted, own };
}

/** What is told of the material and the documents' kinds, whether anything is made or not. */
function toldBefore({ work, all }: Pick<Run, 'work' | 'all'>): readonly Problem[] {
  return [...all, ...[...work.own.values()].flat(), ...work.wanted.flatMap(({ job }) => job.problems ?? [])];
}

async function planAll(run: Run, previous: Previous): Promise<readonly PlannedJob[]> {
  const { host, checkup, resources, work, options, memory } = run;
  const program = await memory.program([], () => programDigest(host));
  const keys = { host, fonts: checkup.fonts, render: resources.render, program };
  const { signal, force = false } = options;
  return planJobs(run.accepted, { ...work, host, keys, resources, previous, all: force, memory, signal });
}

/** What a run of drafts would take the place of and must not without being told to; null where nothing is. */
async function coveredByDrafts(
  previous: Previous,
  run: Run,
): Promise<Pick<Told, 'guarded' | 'unrecorded'> | null> {
  if (run.options.status === 'final' || run.options.replaceFinals === true) return null;
  const guarded = finalsCovered(previous, run);
  const unrecorded = previous.manifest === 'present' ? [] : await filesCovered(previous, run);
  return guarded.length + unrecorded.length === 0 ? null : { guarded, unrecorded };
}

/** Finals a run of drafts would take the place of: somebody may have signed them. */
function finalsCovered(previous: Previous, { options, checkup }: Run): readonly ManifestOutput[] {
  const { competition } = checkup.loaded;
  const papers = new Set(kinds.filter(isPaper).map(({ id }) => id));
  return previous.outputs.filter(
    (entry) =>
      entry.status === 'final' && papers.has(entry.kind) && isCovered(entry, options, kinds, competition),
  );
}

/** Whatever lies where a draft would go. */
async function filesCovered(previous: Previous, { host, accepted }: Run): Promise<readonly string[]> {
  const places = accepted
    .filter(({ kind }) => isPaper(kind))
    .flatMap((wanted) => wanted.job.formats.map((format) => placeOf(wanted, format)));
  const found: string[] = [];
  for (const path of places) if ((await digestAt(host, previous, path)) !== null) found.push(path);
  return found;
}

/** The working papers, made by every run, are never signed. */
function isPaper({ blockedBy }: DocumentKind): boolean {
  return blockedBy.length > 0;
}

/** Documents among the staff's files would be read as material the next time; only `output/` may be there. */
function isAmongMaterial(host: Host, output: string, folder: string): boolean {
  const [inner, outer] = [output, folder].map((path) => `${host.absolute(path)}/`.replaceAll('\\', '/'));
  if (inner === undefined || outer === undefined || !inner.startsWith(outer)) return false;
  return !inner.slice(outer.length).startsWith('output/');
}

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

function refusals({ work, checkup }: Pick<Run, 'work' | 'checkup'>): readonly Stopped[] {
  const { wanted, context, own } = work;
  return wanted
    .map(({ kind, job }) => ({
      job: job.id,
      title: job.fileName,
      kind: kind.name,
      reasons: reasonsAgainst(kind, job, context, own.get(kind.id) ?? [], checkup.fonts),
    }))
    .filter(({ reasons }) => reasons.length > 0);
}

type Placed = Pick<ManifestOutput, 'job' | 'format' | 'path'>;

/** What an earlier run made and this one replaces: made again, or of a document that no longer exists. */
function leaving(
  { work, options, checkup }: Run,
  previous: Previous,
  now: readonly Placed[],
): readonly ManifestOutput[] {
  const keyOf = (job: string, format: string): string => `${job} ${format}`;
  const done = new Set(now.map(({ job, format }) => keyOf(job, format)));
  const existing = new Set(
    work.wanted.flatMap(({ job }) => job.formats.map((format) => keyOf(job.id, format))),
  );
  return previous.outputs.filter((entry) => {
    const key = keyOf(entry.job, entry.format);
    const isGone = !existing.has(key) && isCovered(entry, options, kinds, checkup.loaded.competition);
    return done.has(key) || isGone;
  });
}

/** Those of them that nothing takes the place of. */
async function removedBy(
  { host }: Run,
  previous: Previous,
  obsolete: readonly ManifestOutput[],
  now: readonly Placed[],
): Promise<readonly Removed[]> {
  const places = new Set(now.map(({ path }) => path));
  const removed: Removed[] = [];
  for (const { path, sha256 } of obsolete.filter((entry) => !places.has(entry.path))) {
    const found = await digestAt(host, previous, path);
    if (found !== null) removed.push({ path, isEdited: found !== sha256 });
  }
  return removed;
}
