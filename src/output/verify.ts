import type { Host } from '../host/host.ts';
import { manifestFile, type Manifest } from './manifest.ts';

/** What differs between a folder and its manifest. */
export interface Difference {
  readonly type: 'changed' | 'missing' | 'unlisted';
  readonly path: string;
}

/** Re-hashes every file of the manifest and looks for files it does not know. */
export async function verifyOutput(
  host: Host,
  folder: string,
  manifest: Manifest,
): Promise<readonly Difference[]> {
  const differences: Difference[] = [];
  for (const { path, sha256 } of manifest.outputs) {
    const bytes = await host.readFileIfPresent(host.join(folder, path));
    if (bytes === null) differences.push({ type: 'missing', path });
    else if (host.sha256(bytes) !== sha256) differences.push({ type: 'changed', path });
  }
  const listed = new Set([manifestFile, ...manifest.outputs.map(({ path }) => path)]);
  for (const path of await host.listFiles(folder)) {
    if (!listed.has(path)) differences.push({ type: 'unlisted', path });
  }
  return differences;
}
