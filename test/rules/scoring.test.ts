import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { meanOfHundredths, roundHalfUp } from '../../src/rules/exact.ts';
import { isAbsent, scoreOf } from '../../src/rules/scoring.ts';
import { shanxiCompetition } from '../support/shanxi-records.ts';
import { judged, enterprise, markOf, sheetOf, codesOf, foundBy } from '../support/invented.ts';

const { semi } = shanxiCompetition().stages;
const marksOf = (...texts: string[]): ReturnType<typeof markOf>[] => texts.map(markOf);

describe('scoring', () => {
  // Domain specification A.7.
  it.each([
    [['90', '91', '92', '93', '94'], '92.00'],
    [['88.5', '90', '90', '90', '95'], '90.00'],
    [['85.55', '90.15', '90.16', '90.18', '99'], '90.16'],
    [['80', '92.34', '92.34', '92.34', '92.36', '99'], '92.35'],
  ])('rounds the trimmed mean of %j half up to %s', (marks, score) => {
    expect(scoreOf(marksOf(...marks), semi).published).toBe(score);
  });

  it('keeps the exact mean: 90.16333… is 27049/300, 92.345 is 18469/200', () => {
    const exact = (...marks: string[]): string | undefined =>
      scoreOf(marksOf(...marks), semi).exact?.toFraction();
    expect(exact('85.55', '90.15', '90.16', '90.18', '99')).toBe('27049/300');
    expect(exact('80', '92.34', '92.34', '92.34', '92.36', '99')).toBe('18469/200');
  });

  it('leaves out one copy only of equal extremes', () => {
    const score = scoreOf(marksOf('90', '90', '91', '95', '95'), semi);
    expect(score.exact?.toFraction()).toBe('92');
    expect(score).toMatchObject({ droppedHighest: 9500, droppedLowest: 9000 });
  });

  it('trims nothing below the number set for it', () => {
    const score = scoreOf(marksOf('90', '91', '92', '93'), semi);
    expect(score).toMatchObject({ published: '91.50', droppedHighest: null, droppedLowest: null });
  });

  it('takes the plain mean where the edition says so', () => {
    const score = scoreOf(marksOf('80', '90', '90', '90', '100'), { ...semi, mean: 'plain' });
    expect(score).toMatchObject({ published: '90.00', droppedHighest: null });
  });

  it('rounds to the decimals of the stage', () => {
    const marks = marksOf('80', '92.34', '92.34', '92.34', '92.36', '99');
    expect(scoreOf(marks, { ...semi, decimals: 1 }).published).toBe('92.3');
    expect(scoreOf(marks, { ...semi, decimals: 0 }).published).toBe('92');
  });

  it('leaves recused and absent judges out of the count', () => {
    const score = scoreOf(marksOf('87.7', '回避', '86.4', '90.3', '缺席'), semi);
    expect(score.valid).toEqual([8770, 8640, 9030]);
  });

  it('gives no score without a valid mark', () => {
    expect(scoreOf(marksOf('缺席', '缺席'), semi)).toMatchObject({ exact: null, published: null });
    expect(isAbsent(marksOf('缺席', '缺席'))).toBe(true);
    expect(isAbsent(marksOf('缺席', '90'))).toBe(false);
  });

  const marks = fc.array(fc.integer({ min: 0, max: 10_000 }), { minLength: 5, maxLength: 15 });

  it('does not depend on the order of the judges', () => {
    fc.assert(
      fc.property(marks, fc.integer(), (values, seed) => {
        const shuffled = values
          .map((value, at) => ({ value, key: Math.imul(seed ^ at, 2_654_435_761) }))
          .sort((a, b) => a.key - b.key)
          .map(({ value }) => value);
        const score = (list: readonly number[]): string | null =>
          scoreOf(
            list.map((hundredths) => ({ type: 'mark', hundredths })),
            semi,
          ).published;
        expect(score(shuffled)).toBe(score(values));
      }),
    );
  });

  it('publishes a score within half a unit of the exact mean, never below it by more', () => {
    fc.assert(
      fc.property(marks, (values) => {
        const exact = meanOfHundredths(values);
        const published = BigInt(roundHalfUp(exact, 2).replace('.', ''));
        const twice = exact.mul(200);
        // 2·published − 1 ≤ 2·exact·100 < 2·published + 1: half goes up.
        expect(twice.gte(2n * published - 1n)).toBe(true);
        expect(twice.lt(2n * published + 1n)).toBe(true);
      }),
    );
  });
});

describe('too few marks', () => {
  const project = enterprise(1);
  const sheet = (marks: readonly string[]): Parameters<typeof judged>[0] => ({
    projects: [project],
    scoreSheets: [sheetOf('semi', 'enterprise', [[project, marks]])],
  });

  it('is an error below the least number of valid marks, at the first mark that is missing', () => {
    const found = foundBy(judged(sheet(['90', '回避', '91', '92', '93'])), 'R42');
    expect(found).toMatchObject([
      { outcome: 'broken', statement: { code: 'marks-too-few', place: { cell: 'F6' } } },
    ]);
  });

  it('is a warning between the least number and the number trimming needs', () => {
    const { stages } = shanxiCompetition();
    const lenient = { stages: { ...stages, semi: { ...stages.semi, minJudges: 3 } } };
    expect(codesOf(judged(sheet(['90', '91', '92', '93']), lenient), 'R42')).toEqual(['marks-untrimmed']);
  });

  it('is neither for a project that did not compete', () => {
    expect(codesOf(judged(sheet(['缺席', '缺席', '缺席', '缺席', '缺席'])), 'R42')).toEqual([]);
  });
});
