import type { CertificateLayout } from '../../layout/certificate.ts';
import type { WordDrawing } from './word.ts';

type Ornament = CertificateLayout['ornaments'][number];

const drawn = new WeakMap<CertificateLayout, readonly WordDrawing[]>();

/** The border of a layout and its ornaments; the same array each time, by which its package is known again. */
export function certificateArt(layout: CertificateLayout): readonly WordDrawing[] {
  const art = drawn.get(layout) ?? drawArt(layout);
  drawn.set(layout, art);
  return art;
}

/** Ornaments of one look are one drawing as large as the sheet. */
function drawArt(layout: CertificateLayout): readonly WordDrawing[] {
  const frames = layout.border.map(({ x, y, width, height, line, colour, radius }): WordDrawing => ({
    type: 'rectangle',
    xMm: x,
    yMm: y,
    widthMm: width,
    heightMm: height,
    line: { colour: hexOf(colour), widthMm: line },
    radiusMm: radius,
  }));
  return [...frames, ...ornamentDrawings(layout)];
}

function ornamentDrawings({ paper, ornaments }: CertificateLayout): readonly WordDrawing[] {
  const looks = [...new Set(ornaments.map(lookOf))];
  return looks.flatMap((look) => {
    const alike = ornaments.filter((ornament) => lookOf(ornament) === look);
    const [{ fill, stroke } = { fill: null, stroke: null }] = alike;
    return {
      type: 'paths' as const,
      widthMm: paper.width,
      heightMm: paper.height,
      paths: alike.map(movedPath),
      fill: fill === null ? null : hexOf(fill),
      line: stroke === null ? null : { colour: hexOf(stroke.colour), widthMm: stroke.line },
    };
  });
}

function lookOf({ fill, stroke }: Ornament): string {
  return JSON.stringify([fill, stroke]);
}

/** Moves and mirrors absolute path data: only M, L, C, Q and Z occur, whose numbers are all x/y pairs. */
export function movedPath({ path, x, y, mirror }: Ornament): string {
  const signX = mirror === 'x' || mirror === 'both' ? -1 : 1;
  const signY = mirror === 'y' || mirror === 'both' ? -1 : 1;
  let isX = false;
  return path
    .replace(/-?\d+(?:\.\d+)?/g, (number) => {
      isX = !isX;
      const moved = isX ? x + signX * Number(number) : y + signY * Number(number);
      return ` ${Math.round(moved * 1000) / 1000}`;
    })
    .replace(/\s+/g, ' ')
    .trim();
}

function hexOf(colour: string): string {
  return colour.slice(1).toUpperCase();
}
