import type { Host } from '../host/host.ts';
import { placeBeforeExchange } from './commit.ts';
import { manifestFile, parseManifest, sealOf, type ManifestOutput } from './manifest.ts';

/** What an earlier run left. */
export interface Previous {
  /** Without one, or with one that is none (cut off, edited), nobody knows what the files there are. */
  readonly manifest: 'present' | 'missing' | 'unreadable';
  readonly outputs: readonly ManifestOutput[];
  /** A file by its path in the output folder; null where there is none. */
  readonly read: (path: string) => Promise<Uint8Array | null>;
}

/**
 * Reads what an earlier run left, as it will be once an exchange that was cut off is undone. An entry that is not as
 * it was written doesn't say what its file was made from.
 */
export async function readPrevious(host: Host, folder: string): Promise<Previous> {
  const placeOf = await placeBeforeExchange(host, folder);
  const read = async (path: string): Promise<Uint8Array | null> => {
    const place = await placeOf(path);
    return place === null ? null : host.readFileIfPresent(place);
  };
  const bytes = await read(manifestFile);
  const manifest = parseManifest(bytes);
  const state = manifest !== null ? 'present' : bytes === null ? 'missing' : 'unreadable';
  return {
    manifest: state,
    outputs: (manifest?.outputs ?? []).map((entry) => trusted(entry, host)),
    read,
  };
}

function trusted(entry: ManifestOutput, host: Host): ManifestOutput {
  if (entry.key?.entry === sealOf(entry, host)) return entry;
  const plain: { -readonly [Field in keyof ManifestOutput]: ManifestOutput[Field] } = { ...entry };
  delete plain.key;
  delete plain.told;
  return plain;
}
