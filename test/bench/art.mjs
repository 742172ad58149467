// The certificate layout's drawn art and zones for contenders that have to be told: paths in points.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import encodeQR from 'qr';
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
  const { x, y, size, width = size, height = size } = layout[name];
  return { x: points(x), y: points(y), width: points(width), height: points(height) };
}

/** A code's modules, row by row, true where black; level M, without its quiet zone. */
export function modulesOf(text) {
  const rows = encodeQR(text, 'raw', { ecc: 'medium', border: 1 });
  return rows.slice(1, -1).map((row) => row.slice(1, -1));
}

/** The square of a code of so many modules a side: the layout's, less the quiet zone of four that it includes. */
export function codeZone(count) {
  const { x, y, size } = layout.code;
  const quiet = (size * 4) / (count + 8);
  return { x: points(x + quiet), y: points(y + quiet), size: points(size - 2 * quiet) };
}
