import type { Host } from '../host/host.ts';
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
export const usualProfile = 'gb9704-strict';

/** What was found in one file; null where it can't be read, or no profile has the name: the problems say why. */
export interface FileInspection {
  readonly inspection: Inspection | null;
  readonly problems: readonly Problem[];
}

/**
 * Measures a finished file against an official profile, whoever made it. A missing file throws the host's error.
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
  const { value: finished, problems } = await readFinished(path, await host.readFile(path));
  if (finished === null) return { inspection: null, problems };
  const record = options.record === undefined ? null : await recordTexts(host, options.record, path);
  const inspection = inspectBest(finished, profile, record?.texts ?? []);
  return { inspection, problems: [...problems, ...(record?.problems ?? []), ...inspection.problems] };
}

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
