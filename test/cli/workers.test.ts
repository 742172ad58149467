import { execFileSync, spawn, spawnSync, type SpawnSyncReturns } from 'node:child_process';
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { beforeAll, describe, expect, it } from 'vitest';
import { scratchFolder } from '../support/scratch.ts';

/* Threads load the built program only: everything here runs `dist/`. */

const main = 'dist/cli/main.js';
const sample = 'samples/shanxi-2026';
/** Kinds that between them need every writer and both PDF encoders. */
const selection = ['--only', '获奖证书,推荐函,评分汇总表', '--region', '大同市'];

beforeAll(() => {
  if (!existsSync(main)) execFileSync('npm', ['run', 'build'], { stdio: 'pipe' });
});

function node(argv: readonly string[]): SpawnSyncReturns<string> {
  return spawnSync(process.execPath, argv, { encoding: 'utf8' });
}

/** Every file below a folder with its bytes; not the hidden note of the run, which says where it was. */
function filesIn(folder: string): ReadonlyMap<string, string> {
  const names = readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && !entry.name.startsWith('.'))
    .map((entry) => join(entry.parentPath, entry.name));
  return new Map(
    names.sort().map((name) => [name.slice(folder.length), readFileSync(name).toString('base64')]),
  );
}

/** Runs a script that sees the built host; what it prints as JSON. */
function scripted(script: string): unknown {
  const host = pathToFileURL(resolve('dist/host/node-host.js')).href;
  const file = join(scratchFolder(), 'script.mjs');
  writeFileSync(file, `import { nodeHost } from '${host}';\n${script}`);
  // Little memory, so that a thread soon fills it.
  const ran = node(['--max-old-space-size=60', file]);
  expect(ran.status, ran.stderr).toBe(0);
  return JSON.parse(ran.stdout);
}

/** The URL of a module a thread can run, that does what its questions say. */
function threadModule(): string {
  const file = join(scratchFolder(), 'work.mjs');
  writeFileSync(
    file,
    `export const openThread = (setup) => async (question) => {
       if (question === 'throw') throw new TypeError('no such thing');
       if (question === 'exit') process.exit(3);
       if (question === 'stay') for (;;);
       if (question === 'fill') { const all = []; for (;;) all.push(new Array(1e6).fill({}).map((_, i) => ({ i }))); }
       if (question === 'shared') return { value: setup.memory[0], handOver: [] };
       return { value: [setup.name, question], handOver: [] };
     };`,
  );
  return pathToFileURL(file).href;
}

describe('threads', () => {
  it('answer every question with what is theirs, in memory that stays shared', () => {
    const seen = scripted(`
      const memory = new Uint8Array(new SharedArrayBuffer(1));
      const thread = nodeHost().startThread(new URL('${threadModule()}'), { name: 'set up', memory });
      const answers = await Promise.all([1, 2, 3].map((question) => thread.ask(question)));
      memory[0] = 7;
      const shared = await thread.ask('shared');
      await thread.end();
      console.log(JSON.stringify({ answers, shared }));`);
    expect(seen).toEqual({
      answers: [
        ['set up', 1],
        ['set up', 2],
        ['set up', 3],
      ],
      shared: 7,
    });
  });

  it('pass on what is thrown there, with its place, and go on', () => {
    const seen = scripted(`
      const thread = nodeHost().startThread(new URL('${threadModule()}'), { name: 'set up' });
      const error = await thread.ask('throw').catch((thrown) => thrown);
      const after = await thread.ask('again');
      await thread.end();
      console.log(JSON.stringify({ name: error.name, message: error.message, stack: error.stack, after }));`);
    expect(seen).toMatchObject({ name: 'TypeError', message: 'no such thing', after: ['set up', 'again'] });
    expect((seen as { readonly stack: string }).stack).toContain('work.mjs');
  });

  it('that end early, at their own will or without memory, fail what they were asked and what they are asked', () => {
    const seen = scripted(`
      const reasons = [];
      for (const question of ['exit', 'fill']) {
        const thread = nodeHost().startThread(new URL('${threadModule()}'), {});
        const asked = await Promise.allSettled([thread.ask(question), thread.ask('next')]);
        const late = await thread.ask('late').catch((thrown) => thrown);
        reasons.push([...asked.map(({ reason }) => reason), late].map(({ name, reason }) => name + ' ' + reason));
      }
      const lost = nodeHost().startThread(new URL('file:///nowhere/work.mjs'), {});
      const reason = await lost.ask('anything').catch((thrown) => thrown);
      reasons.push([reason.name + ' ' + reason.reason]);
      console.log(JSON.stringify(reasons));`);
    const times = (count: number, words: string): readonly string[] => Array<string>(count).fill(words);
    expect(seen).toEqual([
      times(3, 'ThreadError ended'),
      times(3, 'ThreadError out-of-memory'),
      ['ThreadError ended'],
    ]);
  });

  it('end at once, whatever they do', () => {
    const seen = scripted(`
      const thread = nodeHost().startThread(new URL('${threadModule()}'), {});
      const asked = thread.ask('stay').catch(({ name }) => name);
      await new Promise((resume) => setTimeout(resume, 200));
      await thread.end();
      console.log(JSON.stringify(await asked));`);
    expect(seen).toBe('ThreadError');
  });
});

describe('generate in threads', () => {
  it('makes the same files and the same manifest with 1, 2 and 3 workers', () => {
    const outs = ['1', '2', '3'].map((workers) => {
      const out = scratchFolder();
      const ran = node([main, 'generate', sample, ...selection, '--workers', workers, '--out', out]);
      expect(ran.stderr).toBe('');
      return filesIn(out);
    });
    const [one, two, three] = outs;
    const formats = [...(one?.keys() ?? [])].map((name) => name.split('.').at(-1));
    expect(new Set(formats)).toEqual(new Set(['pdf', 'docx', 'xlsx', 'json']));
    expect(two).toEqual(one);
    expect(three).toEqual(one);
  });

  it('tells a number of workers that is none', () => {
    for (const workers of ['0', '两个', '-1', '1.5', '1000']) {
      const ran = node([main, 'generate', sample, '--workers', workers, '--out', scratchFolder()]);
      expect(ran.status, workers).toBe(2);
      expect(ran.stdout).toContain('--workers');
    }
  });

  it('interrupted by Ctrl-C ends its threads and leaves nothing behind', async () => {
    const out = scratchFolder();
    const folder = join(out, 'shanxi-2026');
    const child = spawn(process.execPath, [main, 'generate', sample, '--workers', '2', '--out', out], {
      stdio: ['ignore', 'ignore', 'pipe'],
    });
    let error = '';
    child.stderr.setEncoding('utf8').on('data', (chunk: string) => (error += chunk));
    const ended = new Promise<number | null>((settle) => child.on('close', settle));
    const watch = setInterval(() => {
      const staging = join(folder, '.staging');
      if (!existsSync(staging) || readdirSync(staging).length === 0) return;
      clearInterval(watch);
      child.kill('SIGINT');
    }, 5);
    expect(await ended).toBe(130);
    expect(error).toBe('已中断；原有文件没有改动。\n');
    expect(existsSync(join(folder, '.staging'))).toBe(false);
    expect(existsSync(join(folder, 'manifest.json'))).toBe(false);
  });
});
