import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import type { Judgement } from '../../src/app/judgement.ts';
import { envelopeOf, jinbang } from '../support/command-line.ts';

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
});
