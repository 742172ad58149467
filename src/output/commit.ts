import type { Host } from '../host/host.ts';
import { formatManifest, manifestFile, parseManifest, type Manifest, type ManifestOutput } from './manifest.ts';

/*
 * Bytes → disk. A run writes every file into a staging folder beside its place and moves them over only
 * when all are there; the manifest goes last. A run that dies before leaves the previous output as it was.
 */

const stagingFolder = '.staging';

/** Empties the staging folder; fails here, before any work, when the output cannot be written. */
export async function beginOutput(host: Host, folder: string): Promise<void> {
  await host.removeFolder(host.join(folder, stagingFolder));
  await host.writeFile(host.join(folder, stagingFolder, '.writable'), new Uint8Array());
}

/** Writes one finished file into the staging folder. `path` is relative to the output folder. */
export async function stageFile(host: Host, folder: string, path: string, bytes: Uint8Array): Promise<void> {
  await host.writeFile(host.join(folder, stagingFolder, path), bytes);
}

/** Moves the staged files onto their places, removes what they replace, writes the manifest last. */
export async function commitOutput(
  host: Host,
  folder: string,
  made: readonly ManifestOutput[],
  obsolete: readonly ManifestOutput[],
  manifest: Manifest,
): Promise<void> {
  for (const { path } of made) {
    await host.moveFile(host.join(folder, stagingFolder, path), host.join(folder, path));
  }
  const kept = new Set(manifest.outputs.map(({ path }) => path));
  for (const { path } of obsolete) {
    if (!kept.has(path)) await host.removeFile(host.join(folder, path));
  }
  await stageFile(host, folder, manifestFile, formatManifest(manifest));
  await host.moveFile(host.join(folder, stagingFolder, manifestFile), host.join(folder, manifestFile));
  await host.removeFolder(host.join(folder, stagingFolder));
}

/** Throws away what a failed run staged. */
export async function abandonOutput(host: Host, folder: string): Promise<void> {
  await host.removeFolder(host.join(folder, stagingFolder));
}

export async function readManifest(host: Host, folder: string): Promise<Manifest | null> {
  return parseManifest(await host.readFileIfPresent(host.join(folder, manifestFile)));
}
