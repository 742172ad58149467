import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { workersFor } from '../../src/batch/workers.ts';

describe('the number of workers', () => {
  it('is one for a small batch: no thread is started', () => {
    for (const files of [0, 1, 20, 63]) expect(workersFor(files, 8)).toBe(1);
  });

  it('is what the machine runs at once for a large one', () => {
    expect(workersFor(1000, 2)).toBe(2);
    expect(workersFor(1000, 8)).toBe(8);
  });

  it('never falls when there is more to do, nor passes the machine', () => {
    const count = fc.integer({ min: 0, max: 20_000 });
    fc.assert(
      fc.property(count, count, fc.integer({ min: 1, max: 64 }), (some, more, threads) => {
        const few = workersFor(some, threads);
        const many = workersFor(some + more, threads);
        return few >= 1 && few <= many && many <= threads;
      }),
    );
  });
});
