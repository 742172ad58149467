import { HostError, type Host } from '../host/host.ts';
import { formatManifest, manifestFile, parseManifest, type Manifest, type ManifestOutput } from './manifest.ts';

/*
 * Bytes → disk. A run writes every file into a staging folder beside its place and exchanges them only when
 * all are there. The exchange keeps what it replaces and a journal of it, so that a failure half-way, or a
 * machine that goes dark, leaves the previous output byte for byte: undone at once, or by the next run.
 */

const stagingFolder = '.staging';
const replacedFolder = `${stagingFolder}/.replaced`;
const journalFile = `${stagingFolder}/.journal.json`;

/**
 * Undoes an exchange that was cut off and empties the staging folder; fails here, before any work, when the
 * output cannot be written.
 */
export async function beginOutput(host: Host, folder: string): Promise<void> {
  try {
    await undoExchange(host, folder);
    await host.removeFolder(host.join(folder, stagingFolder));
    await host.writeFile(host.join(folder, stagingFolder, '.writable'), new Uint8Array());
  } catch (error) {
    throw ofFolder(error, folder);
  }
}

/** The user knows the folder, not what is done inside it. */
function ofFolder(error: unknown, folder: string): unknown {
  return error instanceof HostError ? new HostError(error.reason, folder, error) : error;
}

/** Writes one finished file into the staging folder. `path` is relative to the output folder. */
export async function stageFile(host: Host, folder: string, path: string, bytes: Uint8Array): Promise<void> {
  try {
    await host.writeFile(host.join(folder, stagingFolder, path), bytes);
  } catch (error) {
    throw ofFolder(error, folder);
  }
}

/** Moves the staged files and the manifest onto their places and removes what they replace: all or nothing. */
export async function commitOutput(
  host: Host,
  folder: string,
  made: readonly ManifestOutput[],
  obsolete: readonly ManifestOutput[],
  manifest: Manifest,
): Promise<void> {
  await stageFile(host, folder, manifestFile, formatManifest(manifest));
  const arriving = [...made.map(({ path }) => path), manifestFile];
  const kept = new Set(manifest.outputs.map(({ path }) => path));
  const leaving = obsolete.map(({ path }) => path).filter((path) => !kept.has(path));
  await exchangeFiles(host, folder, arriving, leaving);
}

/** Moves staged files onto their places and removes others, in any folder: all or nothing. */
export async function exchangeFiles(
  host: Host,
  folder: string,
  arriving: readonly string[],
  leaving: readonly string[],
): Promise<void> {
  const touched = [...new Set([...arriving, ...leaving])];
  try {
    await exchange(host, folder, touched, new Set(arriving));
  } catch (error) {
    await undoExchange(host, folder);
    throw asUsersSee(error, host, folder);
  }
  await host.removeFolder(host.join(folder, stagingFolder));
}

/** A file open elsewhere is told by its own place; what fails in the staging folder, by the output folder. */
function asUsersSee(error: unknown, host: Host, folder: string): unknown {
  if (!(error instanceof HostError)) return error;
  const inside = (root: string): string | null => {
    const start = `${host.join(folder, root)}/`.replaceAll('\\', '/');
    const path = error.path.replaceAll('\\', '/');
    return path.startsWith(start) ? path.slice(start.length) : null;
  };
  const replaced = inside(replacedFolder);
  if (replaced !== null) return new HostError(error.reason, host.join(folder, replaced), error);
  return inside(stagingFolder) === null ? error : ofFolder(error, folder);
}

/** An exchange in this folder was cut off, and nobody has undone it yet. */
export function isExchangeUnfinished(host: Host, folder: string): Promise<boolean> {
  return host.isFile(host.join(folder, journalFile));
}

/** Throws away what a failed run staged. */
export async function abandonOutput(host: Host, folder: string): Promise<void> {
  await undoExchange(host, folder);
  await host.removeFolder(host.join(folder, stagingFolder));
}

export async function readManifest(host: Host, folder: string): Promise<Manifest | null> {
  return parseManifest(await host.readFileIfPresent(host.join(folder, manifestFile)));
}

interface Step {
  readonly path: string;
  /** A file was at this place before the run. */
  readonly existed: boolean;
}

/** The exchange counts from the moment its journal is gone. */
async function exchange(
  host: Host,
  folder: string,
  touched: readonly string[],
  arriving: ReadonlySet<string>,
): Promise<void> {
  const steps: Step[] = [];
  for (const path of touched) {
    steps.push({ path, existed: await host.isFile(host.join(folder, path)) });
  }
  await host.writeFile(host.join(folder, journalFile), new TextEncoder().encode(JSON.stringify(steps)));
  for (const { path, existed } of steps) {
    const place = host.join(folder, path);
    if (existed) await host.moveFile(place, host.join(folder, replacedFolder, path));
    if (arriving.has(path)) await host.moveFile(host.join(folder, stagingFolder, path), place);
  }
  await host.removeFile(host.join(folder, journalFile));
}

/**
 * Where a file of the folder lies that counts: what an exchange that was cut off replaced still does, what it brought
 * does not (null).
 */
export async function placeBeforeExchange(
  host: Host,
  folder: string,
): Promise<(path: string) => Promise<string | null>> {
  const steps = parseJournal(await host.readFileIfPresent(host.join(folder, journalFile)));
  const touched = new Map(steps.map((step) => [step.path, step]));
  return async (path) => {
    const step = touched.get(path);
    const place = host.join(folder, path);
    if (step === undefined) return place;
    if (!step.existed) return null;
    const replaced = host.join(folder, replacedFolder, path);
    return (await host.isFile(replaced)) ? replaced : place;
  };
}

/** Puts back what an unfinished exchange replaced and takes away what it brought; does nothing without one. */
async function undoExchange(host: Host, folder: string): Promise<void> {
  const steps = parseJournal(await host.readFileIfPresent(host.join(folder, journalFile)));
  for (const { path, existed } of [...steps].reverse()) {
    const place = host.join(folder, path);
    const replaced = host.join(folder, replacedFolder, path);
    if (existed && (await host.isFile(replaced))) await host.moveFile(replaced, place);
    if (!existed && (await host.isFile(place))) await host.removeFile(place);
  }
  await host.removeFile(host.join(folder, journalFile));
}

/** A journal cut off while being written belongs to an exchange that had not begun. */
function parseJournal(bytes: Uint8Array | null): readonly Step[] {
  if (bytes === null) return [];
  try {
    const parsed: unknown = JSON.parse(new TextDecoder().decode(bytes));
    return Array.isArray(parsed) ? parsed.filter(isStep) : [];
  } catch {
    return [];
  }
}

function isStep(value: unknown): value is Step {
  return (
    typeof value === 'object' &&
    value !== null &&
    'path' in value &&
    typeof value.path === 'string' &&
    'existed' in value &&
    typeof value.existed === 'boolean'
  );
}
