import { cpSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { checkCompetition, type Checkup } from '../../src/app/check.ts';
import { kindsOf } from '../../src/app/select.ts';
import { nodeHost } from '../../src/host/node-host.ts';
import { kinds } from '../../src/kinds/index.ts';
import type { Job } from '../../src/kinds/kind.ts';
import type { Problem } from '../../src/problems/problem.ts';
import { envelopeOf, jinbang } from '../support/command-line.ts';
import { scratchFolder } from '../support/scratch.ts';

const sample = 'samples/city-datong-2026';
const province = 'samples/shanxi-2026';
const region = '大同市';

interface Checked {
  readonly checkup: Checkup;
  readonly problems: readonly Problem[];
}

async function checked(folder: string): Promise<Checked> {
  const { value, problems } = await checkCompetition(nodeHost(), folder);
  if (value === null) throw new Error(JSON.stringify(problems));
  return { checkup: value, problems };
}

/** The sample with one change to its settings. */
function changed(from: string, to: string): string {
  const folder = join(scratchFolder(), '大同');
  cpSync(sample, folder, { recursive: true });
  const file = join(folder, 'competition.yaml');
  const text = readFileSync(file, 'utf8');
  expect(text).toContain(from);
  writeFileSync(file, text.replace(from, to));
  return folder;
}

function told(problems: readonly Problem[]): readonly string[] {
  return problems
    .filter(({ severity }) => severity === 'error' || severity === 'warning')
    .map(({ code, place }) => `${code} ${place.file}`);
}

/** What the city's documents of the recommendation say. */
function recommendationJobs({ checkup, problems }: Checked): readonly Job['content'][] {
  const { loaded, records, results, ledger } = checkup;
  const { competition, rulebook } = loaded;
  const context = { competition, rulebook, records, results, ledger, problems, status: 'final' as const };
  return kinds
    .filter(({ id }) => id === 'recommendation-letter' || id === 'recommendation-list')
    .flatMap((kind) => kind.jobs(context))
    .filter((job) => job.region === region)
    .map(({ content }) => content);
}

describe('the folder of one city', () => {
  it('is complete without what only the province has', async () => {
    const { exitCode, out } = await jinbang(['check', sample]);
    expect(out).toContain('错误 0 处，提醒 0 处');
    expect(exitCode).toBe(0);
  });

  it('says in its letter and list what the province reads from its register', async () => {
    const own = recommendationJobs(await checked(sample));
    expect(own).toHaveLength(2);
    expect(own).toEqual(recommendationJobs(await checked(province)));
  });

  it('judges its projects, marks and list as the province does', async () => {
    const own = (await checked(sample)).checkup.results;
    const whole = (await checked(province)).checkup.results;
    const quota = whole.quotas.find((one) => one.region === region);
    expect(own.quotas).toMatchObject([
      {
        region,
        registered: quota?.registered,
        quota: quota?.quota,
        recommendedIds: quota?.recommendedIds,
      },
    ]);
    expect(own.rankings).toEqual(whole.rankings.filter((ranking) => ranking.region === region));
  });

  it('makes the kinds a region publishes, and for that region only', async () => {
    const out = scratchFolder();
    const { exitCode } = await jinbang(['generate', sample, '--format', 'xlsx', '--out', out]);
    expect(exitCode).toBe(0);
    const manifest = JSON.parse(readFileSync(join(out, 'city-datong-2026/manifest.json'), 'utf8')) as {
      readonly outputs: readonly { readonly kind: string; readonly region: string | null }[];
    };
    const { competition } = (await checked(sample)).checkup.loaded;
    const allowed = kindsOf(kinds, competition).map(({ id }) => id);
    expect(manifest.outputs.length).toBeGreaterThan(1);
    expect(manifest.outputs.filter(({ kind }) => !allowed.includes(kind))).toEqual([]);
    expect(manifest.outputs.filter((entry) => entry.region !== null && entry.region !== region)).toEqual([]);
  });

  it('tells who asks for a document of the province that it is the province’s', async () => {
    const { exitCode, out } = await jinbang([
      'generate',
      sample,
      '--only',
      '获奖证书',
      '--out',
      scratchFolder(),
    ]);
    expect(exitCode).toBe(2);
    expect(out).toContain('“获奖证书”由省里印发');
  });

  it('leaves other regions’ rows out and tells of them, region by region', async () => {
    const folder = changed('region: 大同市', 'region: 大同市');
    for (const file of ['报名项目导出.xlsx', '团队成员.xlsx'])
      cpSync(join(province, file), join(folder, file));
    const { checkup, problems } = await checked(folder);
    expect(new Set(checkup.records.projects.map((project) => project.region))).toEqual(new Set([region]));
    const codes = told(problems);
    expect(codes.filter((line) => line === 'rows-of-other-region 报名项目导出.xlsx')).toHaveLength(11);
    expect(new Set(codes)).toEqual(new Set(['rows-of-other-region 报名项目导出.xlsx']));
  });

  it('does not read another region’s file', async () => {
    const folder = changed('region: 大同市', 'region: 大同市');
    cpSync(join(province, '推荐/太原市.xlsx'), join(folder, '推荐/太原市.xlsx'));
    const { checkup, problems } = await checked(folder);
    expect(told(problems)).toEqual(['file-of-other-region 推荐/太原市.xlsx']);
    expect(checkup.records.recommendationLists.map((list) => list.region)).toEqual([region]);
  });

  it('still misses its own files', async () => {
    const folder = changed('region: 大同市', 'region: 大同市');
    renameSync(join(folder, '地市统计'), join(folder, '..', '统计'));
    const codes = told((await checked(folder)).problems);
    expect(codes).toContain('input-missing-optional 地市统计/大同市.*');
  });

  it('knows its seats only from the province: without them it says so and claims no number', async () => {
    const { checkup, problems } = await checked(changed('announced: { 大同市: 15 }', ''));
    expect(told(problems)).toEqual(['city-quota-unknown competition.yaml']);
    expect(checkup.results.quotas).toEqual([]);
  });

  it('tells a list with more projects than its seats', async () => {
    const { problems } = await checked(changed('announced: { 大同市: 15 }', 'announced: { 大同市: 14 }'));
    expect(told(problems)).toEqual(['over-quota 推荐/大同市.xlsx']);
  });

  it('tells a letter dated after the deadline, and publicity that outlasts the letter', async () => {
    const late = await checked(changed('date: 2026-08-03', 'date: 2026-08-06'));
    expect(told(late.problems)).toEqual(['recommendation-late competition.yaml']);
    const early = await checked(changed('date: 2026-08-03', 'date: 2026-07-28'));
    expect(told(early.problems)).toEqual(['city-dates-after-recommendation competition.yaml']);
  });

  it('drafts a letter without number and date, and refuses it as final', async () => {
    const folder = changed('number: 试大工信函〔2026〕14号', 'number: null');
    const { exitCode, out } = await jinbang([
      'generate',
      folder,
      '--only',
      '推荐函',
      '--final',
      '--out',
      scratchFolder(),
    ]);
    expect(exitCode).toBe(3);
    expect(out).toContain('本地区推荐文件的文号（设置项 city.letter.number）');
  });

  it('must be told whose folder it is by a name the settings know', async () => {
    const folder = changed('region: 大同市', 'region: 大同');
    const { exitCode, problems } = envelopeOf<object>(await jinbang(['check', folder, '--json']));
    expect(exitCode).toBe(2);
    expect(problems).toMatchObject([{ code: 'city-region-unknown', file: 'competition.yaml' }]);
    expect(problems[0]?.hint).toContain('改写为“大同市”');
  });
});
