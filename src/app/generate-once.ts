import { HostError, type Host } from '../host/host.ts';
import { manifestFile, parseManifest } from '../output/manifest.ts';
import { folderName } from './folder-name.ts';
import type { GenerateOptions, Generation, Told } from './generate.ts';
import { isAnsweredAsBefore, tracedHost, type Look } from './traced-host.ts';

/*
 * A run is a function of its options and of what it reads through the host: settings, workbooks, templates, fonts, its
 * own code. So each notes what it read and what it told, beside the manifest; when the next of the same options would
 * read the same and finds the manifest and its files untouched, it would do the whole work (reading, judging,
 * composing) only to tell the same with every file unchanged. That is told at once.
 */

/** Hidden, as it is for the program only. */
const runFile = '.last-run.json';

interface LastRun {
  /** The options, the places and the runtime. */
  readonly asked: string;
  readonly manifest: string;
  readonly looks: readonly Look[];
  /** Places of the files the run is about. */
  readonly files: readonly string[];
  readonly told: Pick<Told, 'competition' | 'problems' | 'refused'>;
}

/** One run of `generate`; when nothing has changed since the same run before, without repeating its work. */
export async function generateOnce(host: Host, folder: string, options: GenerateOptions): Promise<Told> {
  const output = host.join(options.out, folderName(host.absolute(folder)));
  const isRepeatable = options.dryRun !== true && options.force !== true;
  const before = isRepeatable ? await toldBefore(host, folder, output, options) : null;
  if (before !== null) return before;
  const { generate } = await import('./generate.ts');
  const traced = tracedHost(host);
  const generation = await generate(traced.host, folder, options);
  if (isRepeatable && isComplete(generation)) {
    await noteRun(host, output, askedOf(host, folder, options), generation, traced.looks());
  }
  return generation;
}

/** What this run would tell if it did all its work; null when the work has to be done. */
async function toldBefore(
  host: Host,
  folder: string,
  output: string,
  options: GenerateOptions,
): Promise<Told | null> {
  const last = parseRun(host, await readNote(host, output));
  if (last === null) return null;
  const bytes = await host.readFileIfPresent(host.join(output, manifestFile));
  if (bytes === null || host.sha256(bytes) !== last.manifest) return null;
  if (last.asked !== askedOf(host, folder, options)) return null;
  // Left by a run that was cut off: the next one clears it away.
  if (await host.isFolder(host.join(output, '.staging'))) return null;
  const entries = new Map(parseManifest(bytes)?.outputs.map((entry) => [entry.path, entry]));
  const unchanged = last.files.flatMap((path) => entries.get(path) ?? []);
  const files = unchanged.map(({ path, sha256 }): Look => ({
    ask: 'bytes',
    path: host.join(output, path),
    answer: sha256,
  }));
  if (!(await isAnsweredAsBefore(host, [...files, ...last.looks]))) return null;
  const nothing = {
    unknown: [],
    planned: [],
    made: [],
    failed: [],
    removed: [],
    misplaced: null,
    guarded: [],
    unrecorded: [],
    manifest: 'present' as const,
  };
  return { ...nothing, ...last.told, unchanged, folder: output, status: options.status, dryRun: false };
}

/** A run that went to its end and left nothing to try again. */
function isComplete(generation: Generation): boolean {
  const { competition, unknown, misplaced, guarded, unrecorded, failed } = generation;
  const isRefused = unknown.length + guarded.length + unrecorded.length > 0 || misplaced !== null;
  return competition !== null && !isRefused && failed.length === 0;
}

function askedOf(host: Host, folder: string, options: GenerateOptions): string {
  const { only, regions, formats, status, replaceFinals = false } = options;
  const places = [
    host.absolute(folder),
    host.absolute(options.out),
    options.out,
    host.resources,
    host.program,
  ];
  return JSON.stringify([only, regions, formats, status, replaceFinals, places]);
}

/** Beside the manifest, after it: what is said here holds for this very manifest only. */
async function noteRun(
  host: Host,
  output: string,
  asked: string,
  { competition, problems, refused, made, unchanged }: Generation,
  looks: readonly Look[],
): Promise<void> {
  const manifest = await host.readFileIfPresent(host.join(output, manifestFile));
  if (manifest === null) return;
  const whole = (path: string): string => host.absolute(path).replaceAll('\\', '/');
  const run: LastRun = {
    asked,
    manifest: host.sha256(manifest),
    looks: looks.filter(({ path }) => !whole(path).startsWith(`${whole(output)}/`)),
    files: [...made, ...unchanged].map(({ path }) => path),
    told: { competition, problems, refused },
  };
  const text = JSON.stringify(run);
  try {
    await host.writeFile(
      host.join(output, runFile),
      new TextEncoder().encode(`${sealOf(host, text)}\n${text}`),
    );
  } catch (error) {
    // The run itself is done; the next one does all its work.
    if (!(error instanceof HostError)) throw error;
  }
}

/** What can't be read is as good as none: the whole run says what is wrong with the folder. */
async function readNote(host: Host, output: string): Promise<Uint8Array | null> {
  try {
    return await host.readFileIfPresent(host.join(output, runFile));
  } catch (error) {
    if (error instanceof HostError) return null;
    throw error;
  }
}

/** Hexadecimal digits of a SHA-256. */
const SEAL_LENGTH = 64;

/** Null for what is not, to the byte, as it was written. */
function parseRun(host: Host, bytes: Uint8Array | null): LastRun | null {
  const written = new TextDecoder().decode(bytes ?? new Uint8Array());
  const text = written.slice(SEAL_LENGTH + 1);
  return text !== '' && written === `${sealOf(host, text)}\n${text}` ? (JSON.parse(text) as LastRun) : null;
}

function sealOf(host: Host, text: string): string {
  return host.sha256(new TextEncoder().encode(text));
}
