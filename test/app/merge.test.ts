import { createHash } from 'node:crypto';
import { cpSync, existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { checkCompetition, type Checkup } from '../../src/app/check.ts';
import type { Host } from '../../src/host/host.ts';
import { HostError } from '../../src/host/host.ts';
import { nodeHost } from '../../src/host/node-host.ts';
import { formatProblem } from '../../src/problems/report.ts';
import { citySettings, provinceAlone, splitIntoCities } from '../support/city-folders.ts';
import { envelopeOf, jinbang } from '../support/command-line.ts';
import { scratchFolder } from '../support/scratch.ts';

const sample = 'samples/shanxi-2026';
const scratch = scratchFolder();
let cities: readonly string[] = [];
let folders = 0;

beforeAll(() => {
  cities = splitIntoCities(join(scratch, '报来'));
});

/** A provincial folder of the test's own, without the regions' files. */
function province(): string {
  folders += 1;
  return provinceAlone(join(scratch, `省${String(folders)}`));
}

/** A city's folder of the test's own, to be changed. */
function cityCopy(region: string, change: (folder: string) => void): string {
  folders += 1;
  const folder = join(scratch, `改${String(folders)}`, region);
  cpSync(join(scratch, '报来', region), folder, { recursive: true });
  change(folder);
  return folder;
}

function contents(folder: string): Readonly<Record<string, string>> {
  const files = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((entry) =>
    entry.isFile(),
  );
  const paths = files.map((entry) => join(entry.parentPath, entry.name)).sort();
  return Object.fromEntries(paths.map((path) => [path.slice(folder.length), hash(path)]));
}

function hash(path: string): string {
  return createHash('sha256').update(readFileSync(path)).digest('hex');
}

interface MergeData {
  readonly state: string;
  readonly cities: readonly {
    readonly region: string;
    readonly files: readonly {
      readonly to: string;
      readonly state: string;
      readonly backup: string | null;
    }[];
    readonly missing: readonly { readonly pattern: string }[];
  }[];
  readonly absent: readonly string[];
}

async function merged(...argv: readonly string[]) {
  const ran = await jinbang(['merge', ...argv, '--json']);
  return envelopeOf<MergeData>(ran);
}

async function checkup(
  folder: string,
): Promise<{ readonly value: Checkup; readonly told: readonly string[] }> {
  const { value, problems } = await checkCompetition(nodeHost(), folder);
  if (value === null) throw new Error(JSON.stringify(problems));
  return { value, told: problems.map((one) => formatProblem(one, 'zh')) };
}

describe('merging the cities’ folders', () => {
  it('makes of the split sample the sample again: same files, findings, quotas, awards and letters', async () => {
    const folder = province();
    const { exitCode, data, problems } = await merged(folder, ...cities);
    expect(problems).toEqual([]);
    expect(exitCode).toBe(0);
    expect(data.absent).toEqual([]);
    expect(data.cities.flatMap((city) => city.missing)).toEqual([]);
    expect(data.cities.flatMap((city) => city.files)).toHaveLength(48);
    const [own, original] = [contents(folder), contents(sample)];
    expect(own).toEqual(original);
    const [again, once] = [await checkup(folder), await checkup(sample)];
    expect(again.told).toEqual(once.told);
    expect(again.value.results).toEqual(once.value.results);
    expect(again.value.records).toEqual(once.value.records);
  });

  it('reads twelve exports as one where the settings give each region its own', async () => {
    const folder = province();
    for (const file of ['报名项目导出.xlsx', '团队成员.xlsx']) rmSync(join(folder, file));
    const settings = join(folder, 'competition.yaml');
    const text = readFileSync(settings, 'utf8')
      .replace('projects: 报名项目导出.*', 'projects: 报名/{region}项目.*')
      .replace('members: 团队成员.*', 'members: 报名/{region}成员.*');
    writeFileSync(settings, text);
    const { exitCode, data } = await merged(folder, ...cities);
    expect(exitCode).toBe(0);
    expect(data.cities.flatMap((city) => city.files)).toHaveLength(72);
    expect(existsSync(join(folder, '报名/大同市项目.xlsx'))).toBe(true);
    const [again, once] = [await checkup(folder), await checkup(sample)];
    expect(again.value.results.quotas).toEqual(once.value.results.quotas);
    expect(again.value.results.awards).toEqual(once.value.results.awards);
    expect(again.told.filter((line) => line.includes('报名/'))).toEqual([]);
  });

  it('takes the folder that holds the cities’ for all of them', async () => {
    const { data, exitCode } = await merged(province(), join(scratch, '报来'), '--dry-run');
    expect(exitCode).toBe(0);
    expect(data.cities).toHaveLength(12);
  });

  it('says in a dry run what it would do, and does nothing', async () => {
    const folder = province();
    const before = contents(folder);
    const { out, exitCode } = await jinbang(['merge', folder, ...cities.slice(0, 2), '--dry-run']);
    expect(exitCode).toBe(0);
    expect(out).toContain('新增  推荐/太原市.xlsx');
    expect(out).toContain('没有给出文件夹的地区：阳泉市、');
    expect(out).toContain('只是预演');
    expect(contents(folder)).toEqual(before);
  });

  it('leaves what is the same alone', async () => {
    const folder = province();
    await merged(folder, ...cities.slice(0, 1));
    const before = contents(folder);
    const { data, exitCode } = await merged(folder, ...cities.slice(0, 1));
    expect(exitCode).toBe(0);
    expect(data.cities[0]?.files.map(({ state }) => state)).toEqual(['same', 'same', 'same', 'same']);
    expect(contents(folder)).toEqual(before);
  });

  it('never overwrites in silence, and keeps what it is told to replace', async () => {
    const folder = province();
    mkdirSync(join(folder, '推荐'), { recursive: true });
    // The region under a short name, and another kind of file: the same input all the same.
    writeFileSync(join(folder, '推荐/太原.csv'), '旧');
    const before = contents(folder);
    const refused = await merged(folder, ...cities);
    expect(refused.exitCode).toBe(3);
    expect(refused.problems).toMatchObject([{ code: 'merge-file-differs', file: '推荐/太原.csv' }]);
    expect(contents(folder)).toEqual(before);
    const replaced = await merged(folder, ...cities, '--replace');
    expect(replaced.exitCode).toBe(0);
    const file = replaced.data.cities[0]?.files.find(({ state }) => state === 'replaces');
    expect(file?.to).toBe('推荐/太原市.xlsx');
    expect(readFileSync(join(folder, file?.backup ?? ''), 'utf8')).toBe('旧');
    expect(existsSync(join(folder, '推荐/太原.csv'))).toBe(false);
    expect((await checkup(folder)).told).toEqual((await checkup(sample)).told);
  });

  it('tells what a city has not sent', async () => {
    const folder = cityCopy('大同市', (city) => {
      rmSync(join(city, '地市统计'), { recursive: true });
    });
    const { out, exitCode } = await jinbang(['merge', province(), folder]);
    expect(exitCode).toBe(0);
    expect(out).toMatch(/缺\s+地市统计表（地市统计\/大同市\.\*）/u);
  });

  it('refuses two folders of one region, a folder without city, and one that is not there', async () => {
    const folder = province();
    const before = contents(folder);
    const [first = '', second = ''] = cities;
    const { problems, exitCode } = await merged(folder, first, second, first, sample, join(scratch, '没有'));
    expect(exitCode).toBe(3);
    expect(problems.map(({ code }) => code).sort()).toEqual([
      'folder-missing',
      'merge-no-city',
      'merge-region-twice',
    ]);
    expect(contents(folder)).toEqual(before);
  });

  it('refuses a city’s folder as the place to merge into, and folders among the material', async () => {
    const [first = '', second = ''] = cities;
    const into = await merged(first, second);
    expect(into.exitCode).toBe(2);
    expect(into.problems).toMatchObject([{ code: 'merge-into-city' }]);
    const folder = province();
    cpSync(first, join(folder, '报来/太原'), { recursive: true });
    const inside = await merged(folder, join(folder, '报来/太原'));
    expect(inside.problems).toMatchObject([{ code: 'merge-folder-inside' }]);
  });

  it('refuses a city that worked by other settings', async () => {
    const folder = cityCopy('大同市', (city) => {
      const text = citySettings('大同市')
        .replace('recommendationDeadline: 2026-08-05', 'recommendationDeadline: 2026-08-15')
        .replace('name: 第十一届“创客中国”', 'name: 第十届“创客中国”');
      writeFileSync(join(city, 'competition.yaml'), text);
    });
    const { problems, exitCode } = await merged(province(), folder);
    expect(exitCode).toBe(3);
    expect(problems.map(({ code, sentence }) => [code, sentence])).toMatchObject([
      ['merge-setting-differs', expect.stringContaining('name')],
      ['merge-setting-differs', expect.stringContaining('2026-08-15')],
    ]);
  });

  it('holds the letter against the register', async () => {
    // 推荐收文登记.xlsx, row of 大同市: 2026-08-03, 试大工信函〔2026〕14号.
    const folder = cityCopy('大同市', (city) => {
      const letter =
        'letter: { number: 试大工信函〔2026〕41号, date: 2026-08-03, semiFinalDate: null, publicity: null }';
      writeFileSync(join(city, 'competition.yaml'), citySettings('大同市', letter));
    });
    const { problems, exitCode } = await merged(province(), folder);
    expect(exitCode).toBe(0);
    expect(problems).toMatchObject([
      { code: 'merge-letter-differs', file: '推荐收文登记.xlsx', cell: 'D4', region: '大同市' },
    ]);
  });

  it('holds the city’s export against the province’s', async () => {
    const folder = cityCopy('大同市', (city) => {
      cpSync(join(scratch, '报来/太原市/团队成员.xlsx'), join(city, '团队成员.xlsx'));
    });
    const { problems, exitCode } = await merged(province(), folder);
    expect(exitCode).toBe(0);
    const codes = new Set(problems.map(({ code }) => code));
    expect(codes).toEqual(new Set(['merge-project-differs']));
    expect(problems[0]?.sentence).toContain('团队成员“”，省里是“');
  });

  it('says that decisions are not merged', async () => {
    const folder = cityCopy('大同市', (city) => {
      mkdirSync(join(city, 'decisions'));
      const override = '{ rule: R17, projectId: SX2026-0001, by: 某某, at: 2026-08-01, reason: 测试 }';
      writeFileSync(join(city, 'decisions/decisions.yaml'), `overrides:\n  - ${override}\nvotes: []\n`);
    });
    const { problems } = await merged(province(), folder);
    expect(problems.map(({ code }) => code)).toContain('merge-decisions-left');
  });

  it('leaves everything as it was when the disk fills up half-way', async () => {
    const folder = province();
    const before = contents(folder);
    let moves = 0;
    const real = nodeHost();
    const host: Host = {
      ...real,
      moveFile: (from, to) => {
        moves += 1;
        return moves === 5 ? Promise.reject(new HostError('disk-full', to, null)) : real.moveFile(from, to);
      },
    };
    const { exitCode, error } = await jinbang(['merge', folder, ...cities], host);
    expect(exitCode).toBe(2);
    expect(error).toContain('磁盘已满');
    expect(contents(folder)).toEqual(before);
  });

  it('mends a merge that was cut off, and lets nobody read the half of it', async () => {
    const folder = province();
    let moves = 0;
    const real = nodeHost();
    const dead = (): Promise<never> => Promise.reject(new HostError('other', folder, null));
    const isDead = (): boolean => moves > 5;
    // From the sixth move on the machine does nothing any more.
    const host: Host = {
      ...real,
      moveFile: (from, to) => {
        moves += 1;
        return isDead() ? dead() : real.moveFile(from, to);
      },
      removeFile: (path) => (isDead() ? dead() : real.removeFile(path)),
      removeFolder: (path) => (isDead() ? dead() : real.removeFolder(path)),
      readFileIfPresent: (path) => (isDead() ? dead() : real.readFileIfPresent(path)),
    };
    await jinbang(['merge', folder, ...cities], host);
    const check = envelopeOf<object>(await jinbang(['check', folder, '--json']));
    expect(check.problems).toMatchObject([{ code: 'merge-unfinished' }]);
    const { exitCode, data } = await merged(folder, ...cities);
    expect(exitCode).toBe(0);
    expect(new Set(data.cities.flatMap((city) => city.files).map(({ state }) => state))).toEqual(
      new Set(['new']),
    );
    expect(contents(folder)).toEqual(contents(sample));
  });
});
