import type { Host } from '../host/host.ts';
import { isExchangeUnfinished } from '../output/commit.ts';
import type { Digested } from '../output/manifest.ts';
import { nearestWord } from '../problems/nearest.ts';
import { problem, type Checked, type Problem } from '../problems/problem.ts';
import { folderName } from './folder-name.ts';
import { readText } from './read-text.ts';
import type { Competition } from '../records/competition.ts';
import type { Decisions } from '../records/decisions.ts';
import {
  competitionFile,
  decisionsFile,
  readCompetition,
  readDecisions,
  readRulebook,
  rulebookFile,
} from '../records/read-competition.ts';
import type { Rulebook } from '../records/rulebook.ts';

/** A competition's folder, opened: its settings and the staff's files as bytes. */
export interface Loaded {
  readonly folder: string;
  /** The folder's own name, which is also the output folder's. */
  readonly name: string;
  readonly competition: Competition;
  readonly rulebook: Rulebook;
  readonly decisions: Decisions;
  readonly files: readonly { readonly path: string; readonly bytes: Uint8Array }[];
  /** Digests of every file above and of the settings, for the manifest. */
  readonly digests: readonly Digested[];
}

const material = /\.(xlsx|xlsm|xls|et|csv|txt|tsv|ods|docx?|pdf)$/i;
/** Folders and files of a competition that are not the staff's material. */
const notMaterial = /^(decisions|state|templates|output|空白表)\/|^[^/]*\.(md|ya?ml|json)$/;

/**
 * Opens a competition's folder. The value is null when its settings cannot be used; every fault is told
 * with file and line.
 */
export async function loadCompetition(host: Host, folder: string): Promise<Checked<Loaded | null>> {
  if (!(await host.isFolder(folder))) {
    return { value: null, problems: [problem('folder-missing', { file: folder }, { folder })] };
  }
  if (await isExchangeUnfinished(host, folder)) {
    return { value: null, problems: [problem('merge-unfinished', { file: folder }, {})] };
  }
  const settings = await readSettings(host, folder);
  if (settings.value === null) return { value: null, problems: settings.problems };
  const unknown = unknownCity(settings.value.competition);
  if (unknown !== null) return { value: null, problems: [...settings.problems, unknown] };
  const paths = (await host.listFiles(folder)).filter(
    (path) =>
      material.test(path) && !notMaterial.test(path) && path !== settings.value?.competition.call.file,
  );
  const files = await Promise.all(
    paths.map(async (path) => ({ path, bytes: await host.readFile(host.join(folder, path)) })),
  );
  const digests = [
    ...settings.value.digests,
    ...files.map(({ path, bytes }) => ({ path, sha256: host.sha256(bytes) })),
  ];
  const { competition, rulebook, decisions } = settings.value;
  const name = folderName(host.absolute(folder));
  return {
    value: { folder, name, competition, rulebook, decisions, files, digests },
    problems: settings.problems,
  };
}

/** A city's folder must say whose it is by a name the settings know. */
function unknownCity({ city, regions }: Competition): Problem | null {
  const known = regions.map(({ name }) => name);
  if (city === undefined || known.includes(city.region)) return null;
  const { region } = city;
  const meant = regions.find(({ aliases }) => aliases.includes(region))?.name ?? nearestWord(region, known);
  return problem('city-region-unknown', { file: competitionFile }, { region, known, meant });
}

interface Settings {
  readonly competition: Competition;
  readonly rulebook: Rulebook;
  readonly decisions: Decisions;
  readonly digests: readonly Digested[];
}

async function readSettings(host: Host, folder: string): Promise<Checked<Settings | null>> {
  const problems: Problem[] = [];
  const digests: Digested[] = [];
  const read = async <Value>(
    file: string,
    parse: (text: string) => Checked<Value | null>,
    absent: string | null,
  ): Promise<Value | null> => {
    const bytes = await host.readFileIfPresent(host.join(folder, file));
    if (bytes !== null) digests.push({ path: file, sha256: host.sha256(bytes) });
    if (bytes === null && absent === null) {
      problems.push(problem('configuration-missing', { file }, { file }));
      return null;
    }
    const text = bytes === null ? absent : readText(file, bytes, problems);
    if (text === null) return null;
    const checked = parse(text);
    problems.push(...checked.problems);
    return checked.value;
  };
  const competition = await read(competitionFile, readCompetition, null);
  const rulebook = await read(rulebookFile, readRulebook, null);
  const decisions = await read(decisionsFile, readDecisions, '');
  const complete = competition !== null && rulebook !== null && decisions !== null;
  return { value: complete ? { competition, rulebook, decisions, digests } : null, problems };
}
