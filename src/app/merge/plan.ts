import type { Host } from '../../host/host.ts';
import { matchPattern, pathOfPattern } from '../../ingest/match-files.ts';
import { openNotebook } from '../../ingest/notebook.ts';
import { regionNamed } from '../../ingest/tidy/region.ts';
import type { Checked } from '../../problems/problem.ts';
import type { Competition } from '../../records/competition.ts';
import type { Loaded } from '../load.ts';
import { inFolder, type City } from './cities.ts';
import {
  expectedOf,
  isSameThing,
  missingPattern,
  regionFiles,
  type RegionFile,
  type RegionInput,
} from './region-files.ts';

/** One file of a city and its place in the province's folder. */
export interface PlannedFile {
  readonly input: string;
  /** As the user finds it: with the city's folder. */
  readonly from: string;
  /** Relative to the province's folder. */
  readonly to: string;
  readonly state: 'new' | 'same' | 'replaces';
  readonly bytes: Uint8Array;
  /** The file that is there now, under this or another name of the region. */
  readonly present: string | null;
  /** Where the replaced file is kept; by its content, so that no earlier one is lost. */
  readonly backup: { readonly path: string; readonly bytes: Uint8Array } | null;
}

export interface CityPlan {
  readonly region: string;
  readonly folder: string;
  readonly files: readonly PlannedFile[];
  /** Inputs the province expects of this region and the folder does not hold. */
  readonly missing: readonly { readonly input: string; readonly pattern: string }[];
}

/** What of a city's folder comes to which place, by the patterns of both folders' settings. */
export function planCity(host: Host, { region, loaded }: City, province: Loaded): Checked<CityPlan> {
  const { competition } = province;
  const notebook = openNotebook();
  // In a city's own folder a name without a region is that city's.
  const given = regionFiles(loaded.files, loaded.competition, notebook).flatMap((file) =>
    file.region === null || file.region === region ? [{ ...file, region }] : [],
  );
  const present = regionFiles(province.files, competition, openNotebook());
  const expected = expectedOf(competition);
  const files = expected.flatMap((input) =>
    given
      .filter(({ key }) => key === input.key)
      .map((file) => {
        const there = present.find((one) => isSameThing(one, file)) ?? null;
        return planFile(host, loaded.folder, file, there, targetOf(file, input, competition), input.name);
      }),
  );
  const missing = expected
    .filter(({ key }) => !given.some((file) => file.key === key))
    .map((input) => ({ input: input.name, pattern: missingPattern(input, region) }));
  return {
    value: { region, folder: loaded.folder, files, missing },
    problems: notebook.problems.map((one) => inFolder(host, loaded.folder, one)),
  };
}

function planFile(
  host: Host,
  folder: string,
  { path, bytes }: RegionFile,
  present: RegionFile | null,
  target: string,
  input: string,
): PlannedFile {
  const planned = { input, from: host.join(folder, path), bytes };
  if (present === null) return { ...planned, to: target, state: 'new', present: null, backup: null };
  const digest = host.sha256(present.bytes);
  if (digest === host.sha256(bytes)) {
    return { ...planned, to: present.path, state: 'same', present: present.path, backup: null };
  }
  const to = extensionOf(path) === extensionOf(present.path) ? present.path : target;
  const backup = { path: `state/replaced/${digest.slice(0, 12)}/${present.path}`, bytes: present.bytes };
  return { ...planned, to, state: 'replaces', present: present.path, backup };
}

/** The path as the city has it where the province's pattern takes it, otherwise the pattern filled in. */
function targetOf(
  { path, region, fields }: RegionFile,
  { pattern }: RegionInput,
  competition: Competition,
): string {
  const named = matchPattern(pattern, path)?.region;
  if (named !== undefined && regionNamed(named, competition.regions)?.name === region) return path;
  return pathOfPattern(pattern, { ...fields, ...(region === null ? {} : { region }) }, extensionOf(path));
}

/** `.xlsx`, in lower case. */
function extensionOf(path: string): string {
  return /\.[^./]+$/u.exec(path)?.[0].toLowerCase() ?? '';
}
