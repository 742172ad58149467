import { pointsToMm } from '../../../layout/units.ts';
import type { Bookmark, PlacedText } from '../placed.ts';
import { boldOutlines } from './bold.ts';
import { bound, box, type FlowBox } from './item.ts';
import type { SetLine } from '../set-text.ts';

/** How lines stand under one another. */
export interface LinePitch {
  readonly size: number;
  readonly afterMm: number;
}

/**
 * Finished lines as boxes, one a line. The last line of a paragraph never begins a side alone (domain §1.5): the
 * one before goes along. A first line may end a side: keeping two there would leave sides too short.
 */
export function linesToBoxes(lines: readonly SetLine[], pitch: LinePitch): readonly FlowBox[] {
  const boxes = lines.map((line) =>
    box({
      heightMm: pointsToMm(pitch.size),
      afterMm: pitch.afterMm,
      drawing: { shapes: line.texts.flatMap(boldOutlines), texts: line.texts },
    }),
  );
  return boxes.map((item, index) => (index === boxes.length - 2 ? bound(item) : item));
}

/** The same lines, not to be parted from one another. */
export function bindAll(boxes: readonly FlowBox[]): readonly FlowBox[] {
  return boxes.map((item, index) => (index < boxes.length - 1 ? bound(item) : item));
}

/** Hangs an outline entry on the first run of the boxes. */
export function withBookmark(boxes: readonly FlowBox[], bookmark: Bookmark): readonly FlowBox[] {
  const [first, ...rest] = boxes;
  if (first === undefined) return boxes;
  const [head, ...others] = first.drawing.texts;
  if (head === undefined) return boxes;
  const marked: PlacedText = { ...head, bookmark };
  return [{ ...first, drawing: { ...first.drawing, texts: [marked, ...others] } }, ...rest];
}
