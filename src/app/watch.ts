import type { Host } from '../host/host.ts';
import type { Checked, Problem, ProblemCode } from '../problems/problem.ts';
import { checkCompetition, type Checkup } from './check.ts';
import { openChanges, pause } from './changes.ts';
import { generate, newMemory, type GenerateOptions, type Generation, type Memory } from './generate.ts';

/** One look at the folder: what had changed, and what came of it. */
export interface Round {
  /** Files that were saved, added or taken away; none in the first round. */
  readonly changed: readonly string[];
  readonly outcome:
    | { readonly type: 'generation'; readonly generation: Generation }
    /** Files that can't be read, most likely not saved to the end: nothing was made. */
    | { readonly type: 'unreadable'; readonly problems: readonly Problem[] }
    /** The machine or the program failed; the next round tries again. */
    | { readonly type: 'failure'; readonly error: unknown };
}

/** How much longer a file may be gone or unreadable before that is believed. */
const SAVING_MS = 800;

/**
 * Generates, and again after every change of the competition's folder, the program's templates or the fonts, until
 * the signal ends it. `onRound` says whether to go on.
 */
export async function watchCompetition(
  host: Host,
  folder: string,
  options: GenerateOptions,
  onRound: (round: Round) => Promise<boolean>,
): Promise<void> {
  const memory: Memory = { ...newMemory(), openedFiles: new Map(), contents: new Map() };
  const { signal } = options;
  const changes = await openChanges(host, folder, options);
  try {
    let changed: readonly string[] = [];
    let before: Look | null = null;
    let force = options.force === true;
    for (;;) {
      const round: Round = {
        changed,
        outcome: await lookAgain(host, folder, { ...options, force }, memory, before),
      };
      if (isEnded(signal) || !(await onRound(round))) return;
      force = false;
      // As the run itself saw it: files are saved meanwhile. What can't be read is held against the last that could.
      if (round.outcome.type === 'generation') {
        const { checkup, problems } = round.outcome.generation;
        before = seen({ value: checkup, problems });
      }
      changed = await changes.next();
      if (isEnded(signal)) return;
      if (changed.some((path) => path.startsWith('fonts/'))) memory.fontChanges += 1;
    }
  } finally {
    changes.close();
  }
}

/** Asked anew each time: it changes while others are waited for. */
function isEnded(signal: AbortSignal): boolean {
  return signal.aborted;
}

async function lookAgain(
  host: Host,
  folder: string,
  options: GenerateOptions,
  memory: Memory,
  before: Look | null,
): Promise<Round['outcome']> {
  try {
    if (before !== null) {
      let now = await look(host, folder, memory);
      if (isLess(now, before)) {
        await pause(SAVING_MS, options.signal);
        now = await look(host, folder, memory);
      }
      const problems = now.unreadable.filter((entry) => isNew(entry, before.unreadable));
      if (problems.length > 0) return { type: 'unreadable', problems };
    }
    return { type: 'generation', generation: await generate(host, folder, options, memory) };
  } catch (error) {
    return { type: 'failure', error };
  }
}

/** What there is to read. */
interface Look {
  readonly files: ReadonlySet<string>;
  readonly unreadable: readonly Problem[];
}

const unreadableCodes: readonly ProblemCode[] = [
  'file-empty',
  'file-damaged',
  'file-type-unknown',
  'text-cut',
  'text-quotes-unbalanced',
];

/** Costs nothing beside the run that follows: what it reads is remembered. */
async function look(host: Host, folder: string, memory: Memory): Promise<Look> {
  return seen(await checkCompetition(host, folder, memory));
}

function seen({ value, problems }: Checked<Checkup | null>): Look {
  return {
    files: new Set(value?.loaded.files.map(({ path }) => path)),
    unreadable: problems.filter(({ code }) => unreadableCodes.includes(code)),
  };
}

/** A file is gone or can't be read that could: it may be about to be saved. */
function isLess(now: Look, before: Look): boolean {
  return (
    [...before.files].some((path) => !now.files.has(path)) ||
    now.unreadable.some((entry) => isNew(entry, before.unreadable))
  );
}

function isNew({ place }: Problem, before: readonly Problem[]): boolean {
  return !before.some((entry) => entry.place.file === place.file);
}
