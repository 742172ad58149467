import type { LoadedFontLibrary } from '../fonts/load.ts';
import type { Host } from '../host/host.ts';
import { readRecords, type OpenedFiles } from '../ingest/read-records.ts';
import { kinds } from '../kinds/index.ts';
import type { Checked, Problem } from '../problems/problem.ts';
import type { LedgerEntry, Records } from '../records/records.ts';
import type { Results } from '../records/results.ts';
import { judge, problemsOf } from '../rules/judge.ts';
import { checkRulebook, checkRulebookNotice } from '../rules/rulebook.ts';
import { checkRecordNames } from './check-names.ts';
import { checkNoticeFile } from './check-notice-file.ts';
import { loadFonts, tellStandIns } from './fonts.ts';
import { loadCompetition, type Loaded } from './load.ts';
import { remembered, type Last } from './memory.ts';
import { openSettings } from './open-settings.ts';
import { kindsOf } from './select.ts';

/** A competition read, judged and looked through: what every command starts from. */
export interface Checkup {
  readonly loaded: Loaded;
  readonly records: Records;
  readonly results: Results;
  readonly ledger: readonly LedgerEntry[];
  readonly fonts: LoadedFontLibrary;
}

/** What is kept of the material between runs. */
export interface CheckMemory {
  readonly fonts: Last<Promise<LoadedFontLibrary>>;
  /** Counts the changes of the font folder: its files are too large to be read at each look. */
  fontChanges: number;
  readonly checkup: Last<Promise<Checked<Checkup | null>>>;
  /** Workbooks as they were opened; a run alone does not keep them. */
  readonly openedFiles?: OpenedFiles;
}

export function newCheckMemory(): CheckMemory {
  return { fonts: remembered(), fontChanges: 0, checkup: remembered() };
}

/**
 * Reads the folder, tidies and checks every row, applies the rules and looks for characters no font has.
 * The value is null only when the folder's own settings cannot be used.
 */
export async function checkCompetition(
  host: Host,
  folder: string,
  memory: CheckMemory = newCheckMemory(),
): Promise<Checked<Checkup | null>> {
  const { value: loaded, problems: settings } = await loadCompetition(host, folder);
  if (loaded === null) return { value: null, problems: settings };
  const fonts = await memory.fonts([memory.fontChanges], () => loadFonts(host));
  const digests = JSON.stringify([loaded.digests, await noticeDigest(host, loaded)]);
  return memory.checkup([digests, fonts], () => checkLoaded(host, loaded, settings, fonts, memory));
}

/** The notice is no material, but what is wrong with it is told. */
async function noticeDigest(host: Host, { folder, competition }: Loaded): Promise<string | null> {
  const { file } = competition.call;
  const bytes = file === null ? null : await host.readFileIfPresent(host.join(folder, file));
  return bytes === null ? null : host.sha256(bytes);
}

async function checkLoaded(
  host: Host,
  loaded: Loaded,
  settings: readonly Problem[],
  fonts: LoadedFontLibrary,
  memory: CheckMemory,
): Promise<Checked<Checkup>> {
  const { competition, rulebook, decisions, files } = loaded;
  const read = await readRecords(files, competition, memory);
  const results = judge(read.records, competition, rulebook, decisions);
  const problems: readonly Problem[] = [
    ...settings,
    ...checkRulebook(rulebook),
    ...checkRulebookNotice(rulebook, competition.call),
    // A city's folder holds the province's notice to read, not to mend.
    ...(competition.city === undefined ? await checkNoticeFile(host, loaded) : []),
    ...openSettings(competition, kindsOf(kinds, competition)),
    ...read.problems,
    ...problemsOf(results),
    ...fonts.problems,
    ...tellStandIns(fonts),
    ...checkRecordNames(fonts, read.records),
  ];
  return { value: { loaded, records: read.records, results, ledger: read.ledger, fonts }, problems };
}
