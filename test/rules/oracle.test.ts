import Fraction from 'fraction.js';
import { describe, expect, it } from 'vitest';
import { giveAwards, nationalList } from '../../src/rules/awards.ts';
import { gatherEntries } from '../../src/rules/entries.ts';
import { rankAll } from '../../src/rules/promotion.ts';
import { computeQuotas } from '../../src/rules/quotas.ts';
import { readExpected } from '../support/expected.ts';
import { shanxiCompetition, shanxiRecords } from '../support/shanxi-records.ts';

/* The expected files were made by another program from the same rules; every field of every row counts. */

const competition = shanxiCompetition();
const records = shanxiRecords();
const entries = gatherEntries(records);
const decisions = { overrides: [], votes: [] };
const rankings = rankAll(records, competition, entries, decisions);
const awards = giveAwards(rankings, records, competition, entries, decisions);

describe('the clean sample', () => {
  it('gives every region the expected seats, with exact share, remainder and caps', () => {
    const quotas = computeQuotas(records, competition, entries).map(({ registered, ...quota }) => ({
      ...quota,
      registeredQualified: registered,
    }));
    expect(quotas).toEqual(readExpected('quotas').regions);
  });

  it('ranks every project of every sheet as expected, with marks, means, ties and promotion', () => {
    // A row without a score carries only some of the fields in the expected file: the others are null here.
    const nothing = {
      droppedHighest: null,
      droppedLowest: null,
      exact: null,
      untrimmedMean: null,
      item: null,
      previousStageScore: null,
    };
    const expected = readExpected('ranking').map((ranking) => ({
      ...ranking,
      rows: ranking.rows.map((row) => ({ ...nothing, ...row })),
    }));
    expect(rankings).toEqual(expected);
  });

  it('gives the awards, members, certificate numbers and prizes as expected', () => {
    const ours = awards.map(({ certificateNumber, ...award }) => ({
      ...award,
      groupName: competition.groups[award.group].name,
      certNo: certificateNumber,
    }));
    const expected = readExpected('awards').awards.map((award) => ({
      ...award,
      levelIndex: competition.awards.levels?.findIndex(({ name }) => name === award['level']) ?? -1,
    }));
    expect(ours.map((award) => ({ ...award, levelIndex: award.levelIndex - 1 }))).toEqual(expected);
  });

  it('counts awards and prize money as expected', () => {
    const expected = readExpected('awards');
    const paid = awards
      .filter(({ prizeWithheld }) => !prizeWithheld)
      .reduce((sum, { prizeWan }) => sum.add(prizeWan ?? '0'), new Fraction(0));
    expect(paid.toFraction()).toBe(expected.prizeTotalWan);
    for (const [level, { enterprise, startup }] of Object.entries(expected.totals)) {
      const given = awards.filter((award) => award.level === level);
      expect(given.filter(({ group }) => group === 'enterprise')).toHaveLength(enterprise);
      expect(given.filter(({ group }) => group === 'startup')).toHaveLength(startup);
    }
  });

  it('sends the expected projects to the national contest', () => {
    expect(nationalList(awards, competition)).toEqual(readExpected('awards').nationalRecommended);
  });
});
