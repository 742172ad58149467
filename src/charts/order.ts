import { linksBelow, type LayeredChart, type Link } from './layers.ts';

/** Slots of each layer from left to right. */
export type LayerOrder = readonly (readonly number[])[];

const SWEEPS = 12;

/**
 * Orders the layers so that few arrows cross: each slot goes to the middle of its neighbours in the layer
 * before, down and up in turn, then neighbours are exchanged while that helps. The best order seen counts,
 * the one of the steps as they are written where nothing is better.
 */
export function orderLayers(chart: LayeredChart): LayerOrder {
  const links = Array.from({ length: chart.layers }, (_, layer) => linksBelow(chart, layer));
  let order = firstOrder(chart);
  let best = order;
  for (let sweep = 0; sweep < SWEEPS; sweep += 1) {
    order = exchange(sweepOnce(order, links, sweep % 2 === 0 ? 'down' : 'up'), links);
    if (crossings(order, links) < crossings(best, links)) best = order;
  }
  return best;
}

/** Depth first from the first step on, so that branches lie side by side. */
function firstOrder({ slots, layers, routes }: LayeredChart): LayerOrder {
  const order: number[][] = Array.from({ length: layers }, () => []);
  const seen = new Set<number>();
  const visit = (slot: number): void => {
    if (seen.has(slot)) return;
    seen.add(slot);
    order[slots[slot]?.layer ?? 0]?.push(slot);
    for (const route of routes) {
      const at = route.indexOf(slot);
      const next = route[at + 1];
      if (at >= 0 && next !== undefined) visit(next);
    }
  };
  slots.forEach((_, slot) => {
    visit(slot);
  });
  return order;
}

function sweepOnce(order: LayerOrder, links: readonly (readonly Link[])[], way: 'down' | 'up'): LayerOrder {
  const done = order.map((layer) => [...layer]);
  const layers = order.map((_, index) => index);
  for (const layer of way === 'down' ? layers.slice(1) : layers.slice(0, -1).reverse()) {
    const beside = done[way === 'down' ? layer - 1 : layer + 1] ?? [];
    const between = links[way === 'down' ? layer - 1 : layer] ?? [];
    const middle = (slot: number, own: number): number => {
      const places = between.flatMap(({ from, to }) => {
        if (way === 'down') return to === slot ? [beside.indexOf(from)] : [];
        return from === slot ? [beside.indexOf(to)] : [];
      });
      return places.length === 0 ? own : places.reduce((sum, place) => sum + place, 0) / places.length;
    };
    const ranked = (done[layer] ?? []).map((slot, own) => ({ slot, own, middle: middle(slot, own) }));
    done[layer] = ranked.sort((a, b) => a.middle - b.middle || a.own - b.own).map(({ slot }) => slot);
  }
  return done;
}

/** Exchanges neighbours in a layer while fewer arrows cross by it. */
function exchange(order: LayerOrder, links: readonly (readonly Link[])[]): LayerOrder {
  let current = order;
  for (let layer = 0; layer < order.length; layer += 1) {
    for (let at = 0; at + 1 < (order[layer] ?? []).length; at += 1) {
      const tried = current.map((slots, index) => (index === layer ? swapped(slots, at) : slots));
      if (crossings(tried, links) < crossings(current, links)) current = tried;
    }
  }
  return current;
}

function swapped(slots: readonly number[], at: number): readonly number[] {
  const [a = 0, b = 0] = slots.slice(at, at + 2);
  return [...slots.slice(0, at), b, a, ...slots.slice(at + 2)];
}

function crossings(order: LayerOrder, links: readonly (readonly Link[])[]): number {
  return links.reduce((sum, below, layer) => {
    const upper = order[layer] ?? [];
    const lower = order[layer + 1] ?? [];
    const ends = below.map(({ from, to }) => [upper.indexOf(from), lower.indexOf(to)] as const);
    const crossed = ends.flatMap(([from, to], index) =>
      ends.slice(index + 1).filter(([otherFrom, otherTo]) => (from - otherFrom) * (to - otherTo) < 0),
    );
    return sum + crossed.length;
  }, 0);
}
