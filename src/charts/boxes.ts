import type { FlowStep } from '../document/model.ts';
import type { ChartBox } from './drawing.ts';
import type { ChartRoom, SetWords } from './room.ts';

/** Room between a box's outline and its words, practice. */
const PADDING_X_MM = 3;
const PADDING_Y_MM = 1.7;
/** Word processors keep words out of rounded corners. */
const ROUNDED_PADDING_Y_MM = 2.2;
const LEAST_WIDTH_MM = 26;
/** Word processors may measure a hair wider than we do. */
const SLACK_MM = 1;

/** A step's box without its place. */
export type SizedBox = Omit<ChartBox, 'xMm' | 'yMm'>;

/** How the boxes of a chart are sized: words of at most `ems` a line, boxes all of one width or each its own. */
export interface BoxShape {
  readonly ems: number;
  readonly widths: 'equal' | 'own';
}

/** Sizes every step's box; null where a word would have to be cut. */
export function sizeBoxes(
  steps: readonly FlowStep[],
  { ems, widths }: BoxShape,
  room: ChartRoom,
): readonly SizedBox[] | null {
  const boxes = steps.map((step) => sizeBox(step, room.setText(step.text, ems * room.emMm), room));
  if (steps.some(({ text }) => room.setText(text, ems * room.emMm).cut)) return null;
  const isPlain = (box: SizedBox): boolean => box.outline !== 'diamond';
  const widest = Math.max(LEAST_WIDTH_MM, ...boxes.filter(isPlain).map(({ widthMm }) => widthMm));
  return widths === 'own' ? boxes : boxes.map((box) => (isPlain(box) ? { ...box, widthMm: widest } : box));
}

/** A diamond's words stand in the rectangle half as wide and half as high inside of it. */
function sizeBox({ id, text, shape }: FlowStep, set: SetWords, { emMm, pitchMm }: ChartRoom): SizedBox {
  const textMm = set.widthMm + SLACK_MM;
  const linesMm = (set.lines.length - 1) * pitchMm + emMm;
  const common = { id, text, lines: set.lines, wordsMm: set.widthMm };
  if (shape === 'choice') {
    return { ...common, outline: 'diamond', widthMm: 2 * textMm + 2, heightMm: 2 * linesMm + 4 };
  }
  const padding = shape === 'step' ? PADDING_Y_MM : ROUNDED_PADDING_Y_MM;
  return {
    ...common,
    outline: shape === 'step' ? 'rectangle' : 'rounded',
    widthMm: Math.max(LEAST_WIDTH_MM, textMm + 2 * PADDING_X_MM),
    heightMm: linesMm + 2 * padding,
  };
}
