import { readFile } from 'node:fs/promises';
import { describe, expect, it } from 'vitest';
import { reasonsAgainst } from '../../src/app/refuse.ts';
import { loadFontLibrary } from '../../src/fonts/load.ts';
import { certificate } from '../../src/kinds/certificate/kind.ts';
import type { Job } from '../../src/kinds/kind.ts';
import { problem } from '../../src/problems/problem.ts';
import { sampleContext } from '../kinds/sample-context.ts';

const fonts = await loadFontLibrary((file) => readFile(`fonts/${file}`).catch(() => null));
const base = sampleContext();
const place = { file: '团队成员.xlsx', sheet: '成员', cell: 'D318' };
const missing = problem(
  'name-character-missing',
  place,
  { name: '刘\u{323b0}', character: '\u{323b0}', codePoint: 'U+323B0' },
  { projectId: 'SX2026-0102' },
);

function stopping(projectIds: readonly string[]): readonly string[] {
  const [first] = certificate.jobs(base);
  const job: Job = { ...(first ?? expect.fail()), projectIds };
  return reasonsAgainst(certificate, job, { ...base, problems: [missing] }, [], fonts).map(
    ({ code }) => code,
  );
}

describe('a character no font has', () => {
  it('stops the documents that name the project', () => {
    expect(stopping(['SX2026-0102'])).toEqual(['name-character-missing']);
    expect(stopping(['SX2026-0026', 'SX2026-0102'])).toEqual(['name-character-missing']);
  });

  it('does not stop another project’s certificate', () => {
    expect(stopping(['SX2026-0026'])).toEqual([]);
  });

  // Organisations' certificates are printed on the night when a member's name is mended, too.
  it('does not stop a document that names no project', () => {
    expect(stopping([])).toEqual([]);
  });
});
