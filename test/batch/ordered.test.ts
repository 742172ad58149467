import { describe, expect, it } from 'vitest';
import { ordered } from '../../src/batch/ordered.ts';

/** Work that ends when it is told to. */
function heldWork(): {
  readonly begun: number[];
  readonly work: (item: number) => Promise<string>;
  readonly end: (item: number) => void;
  readonly fail: (item: number) => void;
} {
  const begun: number[] = [];
  const ends = new Map<
    number,
    { readonly end: (value: string) => void; readonly fail: (error: Error) => void }
  >();
  return {
    begun,
    work: (item) => {
      begun.push(item);
      return new Promise((end, fail) => ends.set(item, { end, fail }));
    },
    end: (item) => ends.get(item)?.end(`made ${item}`),
    fail: (item) => ends.get(item)?.fail(new Error(`failed ${item}`)),
  };
}

async function all<Result>(results: AsyncIterable<Result>): Promise<readonly Result[]> {
  const taken: Result[] = [];
  for await (const result of results) taken.push(result);
  return taken;
}

const turns = (): Promise<void> => new Promise((resume) => setImmediate(resume));

describe('work in order', () => {
  it('gives results in the order of the items, whichever ends first', async () => {
    const { work, end } = heldWork();
    const results: string[] = [];
    const taking = (async () => {
      for await (const result of ordered([1, 2, 3], 3, work)) results.push(result);
    })();
    await turns();
    end(3);
    end(2);
    await turns();
    expect(results).toEqual([]);
    end(1);
    await taking;
    expect(results).toEqual(['made 1', 'made 2', 'made 3']);
  });

  it('has no more items under way than it may', async () => {
    const { begun, work, end } = heldWork();
    const taking = all(ordered([1, 2, 3, 4], 2, work));
    await turns();
    expect(begun).toEqual([1, 2]);
    end(2);
    await turns();
    expect(begun).toEqual([1, 2]);
    end(1);
    await turns();
    // The result of 1 was taken, that of 2 waits no longer: both have made room.
    expect(begun).toEqual([1, 2, 3, 4]);
    end(3);
    end(4);
    expect(await taking).toHaveLength(4);
  });

  it('takes an item only when there is room for it', async () => {
    const taken: number[] = [];
    function* items(): Iterable<number> {
      for (let item = 1; item <= 5; item += 1) {
        taken.push(item);
        yield item;
      }
    }
    const results = ordered(items(), 2, (item) => Promise.resolve(item));
    await results.next();
    // Two under way, and the one that waits for room.
    expect(taken).toEqual([1, 2, 3]);
  });

  it('throws an error at its item’s turn and begins nothing more', async () => {
    const { begun, work, end, fail } = heldWork();
    const results: string[] = [];
    const taking = (async () => {
      for await (const result of ordered([1, 2, 3, 4], 2, work)) results.push(result);
    })();
    const ended = expect(taking).rejects.toThrow('failed 2');
    await turns();
    fail(2);
    await turns();
    expect(begun).toEqual([1, 2]);
    end(1);
    await turns();
    end(3);
    await ended;
    expect(results).toEqual(['made 1']);
    expect(begun).not.toContain(4);
  });

  it('stops when the caller does', async () => {
    const begun: number[] = [];
    for await (const result of ordered(
      [1, 2, 3, 4, 5],
      2,
      (item) => (begun.push(item), Promise.resolve(item)),
    )) {
      if (result === 1) break;
    }
    expect(begun).toEqual([1, 2]);
  });

  it('works one after the other with room for one', async () => {
    const events: string[] = [];
    const results = ordered(['a', 'b'], 1, async (item) => {
      events.push(`begin ${item}`);
      await turns();
      events.push(`end ${item}`);
      return item;
    });
    await all(results);
    expect(events).toEqual(['begin a', 'end a', 'begin b', 'end b']);
  });
});
