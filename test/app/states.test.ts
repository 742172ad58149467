import { execFileSync } from 'node:child_process';
import { cpSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { unzipSync } from 'fflate';
import { beforeAll, describe, expect, it } from 'vitest';
import { nodeHost } from '../../src/host/node-host.ts';
import type { Manifest, ManifestOutput } from '../../src/output/manifest.ts';
import { jinbang } from '../support/command-line.ts';
import { scratchFolder } from '../support/scratch.ts';

/* Drafts, finals and runs of a part, one after another in the same folder: what changes and what must not. */

const host = nodeHost();

const manifestAt = (folder: string): Manifest =>
  JSON.parse(readFileSync(join(folder, 'manifest.json'), 'utf8')) as Manifest;

/** Path → digest of the file itself, held against the manifest by `verify`. */
async function contents(folder: string): Promise<Readonly<Record<string, string>>> {
  expect((await jinbang(['verify', folder])).exitCode).toBe(0);
  const paths = await host.listFiles(folder);
  return Object.fromEntries(paths.map((path) => [path, host.sha256(readFileSync(join(folder, path)))]));
}

const entriesOf = (
  manifest: Manifest,
  matches: (entry: ManifestOutput) => boolean,
): readonly ManifestOutput[] => manifest.outputs.filter(matches);

describe('drafts and finals of the sample', () => {
  const sample = 'samples/shanxi-2026';
  const some = ['--only', '获奖名单,推荐项目名单', '--region', '大同市'];
  const out = scratchFolder();
  const folder = join(out, 'shanxi-2026');
  const draft = scratchFolder();

  beforeAll(async () => {
    const list = ['--only', '获奖名单'];
    expect((await jinbang(['generate', sample, ...list, '--out', out])).exitCode).toBe(0);
    expect(
      (await jinbang(['generate', sample, '--only', '推荐项目名单', '--region', '大同市', '--out', out]))
        .exitCode,
    ).toBe(0);
    cpSync(out, draft, { recursive: true });
  });

  const fileOf = (root: string, format: string): string => {
    const entry = manifestAt(join(root, 'shanxi-2026')).outputs.find(
      ({ kind, format: made }) => kind === 'winner-list' && made === format,
    );
    return join(root, 'shanxi-2026', entry?.path ?? expect.fail(format));
  };
  const part = (file: string, name: RegExp): string =>
    Object.entries(unzipSync(readFileSync(file)))
      .filter(([path]) => name.test(path))
      .map(([, bytes]) => new TextDecoder().decode(bytes))
      .join('\n');
  const text = (file: string): string => execFileSync('pdftotext', ['-raw', file, '-'], { encoding: 'utf8' });
  const picture = (file: string): Buffer =>
    execFileSync('pdftoppm', ['-r', '40', '-f', '1', '-l', '1', '-gray', file]);

  it('--final replaces the drafts of the same documents and leaves the others', async () => {
    const before = await contents(folder);
    expect(
      (await jinbang(['generate', sample, '--only', '获奖名单', '--final', '--out', out])).exitCode,
    ).toBe(0);
    const after = await contents(folder);
    expect(Object.keys(after)).toEqual(Object.keys(before));
    const manifest = manifestAt(folder);
    expect(
      new Set(entriesOf(manifest, ({ kind }) => kind === 'winner-list').map(({ status }) => status)),
    ).toEqual(new Set(['final']));
    const others = entriesOf(manifest, ({ kind }) => kind !== 'winner-list');
    expect(others.length).toBe(3);
    for (const { path, status } of others) expect([status, after[path]]).toEqual(['draft', before[path]]);
  });

  it('the draft carries 草稿 visibly in each format, the final nowhere, and both say the same', () => {
    const [draftPdf, finalPdf] = [fileOf(draft, 'pdf'), fileOf(out, 'pdf')];
    expect(text(draftPdf)).toBe(text(finalPdf));
    expect(execFileSync('pdfinfo', [draftPdf], { encoding: 'utf8' })).toMatch(/Keywords:\s+草稿/);
    expect(execFileSync('pdfinfo', [finalPdf], { encoding: 'utf8' })).not.toContain('草稿');
    // Drawn across the paper: darker than the same page without it.
    const ink = (file: string): number => picture(file).reduce((sum, value) => sum + 255 - value, 0);
    expect(ink(draftPdf)).toBeGreaterThan(ink(finalPdf) * 1.01);
    expect(part(fileOf(draft, 'docx'), /^word\/header\d+\.xml$/)).toContain('string="草稿"');
    expect(part(fileOf(draft, 'xlsx'), /^xl\/worksheets\//)).toMatch(/<(?:odd|first)Header>[^<]*草稿/);
    for (const format of ['docx', 'xlsx']) expect(part(fileOf(out, format), /\.xml$/)).not.toContain('草稿');
    const words = (file: string): string => part(file, /^word\/document\.xml$/).replace(/<[^>]+>/g, '');
    expect(words(fileOf(draft, 'docx'))).toBe(words(fileOf(out, 'docx')));
  });

  it('--only, --region and --format touch exactly what they name', async () => {
    const before = await contents(folder);
    const earlier = manifestAt(folder);
    expect(
      (await jinbang(['generate', sample, ...some, '--format', 'docx', '--final', '--out', out])).exitCode,
    ).toBe(0);
    const after = await contents(folder);
    const changed = Object.keys(after).filter(
      (path) => after[path] !== before[path] && path !== 'manifest.json',
    );
    // The region's list is of 大同市; the winners' list belongs to no region and stays.
    expect(changed.length).toBe(1);
    expect(changed[0]).toMatch(/推荐项目名单_大同市.*\.docx$/);
    const untouched = ({ path }: ManifestOutput): boolean => !changed.includes(path);
    expect(entriesOf(manifestAt(folder), untouched)).toEqual(entriesOf(earlier, untouched));
  });
});

describe('a competition that changes between runs', () => {
  const folder = join(scratchFolder(), 'c');
  const out = scratchFolder();
  const edit = (file: string, from: string | RegExp, to: string): void => {
    const text = readFileSync(join(folder, file), 'utf8');
    expect(text.replace(from, to)).not.toBe(text);
    writeFileSync(join(folder, file), text.replace(from, to));
  };

  beforeAll(async () => {
    cpSync('samples/broken-open-questions', folder, { recursive: true });
    expect((await jinbang(['generate', folder, '--out', out])).exitCode).toBe(0);
  });

  it('a refused --final leaves every earlier file as it is', async () => {
    const before = await contents(join(out, 'c'));
    const ran = await jinbang(['generate', folder, '--only', '获奖名单,获奖证书', '--final', '--out', out]);
    expect(ran.exitCode).toBe(3);
    expect(ran.out).toContain('不能定稿');
    const now = await contents(join(out, 'c'));
    // The manifest tells the refusal's problems; the documents are the earlier ones.
    expect({ ...now, 'manifest.json': '' }).toEqual({ ...before, 'manifest.json': '' });
  });

  it('what lost its reason is gone after the next full run, and not after one of another part', async () => {
    const mine = ({ path }: ManifestOutput): boolean => path.includes('太原测丙');
    const manifest = (): Manifest => manifestAt(join(out, 'c'));
    expect(entriesOf(manifest(), mine).length).toBe(1);
    edit('competition.yaml', '{ count: 2, prizeWan: null }', '{ count: 1, prizeWan: null }');
    await jinbang(['generate', folder, '--only', '检查报告', '--out', out]);
    expect(entriesOf(manifest(), mine).length).toBe(1);
    await jinbang(['generate', folder, '--out', out]);
    expect(entriesOf(manifest(), mine)).toEqual([]);
    const files = Object.keys(await contents(join(out, 'c')));
    expect(files.filter((path) => path.includes('太原测丙'))).toEqual([]);
    expect(files.filter((path) => path.includes('太原测乙')).length).toBe(1);
  });
});

describe('finals already there', () => {
  const only = ['--only', '组织奖名单,检查报告'];

  it('are not replaced by drafts unless somebody says so', async () => {
    const out = scratchFolder();
    const folder = join(out, 'shanxi-2026');
    const run = (...more: readonly string[]) =>
      jinbang(['generate', 'samples/shanxi-2026', ...only, '--out', out, ...more]);
    expect((await run('--final')).exitCode).toBe(0);
    const before = await contents(folder);
    const refused = await run();
    expect(refused.exitCode).toBe(2);
    expect(refused.out).toContain('已有定稿 3 个文件，这次的草稿会盖掉它们，所以没有生成。');
    const dry = await run('--dry-run');
    expect(dry.exitCode).toBe(2);
    expect(dry.out).toContain('已有定稿 3 个文件，这次的草稿会盖掉它们，真要生成时会被拒绝。');
    expect((await run('--dry-run', '--replace')).out).toContain('由定稿改为草稿');
    expect(await contents(folder)).toEqual(before);
    expect((await run('--replace')).exitCode).toBe(0);
    expect(manifestAt(folder).outputs.every(({ status }) => status === 'draft')).toBe(true);
    expect((await run('--final')).exitCode).toBe(0);
    expect(await contents(folder)).toEqual(before);
  });
});
