import type { ChartArrow, ChartDrawing, ChartPoint, ChartRectangle } from './drawing.ts';

/** What must not happen in a drawing. */
export type ChartFault = 'too-wide' | 'boxes-touch' | 'line-on-box' | 'line-on-line' | 'label-covered';

/** Least clear room between two boxes. */
const CLEAR_MM = 2;
/** Lines side by side that are nearer than this look like one. */
const APART_MM = 1.2;

/** Looks at a drawing as a reader would, whatever the way it was made. */
export function findFaults(drawing: ChartDrawing, widthMm: number): readonly ChartFault[] {
  return [
    ...(drawing.widthMm > widthMm + 0.01 ? (['too-wide'] as const) : []),
    ...(boxesTouch(drawing) ? (['boxes-touch'] as const) : []),
    ...(lineOnBox(drawing) ? (['line-on-box'] as const) : []),
    ...(lineOnLine(drawing) ? (['line-on-line'] as const) : []),
    ...(labelCovered(drawing) ? (['label-covered'] as const) : []),
  ];
}

function boxesTouch({ boxes }: ChartDrawing): boolean {
  return boxes.some((box, index) =>
    boxes.slice(index + 1).some((other) => meets(grown(box, CLEAR_MM), other)),
  );
}

function lineOnBox({ boxes, arrows }: ChartDrawing): boolean {
  return arrows.some((arrow) =>
    boxes.some((box) => {
      const isOwn = box.id === arrow.from || box.id === arrow.to;
      const room = isOwn ? grown(box, -0.3) : grown(box, 1);
      // The last piece of an arrow ends on a diamond's slanted edge.
      const pieces = box.id === arrow.to ? piecesOf(arrow).slice(0, -1) : piecesOf(arrow);
      return pieces.some((piece) => meets(piece, room));
    }),
  );
}

/** Arrows of one step share their beginning; others may only cross. */
function lineOnLine({ arrows }: ChartDrawing): boolean {
  return arrows.some((arrow, index) =>
    arrows
      .slice(index + 1)
      .some(
        (other) =>
          other.from !== arrow.from &&
          piecesOf(arrow).some((piece) =>
            piecesOf(other).some((line) => isUpright(piece) === isUpright(line) && runsAlong(piece, line)),
          ),
      ),
  );
}

function runsAlong(piece: ChartRectangle, line: ChartRectangle): boolean {
  return meets(isUpright(piece) ? wider(piece, APART_MM) : higher(piece, APART_MM), line);
}

function labelCovered({ boxes, arrows }: ChartDrawing): boolean {
  const labels = arrows.flatMap(({ label }) => (label === null ? [] : [label]));
  const lines = arrows.flatMap(piecesOf);
  return labels.some(
    (label, index) =>
      [...boxes, ...lines].some((other) => meets(grown(label, 0.3), other)) ||
      labels.slice(index + 1).some((other) => meets(grown(label, 0.8), other)),
  );
}

/** The straight pieces of an arrow as rectangles without breadth. */
function piecesOf({ points }: ChartArrow): readonly ChartRectangle[] {
  return points.slice(1).map((end, index) => between(points[index] ?? end, end));
}

function between(start: ChartPoint, end: ChartPoint): ChartRectangle {
  return {
    xMm: Math.min(start.xMm, end.xMm),
    yMm: Math.min(start.yMm, end.yMm),
    widthMm: Math.abs(end.xMm - start.xMm),
    heightMm: Math.abs(end.yMm - start.yMm),
  };
}

function isUpright({ widthMm }: ChartRectangle): boolean {
  return widthMm < 0.01;
}

function meets(a: ChartRectangle, b: ChartRectangle): boolean {
  return (
    a.xMm < b.xMm + b.widthMm &&
    b.xMm < a.xMm + a.widthMm &&
    a.yMm < b.yMm + b.heightMm &&
    b.yMm < a.yMm + a.heightMm
  );
}

function grown(box: ChartRectangle, byMm: number): ChartRectangle {
  return wider(higher(box, byMm), byMm);
}

function wider(box: ChartRectangle, byMm: number): ChartRectangle {
  return { ...box, xMm: box.xMm - byMm, widthMm: box.widthMm + 2 * byMm };
}

function higher(box: ChartRectangle, byMm: number): ChartRectangle {
  return { ...box, yMm: box.yMm - byMm, heightMm: box.heightMm + 2 * byMm };
}
