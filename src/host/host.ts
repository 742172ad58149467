/**
 * The outside world as an argument: the only way to a disk. Paths are absolute or relative to the
 * process's folder; `node-host.ts` is the one implementation that touches them. There is no clock here:
 * documents carry their own dates.
 */
export interface Host {
  /** Folder of the program's own files: `templates/`, `fonts/`, `samples/`. */
  readonly resources: string;
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
  /** SHA-256 in lower-case hexadecimal. */
  readonly sha256: (bytes: Uint8Array) => string;
  /** The whole path of one that may be relative to the process's folder, without `.` and `..`. */
  readonly absolute: (path: string) => string;
  /** Joins and normalises with the platform's rules. */
  readonly join: (...parts: readonly string[]) => string;
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
