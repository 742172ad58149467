import { describe, expect, it } from 'vitest';
import { reasonsToMake, type Earlier, type WantedFile } from '../../src/batch/plan.ts';
import type { FontUse, ManifestOutput } from '../../src/output/manifest.ts';

/* Why a file is made: every part of its key, the file itself, and nothing else. */

const fonts: FontUse = { library: 'L', faces: ['kai'], roles: { kai: { digest: 'k' } } };
const entry: ManifestOutput = {
  path: 'public/a.pdf',
  sha256: 's',
  bytes: 1,
  job: 'a',
  kind: 'k',
  format: 'pdf',
  title: 't',
  status: 'draft',
  pages: 1,
  region: null,
  projects: [],
  inputsDigest: 'd',
  key: { tree: 'T', layout: 'Y', program: 'P', fonts, entry: 'e' },
};
const wanted: WantedFile = {
  path: 'public/a.pdf',
  job: 'a',
  format: 'pdf',
  status: 'draft',
  key: { tree: 'T', layout: 'Y', program: 'P', library: 'L', rolesWith: () => expect.fail('not asked') },
};
const kept: Earlier = { entry, sha256: 's' };
const withKey = (change: Partial<WantedFile['key']>): WantedFile => ({
  ...wanted,
  key: { ...wanted.key, ...change },
});
const types = (file: WantedFile, earlier: Earlier): readonly string[] =>
  reasonsToMake(file, earlier).map(({ type }) => type);

describe('a file', () => {
  it('stays when its key and its bytes are those of the manifest, and no font is asked', () => {
    expect(reasonsToMake(wanted, kept)).toEqual([]);
  });

  it('is made for each part of its key that differs', () => {
    expect(types(withKey({ tree: 'T2' }), kept)).toEqual(['content']);
    expect(types(withKey({ layout: 'Y2' }), kept)).toEqual(['layout']);
    expect(types(withKey({ program: 'P2' }), kept)).toEqual(['program']);
    expect(types(withKey({ tree: 'T2', layout: 'Y2', program: 'P2' }), kept)).toEqual([
      'content',
      'layout',
      'program',
    ]);
  });

  it('is made for the roles in which its own faces give something else, told by role', () => {
    const others = withKey({ library: 'L2', rolesWith: () => ({ kai: { digest: 'other' } }) });
    expect(reasonsToMake(others, kept)).toEqual([{ type: 'fonts', roles: ['kai'] }]);
    const gone = withKey({ library: 'L2', rolesWith: () => ({}) });
    expect(reasonsToMake(gone, kept)).toEqual([{ type: 'fonts', roles: ['kai'] }]);
  });

  it('stays when other faces came and its own give the same', () => {
    const same = withKey({
      library: 'L2',
      rolesWith: () => ({ kai: { digest: 'k' }, body: { digest: 'new' } }),
    });
    expect(reasonsToMake(same, kept)).toEqual([]);
  });

  it('is made when it is gone, edited, unknown, renamed, or changes its state', () => {
    expect(types(wanted, { entry, sha256: null })).toEqual(['missing']);
    expect(types(wanted, { entry, sha256: 'edited' })).toEqual(['edited']);
    expect(types(withKey({ tree: 'T2' }), { entry, sha256: 'edited' })).toEqual(['content', 'edited']);
    expect(types(wanted, { entry: null, sha256: null })).toEqual(['new']);
    expect(types(wanted, { entry: null, sha256: 's' })).toEqual(['unrecorded']);
    const { key: _, ...old } = entry;
    expect(_).toBeDefined();
    expect(types(wanted, { entry: old, sha256: 's' })).toEqual(['unrecorded']);
    expect(types({ ...wanted, path: 'public/b.pdf' }, { entry, sha256: null })).toEqual(['renamed']);
    expect(types({ ...wanted, status: 'final', key: { ...wanted.key, tree: 'F' } }, kept)).toEqual([
      'status',
    ]);
  });
});
