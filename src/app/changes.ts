import { HostError, type Host } from '../host/host.ts';
import { folderName } from './folder-name.ts';
import type { GenerateOptions } from './generate.ts';

/** Quiet time after which a save counts as done: an office program writes a file in several steps. */
const QUIET_MS = 60;

/** What is saved, added or taken away where documents come from. */
export interface Changes {
  /** The files changed since the last call, once it has been quiet; at the signal, at once. */
  readonly next: () => Promise<readonly string[]>;
  readonly close: () => void;
}

/** Watches the competition's folder, the program's templates and the fonts, until it is closed. */
export async function openChanges(
  host: Host,
  folder: string,
  { out, signal }: Pick<GenerateOptions, 'out' | 'signal'>,
): Promise<Changes> {
  const touched = new Set<string>();
  let heard: () => void = () => undefined;
  const hear = (): void => {
    heard();
  };
  signal.addEventListener('abort', hear);
  const output = `${host.absolute(host.join(out, folderName(host.absolute(folder))))}/`.replaceAll('\\', '/');
  const roots = rootsOf(host, folder);
  const stops = roots.map(({ root, prefix }) =>
    host.watch(root, (path) => {
      const place = host.absolute(host.join(root, path)).replaceAll('\\', '/');
      if (`${place}/`.startsWith(output)) return;
      touched.add(`${prefix}${path}`);
      hear();
    }),
  );
  let known = await filesIn(host, roots);
  const filesOf = async (paths: readonly string[]): Promise<readonly string[]> => {
    const before = known;
    try {
      known = await filesIn(host, roots);
    } catch (error) {
      // A folder went away while it was listed: what came and went with it shows the next time.
      if (!(error instanceof HostError)) throw error;
      return paths.filter(isRead);
    }
    return changedFiles(paths, before, known);
  };
  return {
    next: async () => {
      let files: readonly string[] = [];
      while (files.length === 0 && !signal.aborted) {
        if (touched.size === 0) await new Promise<void>((resume) => (heard = resume));
        await untilQuiet(touched, signal);
        const paths = [...touched];
        touched.clear();
        files = await filesOf(paths);
      }
      return files;
    },
    close: () => {
      signal.removeEventListener('abort', hear);
      for (const stop of stops) stop();
    },
  };
}

async function untilQuiet(touched: ReadonlySet<string>, signal: AbortSignal): Promise<void> {
  for (let seen = -1; seen !== touched.size && !signal.aborted;) {
    seen = touched.size;
    await pause(QUIET_MS, signal);
  }
}

interface Root {
  readonly root: string;
  /** Before the paths below it, as they are told. */
  readonly prefix: string;
}

function rootsOf(host: Host, folder: string): readonly Root[] {
  return [
    { root: folder, prefix: '' },
    { root: host.join(host.resources, 'templates'), prefix: 'templates/' },
    { root: host.join(host.resources, 'fonts'), prefix: 'fonts/' },
  ];
}

/** All that could be read there. */
async function filesIn(host: Host, roots: readonly Root[]): Promise<ReadonlySet<string>> {
  const files = new Set<string>();
  for (const { root, prefix } of roots) {
    if (!(await host.isFolder(root))) continue;
    for (const path of await host.listFiles(root)) if (isRead(path)) files.add(`${prefix}${path}`);
  }
  return files;
}

/** What was saved of the files there are, and what came or went, by itself or with its folder. */
function changedFiles(
  paths: readonly string[],
  before: ReadonlySet<string>,
  now: ReadonlySet<string>,
): readonly string[] {
  const moved = [...before, ...now].filter((file) => before.has(file) !== now.has(file));
  return [...new Set([...paths.filter((path) => now.has(path)), ...moved])].sort();
}

/** Kinds of files a run reads: material, settings, templates, fonts. */
const readable = /\.(xlsx|xlsm|xls|et|csv|txt|tsv|ods|docx?|pdf|md|ya?ml|json|ttf|otf|ttc|otc|woff2?|br)$/i;

/** What the program keeps in the competition's folder, and what only people and editors read. */
const notRead = /^(state|output|空白表)\/|(^|\/)README\.md$|\.schema\.json$/;

/**
 * False for that, and for what others write beside a file while it is open or
 * being saved: `~$名单.xlsx` and 8 hexadecimal digits (Excel), `.~lock.名单.xlsx#` and `lu12.tmp` (LibreOffice),
 * `.名单.md.swp` and `4913` (vim), `sedE5jzv9` (sed).
 */
function isRead(path: string): boolean {
  const isHidden = path.split('/').some((part) => /^[.~]/.test(part));
  return readable.test(path) && !isHidden && !notRead.test(path);
}

/** Waits; the signal ends it early. */
export function pause(milliseconds: number, signal: AbortSignal): Promise<void> {
  return new Promise((resume) => {
    const timer = setTimeout(done, milliseconds);
    signal.addEventListener('abort', done, { once: true });
    function done(): void {
      clearTimeout(timer);
      signal.removeEventListener('abort', done);
      resume();
    }
  });
}
