import { execFileSync, spawn } from 'node:child_process';
import {
  cpSync,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, it, onTestFinished } from 'vitest';
import { nodeHost } from '../../src/host/node-host.ts';
import { jinbang } from '../support/command-line.ts';
import { editCell } from '../support/edit-cell.ts';
import { scratchFolder } from '../support/scratch.ts';

/* `generate --watch` as it is shipped: `dist/` run by plain Node, files saved while it waits. */

const main = 'dist/cli/main.js';
const host = nodeHost();
const marks = '评分/总决赛/总决赛企业组评分表.xlsx';
const only = ['--only', '评分情况汇总,结果通知'];

beforeAll(() => {
  if (!existsSync(main)) execFileSync('npm', ['run', 'build'], { stdio: 'pipe' });
});

interface Watching {
  readonly folder: string;
  readonly out: string;
  /** What it says from now on up to these words. */
  readonly says: (words: string) => Promise<string>;
  readonly end: () => Promise<number | null>;
}

async function watching(...more: readonly string[]): Promise<Watching> {
  const [folder, out] = [join(scratchFolder(), 'c'), scratchFolder()];
  cpSync('samples/shanxi-2026', folder, { recursive: true });
  mkdirSync(join(folder, 'templates'));
  cpSync('templates/result-notice.md', join(folder, 'templates/result-notice.md'));
  const child = spawn(process.execPath, [
    main,
    'generate',
    folder,
    ...only,
    '--out',
    out,
    '--watch',
    ...more,
  ]);
  onTestFinished(() => void child.kill('SIGKILL'));
  let said = '';
  let look: () => void = () => undefined;
  const hear = (chunk: string): void => {
    said += chunk;
    look();
  };
  child.stdout.setEncoding('utf8').on('data', hear);
  child.stderr.setEncoding('utf8').on('data', hear);
  const ended = new Promise<number | null>((settle) => child.on('close', settle));
  const says = async (words: string): Promise<string> => {
    while (!said.includes(words)) await new Promise<void>((resume) => (look = resume));
    const heard = said;
    said = '';
    return heard;
  };
  const end = (): Promise<number | null> => {
    child.kill('SIGINT');
    return ended;
  };
  expect(await says(more.includes('--json') ? '}\n' : '按 Ctrl+C 结束。\n')).toMatch(/已生成草稿|"outputs"/);
  return { folder, out, says, end };
}

/** Path → digest of the documents below a folder. */
async function documents(folder: string): Promise<ReadonlyMap<string, string>> {
  const paths = (await host.listFiles(folder)).filter((path) => !path.endsWith('manifest.json'));
  return new Map(paths.map((path) => [path, host.sha256(readFileSync(join(folder, path)))]));
}

/** What a run from nothing makes of the same folder, by the same program. */
async function fromNothing(folder: string): Promise<ReadonlyMap<string, string>> {
  const out = scratchFolder();
  execFileSync(process.execPath, [main, 'generate', folder, ...only, '--out', out], { stdio: 'pipe' });
  return documents(out);
}

describe('generate --watch', () => {
  it('makes again what a saved template and a saved workbook touch, and ends with Ctrl-C', async () => {
    const { folder, out, says, end } = await watching();
    const template = join(folder, 'templates/result-notice.md');
    writeFileSync(template, readFileSync(template, 'utf8').replace('有关事项通知如下', '具体事项通知如下'));
    const word = await says('结果通知_20260922.docx');
    expect(word).toContain('有改动：templates/result-notice.md\n重新生成了 2 个文件：\n');
    expect(word).toContain('public/结果通知/01_结果通知_20260922.pdf（内容变了）');
    expect(await documents(out)).toEqual(await fromNothing(folder));

    editCell(join(folder, marks), 'I6', 96.8);
    const mark = await says('03_评分情况汇总_总决赛_20260828.xlsx');
    expect(mark).toContain(`有改动：${marks}\n重新生成了 2 个文件：\n`);
    expect(await documents(out)).toEqual(await fromNothing(folder));
    expect(await end()).toBe(0);
    expect(await says('已结束。')).toContain('已结束。');
    expect(existsSync(join(out, 'c/.staging'))).toBe(false);
  });

  it('makes nothing of half a workbook, of an office program’s own files and of broken settings, and goes on', async () => {
    const { folder, out, says, end } = await watching();
    const before = await documents(out);
    const whole = readFileSync(join(folder, marks));
    writeFileSync(join(folder, '评分/总决赛/~$总决赛企业组评分表.xlsx'), 'x');
    writeFileSync(join(folder, '评分/总决赛/1A2B3C4D'), whole);
    writeFileSync(join(folder, marks), whole.subarray(0, 1500));
    const half = await says('有文件读不了');
    expect(half).toContain(`有改动：${marks}\n`);
    expect(half).not.toContain('~$');
    expect(await documents(out)).toEqual(before);
    rmSync(join(folder, '评分/总决赛/~$总决赛企业组评分表.xlsx'));
    writeFileSync(join(folder, marks), whole);
    await says('没有文件需要重新生成。');
    expect(await documents(out)).toEqual(before);

    const settings = join(folder, 'competition.yaml');
    const text = readFileSync(settings, 'utf8');
    writeFileSync(settings, `${text}\n  : [ x`);
    const broken = await says('YAML 写法有误');
    expect(broken).toContain(
      '有改动：competition.yaml\n设置有误，这次没有生成；改好存好以后会自动再来：\n[错误] ',
    );
    expect(await documents(out)).toEqual(before);
    writeFileSync(settings, text);
    await says('没有文件需要重新生成。');
    expect(await documents(out)).toEqual(before);
    expect(await end()).toBe(0);
  });

  it('names what a folder brought or took away, and neither the folder nor editors’ files', async () => {
    const { folder, says, end } = await watching();
    const away = join(scratchFolder(), '企业组');
    writeFileSync(join(folder, 'templates/sedE5jzv9'), 'x');
    writeFileSync(join(folder, 'README.md'), 'x');
    renameSync(join(folder, '评分/总决赛'), away);
    const files = readdirSync(away).map((name) => `评分/总决赛/${name}`);
    const line = `有改动：${[...files].sort().join('、')}\n`;
    expect((await says('已移走')).startsWith(line)).toBe(true);
    renameSync(away, join(folder, '评分/总决赛'));
    expect(await says('重新生成了')).toContain(line);
    expect(await end()).toBe(0);
  });

  it('tells programs each round in a line, and no warning after many of them', async () => {
    const { folder, says, end } = await watching('--json');
    const template = join(folder, 'templates/result-notice.md');
    const text = readFileSync(template, 'utf8');
    let heard = '';
    for (let count = 0; count < 12; count += 1) {
      writeFileSync(template, text.replace('有关事项通知如下', `第${count}次通知如下`));
      heard += await says('}\n');
    }
    expect(await end()).toBe(0);
    heard += await says('"ended":true}');
    expect(heard).not.toContain('Warning');
    const lines = heard.trim().split('\n');
    expect(lines.length).toBeGreaterThanOrEqual(13);
    for (const line of lines.slice(0, 12)) {
      expect(JSON.parse(line)).toMatchObject({
        exitCode: 0,
        data: { changed: ['templates/result-notice.md'], outputs: [{ format: 'pdf' }, { format: 'docx' }] },
      });
    }
  });

  it('is refused together with --dry-run', async () => {
    const ran = await jinbang(['generate', 'samples/shanxi-2026', '--watch', '--dry-run']);
    expect([ran.exitCode, ran.out]).toEqual([
      2,
      '--watch 会一直生成，--dry-run 什么都不写，两个只能选一个。\n',
    ]);
  });
});
