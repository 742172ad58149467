/**
 * Runs `work` on items, at most `inFlight` at a time, and gives the results in the order of the items. An item is
 * taken when there is room for it, so a long list needs the memory of a few. An error arrives at its item's turn;
 * nothing further is begun then, nor when the caller stops asking.
 */
export async function* ordered<Item, Result>(
  items: Iterable<Item>,
  inFlight: number,
  work: (item: Item) => Promise<Result>,
): AsyncGenerator<Result, void, undefined> {
  const running: Promise<Result>[] = [];
  for (const item of items) {
    if (running.length >= Math.max(1, inFlight)) yield await first(running);
    running.push(begin(work, item));
  }
  while (running.length > 0) yield await first(running);
}

function begin<Item, Result>(work: (item: Item) => Promise<Result>, item: Item): Promise<Result> {
  const result = work(item);
  // Told at its turn: until then, and when an earlier one ends everything, it is no unhandled rejection.
  result.catch(() => undefined);
  return result;
}

function first<Result>(running: Promise<Result>[]): Promise<Result> {
  const result = running.shift();
  if (result === undefined) throw new Error('There is always one running when one is taken');
  return result;
}
