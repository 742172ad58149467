import { execFileSync } from 'node:child_process';
import { cpSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { shanxiCompetition } from './shanxi-records.ts';

const province = 'samples/shanxi-2026';

/** Folders whose files carry a region's name, in the sample's patterns. */
const ofRegions = ['推荐', '评分/复赛', '地市统计', '地市总结'];

/** What is told of a recommendation's letter in the sample's register (推荐收文登记.xlsx), invented here. */
const letter = 'letter: { number: null, date: null, semiFinalDate: null, publicity: null }';

/** The settings of a region's own folder: the province's with a section `city`. */
export function citySettings(region: string, given = letter): string {
  const text = readFileSync(join(province, 'competition.yaml'), 'utf8');
  return text.replace(/^groups:/mu, `city:\n  region: ${region}\n  ${given}\n\ngroups:`);
}

/** Splits the sample into a folder a region, as its regions would have them; gives their paths. */
export function splitIntoCities(target: string): readonly string[] {
  const { regions } = shanxiCompetition();
  const names = Object.fromEntries(regions.map(({ name, aliases }) => [name, [name, ...aliases]]));
  mkdirSync(target, { recursive: true });
  execFileSync('/usr/bin/python3', [
    'test/support/split-regions.py',
    province,
    target,
    JSON.stringify(names),
  ]);
  return regions.map(({ name }) => {
    const folder = join(target, name);
    writeFileSync(join(folder, 'competition.yaml'), citySettings(name));
    cpSync(join(province, 'rulebook.yaml'), join(folder, 'rulebook.yaml'));
    for (const part of ofRegions) {
      for (const file of readdirSync(join(province, part)).filter((entry) => entry.startsWith(name))) {
        cpSync(join(province, part, file), join(folder, part, file));
      }
    }
    return folder;
  });
}

/** The sample without what the regions send: what only the secretariat has. */
export function provinceAlone(folder: string): string {
  cpSync(province, folder, { recursive: true, filter: (path) => !isOfRegion(path) });
  return folder;
}

/** The province's own text lies beside those of the regions. */
function isOfRegion(path: string): boolean {
  return ofRegions.some((part) => path.startsWith(`${join(province, part)}/`)) && !path.includes('全省');
}
