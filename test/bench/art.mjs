// The certificate layout's drawn art and zones for contenders that have to be told: paths in points.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { root } from './program.mjs';

export const layout = JSON.parse(
  readFileSync(join(root, 'templates/certificates/a4-landscape.json'), 'utf8'),
);

export const points = (mm) => (mm * 72) / 25.4;
const rounded = (mm) => Math.round(points(mm) * 1000) / 1000;

export const paper = { width: points(layout.paper.width), height: points(layout.paper.height) };

/** Frames and ornaments, in order: SVG path data in points with its fill or stroke. */
export const art = [...layout.border.map(frame), ...layout.ornaments.map(ornament)];

function frame({ x, y, width, height, line, colour }) {
  const [left, top, right, bottom] = [x, y, x + width, y + height].map(rounded);
  const d = `M${left} ${top} L${right} ${top} L${right} ${bottom} L${left} ${bottom} Z`;
  return { d, fill: null, stroke: colour, line: points(line) };
}

function ornament({ path, x, y, mirror, fill, stroke }) {
  const signX = mirror === 'x' || mirror === 'both' ? -1 : 1;
  const signY = mirror === 'y' || mirror === 'both' ? -1 : 1;
  const d = path.replace(
    /(-?[\d.]+)[ ,]+(-?[\d.]+)/g,
    (_pair, dx, dy) => `${rounded(x + signX * Number(dx))} ${rounded(y + signY * Number(dy))}`,
  );
  return { d, fill: fill ?? null, stroke: stroke?.colour ?? null, line: points(stroke?.line ?? 0) };
}

/** Where a zone of the layout is, in points. */
export function zoneOf(name) {
  const { x, y, width, height } = layout[name];
  return { x: points(x), y: points(y), width: points(width), height: points(height) };
}

/** Where peers draw the code: the layout's own zone once it has one. */
export const codeZone =
  layout.code === undefined
    ? squareAt(40, 148, 22)
    : squareAt(layout.code.x, layout.code.y, layout.code.width ?? layout.code.size);

function squareAt(x, y, size) {
  return { x: points(x), y: points(y), size: points(size) };
}
