import {
  appendFileSync,
  cpSync,
  existsSync,
  mkdirSync,
  readFileSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { HostError, type Host } from '../../src/host/host.ts';
import { nodeHost } from '../../src/host/node-host.ts';
import type { Manifest, ManifestOutput } from '../../src/output/manifest.ts';
import { envelopeOf, jinbang } from '../support/command-line.ts';
import { scratchFolder } from '../support/scratch.ts';

/* What people and accidents do to an output folder between two runs; the next run puts it right and says so. */

const scratch = scratchFolder();
const folder = join(scratch, 'c');
const made = join(scratch, 'made');
const out = join(scratch, 'out');
const output = join(out, 'c');
const code = join(scratch, 'code');
const host: Host = { ...nodeHost(), program: { folder: code, runtime: 'test' } };

interface Data {
  readonly outputs: readonly ManifestOutput[];
  readonly planned: readonly {
    readonly path: string;
    readonly reasons: readonly { readonly type: string }[];
  }[];
  readonly unchanged: readonly string[];
  readonly removed: readonly { readonly path: string; readonly isEdited: boolean }[];
}

const argv = (...more: readonly string[]): readonly string[] => ['generate', folder, '--out', out, ...more];
async function run(...more: readonly string[]): Promise<Data> {
  return envelopeOf<Data>(await jinbang(argv('--json', ...more), host)).data;
}
/** What --dry-run says; the run after it does just that. */
async function said(...more: readonly string[]): Promise<Data> {
  const dry = await run('--dry-run', ...more);
  const ran = await run(...more);
  expect(ran.outputs.map(({ path }) => path)).toEqual(dry.planned.map(({ path }) => path));
  expect([ran.planned, ran.unchanged, ran.removed]).toEqual([dry.planned, dry.unchanged, dry.removed]);
  return ran;
}
const types = (data: Data): ReadonlySet<string> =>
  new Set(data.planned.flatMap(({ reasons }) => reasons.map(({ type }) => type)));
const manifestFile = join(output, 'manifest.json');
const manifest = (): Manifest => JSON.parse(readFileSync(manifestFile, 'utf8')) as Manifest;
async function contents(): Promise<ReadonlyMap<string, string>> {
  const paths = await host.listFiles(output);
  return new Map(paths.map((path) => [path, host.sha256(readFileSync(join(output, path)))]));
}
let whole: ReadonlyMap<string, string>;
const notice = 'public/结果通知/01_结果通知_日期未定.docx';

beforeAll(async () => {
  cpSync('samples/broken-open-questions', folder, { recursive: true });
  mkdirSync(code);
  writeFileSync(join(code, 'main.js'), 'first');
  await run();
  whole = await contents();
  renameSync(out, made);
});
beforeEach(() => {
  rmSync(out, { recursive: true, force: true });
  cpSync(made, out, { recursive: true });
  writeFileSync(join(code, 'main.js'), 'first');
});

describe('a manifest', () => {
  it('of an earlier version, without keys: everything is made once more, then nothing', async () => {
    const { outputs, ...rest } = manifest();
    const old = outputs.map((entry) => ({ ...entry, key: undefined, told: undefined }));
    writeFileSync(manifestFile, JSON.stringify({ ...rest, outputs: old }));
    const ran = await said();
    expect(types(ran)).toEqual(new Set(['unrecorded']));
    expect(await contents()).toEqual(whole);
    expect((await run()).outputs).toEqual([]);
  });

  const cutOff = (): void => {
    writeFileSync(manifestFile, readFileSync(manifestFile).subarray(0, 500));
  };

  it('that is cut off or gone: no draft takes a place of which nobody knows what lies there', async () => {
    const damages: readonly (readonly [() => void, string])[] = [
      [cutOff, '的 manifest.json（生成记录）读不了'],
      [
        () => {
          rmSync(manifestFile);
        },
        '没有 manifest.json（生成记录）',
      ],
    ];
    for (const [damage, words] of damages) {
      damage();
      const before = await contents();
      const [dry, ran] = [await jinbang(argv('--dry-run'), host), await jinbang(argv(), host)];
      expect([dry.exitCode, ran.exitCode]).toEqual([2, 2]);
      expect(ran.out).toContain(`${words}，看不出已有的 `);
      expect(ran.out).toContain('所以没有生成。请用 --out');
      expect(dry.out).toContain('真要生成时会被拒绝。请用 --out');
      expect(await contents()).toEqual(before);
      // The working papers are made by every run.
      expect((await jinbang(argv('--only', '检查报告', '--dry-run'), host)).exitCode).not.toBe(2);
    }
  });

  it('that is cut off: with --replace everything is made, what it wrote over is named, and nothing is taken away', async () => {
    cutOff();
    appendFileSync(join(output, notice), 'mine');
    const dry = await jinbang(argv('--replace', '--dry-run'), host);
    expect(dry.out).toContain('[提醒] “');
    expect(dry.out).toContain('manifest.json（生成记录）读不了，可能没有写完或被人改过');
    expect(dry.out).toContain(`有 ${whole.size - 1} 个位置上已有文件，但没有生成记录`);
    const ran = await jinbang(argv('--replace'), host);
    expect(ran.out).toContain('manifest.json（生成记录）读不了');
    // The others came out as they were: of them nothing is lost.
    expect(ran.out).toContain(
      `有 1 个位置上原有的文件没有生成记录，内容也与这次生成的不同，已被盖掉：\n  ${notice}\n`,
    );
    expect(await contents()).toEqual(whole);
    cutOff();
    expect(types(await said('--replace'))).toEqual(new Set(['unrecorded']));
    expect(await contents()).toEqual(whole);
  });

  it('that is whole: a stranger’s file where a document goes is named before and after', async () => {
    const now = manifest();
    const outputs = now.outputs.filter(({ path }) => path !== notice);
    writeFileSync(manifestFile, JSON.stringify({ ...now, outputs }));
    writeFileSync(join(output, notice), 'a stranger’s');
    const dry = await jinbang(argv('--dry-run'), host);
    expect(dry.out).toContain(`有 1 个位置上已有文件，但没有生成记录`);
    expect(dry.out).toContain(`要留着的，请先另存到别处：\n  ${notice}\n`);
    const ran = await jinbang(argv(), host);
    expect(ran.out).toContain(`已被盖掉：\n  ${notice}\n`);
    expect(await contents()).toEqual(whole);
  });

  it('that is not there yet: the first run says nothing of it', async () => {
    rmSync(out, { recursive: true });
    const dry = await jinbang(argv('--dry-run'), host);
    const ran = await jinbang(argv(), host);
    expect(ran.exitCode).toBe(dry.exitCode);
    for (const text of [dry.out, ran.out]) expect(text).not.toMatch(/manifest|没有生成记录|没有记下/);
    expect(await contents()).toEqual(whole);
  });

  it('names a stranger’s file at the place a renamed document moves to', async () => {
    const now = manifest();
    const old = notice.replace('01_', '00_');
    const outputs = now.outputs.map((entry) => (entry.path === notice ? { ...entry, path: old } : entry));
    writeFileSync(manifestFile, JSON.stringify({ ...now, outputs }));
    renameSync(join(output, notice), join(output, old));
    const plain = await jinbang(argv('--dry-run'), host);
    expect(plain.out).toContain('文件名变了');
    expect(plain.out).not.toContain('没有生成记录');
    writeFileSync(join(output, notice), 'a stranger’s');
    expect((await jinbang(argv('--dry-run'), host)).out).toContain(`请先另存到别处：\n  ${notice}\n`);
    expect((await jinbang(argv(), host)).out).toContain(`已被盖掉：\n  ${notice}\n`);
    expect(await contents()).toEqual(whole);
  });

  it('edited by hand, in its key, in what is noted or in a digest: that file is made again', async () => {
    const edits: readonly ((entry: ManifestOutput) => object)[] = [
      (entry) => ({ ...entry, pages: 99 }),
      (entry) => ({ ...entry, sha256: '0'.repeat(64) }),
      (entry) => ({ ...entry, key: { ...entry.key, tree: '0' } }),
      (entry) => ({ ...entry, told: [{ code: 'no-such-code' }] }),
      (entry) => ({ ...entry, key: 7 }),
    ];
    for (const edit of edits) {
      const now = manifest();
      const outputs = now.outputs.map((entry) => (entry.path === notice ? edit(entry) : entry));
      writeFileSync(manifestFile, JSON.stringify({ ...now, outputs }));
      expect((await said()).outputs.map(({ path }) => path)).toEqual([notice]);
      expect(await contents()).toEqual(whole);
    }
  });
});

describe('a finished file', () => {
  it('edited by hand is made again and told, before and after; the others stay', async () => {
    appendFileSync(join(output, notice), 'mine');
    const before = await jinbang(argv('--dry-run'), host);
    expect(before.out).toContain('有 1 个文件生成后被改动过，会重新生成，改动不会保留');
    expect(before.out).toContain(`  ${notice}\n`);
    const after = await jinbang(argv(), host);
    expect(after.out).toContain('有 1 个文件生成后被改动过，已重新生成，改动没有保留');
    expect(after.out).toMatch(/已生成草稿 1 个文件，另有 \d+ 个没有变化/);
    expect(await contents()).toEqual(whole);
  });

  it('edited by hand is told too when its content has changed as well, or when it is taken away', async () => {
    const settings = join(folder, 'competition.yaml');
    const text = readFileSync(settings, 'utf8');
    try {
      appendFileSync(join(output, notice), 'mine');
      const lost = [...whole.keys()].find((path) => path.includes('太原测丙') && path.endsWith('.pdf')) ?? '';
      appendFileSync(join(output, lost), 'mine');
      writeFileSync(settings, text.replace('{ count: 2, prizeWan: null }', '{ count: 1, prizeWan: null }'));
      const ran = await said();
      const reasons = ran.planned.find(({ path }) => path === notice)?.reasons.map(({ type }) => type);
      expect(reasons).toEqual(['content', 'edited']);
      expect(ran.removed).toContainEqual({ path: lost, isEdited: true });
      expect(existsSync(join(output, lost))).toBe(false);
    } finally {
      writeFileSync(settings, text);
    }
  });

  it('that is gone is made again, the other formats of its document stay', async () => {
    rmSync(join(output, notice));
    const ran = await said();
    expect(ran.planned).toMatchObject([{ path: notice, reasons: [{ type: 'missing' }] }]);
    expect(ran.unchanged).toContain(notice.replace('.docx', '.pdf'));
    expect(await contents()).toEqual(whole);
  });
});

describe('a run', () => {
  it('by changed code makes everything again', async () => {
    writeFileSync(join(code, 'main.js'), 'second');
    expect(types(await said())).toEqual(new Set(['program']));
  });

  it('after a setting that changes no byte makes nothing: whether finals may be set in open faces', async () => {
    const settings = join(folder, 'competition.yaml');
    const text = readFileSync(settings, 'utf8');
    const other = text.replace('substituteFonts: true', 'substituteFonts: false');
    expect(other).not.toBe(text);
    try {
      writeFileSync(settings, other);
      expect((await said()).outputs).toEqual([]);
    } finally {
      writeFileSync(settings, text);
    }
  });

  it('into a folder moved elsewhere finds its files there unchanged', async () => {
    const moved = join(scratch, 'moved');
    renameSync(out, moved);
    const data = envelopeOf<Data>(await jinbang(['generate', folder, '--out', moved, '--json'], host)).data;
    expect(data.outputs).toEqual([]);
    expect(data.unchanged.length).toBe(whole.size - 1);
    renameSync(moved, out);
  });

  it('of finals says that drafts become finals, and is held up as ever by what is open', async () => {
    const dry = await run('--dry-run', '--final', '--only', '检查报告,奖金发放表');
    expect(dry.planned).toMatchObject([{ reasons: [{ type: 'status', to: 'final' }] }]);
    expect((dry as unknown as { refused: readonly unknown[] }).refused.length).toBe(1);
  });

  it('that was killed in the exchange: a dry run sees what the next run will', async () => {
    appendFileSync(join(output, notice), 'mine');
    let moves = 0;
    const dark: Host = {
      ...host,
      moveFile: async (from, to) => {
        moves += 1;
        // The machine goes dark: nothing is undone either.
        if (moves > 1) throw new HostError('other', to, null);
        await host.moveFile(from, to);
      },
    };
    await jinbang(argv(), dark);
    expect(existsSync(join(output, '.staging/.journal.json'))).toBe(true);
    const ran = await said();
    expect(ran.planned).toMatchObject([{ path: notice, reasons: [{ type: 'edited' }] }]);
    expect(await contents()).toEqual(whole);
  });

  it('in English says the same', async () => {
    rmSync(join(output, notice));
    const { out: text } = await jinbang(argv('--dry-run', '--lang', 'en'), host);
    expect(text).toContain('1 draft files would be made:\n  public/结果通知: the file is missing (1)\n');
    expect((await jinbang(argv('--lang', 'en'), host)).out).toContain(
      '1 files were missing and have been made again:',
    );
  });
});
