import type { Host } from '../host/host.ts';
import type { Language } from '../problems/define.ts';
import type { Problem } from '../problems/problem.ts';

/** 0 done; 1 some documents failed; 2 usage or configuration; 3 the material has errors; 4 our fault; 130 interrupted. */
export type ExitCode = 0 | 1 | 2 | 3 | 4 | 130;

export interface Bilingual {
  readonly zh: string;
  readonly en: string;
}

/** A command as data: `run.ts` turns the list into the command line and its help. */
export interface CliCommand {
  readonly name: string;
  readonly summary: Bilingual;
  readonly arguments: readonly {
    readonly name: string;
    readonly words: Bilingual;
    /** The last one may take several. */
    readonly several?: true;
    /** The last one may be left out. */
    readonly optional?: true;
  }[];
  readonly options: readonly {
    readonly flags: string;
    readonly words: Bilingual;
    /** Where only certain words are allowed. */
    readonly choices?: readonly string[];
    /** Takes several values separated by commas. */
    readonly list?: true;
  }[];
  /** Leaves files behind, so an interruption is its own to handle. */
  readonly writes?: true;
  readonly examples: readonly string[];
  readonly run: (given: Given) => Promise<Outcome>;
}

export interface Given {
  readonly host: Host;
  readonly language: Language;
  readonly arguments: readonly string[];
  readonly options: Readonly<Record<string, string | readonly string[] | true>>;
  readonly signal: AbortSignal;
  /** Shows how far a long run has come; does nothing where nobody is looking. */
  readonly showProgress: (done: number, total: number, title: string) => void;
  /** Prints an outcome before the last one, where a command goes on (`--watch`). */
  readonly report: (outcome: Outcome) => Promise<void>;
}

export interface Outcome {
  readonly exitCode: ExitCode;
  /** What `--json` prints as `data`. */
  readonly data: object;
  /** What a person reads. */
  readonly text: readonly string[];
  readonly problems: readonly Problem[];
}

/** The first argument; commander has made sure that it is there. */
export function firstArgument(given: Given): string {
  return given.arguments[0] ?? '';
}
