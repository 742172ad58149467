import type { Host } from '../../host/host.ts';
import {
  inputName,
  patternOf,
  regionInputs,
  sortFiles,
  type InputFile,
  type InputKind,
} from '../../ingest/inputs.ts';
import { fillPattern, matchPattern, pathOfPattern } from '../../ingest/match-files.ts';
import { openNotebook } from '../../ingest/notebook.ts';
import { regionNamed } from '../../ingest/tidy/region.ts';
import type { Checked } from '../../problems/problem.ts';
import type { Competition } from '../../records/competition.ts';
import type { Loaded } from '../load.ts';
import { inFolder, type City } from './cities.ts';

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
  const given = sortFiles(loaded.files, loaded.competition, notebook);
  const present = sortFiles(province.files, competition, openNotebook());
  const kinds = regionInputs(competition);
  const files = given
    .filter(({ kind }) => kinds.includes(kind))
    .map((input) => {
      const there = present.find((one) => isSameInput(one, { ...input, region })) ?? null;
      return planFile(host, loaded.folder, input, there, region, competition);
    });
  const missing = kinds
    .filter((kind) => !given.some((input) => input.kind === kind))
    .map((kind) => missingInput(kind, region, competition));
  return {
    value: { region, folder: loaded.folder, files, missing },
    problems: notebook.problems.map((one) => inFolder(host, loaded.folder, one)),
  };
}

function isSameInput(a: InputFile, b: InputFile): boolean {
  return a.kind === b.kind && a.region === b.region && a.panel === b.panel && a.group === b.group;
}

function planFile(
  host: Host,
  folder: string,
  input: InputFile,
  present: InputFile | null,
  region: string,
  competition: Competition,
): PlannedFile {
  const { kind, path, bytes } = input;
  const planned = { input: inputName(kind), from: host.join(folder, path), bytes };
  if (present === null) {
    return {
      ...planned,
      to: targetOf(input, region, competition),
      state: 'new',
      present: null,
      backup: null,
    };
  }
  const to =
    extensionOf(path) === extensionOf(present.path) ? present.path : targetOf(input, region, competition);
  const digest = host.sha256(present.bytes);
  if (digest === host.sha256(bytes)) {
    return { ...planned, to: present.path, state: 'same', present: present.path, backup: null };
  }
  const backup = { path: `state/replaced/${digest.slice(0, 12)}/${present.path}`, bytes: present.bytes };
  return { ...planned, to, state: 'replaces', present: present.path, backup };
}

/** The path as the city has it where the province's pattern takes it, otherwise the pattern filled in. */
function targetOf({ kind, path, panel, group }: InputFile, region: string, competition: Competition): string {
  const pattern = patternOf(kind, competition);
  const named = matchPattern(pattern, path)?.region;
  if (named !== undefined && regionNamed(named, competition.regions)?.name === region) return path;
  const fields = {
    region,
    ...(panel === null ? {} : { panel: String(panel) }),
    ...(group === null ? {} : { group }),
  };
  return pathOfPattern(pattern, fields, extensionOf(path));
}

/** `.xlsx`, in lower case. */
function extensionOf(path: string): string {
  return /\.[^./]+$/u.exec(path)?.[0].toLowerCase() ?? '';
}

function missingInput(
  kind: InputKind,
  region: string,
  competition: Competition,
): CityPlan['missing'][number] {
  return { input: inputName(kind), pattern: fillPattern(patternOf(kind, competition), { region }) };
}
