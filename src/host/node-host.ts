import { createHash } from 'node:crypto';
import { existsSync, readdirSync, statSync, watch, type FSWatcher, type Stats } from 'node:fs';
import { mkdir, readdir, readFile, rename, rm, stat, writeFile } from 'node:fs/promises';
import { availableParallelism } from 'node:os';
import { dirname, join, relative, resolve, sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import { HostError, type Host } from './host.ts';
import { startNodeThread } from './node-thread.ts';

/** The host of a real machine. The only file of the program that touches the disk. */
export function nodeHost(): Host {
  return {
    resources: fileURLToPath(new URL('../..', import.meta.url)),
    program: { folder: fileURLToPath(new URL('..', import.meta.url)), runtime: `node ${process.version}` },
    readFile: (path) => guarded(path, () => readFile(path)),
    readFileIfPresent: async (path) => {
      try {
        return await readFile(path);
      } catch (error) {
        if (codeOf(error) === 'ENOENT') return null;
        throw hostError(error, path);
      }
    },
    listFiles: (folder) => guarded(folder, () => listFiles(folder)),
    isFolder: async (path) => (await statOf(path))?.isDirectory() ?? false,
    isFile: async (path) => (await statOf(path))?.isFile() ?? false,
    writeFile: (path, bytes) =>
      guarded(path, async () => {
        await mkdir(dirname(path), { recursive: true });
        await writeFile(path, bytes);
      }),
    moveFile: (from, to) =>
      guarded(to, async () => {
        await mkdir(dirname(to), { recursive: true });
        await rename(from, to);
      }),
    removeFile: (path) => guarded(path, () => rm(path, { force: true })),
    removeFolder: (path) => guarded(path, () => rm(path, { recursive: true, force: true })),
    watch: watchFolder,
    sha256: (bytes) => createHash('sha256').update(bytes).digest('hex'),
    absolute: (path) => resolve(path),
    join: (...parts) => join(...parts),
    threads: availableParallelism(),
    // Node 20 loads no TypeScript in a thread.
    startThread: import.meta.url.endsWith('.ts') ? null : startNodeThread,
  };
}

/**
 * One watcher a folder: Node's own recursive one (Node 20 on Linux) watches file by file and loses those that are
 * replaced, which is how office programs save.
 */
function watchFolder(folder: string, onChange: (path: string) => void): () => void {
  const watchers = new Map<string, FSWatcher>();
  const open = (path: string): void => {
    const place = join(folder, path);
    if (watchers.has(path) || statSync(place, { throwIfNoEntry: false })?.isDirectory() !== true) return;
    const watcher = watch(place, (_event, name) => {
      if (name === null) return;
      const changed = join(path, name);
      if (!existsSync(join(folder, changed))) close(changed);
      onChange(changed.split(sep).join('/'));
      open(changed);
    });
    // A folder taken away: its parent tells; one that comes again is watched anew.
    watcher.on('error', () => {
      close(path);
    });
    watchers.set(path, watcher);
    for (const entry of readdirSync(place, { withFileTypes: true })) {
      if (entry.isDirectory()) open(join(path, entry.name));
    }
  };
  const close = (path: string): void => {
    watchers.get(path)?.close();
    watchers.delete(path);
  };
  try {
    open('');
  } catch (error) {
    throw hostError(error, folder);
  }
  return () => {
    for (const path of [...watchers.keys()]) close(path);
  };
}

async function listFiles(folder: string): Promise<readonly string[]> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  return entries
    .filter((entry) => entry.isFile())
    .map((entry) => relative(folder, join(entry.parentPath, entry.name)).split(sep).join('/'))
    .filter((path) => !path.split('/').some((part) => part.startsWith('.') || part.startsWith('~$')))
    .sort((a, b) => (a < b ? -1 : 1));
}

async function statOf(path: string): Promise<Stats | null> {
  try {
    return await stat(path);
  } catch {
    return null;
  }
}

async function guarded<Value>(path: string, act: () => Promise<Value>): Promise<Value> {
  try {
    return await act();
  } catch (error) {
    throw hostError(error, path);
  }
}

const reasons: Readonly<Record<string, HostError['reason']>> = {
  EACCES: 'no-permission',
  EPERM: 'no-permission',
  EROFS: 'no-permission',
  ENOSPC: 'disk-full',
  EDQUOT: 'disk-full',
  EFBIG: 'disk-full',
  ENOENT: 'missing',
  EBUSY: 'busy',
  ENOTDIR: 'not-a-folder',
  EEXIST: 'not-a-folder',
  EISDIR: 'a-folder',
  ERR_FS_EISDIR: 'a-folder',
  ENOTEMPTY: 'a-folder',
  ENAMETOOLONG: 'name-too-long',
};

function hostError(error: unknown, path: string): HostError {
  return new HostError(reasons[codeOf(error)] ?? 'other', path, error);
}

function codeOf(error: unknown): string {
  return error instanceof Error && 'code' in error && typeof error.code === 'string' ? error.code : '';
}
