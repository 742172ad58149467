import type { FlowChart, FlowStep } from '../document/model.ts';

/** A place in a layer: a step's box, or the room an arrow needs that goes on past the layer. */
export interface Slot {
  readonly layer: number;
  /** Null for an arrow that passes. */
  readonly step: FlowStep | null;
}

/** A chart cut into layers, top to bottom: every link leads from a layer to the next. */
export interface LayeredChart {
  readonly slots: readonly Slot[];
  readonly layers: number;
  /** For each arrow of the chart the slots it goes through, its two steps first and last. */
  readonly routes: readonly (readonly number[])[];
}

/** A part of an arrow between two neighbouring layers. */
export interface Link {
  readonly from: number;
  readonly to: number;
  readonly arrow: number;
}

/**
 * Each step one layer below the lowest of those before it, a beginning right above what follows; arrows over
 * several layers get a slot in each they pass. The chart must have no circle.
 */
export function cutIntoLayers(chart: FlowChart): LayeredChart {
  const layerOf = stepLayers(chart);
  const slots: Slot[] = chart.steps.map((step) => ({ layer: layerOf.get(step.id) ?? 0, step }));
  const slotOf = new Map(chart.steps.map(({ id }, index) => [id, index]));
  const routes = chart.arrows.map(({ from, to }) => {
    const passed: number[] = [];
    for (let layer = (layerOf.get(from) ?? 0) + 1; layer < (layerOf.get(to) ?? 0); layer += 1) {
      passed.push(slots.push({ layer, step: null }) - 1);
    }
    return [slotOf.get(from) ?? 0, ...passed, slotOf.get(to) ?? 0];
  });
  return { slots, layers: Math.max(0, ...slots.map(({ layer }) => layer + 1)), routes };
}

/** The links below a layer. */
export function linksBelow({ slots, routes }: LayeredChart, layer: number): readonly Link[] {
  return routes.flatMap((route, arrow) =>
    route.slice(1).flatMap((to, index): readonly Link[] => {
      const from = route[index] ?? 0;
      return slots[from]?.layer === layer ? [{ from, to, arrow }] : [];
    }),
  );
}

function stepLayers({ steps, arrows }: FlowChart): ReadonlyMap<string, number> {
  const layers = new Map(steps.map(({ id }) => [id, 0]));
  // Without a circle the longest way has fewer arrows than there are steps.
  for (let round = 0; round < steps.length; round += 1) {
    for (const { from, to } of arrows) {
      layers.set(to, Math.max(layers.get(to) ?? 0, (layers.get(from) ?? 0) + 1));
    }
  }
  for (const { id } of steps) {
    const below = arrows.filter(({ from }) => from === id).map(({ to }) => layers.get(to) ?? 0);
    const isBeginning = !arrows.some(({ to }) => to === id);
    if (isBeginning && below.length > 0) layers.set(id, Math.min(...below) - 1);
  }
  return layers;
}
