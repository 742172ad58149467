import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { shareSeats } from '../../src/rules/largest-remainder.ts';
import { startupCap } from '../../src/rules/quotas.ts';
import { codesOf, company, competitionOf, enterprise, foundBy, judged, listOf } from '../support/invented.ts';

const seatsOf = (
  seats: number,
  weights: readonly number[],
  tie: 'larger-weight' | 'order' = 'larger-weight',
) =>
  shareSeats(
    seats,
    weights.map((weight) => ({ weight })),
    tie,
  ).map((share) => share.seats);

describe('largest remainders', () => {
  // A published example: Shandong 2021 promoted 150 → 80 in one group and 100 → 50 in the other.
  it.each([
    [80, [58, 92], [31, 49]],
    [50, [68, 32], [34, 16]],
  ])('shares %i seats among %j as %j', (seats, weights, expected) => {
    expect(seatsOf(seats, weights)).toEqual(expected);
  });

  it('gives the last seat of equal remainders to the larger weight, or by order', () => {
    // 10 seats on 3, 5 and 2 parts of 8: 3.75, 6.25; then 1:3 on 2 seats leaves remainders of one half each.
    expect(seatsOf(2, [1, 3])).toEqual([0, 2]);
    expect(seatsOf(2, [1, 3], 'order')).toEqual([1, 1]);
  });

  it('gives the last seat of equal claims to the first in order', () => {
    expect(seatsOf(1, [4, 4])).toEqual([1, 0]);
  });

  it('gives nobody a seat while nobody has registered', () => {
    expect(seatsOf(10, [0, 0])).toEqual([0, 0]);
  });

  it('hands out every seat, each within one of its exact share', () => {
    const weights = fc.array(fc.integer({ min: 0, max: 500 }), { minLength: 1, maxLength: 15 });
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 400 }), weights, (seats, list) => {
        fc.pre(list.some((weight) => weight > 0));
        const shares = shareSeats(
          seats,
          list.map((weight) => ({ weight })),
          'larger-weight',
        );
        expect(shares.reduce((sum, share) => sum + share.seats, 0)).toBe(seats);
        for (const share of shares) {
          expect(share.exact.sub(share.seats).abs().lt(1)).toBe(true);
        }
      }),
    );
  });
});

describe('the start-up cap', () => {
  // Domain specification A.3.
  it.each([
    [0, 0],
    [4, 0],
    [5, 1],
    [9, 1],
    [10, 2],
    [14, 2],
    [15, 3],
    [19, 3],
    [20, 4],
  ])('of %i recommended projects is %i', (total, max) => {
    expect(startupCap(total, competitionOf())).toBe(max);
  });

  it('is an error above a fifth, none at a fifth', () => {
    const five = [1, 2, 3, 4].map((id) => enterprise(id));
    const records = (startups: number): Parameters<typeof judged>[0] => {
      const projects = [...five, ...Array.from({ length: startups }, (_, at) => company(at + 10))];
      return { projects, recommendationLists: [listOf('太原市', projects)] };
    };
    expect(codesOf(judged(records(1)), 'R27')).toEqual([]);
    const found = foundBy(judged(records(2)), 'R27');
    expect(found).toMatchObject([{ statement: { parameters: { startups: 2, total: 6, max: 1 } } }]);
  });
});

describe('quotas', () => {
  const ten = Array.from({ length: 10 }, (_, at) => enterprise(at + 1));
  const quotaOf = (results: ReturnType<typeof judged>, region: string): number | undefined =>
    results.quotas.find((quota) => quota.region === region)?.quota;

  it('counts approved projects registered by the cut-off only', () => {
    const late = enterprise(20, { registeredAt: '2026-07-11T00:00:00+08:00' });
    const pending = enterprise(21, { reviewStatus: 'pending' });
    const lastSecond = enterprise(22, { registeredAt: '2026-07-10T23:59:59+08:00' });
    const results = judged({ projects: [late, pending, lastSecond] });
    expect(results.quotas.find(({ region }) => region === '太原市')?.registered).toBe(1);
  });

  it('counts them on the day the edition says, however late registration closes', () => {
    const projects = [
      enterprise(1, { registeredAt: '2026-06-30T23:59:59+08:00' }),
      enterprise(2, { registeredAt: '2026-07-01T00:00:00+08:00' }),
    ];
    const quota = { ...competitionOf().quota, countedOn: '2026-06-30T23:59:59+08:00' };
    const results = judged({ projects }, { quota });
    expect(results.quotas.find(({ region }) => region === '太原市')?.registered).toBe(1);
  });

  it('hands out base seats before the rest is shared', () => {
    const quota = { ...competitionOf().quota, seats: 20, basePerRegion: 1 };
    const results = judged({ projects: ten }, { quota });
    // Twelve regions have one each; the other eight go to the only region with registrations.
    expect(quotaOf(results, '太原市')).toBe(9);
    expect(quotaOf(results, '大同市')).toBe(1);
  });

  it('lets announced seats stand and says where the registrations now give others', () => {
    const quota = { ...competitionOf().quota, seats: 10, announced: { 太原市: 8 } };
    const results = judged({ projects: ten }, { quota });
    expect(quotaOf(results, '太原市')).toBe(8);
    expect(foundBy(results, 'R28')).toMatchObject([
      { outcome: 'warned', statement: { code: 'quota-differs', parameters: { announced: 8, computed: 10 } } },
    ]);
  });

  it('says nothing of announced seats before there are registrations', () => {
    const quota = { ...competitionOf().quota, seats: 10, announced: { 太原市: 8 } };
    expect(foundBy(judged({ projects: [] }, { quota }), 'R28')).toEqual([]);
  });

  it('points at the row with the last semi-final rank when a list is over its quota', () => {
    const quota = { ...competitionOf().quota, seats: 2 };
    const [first, second, third] = ten;
    if (first === undefined || second === undefined || third === undefined) throw new Error('ten projects');
    const results = judged(
      { projects: ten, recommendationLists: [listOf('太原市', [first, second, third])] },
      { quota },
    );
    expect(foundBy(results, 'R28')).toMatchObject([
      { projectId: third.projectId, statement: { code: 'over-quota', place: { row: 6 } } },
    ]);
  });

  it('counts a project repeated in a list once, and tells of the repetition', () => {
    const [first] = ten;
    if (first === undefined) throw new Error('ten projects');
    const results = judged({ projects: ten, recommendationLists: [listOf('太原市', [first, first])] });
    expect(results.quotas[0]).toMatchObject({ recommended: 1 });
    expect(codesOf(results, 'R20')).toEqual(['recommended-twice']);
  });
});
