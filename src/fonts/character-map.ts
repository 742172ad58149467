/**
 * The glyph of a code point, 0 where there is none: read from a `cmap` table where it lies (OpenType 1.9, "cmap"),
 * so that a face costs nothing until it is asked. Null for a table without a Unicode part of format 4 or 12, which
 * are what fonts have had for twenty years; fontkit reads the others.
 */
export function readCharacterMap(view: DataView): ((codePoint: number) => number) | null {
  const start = bestPart(view);
  if (start === null) return null;
  const format = view.getUint16(start);
  if (format === 12) return (codePoint) => findInGroups(view, start, codePoint);
  if (format === 4) return (codePoint) => findInSegments(view, start, codePoint);
  return null;
}

/** Platform and encoding: all of Unicode before its first plane, Windows before the platform of Unicode. */
const preferred: readonly (readonly [number, number])[] = [
  [3, 10],
  [0, 6],
  [0, 4],
  [3, 1],
  [0, 3],
  [0, 2],
  [0, 1],
  [0, 0],
];

function bestPart(view: DataView): number | null {
  for (const [platform, encoding] of preferred) {
    for (let at = 4; at < 4 + view.getUint16(2) * 8; at += 8) {
      if (view.getUint16(at) === platform && view.getUint16(at + 2) === encoding)
        return view.getUint32(at + 4);
    }
  }
  return null;
}

/** Format 12: groups of (first, last, glyph of the first). */
function findInGroups(view: DataView, start: number, codePoint: number): number {
  let [low, high] = [0, view.getUint32(start + 12) - 1];
  while (low <= high) {
    const middle = (low + high) >> 1;
    const group = start + 16 + middle * 12;
    const first = view.getUint32(group);
    if (codePoint < first) high = middle - 1;
    else if (codePoint > view.getUint32(group + 4)) low = middle + 1;
    else return view.getUint32(group + 8) + codePoint - first;
  }
  return 0;
}

/** Format 4: last and first of each segment, a difference, and an offset into an array of glyphs or 0. */
function findInSegments(view: DataView, start: number, codePoint: number): number {
  const bytes = view.getUint16(start + 6);
  let [low, high] = [0, bytes / 2 - 1];
  while (low <= high) {
    const middle = (low + high) >> 1;
    const last = start + 14 + middle * 2;
    const first = view.getUint16(last + bytes + 2);
    if (codePoint < first) high = middle - 1;
    else if (codePoint > view.getUint16(last)) low = middle + 1;
    else return glyphInSegment(view, last + bytes + 2, bytes, codePoint - first);
  }
  return 0;
}

/** `firstAt` is where the segment's first code point is written. */
function glyphInSegment(view: DataView, firstAt: number, bytes: number, distance: number): number {
  const delta = view.getUint16(firstAt + bytes);
  const offsetAt = firstAt + 2 * bytes;
  const offset = view.getUint16(offsetAt);
  if (offset === 0) return (view.getUint16(firstAt) + distance + delta) & 0xffff;
  // The offset counts from where it is itself.
  const place = offsetAt + offset + distance * 2;
  const glyph = place + 2 > view.byteLength ? 0 : view.getUint16(place);
  return glyph === 0 ? 0 : (glyph + delta) & 0xffff;
}
