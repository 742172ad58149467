import type { Host } from '../host/host.ts';
import { readManifest } from '../output/commit.ts';
import { verifyOutput, type Difference } from '../output/verify.ts';

export type { Difference };

/** What `verify` found: null where there is no manifest to hold the folder against. */
export interface Verification {
  readonly files: number;
  readonly differences: readonly Difference[];
}

/** Re-hashes an output folder against its manifest. */
export async function verify(host: Host, folder: string): Promise<Verification | null> {
  const manifest = (await host.isFolder(folder)) ? await readManifest(host, folder) : null;
  if (manifest === null) return null;
  return { files: manifest.outputs.length, differences: await verifyOutput(host, folder, manifest) };
}
