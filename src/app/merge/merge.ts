import type { Host } from '../../host/host.ts';
import {
  abandonOutput,
  beginOutput,
  exchangeFiles,
  isExchangeUnfinished,
  stageFile,
} from '../../output/commit.ts';
import { isBlocking, problem, type Problem } from '../../problems/problem.ts';
import { competitionFile } from '../../records/read-competition.ts';
import { loadCompetition, type Loaded } from '../load.ts';
import { compareMaterial } from './compare-material.ts';
import { inFolder, openCities, type City } from './cities.ts';
import { planCity, type CityPlan, type PlannedFile } from './plan.ts';

export interface MergeOptions {
  /** The province's folder. */
  readonly folder: string;
  /** The cities' own folders. */
  readonly cities: readonly string[];
  /** Whether a file that differs from the province's stops the merge, or takes its place. */
  readonly differing: 'refuse' | 'replace';
  /** `dry-run` tells what would be done and touches nothing. */
  readonly mode: 'write' | 'dry-run';
  readonly signal: AbortSignal;
}

export interface Merge {
  readonly state: 'unusable' | 'refused' | 'merged' | 'dry-run';
  readonly problems: readonly Problem[];
  readonly cities: readonly CityPlan[];
  /** Regions nobody gave a folder of. */
  readonly absent: readonly string[];
}

/**
 * Puts the files of the cities' own folders into the province's, where its settings expect them. All or
 * nothing: any error, an interruption or a failure of the machine leaves the province's folder as it was.
 */
export async function mergeCities(host: Host, options: MergeOptions): Promise<Merge> {
  const { folder, mode } = options;
  const unusable = { state: 'unusable', cities: [], absent: [] } as const;
  if (mode === 'write' && (await isExchangeUnfinished(host, folder))) await abandonOutput(host, folder);
  const { value: province, problems: own } = await loadCompetition(host, folder);
  if (province === null) {
    return { ...unusable, problems: own.map((one) => inFolder(host, folder, one)) };
  }
  const { city } = province.competition;
  if (city !== undefined) {
    const place = { file: host.join(folder, competitionFile) };
    return { ...unusable, problems: [problem('merge-into-city', place, { region: city.region })] };
  }
  const { value: cities, problems: opening } = await openCities(host, province, options.cities);
  const planned = cities.map((one) => planCity(host, one, province));
  const problems = [
    ...opening,
    ...planned.flatMap((plan) => plan.problems),
    ...(options.differing === 'refuse' ? planned.flatMap((plan) => differing(plan.value)) : []),
    ...(await compareMaterial(host, province, cities)),
  ];
  const plans = planned.map((plan) => plan.value);
  const told = { problems, cities: plans, absent: absentRegions(province, cities) };
  if (problems.some(isBlocking)) return { ...told, state: 'refused' };
  if (mode === 'dry-run') return { ...told, state: 'dry-run' };
  await write(host, folder, plans, options.signal);
  return { ...told, state: 'merged' };
}

function differing({ files }: CityPlan): readonly Problem[] {
  return files
    .filter(({ state }) => state === 'replaces')
    .map(({ from, to, present }) => problem('merge-file-differs', { file: present ?? to }, { from }));
}

function absentRegions({ competition }: Loaded, cities: readonly City[]): readonly string[] {
  const given = new Set(cities.map(({ region }) => region));
  return competition.regions.map(({ name }) => name).filter((name) => !given.has(name));
}

async function write(
  host: Host,
  folder: string,
  plans: readonly CityPlan[],
  signal: AbortSignal,
): Promise<void> {
  const files = plans.flatMap((plan) => plan.files).filter(({ state }) => state !== 'same');
  await beginOutput(host, folder);
  try {
    for (const file of files) await stage(host, folder, file);
    signal.throwIfAborted();
    const arriving = files.flatMap(({ to, backup }) => (backup === null ? [to] : [backup.path, to]));
    const leaving = files.flatMap(({ present }) => present ?? []);
    await exchangeFiles(host, folder, arriving, leaving);
  } catch (error) {
    await abandonOutput(host, folder);
    throw error;
  }
}

async function stage(host: Host, folder: string, { to, bytes, backup }: PlannedFile): Promise<void> {
  await stageFile(host, folder, to, bytes);
  if (backup !== null) await stageFile(host, folder, backup.path, backup.bytes);
}
