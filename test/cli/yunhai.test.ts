import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { Judgement } from '../../src/app/judgement.ts';
import { kinds } from '../../src/kinds/index.ts';
import type { Manifest } from '../../src/output/manifest.ts';
import { envelopeOf, jinbang } from '../support/command-line.ts';
import { scratchFolder } from '../support/scratch.ts';

/*
 * A second, invented province: other regions, groups, headings, file names, judging, ties, plan and calendar,
 * and not a line of src/ for it. The answers were reckoned by another program (exact fractions in Python)
 * from the same marks.
 */

const sample = 'samples/yunhai-2026';
const groupNames = { enterprise: '成长组', startup: '萌芽组' };

interface Answers {
  readonly quotas: Readonly<
    Record<
      string,
      { readonly registered: number; readonly quota: number; readonly recommended: readonly string[] }
    >
  >;
  /** Project, score and rank, best first, by `stage/region`, `stage/panel` and group. */
  readonly rankings: Readonly<Record<string, readonly (readonly [string, string, number])[]>>;
  readonly awards: readonly {
    readonly projectId: string;
    readonly level: string;
    readonly group: string;
    readonly number: string;
    readonly recipient: string;
    readonly members: readonly string[];
  }[];
}
const answers = JSON.parse(readFileSync('test/expected/yunhai-2026/answers.json', 'utf8')) as Answers;

describe('jinbang in another province', () => {
  it('has nothing to complain of', async () => {
    const { problems } = envelopeOf(await jinbang(['check', sample, '--json']));
    expect(problems.filter(({ severity }) => severity === 'error' || severity === 'warning')).toEqual([]);
  });

  it('gives seats, scores, ranks, ties and awards by that province’s own rules', async () => {
    const { quotas, rankings, awards } = envelopeOf<Judgement>(
      await jinbang(['judge', sample, '--json']),
    ).data;
    expect(
      Object.fromEntries(
        quotas.map(({ region, registered, quota, recommendedIds }) => [
          region,
          { registered, quota, recommended: recommendedIds },
        ]),
      ),
    ).toEqual(answers.quotas);
    const ranked = rankings.map(({ stage, region, panel, group, rows }) => {
      const where = [stage, region ?? panel, groupNames[group]].filter((part) => part !== null);
      const order = [...rows].sort((a, b) => (a.rank ?? 0) - (b.rank ?? 0));
      return [where.join('/'), order.map(({ projectId, score, rank }) => [projectId, score, rank])] as const;
    });
    expect(Object.fromEntries(ranked)).toEqual(answers.rankings);
    expect(
      awards.map((award) => ({
        projectId: award.projectId,
        level: award.level,
        group: groupNames[award.group],
        number: award.certificateNumber,
        recipient: award.recipient,
        members: award.certificateMembers,
      })),
    ).toEqual(answers.awards);
  });

  it('settles the tie for first place by the stage before, as its chain says', async () => {
    const { rankings } = envelopeOf<Judgement>(await jinbang(['judge', sample, '--json'])).data;
    const grand = rankings.filter(({ stage }) => stage === 'grand');
    const links = grand.flatMap(({ rows }) => rows.flatMap(({ tie }) => tie?.resolvedBy ?? []));
    expect(links).toEqual(Array.from({ length: 4 }, () => 'previousStageScore'));
  });

  it('makes every family final, in its own words and nobody else’s', async () => {
    const out = scratchFolder();
    const ran = await jinbang(['generate', sample, '--final', '--out', out]);
    expect(ran.exitCode, ran.out).toBe(0);
    const output = join(out, 'yunhai-2026');
    const manifest = JSON.parse(readFileSync(join(output, 'manifest.json'), 'utf8')) as Manifest;
    // Nothing goes to a national contest there, and its letters are reports.
    const made = new Set(manifest.outputs.map(({ kind }) => kind));
    const without = kinds.map(({ id }) => id).filter((id) => !made.has(id));
    expect(without).toEqual(['recommendation-letter', 'national-recommendation']);
    const files = manifest.outputs.map(({ path }) => join(output, path));
    const office = execFileSync(
      '/usr/bin/python3',
      ['test/support/read-office.py', ...files.filter((file) => !file.endsWith('.pdf'))],
      { encoding: 'utf8', maxBuffer: 1 << 28 },
    );
    const contents = Object.values(JSON.parse(office) as Readonly<Record<string, unknown>>);
    const pdfs = files.filter((file) => file.endsWith('.pdf'));
    const pages = pdfs.map((file) => execFileSync('pdftotext', [file, '-'], { encoding: 'utf8' }));
    for (const text of [...contents.map((content) => JSON.stringify(content)), ...pages]) {
      expect(text).not.toMatch(
        /山西|创客中国|综改|工信|企业组|创业组|晋[中城工]|初赛|复赛|省级决赛|总决赛|五分之一/u,
      );
    }
    expect(pages.join('\n')).toContain('第三届“潮起云海”创业创新大赛');
  });
});
