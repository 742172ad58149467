import {
  cpSync,
  mkdirSync,
  readFileSync,
  readdirSync,
  symlinkSync,
  unlinkSync,
  writeFileSync,
} from 'node:fs';
import { join, resolve } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import type { Host } from '../../src/host/host.ts';
import { nodeHost } from '../../src/host/node-host.ts';
import type { Manifest } from '../../src/output/manifest.ts';
import { envelopeOf, jinbang } from '../support/command-line.ts';
import { editCell, sheetOf } from '../support/edit-cell.ts';
import { scratchFolder } from '../support/scratch.ts';

/*
 * Never the same work twice, on kinds of the sample that show marks, members, template words, settings and 楷体: after
 * each change of one thing, what is made is what --dry-run said, and exactly what a run with --force into an empty
 * folder makes otherwise than before.
 */

const scratch = scratchFolder();
const folder = join(scratch, 'competition');
const out = join(scratch, 'out');
const host = programOfItsOwn(join(scratch, 'program'));
const kinds = '评分情况汇总,结果通知,更正通知,获奖名单,获奖证书,检查报告';
const program = join(scratch, 'program');

/** The program's templates and fonts may be changed, and its code does not change while the tests run. */
function programOfItsOwn(root: string): Host {
  mkdirSync(join(root, 'code'), { recursive: true });
  writeFileSync(join(root, 'code', 'main.js'), '');
  writeFileSync(join(root, 'package.json'), '{}');
  cpSync('templates', join(root, 'templates'), { recursive: true });
  mkdirSync(join(root, 'fonts', 'local'), { recursive: true });
  for (const file of readdirSync('fonts')) {
    if (file !== 'local') symlinkSync(resolve('fonts', file), join(root, 'fonts', file));
  }
  const real = nodeHost();
  return { ...real, resources: root, program: { folder: join(root, 'code'), runtime: 'test' } };
}

interface Ran {
  readonly exitCode: number;
  readonly outputs: readonly { readonly path: string }[];
  readonly planned: readonly { readonly path: string; readonly reasons: readonly Reason[] }[];
  readonly unchanged: readonly string[];
  readonly removed: readonly { readonly path: string; readonly isEdited: boolean }[];
}
interface Reason {
  readonly type: string;
  readonly roles?: readonly string[];
}

async function run(...more: readonly string[]): Promise<Ran> {
  const to = more.includes('--out') ? [] : ['--out', out];
  const ran = await jinbang(['generate', folder, '--only', kinds, '--json', ...to, ...more], host);
  return { ...envelopeOf<Ran>(ran).data, exitCode: ran.exitCode };
}

const at = (root: string): string => join(root, 'competition');
const manifestAt = (root: string): Manifest =>
  JSON.parse(readFileSync(join(at(root), 'manifest.json'), 'utf8')) as Manifest;

/** Path → digest of every file there. */
async function contents(root: string): Promise<ReadonlyMap<string, string>> {
  const paths = await host.listFiles(at(root));
  return new Map(paths.map((path) => [path, host.sha256(readFileSync(join(at(root), path)))]));
}

/** A run after a change: held against what --dry-run said and against everything made anew. */
async function changed(name: string): Promise<{
  readonly made: readonly string[];
  /** Made again to the same bytes. */
  readonly needless: readonly string[];
  readonly reasons: ReadonlySet<string>;
}> {
  const before = await contents(out);
  const said = await run('--dry-run');
  expect(await contents(out), 'a dry run writes nothing').toEqual(before);
  expect(said.outputs).toEqual([]);
  const ran = await run();
  const made = ran.outputs.map(({ path }) => path);
  expect(said.planned).toEqual(ran.planned);
  expect(said.planned.map(({ path }) => path)).toEqual(made);
  expect(said.unchanged).toEqual(ran.unchanged);
  expect(said.removed).toEqual(ran.removed);
  expect(said.exitCode).toBe(ran.exitCode);

  const fresh = join(scratch, name);
  await run('--force', '--out', fresh);
  const [now, anew] = [await contents(out), await contents(fresh)];
  expect(now, 'nothing is stale: the files and the manifest are those of a run from nothing').toEqual(anew);
  const differing = [...anew].filter(
    ([path, digest]) => before.get(path) !== digest && path !== 'manifest.json',
  );
  const needless = made.filter((path) => before.get(path) === anew.get(path));
  expect(new Set([...differing.map(([path]) => path), ...needless])).toEqual(new Set(made));
  const reasons = new Set(said.planned.flatMap((file) => file.reasons.map(({ type }) => type)));
  return { made, needless, reasons };
}

const kindsOf = (paths: readonly string[]): readonly string[] =>
  [...new Set(paths.map((path) => path.split('/')[1] ?? ''))].sort();
const edit = (file: string, from: string, to: string): void => {
  const text = readFileSync(file, 'utf8');
  expect(text.split(from).length, `${from} stands once in ${file}`).toBe(2);
  writeFileSync(file, text.replace(from, to));
};

beforeAll(async () => {
  cpSync('samples/shanxi-2026', folder, { recursive: true });
  const ran = await run();
  expect(ran.outputs.length).toBeGreaterThan(80);
  expect(new Set(ran.planned.flatMap(({ reasons }) => reasons.map(({ type }) => type)))).toEqual(
    new Set(['new']),
  );
});

describe('a run after which nothing has changed', () => {
  it('makes nothing and leaves files and manifest as they are', async () => {
    const before = await contents(out);
    const ran = await run();
    expect(ran.outputs).toEqual([]);
    expect(ran.unchanged.length).toBe(before.size - 1);
    expect(await contents(out)).toEqual(before);
  });

  it('is the same as one with --force, to the byte and in the manifest', async () => {
    const before = await contents(out);
    const ran = await run('--force');
    expect(ran.outputs.length).toBe(before.size - 1);
    expect(await contents(out)).toEqual(before);
  });
});

describe('what depends on a change is made again, and nothing else', () => {
  it('one mark, a dropped one: the papers that list the marks', async () => {
    // 96.9 is the highest of its row and left out of the mean: no rank moves.
    editCell(join(folder, '评分/总决赛/总决赛企业组评分表.xlsx'), 'I6', 96.8);
    const { made, needless, reasons } = await changed('mark');
    expect(kindsOf(made)).toEqual(['评分情况汇总']);
    expect([...reasons]).toEqual(['content']);
    expect(needless).toEqual([]);
  });

  it('one member of a team that won: its certificate, alone and bound', async () => {
    const winner = manifestAt(out).outputs.find(
      ({ kind, path }) => kind === 'certificate' && /SXCK/.test(path),
    );
    const [project = ''] = winner?.projects ?? [];
    const row = memberRow(project);
    editCell(join(folder, '团队成员.xlsx'), `D${row}`, '欧阳明远');
    const { made, needless } = await changed('member');
    expect(made).toContain(winner?.path);
    expect(made.filter((path) => /SXCK/.test(path))).toEqual([winner?.path]);
    expect(kindsOf(made)).toContain('获奖证书');
    expect(needless).toEqual([]);
  });

  it('one word of a template: the documents of its kind', async () => {
    edit(join(program, 'templates/result-notice.md'), '有关事项通知如下', '具体事项通知如下');
    const { made, needless, reasons } = await changed('template');
    expect(kindsOf(made)).toEqual(['结果通知']);
    expect([...reasons]).toEqual(['content']);
    expect(needless).toEqual([]);
  });

  it('one setting: the documents that show it', async () => {
    edit(join(folder, 'competition.yaml'), '〔2026〕112号', '〔2026〕113号');
    const { made, needless } = await changed('setting');
    expect(kindsOf(made)).toContain('结果通知');
    expect(kindsOf(made)).not.toContain('更正通知');
    expect(needless).toEqual([]);
  });

  it('one face, another 楷体: the PDF files drawn with it', async () => {
    const fonts = join(program, 'fonts/fonts.json');
    const list = readFileSync(fonts, 'utf8');
    const other = list.replace(
      /"FandolKai-Regular",(\s+)"LXGWWenKai-Light",/,
      '"LXGWWenKai-Light",$1"FandolKai-Regular",',
    );
    expect(other).not.toBe(list);
    unlinkSync(fonts);
    writeFileSync(fonts, other);
    const drawnBefore = drawnWith('FandolKai-Regular');
    expect(drawnBefore.length).toBeGreaterThan(0);
    const { made, needless, reasons } = await changed('font');
    expect([...reasons].sort()).toEqual(['content', 'fonts']);
    // 检查报告 lists the faces that stand in for the official ones.
    expect(made.filter((path) => !path.includes('检查报告')).sort()).toEqual([...drawnBefore].sort());
    expect(drawnWith('FandolKai-Regular')).toEqual([]);
    expect(needless).toEqual([]);
  });
});

function drawnWith(face: string): readonly string[] {
  return manifestAt(out)
    .outputs.filter(({ key }) => key?.fonts.faces.includes(face))
    .map(({ path }) => path);
}

/** The row of a project's first member, by the sheet's own text. */
function memberRow(project: string): number {
  const xml = sheetOf(join(folder, '团队成员.xlsx'));
  const found = new RegExp(`<c r="A(\\d+)"[^>]*><is><t>${project}</t>`).exec(xml)?.[1];
  return Number(found ?? expect.fail(project));
}
