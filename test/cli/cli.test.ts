import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { Host } from '../../src/host/host.ts';
import { nodeHost } from '../../src/host/node-host.ts';
import { envelopeOf, jinbang } from '../support/command-line.ts';
import { scratchFolder } from '../support/scratch.ts';

describe('the command line', () => {
  it('shows its help in Chinese, with every command', async () => {
    const { exitCode, out } = await jinbang(['--help']);
    expect(exitCode).toBe(0);
    expect(out).toContain('用法：');
    for (const name of ['check', 'judge', 'explain', 'generate', 'verify', 'templates', 'new']) {
      expect(out).toMatch(new RegExp(`^\\s+${name}\\b`, 'm'));
    }
  });

  it('shows its help in English with --lang en', async () => {
    const { out } = await jinbang(['--help', '--lang', 'en']);
    expect(out).toContain('Usage:');
    expect(out).not.toMatch(/[\u4e00-\u9fff]{6}/);
  });

  it('gives examples with each command', async () => {
    for (const name of ['check', 'judge', 'explain', 'generate', 'verify', 'templates', 'new']) {
      const { exitCode, out } = await jinbang([name, '--help']);
      expect(exitCode).toBe(0);
      expect(out).toMatch(new RegExp(`例：\\n\\s+jinbang ${name}`));
    }
  });

  it('asks whether a near command or option was meant, and exits 2', async () => {
    const command = await jinbang(['genrate', 'x']);
    expect(command).toMatchObject({ exitCode: 2, out: '' });
    expect(command.error).toContain('没有“genrate”这个命令。您是不是想写 generate？');
    const option = await jinbang(['generate', 'x', '--fianl']);
    expect(option.exitCode).toBe(2);
    expect(option.error).toContain('您是不是想写 --final？');
  });

  it('exits 2 with a sentence where an argument is missing or too much is given', async () => {
    expect(await jinbang(['check'])).toMatchObject({ exitCode: 2 });
    expect((await jinbang(['check'])).error).toContain('缺少参数“文件夹”');
    expect((await jinbang(['check', 'a', 'b'])).error).toContain('引号');
    expect((await jinbang([])).exitCode).toBe(2);
    expect((await jinbang(['generate', 'x', '--draft', '--final'])).exitCode).toBe(2);
  });

  it('tells of a folder that is not there, in Chinese and as JSON', async () => {
    const told = await jinbang(['check', '/没有/这个']);
    expect(told.exitCode).toBe(2);
    expect(told.out).toContain('找不到赛事文件夹“/没有/这个”');
    const json = await jinbang(['check', '/没有/这个', '--json']);
    const envelope = envelopeOf(json);
    expect(envelope.jinbang).toEqual({ schema: 1, command: 'check' });
    expect(envelope.exitCode).toBe(2);
    expect(envelope.problems[0]?.code).toBe('folder-missing');
    expect(json.error).toBe('');
  });

  it('tells of an empty folder and of broken YAML with file and line', async () => {
    const folder = scratchFolder();
    const empty = await jinbang(['check', folder]);
    expect(empty.exitCode).toBe(2);
    expect(empty.out).toContain('competition.yaml');
    writeFileSync(join(folder, 'competition.yaml'), 'name: [\n');
    const broken = await jinbang(['generate', folder]);
    expect(broken.exitCode).toBe(2);
    expect(broken.out).toMatch(/competition\.yaml 第\d+行：YAML 写法有误/);
  });

  it('turns a fault of the program into a sentence and exit code 4, without a stack', async () => {
    const host: Host = {
      ...nodeHost(),
      isFolder: () => Promise.reject(new TypeError('x is not a function')),
    };
    const { exitCode, error } = await jinbang(['check', 'x'], host);
    expect(exitCode).toBe(4);
    expect(error).toContain('程序出了故障');
    expect(error).not.toMatch(/\n\s+at /);
  });

  it('makes a new competition folder once and never overwrites', async () => {
    const folder = join(scratchFolder(), '山西2027');
    const made = await jinbang(['new', folder]);
    expect(made.exitCode).toBe(0);
    const again = await jinbang(['new', folder]);
    expect(again.exitCode).toBe(2);
    expect(again.out).toContain('没有新建');
  });

  it('tells verify’s user when there is nothing to verify against', async () => {
    const folder = scratchFolder();
    mkdirSync(join(folder, 'x'));
    const { exitCode, out } = await jinbang(['verify', folder]);
    expect(exitCode).toBe(2);
    expect(out).toContain('manifest.json');
  });
});
