import type { FontLibrary } from '../../fonts/library.ts';
import type { TextZone } from '../../layout/certificate.ts';
import { pointsToMm } from '../../layout/units.ts';
import type { PlacedText } from './placed.ts';
import { setParagraph, type Measure, type Piece, type SetLine, type TextStyle } from './set-text.ts';

/** The lines of a field at the size at which they go into its zone. */
export interface FittedZone {
  readonly lines: readonly SetLine[];
  readonly size: number;
  /** False where it took a size below the smallest allowed. */
  readonly fits: boolean;
}

/** Shrinking goes in half points (domain §2.3). */
const SHRINK_STEP = 0.5;
/** Nothing is readable below; a text that still doesn't fit is broken off from its zone, with a problem. */
const UNREADABLE = 4;

/** Sets paragraphs in a zone at the largest size from `size` downwards at which all lines are inside it and `isRoom`. */
export function fitZone(
  paragraphs: (style: TextStyle) => readonly (readonly Piece[])[],
  zone: TextZone,
  fonts: FontLibrary,
  isRoom: (fitted: Omit<FittedZone, 'fits'>) => boolean = () => true,
): FittedZone {
  for (let { size } = zone; ; size -= SHRINK_STEP) {
    const style: TextStyle = { role: zone.role, size, colour: zone.colour, spacing: zone.spacing };
    const lines = paragraphs(style).flatMap((pieces) => setParagraph(pieces, zoneMeasure(zone, size), fonts));
    const fits = size >= zone.minimumSize;
    if ((isInside(lines, zone, size) && isRoom({ lines, size })) || size <= UNREADABLE)
      return { lines, size, fits };
  }
}

function zoneMeasure(zone: TextZone, size: number): Measure {
  return {
    leftMm: zone.x,
    widthMm: zone.width,
    firstIndentMm: zone.indent * pointsToMm(size),
    restIndentMm: 0,
    align: zone.align,
    // Read aloud, a text of several lines pauses where its lines end.
    lines: zone.align === 'left' ? 'phrased' : 'balanced',
  };
}

function isInside(lines: readonly SetLine[], zone: TextZone, size: number): boolean {
  return (
    lines.length <= zone.maximumLines &&
    heightOfLinesMm(lines.length, zone, size) <= zone.height &&
    lines.every((line) => !line.forced && line.widthMm <= zone.width + 0.01)
  );
}

/** From the top of the first line's em box to the bottom of the last's. */
export function heightOfLinesMm(count: number, zone: TextZone, size: number): number {
  return pointsToMm(((count - 1) * zone.leading + 1) * size);
}

/** The lines at their places on the sheet. */
export function placeInZone({ lines, size }: FittedZone, zone: TextZone): readonly PlacedText[] {
  const free = zone.height - heightOfLinesMm(lines.length, zone, size);
  const topMm = zone.y + { top: 0, middle: free / 2, bottom: free }[zone.anchor];
  const pitchMm = pointsToMm(zone.leading * size);
  return lines.flatMap((line, index) =>
    line.texts.map((text) => ({ ...text, yMm: text.yMm + topMm + index * pitchMm })),
  );
}
