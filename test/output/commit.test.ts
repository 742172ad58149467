import { existsSync, readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { HostError, type Host } from '../../src/host/host.ts';
import { nodeHost } from '../../src/host/node-host.ts';
import { abandonOutput, beginOutput, commitOutput, readManifest, stageFile } from '../../src/output/commit.ts';
import type { Manifest, ManifestOutput } from '../../src/output/manifest.ts';
import { verifyOutput } from '../../src/output/verify.ts';
import { scratchFolder } from '../support/scratch.ts';

const host = nodeHost();
const bytes = (text: string): Uint8Array => new TextEncoder().encode(text);

function output(path: string, text: string): ManifestOutput {
  return {
    path, sha256: host.sha256(bytes(text)), bytes: text.length, job: path, kind: 'k', format: 'pdf', title: 't',
    status: 'draft', pages: 1, region: null, projects: [], inputsDigest: 'd',
  };
}

function manifest(outputs: readonly ManifestOutput[]): Manifest {
  return {
    manifestVersion: 1, program: 'jinbang 0', competition: 'c', inputsDigest: 'd', inputs: [], templates: [],
    fonts: [], outputs, problems: [],
  };
}

async function run(folder: string, files: Readonly<Record<string, string>>, using: Host = host): Promise<void> {
  const previous = await readManifest(using, folder);
  const made = Object.entries(files).map(([path, text]) => output(path, text));
  await beginOutput(using, folder);
  for (const [path, text] of Object.entries(files)) await stageFile(using, folder, path, bytes(text));
  await commitOutput(using, folder, made, previous?.outputs ?? [], manifest(made));
}

describe('an output folder', () => {
  it('holds exactly the files of the last run and a manifest that fits them', async () => {
    const folder = scratchFolder();
    await run(folder, { 'public/a.pdf': 'A', 'internal/b.pdf': 'B' });
    await run(folder, { 'public/a.pdf': 'A2' });
    expect(readFileSync(join(folder, 'public/a.pdf'), 'utf8')).toBe('A2');
    expect(await host.listFiles(folder)).toEqual(['manifest.json', 'public/a.pdf']);
    expect(readdirSync(folder)).not.toContain('.staging');
    expect(await verifyOutput(host, folder, (await readManifest(host, folder)) ?? expect.fail())).toEqual([]);
  });

  it('stays as it was when a run is given up', async () => {
    const folder = scratchFolder();
    await run(folder, { 'a.pdf': 'A' });
    await beginOutput(host, folder);
    await stageFile(host, folder, 'a.pdf', bytes('half'));
    await abandonOutput(host, folder);
    expect(readFileSync(join(folder, 'a.pdf'), 'utf8')).toBe('A');
    expect(await host.listFiles(folder)).toEqual(['a.pdf', 'manifest.json']);
  });

  it('stays as it was when the disk fills up while staging', async () => {
    const folder = scratchFolder();
    await run(folder, { 'a.pdf': 'A', 'b.pdf': 'B' });
    let writes = 0;
    const full: Host = {
      ...host,
      writeFile: (path, content) => {
        writes += 1;
        return writes > 2 ? Promise.reject(new HostError('disk-full', path, null)) : host.writeFile(path, content);
      },
    };
    await expect(run(folder, { 'a.pdf': 'A2', 'b.pdf': 'B2' }, full)).rejects.toThrow(HostError);
    expect(readFileSync(join(folder, 'a.pdf'), 'utf8') + readFileSync(join(folder, 'b.pdf'), 'utf8')).toBe('AB');
    expect(await verifyOutput(host, folder, (await readManifest(host, folder)) ?? expect.fail())).toEqual([]);
  });

  it('is told from a folder with changed, missing and foreign files, by name', async () => {
    const folder = scratchFolder();
    await run(folder, { 'a.pdf': 'A', 'b.pdf': 'B', 'c.pdf': 'C' });
    writeFileSync(join(folder, 'a.pdf'), 'a');
    await host.removeFile(join(folder, 'b.pdf'));
    writeFileSync(join(folder, 'd.txt'), 'D');
    const written = (await readManifest(host, folder)) ?? expect.fail();
    expect(await verifyOutput(host, folder, written)).toEqual([
      { type: 'changed', path: 'a.pdf' },
      { type: 'missing', path: 'b.pdf' },
      { type: 'unlisted', path: 'd.txt' },
    ]);
  });

  it('with an unreadable manifest counts as one without', async () => {
    const folder = scratchFolder();
    for (const text of ['', '{', '[]', '{"manifestVersion":2,"outputs":[]}', 'null']) {
      writeFileSync(join(folder, 'manifest.json'), text);
      expect(await readManifest(host, folder), text).toBeNull();
    }
  });
});

describe('the node host', () => {
  it('tells why the machine refused', async () => {
    const folder = scratchFolder();
    writeFileSync(join(folder, 'file'), 'x');
    await expect(host.writeFile(join(folder, 'file', 'below'), bytes('y'))).rejects.toMatchObject({
      reason: 'not-a-folder',
    });
    await expect(host.readFile(join(folder, 'nothing'))).rejects.toMatchObject({ reason: 'missing' });
    expect(await host.readFileIfPresent(join(folder, 'nothing'))).toBeNull();
  });

  it('leaves out hidden and lock files and sorts by code unit', async () => {
    const folder = scratchFolder();
    for (const path of ['b/大同市.xlsx', 'a.csv', '~$a.xlsx', '.hidden/x', 'b/~$大同市.xlsx', 'B.csv']) {
      await host.writeFile(join(folder, path), bytes(''));
    }
    expect(await host.listFiles(folder)).toEqual(['B.csv', 'a.csv', 'b/大同市.xlsx']);
    expect(existsSync(join(folder, '.hidden/x'))).toBe(true);
  });
});
