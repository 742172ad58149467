import { describe, expect, it } from 'vitest';
import type { Judgement } from '../../src/app/judgement.ts';
import type { Explanation } from '../../src/app/explain.ts';
import { envelopeOf, jinbang } from '../support/command-line.ts';
import { readExpected } from '../support/expected.ts';

/* The clean sample through the command line. The expected files were made by another program. */

const sample = 'samples/shanxi-2026';

describe('jinbang on the clean sample', () => {
  it('check finds no error', async () => {
    const ran = await jinbang(['check', sample, '--json']);
    const { problems } = envelopeOf(ran);
    expect(problems.filter(({ severity }) => severity === 'error')).toEqual([]);
    expect(ran.exitCode).toBe(0);
  });

  it('judge --json holds every quota, score, rank, tie, award, number and member expected', async () => {
    const ran = await jinbang(['judge', sample, '--json']);
    expect(ran.exitCode).toBe(0);
    const { quotas, rankings, awards, totals, national } = envelopeOf<Judgement>(ran).data;
    const expectedQuotas = readExpected('quotas').regions;
    expect(quotas).toHaveLength(expectedQuotas.length);
    for (const [index, { registeredQualified, ...quota }] of expectedQuotas.entries()) {
      expect(quotas[index]).toEqual({ ...quota, registered: registeredQualified });
    }
    const expectedRankings = readExpected('ranking');
    expect(rankings).toHaveLength(expectedRankings.length);
    for (const [index, { rows, ...ranking }] of expectedRankings.entries()) {
      expect(rankings[index]).toMatchObject(ranking);
      expect(rankings[index]?.rows).toHaveLength(rows.length);
      for (const [row, fields] of rows.entries()) expect(rankings[index]?.rows[row]).toMatchObject(fields);
    }
    const expected = readExpected('awards');
    expect(awards).toHaveLength(expected.awards.length);
    for (const [index, { groupName, certNo, ...award }] of expected.awards.entries()) {
      expect(groupName).toBeDefined();
      expect(awards[index]).toMatchObject({ ...award, certificateNumber: certNo });
    }
    expect(totals).toEqual(expected.totals);
    expect(national).toEqual(expected.nationalRecommended);
  });

  it('explain tells one project’s story with the clauses of the notice', async () => {
    const ran = await jinbang(['explain', sample, 'SX2026-0102', '--json']);
    const story = envelopeOf<Explanation>(ran).data;
    expect(story.name).toBe('“蔚尚”元宇宙推光漆器文创');
    const said = story.steps.map(({ sentence }) => sentence).join('\n');
    // Tied at 96.70 with SX2026-0215 at the line between 一等奖 and 二等奖; the item mark decided (ranking.json).
    expect(said).toContain('96.70');
    expect(said).toContain('一等奖');
    expect(said).toContain('SXCK2026-Q-1-003');
    expect(story.steps.filter(({ words }) => words !== '').length).toBeGreaterThan(5);
    expect(story.steps.every(({ outcome }) => outcome !== 'broken')).toBe(true);
  });

  it('explain finds a project by its name and says when a name fits several', async () => {
    const byName = await jinbang(['explain', sample, '面向薄煤层的本安型煤基活性炭']);
    expect(byName.exitCode).toBe(0);
    expect(byName.out).toContain('SX2026-0049');
    const many = await jinbang(['explain', sample, '煤']);
    expect(many.exitCode).toBe(2);
    expect(many.out).toContain('请改用项目编号');
    expect((await jinbang(['explain', sample, '没有这个项目'])).exitCode).toBe(2);
  });

  it('templates have no fault and say which data they may use', async () => {
    const ran = await jinbang(['templates']);
    expect(ran.exitCode).toBe(0);
    expect(ran.out).toContain('templates/result-notice.md');
    expect(ran.out).toContain('competition.name');
  });
});
