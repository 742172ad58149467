import { pointsToMm } from '../../layout/units.ts';
import type { Matrix } from './matrix.ts';

/** What a page says of its sheet: the visible box, the turn in degrees, points a unit. */
export interface PageBox {
  readonly view: readonly number[];
  readonly rotate: number;
  readonly userUnit: number;
}

export interface Sheet {
  readonly widthMm: number;
  readonly heightMm: number;
  /** From the page's own units to millimetres from the upper left corner as the reader sees it. */
  readonly toMm: Matrix;
}

/** The sheet of a page, turned as `/Rotate` says (ISO 32000-1 §7.7.3.3: clockwise, multiples of 90). */
export function sheetOf({ view, rotate, userUnit }: PageBox): Sheet {
  const [x0 = 0, y0 = 0, x1 = 0, y1 = 0] = view;
  const mm = pointsToMm(1) * userUnit;
  const [width, height] = [(x1 - x0) * mm, (y1 - y0) * mm];
  switch (((rotate % 360) + 360) % 360) {
    case 90:
      return { widthMm: height, heightMm: width, toMm: [0, mm, mm, 0, -y0 * mm, -x0 * mm] };
    case 180:
      return { widthMm: width, heightMm: height, toMm: [-mm, 0, 0, mm, x1 * mm, -y0 * mm] };
    case 270:
      return { widthMm: height, heightMm: width, toMm: [0, -mm, -mm, 0, y1 * mm, x1 * mm] };
    default:
      return { widthMm: width, heightMm: height, toMm: [mm, 0, 0, -mm, -x0 * mm, y1 * mm] };
  }
}
