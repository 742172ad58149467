import type { FlowChart } from '../document/model.ts';
import { sizeBoxes, type BoxShape, type SizedBox } from './boxes.ts';
import { makeChannel, type Port } from './channel.ts';
import { drawChart } from './draw.ts';
import type { ChartDrawing } from './drawing.ts';
import { findFaults } from './faults.ts';
import { cutIntoLayers, linksBelow, type LayeredChart, type Link } from './layers.ts';
import { orderLayers, type LayerOrder } from './order.ts';
import { placeSlots } from './places.ts';
import { LABEL_GAP_MM } from './planned-chart.ts';
import type { ChartRoom } from './room.ts';

/** Words of a box on one line, in characters, widest first. */
const TEXT_EMS = [18, 14, 12, 11, 10, 9, 8, 7, 6, 5, 4];
/** What boxes of different widths are worth in height. */
const UNEQUAL_MM = 10;
const GAP_MM = 6;

/**
 * Lays a flow out from top to bottom in the room there is: as low as it can be, without boxes, words or lines
 * on one another. Null where it does not fit; then the words have to be shortened or the chart be parted.
 */
export function layOutFlowChart(chart: FlowChart, room: ChartRoom): ChartDrawing | null {
  const layered = cutIntoLayers(chart);
  const order = orderLayers(layered);
  const shapes = TEXT_EMS.flatMap((ems): BoxShape[] => [
    { ems, widths: 'equal' },
    { ems, widths: 'own' },
  ]);
  let best: { readonly drawing: ChartDrawing; readonly cost: number } | null = null;
  for (const shape of shapes) {
    const boxes = sizeBoxes(chart.steps, shape, room);
    const drawing = boxes === null ? null : tryBoxes(chart, layered, order, boxes, room);
    if (drawing === null) continue;
    const cost = drawing.heightMm + (shape.widths === 'equal' ? 0 : UNEQUAL_MM);
    if (best === null || cost < best.cost - 0.01) best = { drawing, cost };
  }
  return best?.drawing ?? null;
}

function tryBoxes(
  chart: FlowChart,
  layered: LayeredChart,
  order: LayerOrder,
  boxes: readonly SizedBox[],
  room: ChartRoom,
): ChartDrawing | null {
  const labelMm = (link: Link): number => labelWidth(chart, layered, link, room);
  const halfWidthsMm = layered.slots.map(({ step }, slot) =>
    step === null ? passingHalf(slot, layered, labelMm) : (boxes[slot]?.widthMm ?? 0) / 2,
  );
  const least = order.map((slots) => slots.reduce((sum, slot) => sum + 2 * (halfWidthsMm[slot] ?? 0), 0));
  if (order.some((slots, layer) => (least[layer] ?? 0) + (slots.length - 1) * GAP_MM > room.widthMm))
    return null;
  const needs = { halfWidthsMm, gapMm: GAP_MM, widthMm: room.widthMm };
  const placesMm = placeSlots(layered, order, needs);
  const ports = placesMm.map((xMm, slot): Port => ({ xMm, spanMm: spanOf(boxes[slot]) }));
  const channels = order.slice(1).map((_, layer) => makeChannel(linksBelow(layered, layer), ports, labelMm));
  const drawing = drawChart({ chart, layered, boxes, placesMm, channels, labelMm }, room);
  return drawing.heightMm <= room.heightMm && findFaults(drawing, room.widthMm).length === 0 ? drawing : null;
}

/** An arrow's label stands where the arrow begins. */
function labelWidth(chart: FlowChart, { routes }: LayeredChart, link: Link, room: ChartRoom): number {
  const label = chart.arrows[link.arrow]?.label ?? null;
  if (label === null || routes[link.arrow]?.[0] !== link.from) return 0;
  return room.setText(label, room.widthMm).widthMm;
}

function passingHalf(slot: number, layered: LayeredChart, labelMm: (link: Link) => number): number {
  const { layer = 0 } = layered.slots[slot] ?? {};
  const coming = linksBelow(layered, layer - 1).filter(({ to }) => to === slot);
  return Math.max(1, ...coming.map((link) => labelMm(link) + LABEL_GAP_MM));
}

/** Straight parts of a box's upper edge take arrows anywhere; a diamond's slanted ones near its point. */
function spanOf(box: SizedBox | undefined): number {
  if (box === undefined) return 0;
  return box.outline === 'diamond' ? box.widthMm / 6 : box.widthMm / 2 - 5;
}
