import type { FlowChart } from '../document/model.ts';
import type { SizedBox } from './boxes.ts';
import type { Channel } from './channel.ts';
import type { LayeredChart, Link } from './layers.ts';

/** A chart whose boxes, layers and places across are decided. */
export interface PlannedChart {
  readonly chart: FlowChart;
  readonly layered: LayeredChart;
  /** In the order of the steps. */
  readonly boxes: readonly SizedBox[];
  /** Middles of the slots across. */
  readonly placesMm: readonly number[];
  /** Below each layer but the last. */
  readonly channels: readonly Channel[];
  /** Width of the label a link bears; 0 without one. */
  readonly labelMm: (link: Link) => number;
}

/** Between an arrow and its label. */
export const LABEL_GAP_MM = 0.8;
