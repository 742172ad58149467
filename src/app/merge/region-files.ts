import {
  inputName,
  patternOf,
  regionInputs,
  sortFiles,
  type GivenFile,
  type InputFile,
} from '../../ingest/inputs.ts';
import { fillPattern, type PatternFields } from '../../ingest/match-files.ts';
import type { Notebook } from '../../ingest/notebook.ts';
import { regionSummaries } from '../../ingest/read-summaries.ts';
import type { Competition } from '../../records/competition.ts';

/** A file of one region, whatever it is: a table of an input or the text of a summary. */
export interface RegionFile {
  /** What tells files of one region apart: the input, the panel, the group. */
  readonly key: string;
  readonly path: string;
  readonly bytes: Uint8Array;
  /** Null where the name does not say, as in a city's own folder it need not. */
  readonly region: string | null;
  readonly fields: PatternFields;
}

/** An input every region has its own file of, by the patterns of the settings. */
export interface RegionInput {
  readonly key: string;
  readonly name: string;
  readonly pattern: string;
}

/** Which files of its own a region is expected to send. */
export function expectedOf(competition: Competition): readonly RegionInput[] {
  const tables = regionInputs(competition).map((kind) => ({
    key: kind,
    name: inputName(kind),
    pattern: patternOf(kind, competition),
  }));
  return [...tables, { key: 'summaries', name: '赛事活动总结的文字', pattern: competition.reports.texts }];
}

/** The files of a folder that may belong to a region, tables and texts alike. */
export function regionFiles(
  files: readonly GivenFile[],
  competition: Competition,
  notebook: Notebook,
): readonly RegionFile[] {
  const texts = regionSummaries(files, competition);
  const tables = files.filter(({ path }) => !texts.some((text) => text.path === path));
  return [
    ...sortFiles(tables, competition, notebook).map(tableFile),
    ...texts.map(({ path, bytes, region }) => ({ key: 'summaries', path, bytes, region, fields: {} })),
  ];
}

function tableFile({ kind, path, bytes, region, panel, group }: InputFile): RegionFile {
  const fields = {
    ...(panel === null ? {} : { panel: String(panel) }),
    ...(group === null ? {} : { group }),
  };
  return { key: kind, path, bytes, region, fields };
}

/** Two files for the same thing, under whatever names. */
export function isSameThing(a: RegionFile, b: RegionFile): boolean {
  return (
    a.key === b.key &&
    a.region === b.region &&
    a.fields.panel === b.fields.panel &&
    a.fields.group === b.fields.group
  );
}

/** The pattern with the region's name in it, as staff look for the file. */
export function missingPattern({ pattern }: RegionInput, region: string): string {
  return fillPattern(pattern, { region });
}
