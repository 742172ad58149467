import { linksBelow, type LayeredChart, type Link } from './layers.ts';
import type { LayerOrder } from './order.ts';
import { spread } from './spread.ts';

/** What slots need on either side of their middle, and the room there is. */
export interface PlaceNeeds {
  /** Of each slot: its box, or the room beside an arrow that passes. */
  readonly halfWidthsMm: readonly number[];
  /** Between neighbours. */
  readonly gapMm: number;
  readonly widthMm: number;
}

const ROUNDS = 16;
/** An arrow that passes several layers runs straight before boxes stand under one another. */
const PASSING_WEIGHT = 4;

/** In the last round. */
const STEP_WEIGHT = 8;

/** Middles of the slots across, in millimetres: each below and above the middle of its neighbours. */
export function placeSlots(chart: LayeredChart, order: LayerOrder, needs: PlaceNeeds): readonly number[] {
  const links = order.map((_, layer) => linksBelow(chart, layer));
  const places = chart.slots.map(() => needs.widthMm / 2);
  const settle = (layer: number, beside: readonly ('above' | 'below')[], stepWeight = 1): void => {
    const slots = order[layer] ?? [];
    const wishes = slots.map((slot, index) => {
      const wished = wishOf(slot, places, neighbours(slot, layer, links, beside), chart);
      const weight = wished.weight * (chart.slots[slot]?.step === null ? 1 : stepWeight);
      return {
        ...wished,
        weight,
        apart: index === 0 ? 0 : half(slots[index - 1], needs) + half(slot, needs) + needs.gapMm,
      };
    });
    const low = half(slots[0], needs);
    const high = needs.widthMm - half(slots.at(-1), needs);
    spread(wishes, low, high).forEach((place, index) => {
      places[slots[index] ?? 0] = place;
    });
  };
  const layers = order.map((_, layer) => layer);
  for (let round = 0; round < ROUNDS; round += 1) {
    for (const layer of layers) settle(layer, round === 0 ? ['above'] : ['above', 'below']);
    for (const layer of [...layers].reverse()) settle(layer, ['below']);
  }
  // Last downwards, so that a step with one before it stands right under it and arrows that pass give way.
  for (const layer of layers.slice(1)) settle(layer, ['above'], STEP_WEIGHT);
  return places;
}

function half(slot: number | undefined, { halfWidthsMm }: PlaceNeeds): number {
  return halfWidthsMm[slot ?? -1] ?? 0;
}

function neighbours(
  slot: number,
  layer: number,
  links: readonly (readonly Link[])[],
  beside: readonly ('above' | 'below')[],
): readonly number[] {
  return beside.flatMap((side) =>
    side === 'above'
      ? (links[layer - 1] ?? []).flatMap(({ from, to }) => (to === slot ? [from] : []))
      : (links[layer] ?? []).flatMap(({ from, to }) => (from === slot ? [to] : [])),
  );
}

/** The middle of the neighbours; a slot without any stays where it is. */
function wishOf(
  slot: number,
  places: readonly number[],
  beside: readonly number[],
  { slots }: LayeredChart,
): { readonly wish: number; readonly weight: number } {
  if (beside.length === 0) return { wish: places[slot] ?? 0, weight: 0.1 };
  const passes = (one: number): boolean => slots[one]?.step === null;
  const weights = beside.map((one) => (passes(one) && passes(slot) ? PASSING_WEIGHT : 1));
  const weight = weights.reduce((sum, one) => sum + one, 0);
  const sum = beside.reduce((total, one, index) => total + (places[one] ?? 0) * (weights[index] ?? 0), 0);
  return { wish: sum / weight, weight };
}
