import { HostError, type Host } from '../host/host.ts';
import { inspect, readFinished, type FinishedFile, type Inspection } from '../inspect/inspect.ts';
import { officialProfile, profileIds } from '../layout/profiles.ts';
import { problem, type Problem } from '../problems/problem.ts';
import { recordTexts } from './record-texts.ts';

export type { Inspection } from '../inspect/inspect.ts';
export type { CheckResult } from '../inspect/result.ts';

export interface InspectOptions {
  /** Id of an official profile; left out, GB/T 9704 strictly. */
  readonly profile?: string;
  /** Competition's folder the file was made from: its words are compared with the record's. */
  readonly record?: string;
}

/** The profile files are held against when nobody names one. */
const usualProfile = 'gb9704-strict';

/** What was found in one file; null where it can't be read, or no profile has the name: the problems say why. */
export interface FileInspection {
  readonly inspection: Inspection | null;
  readonly problems: readonly Problem[];
}

/**
 * Measures a finished file against an official profile, whoever made it. One that can't be opened is a problem too:
 * it must not hide what is found in the others.
 */
export async function inspectFile(
  host: Host,
  path: string,
  options: InspectOptions = {},
): Promise<FileInspection> {
  const id = options.profile ?? usualProfile;
  const profile = officialProfile(id);
  if (profile === null) {
    return {
      inspection: null,
      problems: [problem('inspect-profile', { file: path }, { id, known: profileIds.join('、') })],
    };
  }
  const bytes = await readOrTell(host, path);
  if (!(bytes instanceof Uint8Array)) return { inspection: null, problems: [bytes] };
  const { value: finished, problems } = await readFinished(path, bytes);
  if (finished === null) return { inspection: null, problems };
  const record = options.record === undefined ? null : await recordTexts(host, options.record, path);
  const inspection = inspectBest(finished, profile, record?.texts ?? []);
  return { inspection, problems: [...problems, ...(record?.problems ?? []), ...inspection.problems] };
}

/** The file's bytes, or why they can't be read. */
async function readOrTell(host: Host, path: string): Promise<Uint8Array | Problem> {
  try {
    return await host.readFile(path);
  } catch (error) {
    if (!(error instanceof HostError)) throw error;
    return problem('inspect-unopened', { file: path }, { because: unopened[error.reason] ?? 'other' });
  }
}

const unopened: Partial<Record<HostError['reason'], 'missing' | 'folder' | 'no-permission'>> = {
  missing: 'missing',
  'not-a-folder': 'missing',
  'name-too-long': 'missing',
  'a-folder': 'folder',
  'no-permission': 'no-permission',
};

/** A draft says some things otherwise than the final; the file is held against the one it is. */
function inspectBest(
  finished: FinishedFile,
  profile: Parameters<typeof inspect>[1],
  texts: readonly string[],
): Inspection {
  const inspections = [...texts, ...(texts.length === 0 ? [null] : [])].map((text) =>
    inspect(finished, profile, text),
  );
  const agreeing = inspections.find(({ results }) =>
    results.every(({ id, status }) => id !== 'GF20' || status === 'passed'),
  );
  const inspection = agreeing ?? inspections[0];
  if (inspection === undefined) throw new Error('nothing was inspected');
  return inspection;
}
