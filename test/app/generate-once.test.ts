import { cpSync, mkdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { Host } from '../../src/host/host.ts';
import { nodeHost } from '../../src/host/node-host.ts';
import { jinbang } from '../support/command-line.ts';
import { scratchFolder } from '../support/scratch.ts';

/*
 * The short cut of a run after which nothing has changed must tell what the whole run tells, letter by letter, and
 * must not be taken when anything at all has changed. That it was taken shows in that nothing is written; the whole
 * run is had by taking away its note.
 */

const scratch = scratchFolder();

/** A program whose code, templates and fonts may be changed. */
function programOfItsOwn(root: string): { readonly host: Host; readonly written: string[] } {
  mkdirSync(join(root, 'code'), { recursive: true });
  writeFileSync(join(root, 'code', 'main.js'), '');
  writeFileSync(join(root, 'package.json'), '{}');
  cpSync('templates', join(root, 'templates'), { recursive: true });
  symlinkSync(resolve('fonts'), join(root, 'fonts'));
  const real = nodeHost();
  const written: string[] = [];
  const writeFile: Host['writeFile'] = (path, bytes) => {
    written.push(path);
    return real.writeFile(path, bytes);
  };
  const program = { folder: join(root, 'code'), runtime: 'test' };
  return { host: { ...real, resources: root, program, writeFile }, written };
}

const { host, written } = programOfItsOwn(join(scratch, 'program'));

interface Seen {
  readonly told: { readonly exitCode: number; readonly out: string; readonly error: string };
  readonly manifest: string;
  readonly isShort: boolean;
}

async function run(folder: string, out: string, more: readonly string[]): Promise<Seen> {
  written.length = 0;
  const told = await jinbang(['generate', folder, '--out', out, ...more], host);
  expect([0, 3], told.error).toContain(told.exitCode);
  const name = folder.split('/').at(-1) ?? '';
  const manifest = readFileSync(join(out, name, 'manifest.json'), 'utf8');
  return { told, manifest, isShort: written.length === 0 };
}

const cases = [
  ['a clean sample, finals', 'samples/shanxi-2026', ['--only', '获奖名单,检查报告', '--final']],
  ['one region of it, as data', 'samples/shanxi-2026', ['--only', '推荐函', '--region', '大同市', '--json']],
  ['a broken sample, drafts', 'samples/broken-shanxi-2026', ['--only', '检查报告,结果通知']],
  [
    'a broken sample, finals refused',
    'samples/broken-shanxi-2026',
    ['--only', '检查报告,结果通知', '--final'],
  ],
] as const;

describe('a run that finds everything as it was', () => {
  it.each(cases)('tells the same without its work: %s', async (name, sample, more) => {
    const out = join(scratch, name);
    await run(sample, out, more);
    const short = await run(sample, out, more);
    rmSync(join(out, sample.slice('samples/'.length), '.last-run.json'));
    const whole = await run(sample, out, more);
    expect([short.isShort, whole.isShort]).toEqual([true, false]);
    expect(short.told).toEqual(whole.told);
    expect(short.manifest).toBe(whole.manifest);
  });
});

describe('a run that finds something changed', () => {
  it('does all its work, whatever it is', async () => {
    const folder = join(scratch, 'competition');
    const out = join(scratch, 'changes');
    cpSync('samples/broken-open-questions', folder, { recursive: true });
    const more = ['--only', '结果通知', '--format', 'docx'];
    const at = (path: string): string => join(out, 'competition', path);
    const append = (path: string) => (): void => {
      writeFileSync(path, Buffer.concat([readFileSync(path), Buffer.from('\n')]));
    };
    const [first] = (JSON.parse((await run(folder, out, [...more, '--json'])).told.out) as Envelope).data
      .outputs;
    const changes: Readonly<Record<string, () => void>> = {
      'a setting': append(join(folder, 'competition.yaml')),
      'a template': append(join(scratch, 'program/templates/result-notice.md')),
      'a template of its own': () => {
        mkdirSync(join(folder, 'templates'), { recursive: true });
        cpSync('templates/result-notice.md', join(folder, 'templates/result-notice.md'));
      },
      'a new file of the staff': () => {
        writeFileSync(join(folder, '说明.csv'), '\ufeff说明\n无\n');
      },
      'the code': append(join(scratch, 'program/code/main.js')),
      'the libraries': append(join(scratch, 'program/package.json')),
      'a document': append(at(first?.path ?? '')),
      'a document taken away': () => {
        rmSync(at(first?.path ?? ''));
      },
      'the manifest': append(at('manifest.json')),
      'the note itself': append(at('.last-run.json')),
      'what a run left that was cut off': () => {
        mkdirSync(at('.staging'));
      },
    };
    for (const [name, change] of Object.entries(changes)) {
      expect((await run(folder, out, more)).isShort, `before ${name}`).toBe(true);
      change();
      expect((await run(folder, out, more)).isShort, name).toBe(false);
    }
    for (const other of [['--final'], ['--force'], ['--region', '大同市'], ['--format', 'pdf']]) {
      expect((await run(folder, out, [...more.slice(0, 2), ...other])).isShort, other.join(' ')).toBe(false);
    }
  });
});

interface Envelope {
  readonly data: { readonly outputs: readonly { readonly path: string }[] };
}
