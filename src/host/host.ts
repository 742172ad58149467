/**
 * The outside world as an argument: the only way to a disk or a clock. Paths are absolute or relative to
 * the process's folder; `node-host.ts` is the one implementation that touches them.
 */
export interface Host {
  readonly readFile: (path: string) => Promise<Uint8Array>;
  /** Missing file: null. Any other failure throws. */
  readonly readFileIfPresent: (path: string) => Promise<Uint8Array | null>;
  /** Relative paths with `/` of all files below a folder, sorted; hidden files and lock files left out. */
  readonly listFiles: (folder: string) => Promise<readonly string[]>;
  readonly isFolder: (path: string) => Promise<boolean>;
  /** Writes beside the target and renames, so that nobody ever sees half a file. */
  readonly writeFile: (path: string, bytes: Uint8Array) => Promise<void>;
  readonly removeFile: (path: string) => Promise<void>;
  /** Removes a folder and what is in it; a missing one is fine. */
  readonly removeFolder: (path: string) => Promise<void>;
  readonly makeFolder: (path: string) => Promise<void>;
  readonly rename: (from: string, to: string) => Promise<void>;
  /** SHA-256 in lower-case hexadecimal. */
  readonly sha256: (bytes: Uint8Array) => string;
  /** Joins and normalises with the platform's rules. */
  readonly join: (...parts: readonly string[]) => string;
}
