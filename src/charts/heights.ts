import type { PlannedChart } from './planned-chart.ts';
import type { ChartRoom } from './room.ts';

/** Where layers and ways across lie, from the chart's upper edge. */
export interface Heights {
  readonly layers: readonly Band[];
  readonly totalMm: number;
  /** Height of a way across below a layer. */
  readonly trackMm: (layer: number, track: number) => number;
  /** Upper edge of the labels below a layer. */
  readonly labelsMm: (layer: number) => number;
}

export interface Band {
  readonly topMm: number;
  readonly heightMm: number;
}

/** From a step down to the first way across, and from one to the next, practice. */
const TO_TRACK_MM = 2.6;
const TRACK_MM = 3.6;
/** From the last way across, or a label, down to the next step: the arrow's head and a little line. */
const TO_STEP_MM = 4.2;
const LABEL_TO_STEP_MM = 3;
/** A straight arrow without a label. */
const STRAIGHT_MM = 5.6;
const ABOVE_LABEL_MM = 0.6;

/** Stacks the layers, with as much room between two as the ways and labels there need. */
export function measureHeights(plan: PlannedChart, { emMm }: ChartRoom): Heights {
  const layers: Band[] = [];
  let topMm = 0;
  for (let layer = 0; layer < plan.layered.layers; layer += 1) {
    const heightMm = Math.max(
      0,
      ...plan.boxes.filter((_, slot) => plan.layered.slots[slot]?.layer === layer).map((box) => box.heightMm),
    );
    layers.push({ topMm, heightMm });
    topMm += heightMm + (layer + 1 < plan.layered.layers ? channelHeight(plan, layer, emMm) : 0);
  }
  const lowerEdge = (layer: number): number => {
    const band = layers[layer] ?? { topMm: 0, heightMm: 0 };
    return band.topMm + band.heightMm;
  };
  const trackMm = (layer: number, track: number): number => lowerEdge(layer) + TO_TRACK_MM + track * TRACK_MM;
  return {
    layers,
    totalMm: topMm,
    trackMm,
    labelsMm: (layer) => {
      const tracks = plan.channels[layer]?.tracks ?? 0;
      return ABOVE_LABEL_MM + (tracks === 0 ? lowerEdge(layer) : trackMm(layer, tracks - 1));
    },
  };
}

function channelHeight({ channels, labelMm }: PlannedChart, layer: number, emMm: number): number {
  const { nets, tracks } = channels[layer] ?? { nets: [], tracks: 0 };
  const isLabelled = nets.some(({ ends }) => ends.some(({ link }) => labelMm(link) > 0));
  const labelled = ABOVE_LABEL_MM + emMm + LABEL_TO_STEP_MM;
  if (tracks === 0) return isLabelled ? labelled : STRAIGHT_MM;
  return TO_TRACK_MM + (tracks - 1) * TRACK_MM + (isLabelled ? labelled : TO_STEP_MM);
}
