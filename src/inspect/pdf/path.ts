import { pointsToMm } from '../../layout/units.ts';
import type { ReadRule } from '../reading.ts';
import { scaleOf, transformPoint, type Matrix } from './matrix.ts';

type Point = readonly [number, number];

/** Filled boxes up to this thickness are rules: word processors fill what others stroke. */
const THICKEST_MM = 1.6;
/** Shorter ones are parts of drawings. */
const SHORTEST_MM = 2;

/** The rules a stroked path draws: its straight horizontal and vertical pieces. `toMm` is the whole way to the sheet. */
export function strokedRules(
  path: ArrayLike<number>,
  toMm: Matrix,
  width: number,
  colour: string,
): ReadRule[] {
  const hairline = pointsToMm(0.1);
  const weightMm = Math.max(width * scaleOf(toMm), hairline);
  return subpathsOf(path, toMm).flatMap(({ points, isStraight }) =>
    isStraight
      ? points.slice(1).flatMap((to, index) => ruleBetween(points[index] ?? to, to, weightMm, colour))
      : [],
  );
}

/** The rules a filled path draws: boxes thin enough to be one. */
export function filledRules(path: ArrayLike<number>, toMm: Matrix, colour: string): ReadRule[] {
  return subpathsOf(path, toMm).flatMap(({ points, isStraight }) => {
    if (!isStraight || points.length < 4) return [];
    const xs = points.map(([x]) => x);
    const ys = points.map(([, y]) => y);
    const [x1, x2, y1, y2] = [Math.min(...xs), Math.max(...xs), Math.min(...ys), Math.max(...ys)];
    if (!isBox(points, x1, x2, y1, y2)) return [];
    const [width, height] = [x2 - x1, y2 - y1];
    const weightMm = Math.min(width, height);
    if (weightMm > THICKEST_MM) return [];
    return width >= height
      ? ruleBetween([x1, (y1 + y2) / 2], [x2, (y1 + y2) / 2], weightMm, colour)
      : ruleBetween([(x1 + x2) / 2, y1], [(x1 + x2) / 2, y2], weightMm, colour);
  });
}

function isBox(points: readonly Point[], x1: number, x2: number, y1: number, y2: number): boolean {
  const near = (a: number, b: number): boolean => Math.abs(a - b) < 0.05;
  return points.every(([x, y]) => (near(x, x1) || near(x, x2)) && (near(y, y1) || near(y, y2)));
}

function ruleBetween([x1, y1]: Point, [x2, y2]: Point, weightMm: number, colour: string): ReadRule[] {
  const [dx, dy] = [Math.abs(x2 - x1), Math.abs(y2 - y1)];
  if (Math.max(dx, dy) < SHORTEST_MM || Math.min(dx, dy) > 0.1) return [];
  const rule = {
    x1Mm: Math.min(x1, x2),
    y1Mm: Math.min(y1, y2),
    x2Mm: Math.max(x1, x2),
    y2Mm: Math.max(y1, y2),
  };
  return [{ ...rule, weightMm, colour }];
}

interface Subpath {
  readonly points: readonly Point[];
  readonly isStraight: boolean;
}

/** pdf.js packs a path as 0 move, 1 line, 2 cubic, 3 quadratic, 4 close, each followed by its coordinates. */
function subpathsOf(path: ArrayLike<number>, toMm: Matrix): readonly Subpath[] {
  const subpaths: { points: Point[]; isStraight: boolean }[] = [];
  const at = (index: number): Point => transformPoint(toMm, path[index] ?? 0, path[index + 1] ?? 0);
  for (let index = 0; index < path.length;) {
    const operation = path[index];
    const current = subpaths.at(-1);
    const first = current?.points[0];
    if (operation === 0) subpaths.push({ points: [at(index + 1)], isStraight: true });
    else if (operation === 1) current?.points.push(at(index + 1));
    else if (operation === 4 && first !== undefined) current?.points.push(first);
    else if (current !== undefined && operation !== 4) current.isStraight = false;
    index += 1 + ([2, 2, 6, 4, 0][operation ?? 4] ?? 0);
  }
  return subpaths;
}
