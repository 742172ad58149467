import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { likenessOfPairs, pairsOf, similarFrom } from '../../src/rules/likeness.ts';
import { nearNames } from '../../src/rules/near-names.ts';

/* What the comparison of all pairs finds is the answer: the short cut may offer more, never less. */

function expectAllFound(names: readonly string[]): void {
  const pairs = names.map(pairsOf);
  const near = nearNames(pairs);
  pairs.forEach((one, at) => {
    const similar = pairs.slice(0, at).flatMap((other, index) => {
      return likenessOfPairs(one, other) >= similarFrom ? [index] : [];
    });
    const offered = near(at);
    expect(offered).toEqual([...new Set(offered)].sort((a, b) => a - b));
    expect(offered.filter((index) => index >= at)).toEqual([]);
    expect(similar.filter((index) => !offered.includes(index))).toEqual([]);
  });
}

describe('names near a name', () => {
  it('hold every similar one, few letters making many repetitions', () => {
    const name = fc.string({ unit: fc.constantFrom('甲', '乙', '丙', 'A'), maxLength: 24 });
    fc.assert(
      fc.property(fc.array(name, { maxLength: 25 }), (names) => {
        expectAllFound(names);
      }),
      { numRuns: 500 },
    );
  });

  it('hold every similar one among names that differ by a few letters', () => {
    const letters = Array.from('智慧新型高效绿色精密数字低碳煤层矿山农业医疗光电储能');
    const edit = fc.tuple(fc.nat(30), fc.constantFrom(...letters, ''));
    const base = fc.array(fc.constantFrom(...letters), { minLength: 1, maxLength: 26 });
    const family = fc.tuple(base, fc.array(fc.array(edit, { maxLength: 4 }), { maxLength: 8 }));
    fc.assert(
      fc.property(fc.array(family, { maxLength: 4 }), (families) => {
        const names = families.flatMap(([letters, variants]) =>
          variants.map((edits) => {
            const changed = [...letters];
            for (const [at, letter] of edits) changed[at % changed.length] = letter;
            return changed.join('');
          }),
        );
        expectAllFound(names);
      }),
      { numRuns: 500 },
    );
  });

  it('are few: most of a thousand different names are never compared', () => {
    const letters = Array.from('智慧新型高效绿色精密数字低碳煤层矿山农业医疗光电储能');
    let seed = 7;
    const random = (): string => {
      seed = (seed * 1_103_515_245 + 12_345) % 2_147_483_648;
      return letters[Math.floor(seed / 65_536) % letters.length] ?? '';
    };
    const names = Array.from({ length: 1_000 }, () => Array.from({ length: 14 }, random).join(''));
    const near = nearNames(names.map(pairsOf));
    const offered = names.reduce((sum, _, at) => sum + near(at).length, 0);
    // All pairs are 499,500.
    expect(offered).toBeLessThan(2_000);
  });
});
