import type { Host } from '../host/host.ts';
import { nearestWord } from '../problems/nearest.ts';
import { problem, type Checked, type Problem } from '../problems/problem.ts';
import { blankSettings, citySettings } from '../records/blank-settings.ts';
import type { Competition } from '../records/competition.ts';
import { competitionFile, readCompetition, rulebookFile } from '../records/read-competition.ts';
import { renderForms } from './forms/write-forms.ts';
import { cityReadme, provinceReadme } from './new-readme.ts';
import { readText } from './read-text.ts';

/** The settings new ones are adapted from where the user names none. */
const example = 'samples/shanxi-2026';
const schemaFile = 'competition.schema.json';

export interface NewOptions {
  /** The region whose own folder it will be; null for a province's. */
  readonly city: string | null;
  /** A competition's folder to take the settings from: the province's for a city, last year's for a province. */
  readonly from: string | null;
}

export interface NewCompetition {
  readonly made: readonly string[];
  /** The folder was there already: nothing was touched. */
  readonly existed: boolean;
}

/**
 * Makes a folder for a new competition, or for one city of it: settings to fill in, clauses, blank forms for
 * every file that is expected, and a note on what goes where. Null when the settings to start from cannot be used.
 */
export async function newCompetition(
  host: Host,
  folder: string,
  options: NewOptions,
): Promise<Checked<NewCompetition | null>> {
  if (await isInUse(host, folder)) return { value: { made: [], existed: true }, problems: [] };
  const { value: files, problems } = await contents(host, options);
  if (files === null) return { value: null, problems };
  const made: string[] = [];
  try {
    for (const [file, bytes] of files) {
      made.push(file);
      await host.writeFile(host.join(folder, file), bytes);
    }
  } catch (error) {
    // Half a folder would count as one in use the next time.
    for (const file of made) await host.removeFile(host.join(folder, file));
    throw error;
  }
  return { value: { made, existed: false }, problems };
}

type Files = readonly (readonly [path: string, bytes: Uint8Array])[];

async function contents(host: Host, { city, from }: NewOptions): Promise<Checked<Files | null>> {
  const source = from ?? host.join(host.resources, example);
  const { value: model, problems } = await readModel(host, source);
  if (model === null) return { value: null, problems };
  const region = city === null ? null : regionOf(city, model.competition);
  if (city !== null && region === null) {
    return { value: null, problems: [unknownRegion(city, model.competition, from ?? example)] };
  }
  // Only what a city takes over from its own province is this edition's already.
  const isDecided = region !== null && from !== null;
  const base = isDecided ? model.text : blankSettings(model.text);
  const settings = region === null ? base : citySettings(base, region);
  const competition = formSettings(model.competition, region);
  const encoder = new TextEncoder();
  const forms = await renderForms({ competition, name: isDecided ? competition.name : null });
  const notice = isDecided ? competition.call.file : null;
  const files: Files = [
    ['说明.md', encoder.encode(readmeOf(region, isDecided, competition))],
    [competitionFile, encoder.encode(settings)],
    [schemaFile, await host.readFile(host.join(host.resources, example, schemaFile))],
    ...(await copies(
      host,
      source,
      from === null ? [rulebookFile] : [rulebookFile, ...(notice === null ? [] : [notice])],
    )),
    ...(from === null ? [] : await ownTemplates(host, from)),
    ['decisions/decisions.yaml', encoder.encode(noDecisions)],
    ...forms,
  ];
  return { value: files, problems };
}

function readmeOf(region: string | null, isDecided: boolean, competition: Competition): string {
  return region === null ? provinceReadme(competition) : cityReadme(region, isDecided, competition);
}

const noDecisions = '# 放行、表决等由人作出的决定，逐条写明决定人、日期和理由。\noverrides: []\nvotes: []\n';

interface Model {
  readonly text: string;
  readonly competition: Competition;
}

/** The settings to start from, which must be complete themselves. */
async function readModel(host: Host, folder: string): Promise<Checked<Model | null>> {
  const file = host.join(folder, competitionFile);
  const bytes = await host.readFileIfPresent(file);
  if (bytes === null) {
    const missing = problem('configuration-missing', { file: folder }, { file: competitionFile });
    return { value: null, problems: [missing] };
  }
  const problems: Problem[] = [];
  const text = readText(file, bytes, problems);
  if (text === null) return { value: null, problems };
  const { value: competition, problems: faults } = readCompetition(text, file);
  return { value: competition === null ? null : { text, competition }, problems: faults };
}

function regionOf(word: string, { regions }: Competition): string | null {
  return regions.find(({ name, aliases }) => [name, ...aliases].includes(word))?.name ?? null;
}

function unknownRegion(region: string, { regions }: Competition, source: string): Problem {
  const known = regions.map(({ name }) => name);
  const parameters = { region, known, meant: nearestWord(region, known) };
  return problem('new-region-unknown', { file: source }, parameters);
}

/** The settings the forms are made for: of one city, or of nobody in particular. */
function formSettings(competition: Competition, region: string | null): Competition {
  if (region === null) return { ...competition, city: undefined };
  const letter = { number: null, date: null, semiFinalDate: null, publicity: null, summaryDate: null };
  return { ...competition, city: { region, letter } };
}

async function copies(host: Host, folder: string, names: readonly string[]): Promise<Files> {
  const found = await Promise.all(
    names.map(async (name) => [name, await host.readFileIfPresent(host.join(folder, name))] as const),
  );
  return found.flatMap(([name, bytes]) => (bytes === null ? [] : [[name, bytes] as const]));
}

/** The words a competition has changed for itself. */
async function ownTemplates(host: Host, folder: string): Promise<Files> {
  const names = (await host.listFiles(folder)).filter((path) => path.startsWith('templates/'));
  return copies(host, folder, names);
}

async function isInUse(host: Host, folder: string): Promise<boolean> {
  return (await host.isFolder(folder)) && (await host.listFiles(folder)).length > 0;
}
