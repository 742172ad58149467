import type { LoadedFontLibrary } from '../fonts/load.ts';
import type { Host } from '../host/host.ts';
import { readRecords } from '../ingest/read-records.ts';
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

/**
 * Reads the folder, tidies and checks every row, applies the rules and looks for characters no font has.
 * The value is null only when the folder's own settings cannot be used.
 */
export async function checkCompetition(host: Host, folder: string): Promise<Checked<Checkup | null>> {
  const { value: loaded, problems: settings } = await loadCompetition(host, folder);
  if (loaded === null) return { value: null, problems: settings };
  const { competition, rulebook, decisions, files } = loaded;
  const read = await readRecords(files, competition);
  const results = judge(read.records, competition, rulebook, decisions);
  const fonts = await loadFonts(host);
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
