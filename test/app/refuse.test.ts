import { readFile } from 'node:fs/promises';
import { describe, expect, it } from 'vitest';
import { tellStandIns } from '../../src/app/fonts.ts';
import { reasonsAgainst } from '../../src/app/refuse.ts';
import { loadFontLibrary } from '../../src/fonts/load.ts';
import { certificate } from '../../src/kinds/certificate/kind.ts';
import type { Job } from '../../src/kinds/kind.ts';
import { problem, wordsOf } from '../../src/problems/problem.ts';
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

function stopping(projectIds: readonly string[], told = missing): readonly string[] {
  const [first] = certificate.jobs(base);
  const job: Job = { ...(first ?? expect.fail()), projectIds };
  return reasonsAgainst(certificate, job, { ...base, problems: [told] }, [], fonts).map(({ code }) => code);
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

describe('what is wrong with the characters of a name', () => {
  const about = { projectId: 'SX2026-0102', region: certificate.jobs(base)[0]?.region };
  const told = [
    problem('name-character-lost', place, { raw: '冯?', sign: '?' }, about),
    problem('name-described', place, { raw: '⿰王莹' }, about),
    problem('text-unassigned', place, { raw: '王\ufffe', character: '\ufffe', codePoint: 'U+FFFE' }, about),
    problem('text-hashes', place, { raw: '####' }, about),
    problem(
      'text-private-use',
      place,
      { raw: '龚\ue863', character: '\ue863', codePoint: 'U+E863', proposal: '䶮', proposalPoint: 'U+4DAE' },
      about,
    ),
  ];

  it.each(told)('stops the papers that name the project, not those of its region: $code', (entry) => {
    expect(stopping(['SX2026-0102'], entry)).toEqual([entry.code]);
    expect(stopping(['SX2026-0026'], entry)).toEqual([]);
  });

  it('stops everything where the project is not known', () => {
    const nameless = problem('name-character-lost', place, { raw: '冯?', sign: '?' });
    expect(stopping(['SX2026-0026'], nameless)).toEqual(['name-character-lost']);
  });
});

describe('a character no font has in a name of no project', () => {
  const of = (name: string) =>
    problem('name-character-missing', place, { name, character: '\u{323b0}', codePoint: 'U+323B0' });

  it('stops the documents that hold the name', () => {
    const [first] = certificate.jobs(base);
    const recipient = first?.content.type === 'template' ? Object.values(first.content.certificates) : [];
    const [issuer] = recipient[0]?.issuers ?? expect.fail();
    expect(stopping([], of(JSON.stringify(issuer).slice(2, 8)))).toEqual(['name-character-missing']);
    expect(stopping([], of('某评委\u{323b0}'))).toEqual([]);
  });
});

describe('faces that stand in for the official ones', () => {
  const final = (substituteFonts: boolean) => {
    const layout = { ...base.competition.layout, substituteFonts };
    const context = { ...base, problems: [], competition: { ...base.competition, layout } };
    const [job] = certificate.jobs(base);
    return reasonsAgainst(certificate, job ?? expect.fail(), context, [], fonts);
  };

  it('stop a final where the competition refuses them, with what to put where', () => {
    const [reason] = final(false);
    expect(reason?.code).toBe('fonts-substituted');
    const { sentence, hint } = wordsOf(reason ?? expect.fail(), 'zh');
    expect(sentence).toContain('仿宋_GB2312→FandolFang');
    expect(hint).toContain('fonts/local');
    for (const official of ['仿宋_GB2312', '黑体', '楷体_GB2312', '宋体', '方正小标宋简体']) {
      expect(hint).toContain(official);
    }
  });

  it('are told once where they are allowed', () => {
    expect(final(true)).toEqual([]);
    expect(tellStandIns(fonts)).toMatchObject([{ code: 'fonts-stand-in', severity: 'info' }]);
  });
});
