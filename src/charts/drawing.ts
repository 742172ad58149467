/*
 * A flow chart at its places, the same for every writer. Millimetres from the chart's top-left corner.
 */

export interface ChartDrawing {
  readonly widthMm: number;
  readonly heightMm: number;
  /** In the order of the chart's steps. */
  readonly boxes: readonly ChartBox[];
  /** In the order of the chart's arrows. */
  readonly arrows: readonly ChartArrow[];
}

export interface ChartRectangle {
  readonly xMm: number;
  readonly yMm: number;
  readonly widthMm: number;
  readonly heightMm: number;
}

/** A step: its outline, and its words centred in the lines they were measured in. */
export interface ChartBox extends ChartRectangle {
  readonly id: string;
  readonly outline: 'rounded' | 'rectangle' | 'diamond';
  readonly text: string;
  readonly lines: readonly string[];
  /** Width of the widest line. */
  readonly wordsMm: number;
}

/** Straight lines from corner to corner, level or upright; the head is at the last point and points down. */
export interface ChartArrow {
  readonly from: string;
  readonly to: string;
  readonly points: readonly ChartPoint[];
  readonly label: ChartLabel | null;
}

export interface ChartPoint {
  readonly xMm: number;
  readonly yMm: number;
}

/** One line of words beside its arrow. */
export interface ChartLabel extends ChartRectangle {
  readonly text: string;
}

/** Radius of a rounded box's corners, practice: almost half the height of one line's box. */
export const CORNER_MM = 4;

/** The head of an arrow, practice: a triangle 2.6 mm long. */
export const ARROW_HEAD = { lengthMm: 2.6, widthMm: 2 } as const;
