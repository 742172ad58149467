import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { HostError, type Host } from '../../src/host/host.ts';
import { nodeHost } from '../../src/host/node-host.ts';
import { abandonOutput, beginOutput, commitOutput, readManifest, stageFile } from '../../src/output/commit.ts';
import { parseManifest, type Manifest, type ManifestOutput } from '../../src/output/manifest.ts';
import { verifyOutput } from '../../src/output/verify.ts';
import { scratchFolder } from '../support/scratch.ts';

/* The output folder under a machine that refuses, at every single operation of a run. */

const host = nodeHost();
const bytes = (text: string): Uint8Array => new TextEncoder().encode(text);

const output = (path: string, text: string): ManifestOutput => ({
  path,
  sha256: host.sha256(bytes(text)),
  bytes: text.length,
  job: path,
  kind: 'k',
  format: 'pdf',
  title: 't',
  status: 'draft',
  pages: 1,
  region: null,
  projects: [],
  inputsDigest: 'd',
});

const manifest = (outputs: readonly ManifestOutput[]): Manifest => ({
  manifestVersion: 1,
  program: 'jinbang 0',
  competition: 'c',
  inputsDigest: 'd',
  inputs: [],
  templates: [],
  fonts: [],
  outputs,
  problems: [],
});

const before = { 'a.pdf': 'A', 'b/b.pdf': 'B', 'gone/c.pdf': 'C' };
const after = { 'a.pdf': 'A2', 'b/b.pdf': 'B2', 'new/d.pdf': 'D' };

async function run(folder: string, files: Readonly<Record<string, string>>, using: Host): Promise<void> {
  await beginOutput(using, folder);
  try {
    const previous = await readManifest(using, folder);
    for (const [path, text] of Object.entries(files)) await stageFile(using, folder, path, bytes(text));
    const made = Object.entries(files).map(([path, text]) => output(path, text));
    await commitOutput(using, folder, made, previous?.outputs ?? [], manifest(made));
  } catch (error) {
    await abandonOutput(using, folder);
    throw error;
  }
}

async function contents(folder: string): Promise<Readonly<Record<string, string>>> {
  const paths = await host.listFiles(folder);
  return Object.fromEntries(paths.map((path) => [path, readFileSync(join(folder, path), 'utf8')]));
}

/** A host whose operations from `first` to `last` fail as on a full disk. */
function failing(first: number, last: number): { readonly host: Host; readonly count: () => number } {
  let calls = 0;
  const guard =
    <Argument extends readonly unknown[]>(act: (...given: Argument) => Promise<void>) =>
    (...given: Argument): Promise<void> => {
      calls += 1;
      const refused = calls >= first && calls <= last;
      return refused ? Promise.reject(new HostError('disk-full', String(given[0]), null)) : act(...given);
    };
  const { writeFile, moveFile, removeFile, removeFolder } = host;
  return {
    host: {
      ...host,
      writeFile: guard(writeFile),
      moveFile: guard(moveFile),
      removeFile: guard(removeFile),
      removeFolder: guard(removeFolder),
    },
    count: () => calls,
  };
}

async function operations(): Promise<number> {
  const folder = scratchFolder();
  await run(folder, before, host);
  const counting = failing(0, -1);
  await run(folder, after, counting.host);
  return counting.count();
}

describe('an output folder on a machine that refuses', () => {
  it('is wholly the old one or wholly the new one, whichever single operation fails', async () => {
    const total = await operations();
    expect(total).toBeGreaterThan(15);
    for (let nth = 1; nth <= total; nth += 1) {
      const folder = scratchFolder();
      await run(folder, before, host);
      const old = await contents(folder);
      const failed = await run(folder, after, failing(nth, nth).host).then(
        () => false,
        () => true,
      );
      const now = await contents(folder);
      const written = (await readManifest(host, folder)) ?? expect.fail(`operation ${nth}`);
      expect(await verifyOutput(host, folder, written), `operation ${nth}`).toEqual([]);
      // The last two operations tidy up: the new files are in place by then.
      if (failed && nth < total - 1) expect(now, `operation ${nth}`).toEqual(old);
    }
  });

  it('is put right by the next run when the machine went dark in the middle', async () => {
    const total = await operations();
    for (let nth = 1; nth <= total; nth += 1) {
      const folder = scratchFolder();
      await run(folder, before, host);
      await run(folder, after, failing(nth, Infinity).host).catch(() => undefined);
      await beginOutput(host, folder);
      const written = (await readManifest(host, folder)) ?? expect.fail(`operation ${nth}`);
      expect(await verifyOutput(host, folder, written), `operation ${nth}`).toEqual([]);
      await run(folder, after, host);
      expect(Object.keys(await contents(folder)), `operation ${nth}`).toEqual([
        'a.pdf',
        'b/b.pdf',
        'manifest.json',
        'new/d.pdf',
      ]);
    }
  });
});

describe('a manifest from elsewhere', () => {
  it('is not believed when a path leads out of the folder or an entry is not one', () => {
    const entry = output('public/a.pdf', 'A');
    const text = (outputs: readonly unknown[]): Uint8Array =>
      bytes(JSON.stringify({ manifestVersion: 1, outputs }));
    expect(parseManifest(text([entry]))?.outputs).toEqual([entry]);
    for (const path of ['../a', '/etc/passwd', 'a/../../b', 'C:\\x', '..\\x', '', 'a//b', 'a\0']) {
      expect(parseManifest(text([{ ...entry, path }])), path).toBeNull();
    }
    for (const bad of [null, {}, 1, 'x', { ...entry, path: 1 }, { ...entry, region: 3 }]) {
      expect(parseManifest(text([bad]))).toBeNull();
    }
  });
});
