import type { FontUse, JobKey, ManifestOutput } from '../output/manifest.ts';

/** Why a file is made: told to staff before (`--dry-run`) and after. */
export type Reason =
  | { readonly type: 'new' }
  /** There is one, but nothing says what it was made from: an earlier version's, or the manifest is lost. */
  | { readonly type: 'unrecorded' }
  | { readonly type: 'renamed' }
  /** A draft becomes final, or a final a draft. */
  | { readonly type: 'status'; readonly to: 'draft' | 'final' }
  | { readonly type: 'content' }
  | { readonly type: 'layout' }
  | { readonly type: 'fonts'; readonly roles: readonly string[] }
  | { readonly type: 'program' }
  /** Somebody changed the file itself: what he did will be gone. */
  | { readonly type: 'edited' }
  | { readonly type: 'missing' }
  /** Asked for by `--force`, and nothing else. */
  | { readonly type: 'forced' };

/** A file a run wants, and what it would be made from now. */
export interface WantedFile {
  readonly path: string;
  readonly job: string;
  readonly format: string;
  readonly status: 'draft' | 'final';
  readonly key: CurrentKey;
}

/** The parts of a key as they are now; what the fonts give depends on the faces a file was drawn with. */
export interface CurrentKey extends Pick<JobKey, 'tree' | 'layout' | 'program'> {
  readonly library: string;
  /** What comes to these faces; `before`: only of what came to them then. */
  readonly rolesWith: (faces: readonly string[], before?: FontUse['roles']) => FontUse['roles'];
}

/** What an earlier run left of a file. */
export interface Earlier {
  /** Its entry in the manifest; null where there is none. */
  readonly entry: ManifestOutput | null;
  /** Digest of what lies at the wanted place now; null where nothing does. */
  readonly sha256: string | null;
}

/** Every reason to make a file; none, and the one that lies there is what would be made again. */
export function reasonsToMake(wanted: WantedFile, { entry, sha256 }: Earlier): readonly Reason[] {
  if (entry === null) return [{ type: sha256 === null ? 'new' : 'unrecorded' }];
  if (entry.path !== wanted.path) return [{ type: 'renamed' }];
  return [...changesSince(entry, wanted), ...changesOfFile(entry, sha256)];
}

function changesSince(entry: ManifestOutput, wanted: WantedFile): readonly Reason[] {
  const { key } = entry;
  if (key === undefined) return [{ type: 'unrecorded' }];
  const now = wanted.key;
  const roles = changedRoles(key, now);
  // The mark of a draft is part of the tree: that it comes or goes is all that has to be said.
  if (entry.status !== wanted.status) return [{ type: 'status', to: wanted.status }];
  return [
    ...(key.tree === now.tree ? [] : [{ type: 'content' } as const]),
    ...(key.layout === now.layout ? [] : [{ type: 'layout' } as const]),
    ...(roles.length === 0 ? [] : [{ type: 'fonts', roles } as const]),
    ...(key.program === now.program ? [] : [{ type: 'program' } as const]),
  ];
}

function changedRoles({ fonts }: JobKey, now: CurrentKey): readonly string[] {
  if (fonts.library === now.library) return [];
  const roles = now.rolesWith(fonts.faces, fonts.roles);
  return Object.keys(fonts.roles).filter((role) => fonts.roles[role]?.digest !== roles[role]?.digest);
}

function changesOfFile(entry: ManifestOutput, sha256: string | null): readonly Reason[] {
  if (sha256 === null) return [{ type: 'missing' }];
  return sha256 === entry.sha256 ? [] : [{ type: 'edited' }];
}
