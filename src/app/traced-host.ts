import type { Host } from '../host/host.ts';

/** One question to the disk and a digest of its answer. */
export interface Look {
  readonly ask: 'bytes' | 'files' | 'is-file' | 'is-folder';
  readonly path: string;
  readonly answer: string;
}

export interface TracedHost {
  readonly host: Host;
  /** All that was asked so far, each once. */
  readonly looks: () => readonly Look[];
}

/** Never the answer of a question: what could not be read is not the same the next time. */
const UNREADABLE = 'unreadable';

/** The same host, noting what is read through it. What it answers is not changed. */
export function tracedHost(host: Host): TracedHost {
  const looks = new Map<string, Look>();
  const digests = new WeakMap<Uint8Array, string>();
  const sha256 = (bytes: Uint8Array): string => {
    const digest = digests.get(bytes) ?? host.sha256(bytes);
    digests.set(bytes, digest);
    return digest;
  };
  const noting =
    <Value>(ask: Look['ask'], read: (path: string) => Promise<Value>) =>
    async (path: string): Promise<Value> => {
      const note = (answer: string): void =>
        void looks.set(`${ask} ${path} ${answer}`, { ask, path, answer });
      try {
        const value = await read(path);
        note(answerOf(value, sha256));
        return value;
      } catch (error) {
        note(UNREADABLE);
        throw error;
      }
    };
  const noted = {
    readFile: noting('bytes', host.readFile),
    readFileIfPresent: noting('bytes', host.readFileIfPresent),
    listFiles: noting('files', host.listFiles),
    isFile: noting('is-file', host.isFile),
    isFolder: noting('is-folder', host.isFolder),
    sha256,
  };
  return { host: { ...host, ...noted }, looks: () => [...looks.values()] };
}

/** True while every question is answered as it was. */
export async function isAnsweredAsBefore(host: Host, looks: readonly Look[]): Promise<boolean> {
  const same = await Promise.all(
    looks.map(async ({ ask, path, answer }) => {
      try {
        return answerOf(await askAgain(host, ask, path), host.sha256) === answer;
      } catch {
        return false;
      }
    }),
  );
  return same.every(Boolean);
}

function askAgain(host: Host, ask: Look['ask'], path: string): Promise<Answer> {
  if (ask === 'bytes') return host.readFileIfPresent(path);
  if (ask === 'files') return host.listFiles(path);
  return ask === 'is-file' ? host.isFile(path) : host.isFolder(path);
}

type Answer = Uint8Array | readonly string[] | boolean | null;

function answerOf(value: unknown, sha256: Host['sha256']): string {
  if (value instanceof Uint8Array) return sha256(value);
  return Array.isArray(value) ? sha256(new TextEncoder().encode(value.join('\n'))) : String(value);
}
