import type { Host } from '../../host/host.ts';
import { problem, type Checked, type Problem } from '../../problems/problem.ts';
import { competitionFile, decisionsFile } from '../../records/read-competition.ts';
import { loadCompetition, type Loaded } from '../load.ts';
import { compareSettings } from './compare-settings.ts';

/** A city's own folder, opened, whose settings say whose it is. */
export interface City {
  readonly region: string;
  readonly loaded: Loaded;
}

/** Opens the cities' folders; what is wrong with one is told at its own path. */
export async function openCities(
  host: Host,
  province: Loaded,
  folders: readonly string[],
): Promise<Checked<readonly City[]>> {
  const cities: City[] = [];
  const problems: Problem[] = [];
  for (const folder of await cityFolders(host, folders)) {
    const { value, problems: found } = await openCity(host, province, folder);
    problems.push(...found);
    if (value === null) continue;
    const first = cities.find(({ region }) => region === value.region);
    if (first === undefined) cities.push(value);
    else {
      const parameters = { region: value.region, first: first.loaded.folder };
      problems.push(problem('merge-region-twice', { file: folder }, parameters, { region: value.region }));
    }
  }
  const order = province.competition.regions.map(({ name }) => name);
  const inOrder = [...cities].sort((a, b) => order.indexOf(a.region) - order.indexOf(b.region));
  return { value: inOrder, problems };
}

/** A folder without settings that holds folders with some stands for those: `报来` for `报来/大同`, `报来/太原`. */
async function cityFolders(host: Host, folders: readonly string[]): Promise<readonly string[]> {
  const found = await Promise.all(
    folders.map(async (folder): Promise<readonly string[]> => {
      if (!(await host.isFolder(folder)) || (await host.isFile(host.join(folder, competitionFile))))
        return [folder];
      const inner = (await host.listFiles(folder))
        .map((path) => path.split('/'))
        .filter(([, file, ...rest]) => file === competitionFile && rest.length === 0)
        .map(([name = '']) => host.join(folder, name));
      return inner.length === 0 ? [folder] : inner;
    }),
  );
  return found.flat();
}

async function openCity(host: Host, province: Loaded, folder: string): Promise<Checked<City | null>> {
  const loaded = await loadCompetition(host, folder);
  const problems = loaded.problems.map((one) => inFolder(host, folder, one));
  if (loaded.value === null) return { value: null, problems };
  const { competition, decisions } = loaded.value;
  const settings = { file: host.join(folder, competitionFile) };
  const { city } = competition;
  if (city === undefined) {
    return { value: null, problems: [...problems, problem('merge-no-city', settings, {})] };
  }
  const { region } = city;
  if (isInside(host, folder, province.folder)) {
    const inside = problem('merge-folder-inside', { file: folder }, { folder: province.folder }, { region });
    return { value: null, problems: [...problems, inside] };
  }
  if (!province.competition.regions.some(({ name }) => name === region)) {
    return { value: null, problems: [...problems, problem('merge-region-unknown', settings, { region })] };
  }
  const count = decisions.overrides.length + decisions.votes.length;
  const left = { file: host.join(folder, decisionsFile) };
  return {
    value: { region, loaded: loaded.value },
    problems: [
      ...problems,
      ...compareSettings(competition, province.competition, region, settings),
      ...(count === 0 ? [] : [problem('merge-decisions-left', left, { region, count }, { region })]),
    ],
  };
}

/** The same problem, told with the folder its file lies in. */
export function inFolder(host: Host, folder: string, subject: Problem): Problem {
  // What concerns the folder as a whole names it already.
  if (subject.place.file === folder) return subject;
  return { ...subject, place: { ...subject.place, file: host.join(folder, subject.place.file) } };
}

function isInside(host: Host, inner: string, outer: string): boolean {
  const [inside, whole] = [inner, outer].map((path) => `${host.absolute(path)}/`.replaceAll('\\', '/'));
  return inside !== undefined && whole !== undefined && inside.startsWith(whole);
}
