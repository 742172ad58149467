import type { Net, NetEnd } from './channel.ts';
import type { ChartLabel } from './drawing.ts';
import type { Heights } from './heights.ts';
import { LABEL_GAP_MM, type PlannedChart } from './planned-chart.ts';
import type { ChartRoom } from './room.ts';

/**
 * The labels by the number of their arrow: beside the line where it goes down to the next layer, on its outer
 * side where there is room.
 */
export function placeLabels(
  plan: PlannedChart,
  heights: Heights,
  room: ChartRoom,
): ReadonlyMap<number, ChartLabel> {
  const placed = new Map<number, ChartLabel>();
  plan.channels.forEach(({ nets }, layer) => {
    const lines = nets.flatMap(({ ends }) => ends.map(({ xMm }) => xMm));
    for (const net of nets) {
      for (const end of net.ends) {
        const text = plan.chart.arrows[end.link.arrow]?.label ?? null;
        const widthMm = plan.labelMm(end.link);
        if (text === null || widthMm === 0) continue;
        const taken = [...placed.values()].filter(({ yMm }) => yMm === heights.labelsMm(layer));
        const xMm = sideOf(net, end, widthMm, lines, taken);
        const yMm = heights.labelsMm(layer);
        placed.set(end.link.arrow, { text, xMm, yMm, widthMm, heightMm: room.emMm });
      }
    }
  });
  return placed;
}

/** Left edge of a label: on the side away from where the arrow comes from, else on the other one. */
function sideOf(
  net: Net,
  end: NetEnd,
  widthMm: number,
  lines: readonly number[],
  taken: readonly ChartLabel[],
): number {
  const right = end.xMm + LABEL_GAP_MM;
  const left = end.xMm - LABEL_GAP_MM - widthMm;
  const isFree = (x: number): boolean =>
    lines.every((line) => line < x - 0.5 || line > x + widthMm + 0.5) &&
    taken.every((label) => label.xMm + label.widthMm + 1 <= x || x + widthMm + 1 <= label.xMm);
  const isLeftmost = net.ends.length > 1 && net.ends.every(({ xMm }) => xMm >= end.xMm);
  const sides = isLeftmost || end.xMm < net.xMm - 0.01 ? [left, right] : [right, left];
  return sides.find(isFree) ?? right;
}
