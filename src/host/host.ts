/**
 * The outside world as an argument: the only way to a disk. Paths are absolute or relative to the
 * process's folder; `node-host.ts` is the one implementation that touches them. There is no clock here:
 * documents carry their own dates.
 */
export interface Host {
  /** Folder of the program's own files: `templates/`, `fonts/`, `samples/`. */
  readonly resources: string;
  /** The running program: the folder of its code (`dist/`; `src/` in tests), and what runs it (`node v20.20.0`). */
  readonly program: { readonly folder: string; readonly runtime: string };
  readonly readFile: (path: string) => Promise<Uint8Array>;
  /** Missing file: null. Any other failure throws a `HostError`. */
  readonly readFileIfPresent: (path: string) => Promise<Uint8Array | null>;
  /** Relative paths with `/` of all files below a folder, sorted; hidden and office lock files left out. */
  readonly listFiles: (folder: string) => Promise<readonly string[]>;
  readonly isFolder: (path: string) => Promise<boolean>;
  readonly isFile: (path: string) => Promise<boolean>;
  /** Makes the folders it needs. */
  readonly writeFile: (path: string, bytes: Uint8Array) => Promise<void>;
  /** Moves a file onto its place in one step, making the folders it needs: nobody ever sees half of it. */
  readonly moveFile: (from: string, to: string) => Promise<void>;
  readonly removeFile: (path: string) => Promise<void>;
  /** Removes a folder and what is in it; a missing one is fine. */
  readonly removeFolder: (path: string) => Promise<void>;
  /**
   * Tells of changes below a folder, by paths relative to it with `/`; several for one save. The function given back
   * ends it.
   */
  readonly watch: (folder: string, onChange: (path: string) => void) => () => void;
  /** SHA-256 in lower-case hexadecimal. */
  readonly sha256: (bytes: Uint8Array) => string;
  /** The whole path of one that may be relative to the process's folder, without `.` and `..`. */
  readonly absolute: (path: string) => string;
  /** Joins and normalises with the platform's rules. */
  readonly join: (...parts: readonly string[]) => string;
  /** Threads this machine runs at once. */
  readonly threads: number;
  /** Starts a thread; null where the program runs from sources that a thread could not load. */
  readonly startThread: StartThread | null;
}

/**
 * `module` is the URL of a module that exports `openThread: OpenThread`; `setup` is plain data, in which shared
 * memory stays shared.
 */
export type StartThread = (module: URL, setup: unknown) => Thread;

/** A thread of its own memory, asked and answering by messages of plain data. */
export interface Thread {
  /** Rejects with what the work threw there, or a `ThreadError` when the thread is no more. */
  readonly ask: (question: unknown) => Promise<unknown>;
  /** Stops it wherever it is; questions still open reject. */
  readonly end: () => Promise<void>;
}

/** What a module run in a thread exports as `openThread`: called once with the setup, then asked. */
export type OpenThread = (setup: unknown) => (question: unknown) => Promise<Answer>;

export interface Answer {
  readonly value: unknown;
  /** Memory of the answer that may leave the thread instead of being copied. */
  readonly handOver: readonly ArrayBuffer[];
}

/** A thread ended before it had answered. */
export class ThreadError extends Error {
  readonly reason: 'out-of-memory' | 'ended';

  constructor(reason: ThreadError['reason'], cause: unknown) {
    const detail = cause instanceof Error ? cause.message : String(cause);
    super(
      `${reason === 'out-of-memory' ? 'a thread ran out of memory' : 'a thread ended early'}: ${detail}`,
      {
        cause,
      },
    );
    this.name = 'ThreadError';
    this.reason = reason;
  }
}

/** The machine refused: no right to write, disk full, path not there. Told in a sentence, never a stack. */
export class HostError extends Error {
  readonly reason:
    | 'no-permission'
    | 'disk-full'
    | 'missing'
    | 'busy'
    | 'not-a-folder'
    | 'a-folder'
    | 'name-too-long'
    | 'other';
  readonly path: string;

  constructor(reason: HostError['reason'], path: string, cause: unknown) {
    super(`${reason}: ${path}`, { cause });
    this.name = 'HostError';
    this.reason = reason;
    this.path = path;
  }
}
