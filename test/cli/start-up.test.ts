import { execFileSync, spawnSync } from 'node:child_process';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { beforeAll, describe, expect, it } from 'vitest';
import { scratchFolder } from '../support/scratch.ts';

/* What a command loads, counted instead of timed: each library costs its users tenths of a second. */

const main = 'dist/cli/main.js';
const sample = 'samples/shanxi-2026';

beforeAll(() => {
  if (!existsSync(main)) execFileSync('npm', ['run', 'build'], { stdio: 'pipe' });
});

/** Names of the packages a run of the built program loads, seen by a loader hook and by CommonJS's own list. */
function packagesOf(argv: readonly string[]): readonly string[] {
  const folder = scratchFolder();
  const list = join(folder, 'modules.txt');
  writeFileSync(list, '');
  const hook = `
    import { appendFileSync } from 'node:fs';
    export async function load(url, context, next) {
      appendFileSync(${JSON.stringify(list)}, url + '\\n');
      return next(url, context);
    }`;
  const register = `
    import { register, createRequire } from 'node:module';
    import { appendFileSync } from 'node:fs';
    register('data:text/javascript,' + encodeURIComponent(${JSON.stringify(hook)}));
    const { cache } = createRequire('file:///x.js');
    process.on('exit', () => appendFileSync(${JSON.stringify(list)}, Object.keys(cache).join('\\n')));`;
  writeFileSync(join(folder, 'register.mjs'), register);
  const hooked = ['--import', pathToFileURL(join(folder, 'register.mjs')).href, main, ...argv];
  const ran = spawnSync(process.execPath, hooked, { encoding: 'utf8' });
  expect(ran.status, ran.stderr).toBe(0);
  const names = readFileSync(list, 'utf8').matchAll(/node_modules\/((?:@[^/]+\/)?[^/]+)/g);
  return [...new Set([...names].map((match) => match[1] ?? ''))];
}

const writers = ['pdfmake', 'pdfkit', 'docx', 'exceljs', 'pdfjs-dist'];

describe('the start of a command', () => {
  it('loads the command line alone for its help', () => {
    expect(packagesOf(['--help'])).toEqual(['commander']);
    expect(packagesOf(['generate', '--help'])).toEqual(['commander']);
  });

  it('loads no writer to check', () => {
    const loaded = packagesOf(['check', sample]);
    expect(loaded).toContain('zod');
    for (const name of [...writers, 'handlebars']) expect(loaded).not.toContain(name);
  });

  it('loads for certificates as PDF none of the libraries that write anything else', () => {
    const only = ['--only', '获奖证书', '--region', '大同市', '--format', 'pdf', '--final'];
    const loaded = packagesOf(['generate', sample, ...only, '--out', scratchFolder()]);
    expect(loaded).toContain('handlebars');
    for (const name of writers) expect(loaded).not.toContain(name);
  });

  it('loads one writer for what it writes', () => {
    const only = ['--only', '推荐函', '--region', '大同市', '--format', 'docx'];
    const loaded = packagesOf(['generate', sample, ...only, '--out', scratchFolder()]);
    for (const name of ['pdfmake', 'exceljs', 'pdfjs-dist']) expect(loaded).not.toContain(name);
  });

  it('loads nothing to read or compose with when nothing has changed', () => {
    const argv = ['generate', sample, '--only', '推荐函', '--region', '大同市', '--out', scratchFolder()];
    expect(packagesOf(argv)).toContain('zod');
    expect(packagesOf(argv)).toEqual(['commander']);
  });
});
