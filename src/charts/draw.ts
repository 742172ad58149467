import { placeLabels } from './draw-labels.ts';
import type { ChartArrow, ChartBox, ChartDrawing, ChartLabel, ChartPoint } from './drawing.ts';
import { measureHeights, type Heights } from './heights.ts';
import type { PlannedChart } from './planned-chart.ts';
import type { ChartRoom } from './room.ts';

/** Gives everything its height and draws it; the chart is as wide as what stands in it. */
export function drawChart(plan: PlannedChart, room: ChartRoom): ChartDrawing {
  const heights = measureHeights(plan, room);
  const boxes = plan.boxes.map((box, slot): ChartBox => {
    const { layer = 0 } = plan.layered.slots[slot] ?? {};
    const band = heights.layers[layer] ?? { topMm: 0, heightMm: 0 };
    const xMm = (plan.placesMm[slot] ?? 0) - box.widthMm / 2;
    return { ...box, xMm, yMm: band.topMm + (band.heightMm - box.heightMm) / 2 };
  });
  const labels = placeLabels(plan, heights, room);
  const arrows = plan.chart.arrows.map(({ from, to }, arrow): ChartArrow => {
    const points = arrowPoints(plan.layered.routes[arrow] ?? [], arrow, plan, heights, boxes);
    return { from, to, points: withoutStops(points), label: labels.get(arrow) ?? null };
  });
  return trimmed({ widthMm: room.widthMm, heightMm: heights.totalMm, boxes, arrows });
}

function arrowPoints(
  route: readonly number[],
  arrow: number,
  { layered, placesMm, channels }: PlannedChart,
  heights: Heights,
  boxes: readonly ChartBox[],
): readonly ChartPoint[] {
  const [first = 0] = route;
  const start = boxes[first];
  const points: ChartPoint[] = [
    { xMm: placesMm[first] ?? 0, yMm: start === undefined ? 0 : start.yMm + start.heightMm },
  ];
  for (const slot of route.slice(0, -1)) {
    const { layer = 0 } = layered.slots[slot] ?? {};
    const net = channels[layer]?.nets.find(({ from }) => from === slot);
    const end = net?.ends.find(({ link }) => link.arrow === arrow);
    if (net === undefined || end === undefined)
      throw new Error('an arrow without its way between two layers');
    if (net.track === null) continue;
    const yMm = heights.trackMm(layer, net.track);
    points.push({ xMm: net.xMm, yMm }, { xMm: end.xMm, yMm });
  }
  const xMm = points.at(-1)?.xMm ?? 0;
  return [...points, { xMm, yMm: upperEdge(boxes[route.at(-1) ?? 0], xMm) }];
}

/** Where a line that comes down at `xMm` meets the box. */
function upperEdge(box: ChartBox | undefined, xMm: number): number {
  if (box === undefined) return 0;
  if (box.outline !== 'diamond') return box.yMm;
  const away = Math.abs(xMm - (box.xMm + box.widthMm / 2));
  return box.yMm + (box.heightMm * away) / box.widthMm;
}

/** Without points between which the line goes straight on. */
function withoutStops(points: readonly ChartPoint[]): readonly ChartPoint[] {
  const isSame = (a: number, b: number): boolean => Math.abs(a - b) < 0.01;
  return points.filter((point, index) => {
    const before = points[index - 1];
    const after = points[index + 1];
    if (before === undefined || after === undefined) return true;
    const isUpright = isSame(before.xMm, point.xMm) && isSame(point.xMm, after.xMm);
    return !isUpright && !(isSame(before.yMm, point.yMm) && isSame(point.yMm, after.yMm));
  });
}

function trimmed(drawing: ChartDrawing): ChartDrawing {
  const { boxes, arrows } = drawing;
  const labels = arrows.flatMap(({ label }) => (label === null ? [] : [label]));
  const points = arrows.flatMap((arrow) => arrow.points.map(({ xMm }) => xMm));
  const left = Math.min(...points, ...[...boxes, ...labels].map(({ xMm }) => xMm));
  const right = Math.max(...points, ...[...boxes, ...labels].map(({ xMm, widthMm }) => xMm + widthMm));
  const moved = <Placed extends { readonly xMm: number }>(placed: Placed): Placed => ({
    ...placed,
    xMm: placed.xMm - left,
  });
  const movedLabel = (label: ChartLabel | null): ChartLabel | null => (label === null ? null : moved(label));
  return {
    ...drawing,
    widthMm: right - left,
    boxes: boxes.map(moved),
    arrows: arrows.map((arrow) => ({
      ...arrow,
      points: arrow.points.map(moved),
      label: movedLabel(arrow.label),
    })),
  };
}
