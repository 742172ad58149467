/** One point is 1/72 inch. */
const MM_PER_POINT = 25.4 / 72;

/** Millimetres of a length in points. */
export function pointsToMm(points: number): number {
  return points * MM_PER_POINT;
}

/** Points of a length in millimetres. */
export function mmToPoints(mm: number): number {
  return mm / MM_PER_POINT;
}
