import type { ExitCode } from '../../src/cli/command.ts';
import { runCli } from '../../src/cli/run.ts';
import type { Host } from '../../src/host/host.ts';
import { nodeHost } from '../../src/host/node-host.ts';

/** What one run of the command line wrote and how it ended. */
export interface Ran {
  readonly exitCode: ExitCode;
  readonly out: string;
  readonly error: string;
}

/** Runs the command line in this process, nobody watching. */
export async function jinbang(
  argv: readonly string[],
  host: Host = nodeHost(),
  signal: AbortSignal = new AbortController().signal,
): Promise<Ran> {
  let out = '';
  let error = '';
  const streams = {
    out: (text: string) => void (out += text),
    error: (text: string) => void (error += text),
    watched: false,
    colour: false,
  };
  const exitCode = await runCli(argv, host, streams, signal);
  return { exitCode, out, error };
}

/** The envelope every `--json` run prints. */
export interface Envelope<Data> {
  readonly jinbang: { readonly schema: number; readonly command: string };
  readonly exitCode: number;
  readonly data: Data;
  readonly problems: readonly {
    readonly code: string;
    readonly severity: string;
    readonly reference: string | null;
    readonly file: string;
    readonly sheet: string | null;
    readonly cell: string | null;
    readonly row: number | null;
    readonly projectId: string | null;
    readonly region: string | null;
    readonly sentence: string;
    readonly hint: string | null;
  }[];
}

/** The data of a `--json` run. */
export function envelopeOf<Data>({ out }: Ran): Envelope<Data> {
  return JSON.parse(out) as Envelope<Data>;
}
