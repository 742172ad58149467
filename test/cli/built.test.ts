import { execFileSync, spawn, spawnSync, type SpawnSyncReturns } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { beforeAll, describe, expect, it } from 'vitest';
import { scratchFolder } from '../support/scratch.ts';

/* What is shipped: `dist/` as `npm run build` leaves it, run by plain Node. */

const main = 'dist/cli/main.js';
const sample = 'samples/broken-open-questions';

beforeAll(() => {
  // `npm test` builds first; so does a run of this file alone on a fresh checkout.
  if (!existsSync(main)) execFileSync('npm', ['run', 'build'], { stdio: 'pipe' });
});

function node(argv: readonly string[], environment: NodeJS.ProcessEnv = {}): SpawnSyncReturns<string> {
  return spawnSync(process.execPath, argv, { encoding: 'utf8', env: { ...process.env, ...environment } });
}

describe('the built program', () => {
  it('is a library with its use cases and nothing else', () => {
    const script = `
      import * as jinbang from ${JSON.stringify(pathToFileURL(resolve('dist/index.js')).href)};
      const { value, problems } = await jinbang.checkCompetition(jinbang.nodeHost(), ${JSON.stringify(sample)});
      console.log(JSON.stringify({ names: Object.keys(jinbang).sort(), name: value.loaded.competition.name, problems: problems.length }));`;
    const ran = node(['--input-type=module', '-e', script]);
    expect(ran.stderr).toBe('');
    const { names, name, problems } = JSON.parse(ran.stdout) as Record<string, unknown>;
    for (const use of [
      'checkCompetition',
      'generate',
      'judgementOf',
      'explainProject',
      'verify',
      'newCompetition',
      'checkTemplates',
      'nodeHost',
    ]) {
      expect(names).toContain(use);
    }
    expect(name).toContain('创客中国');
    expect(problems).toBeGreaterThan(5);
    expect(existsSync('dist/index.d.ts')).toBe(true);
  });

  it('prints JSON and nothing but JSON on stdout with --json, whatever happens', () => {
    for (const argv of [
      ['check', sample],
      ['check', '没有这个文件夹'],
      ['judge', sample],
      ['verify', '没有这个文件夹'],
      ['generate', sample, '--only', '不认识的', '--out', scratchFolder()],
      ['generate', sample, '--draft', '--final'],
      ['generate', sample, '--only', '检查报告', '--out', scratchFolder()],
    ]) {
      const ran = node([main, ...argv, '--json']);
      const envelope = JSON.parse(ran.stdout) as {
        readonly exitCode: number;
        readonly problems: readonly unknown[];
      };
      expect(envelope.exitCode, argv.join(' ')).toBe(ran.status);
      // Where the data say nothing about the failure, the sentence is on the error stream.
      if (ran.status === 2 && envelope.problems.length === 0) expect(ran.stderr).toMatch(/[\u4e00-\u9fff]。/);
      else expect(ran.stderr, argv.join(' ')).toBe('');
    }
  });

  it('writes no colours with NO_COLOR, nor into a pipe', () => {
    for (const environment of [{ NO_COLOR: '1' }, { FORCE_COLOR: '0' }, {}]) {
      const ran = node([main, 'check', sample], environment);
      expect(ran.stdout + ran.stderr).not.toContain('\u001b');
    }
  });

  it('ends quietly when the reader of a pipe has seen enough', () => {
    const ran = spawnSync(
      'bash',
      [
        '-c',
        `"${process.execPath}" ${main} judge samples/shanxi-2026 --json | head -1; exit \${PIPESTATUS[0]}`,
      ],
      {
        encoding: 'utf8',
      },
    );
    expect(ran.stdout).toBe('{\n');
    expect(ran.stderr).toBe('');
    expect(ran.status).toBe(0);
  });

  it('takes its output folder’s name from where the competition lies, also when called with a dot', () => {
    const out = scratchFolder();
    const ran = spawnSync(
      process.execPath,
      [resolve(main), 'generate', '.', '--only', '检查报告', '--out', out],
      {
        encoding: 'utf8',
        cwd: sample,
      },
    );
    expect(ran.status, ran.stderr).toBe(0);
    expect(existsSync(join(out, 'broken-open-questions/manifest.json'))).toBe(true);
  });

  it('interrupted by Ctrl-C while it makes files exits 130 and leaves the earlier output verified', async () => {
    const out = scratchFolder();
    const folder = join(out, 'broken-open-questions');
    expect(node([main, 'generate', sample, '--out', out]).status).toBe(0);
    const before = readFileSync(join(folder, 'manifest.json'), 'utf8');
    const child = spawn(process.execPath, [main, 'generate', sample, '--force', '--out', out], {
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    let error = '';
    child.stderr.setEncoding('utf8').on('data', (chunk: string) => (error += chunk));
    const ended = new Promise<number | null>((settle) => child.on('close', settle));
    // The staging folder is there from the first to the last document.
    const watch = setInterval(() => {
      if (!existsSync(join(folder, '.staging'))) return;
      clearInterval(watch);
      child.kill('SIGINT');
    }, 5);
    expect(await ended).toBe(130);
    expect(error).toBe('已中断；原有文件没有改动。\n');
    expect(readFileSync(join(folder, 'manifest.json'), 'utf8')).toBe(before);
    expect(existsSync(join(folder, '.staging'))).toBe(false);
    expect(node([main, 'verify', folder]).status).toBe(0);
  });
});
