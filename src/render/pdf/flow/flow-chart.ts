import type { ChartArrow, ChartBox, ChartDrawing, ChartLabel } from '../../../charts/drawing.ts';
import { ARROW_HEAD, CORNER_MM } from '../../../charts/drawing.ts';
import { pointsToMm } from '../../../layout/units.ts';
import { CHART_LINE_MM, chartPitchMm, chartSize } from '../../flow-chart.ts';
import type { PlacedShape, PlacedText } from '../placed.ts';
import { setParagraph } from '../set-text.ts';
import { lineGapMm, type BlockContext } from './context.ts';
import { box, space, type FlowItem } from './item.ts';

/** A drawn flow chart in the middle of the column, one box that no side parts. */
export function drawingToFlow(drawing: ChartDrawing, context: BlockContext): readonly FlowItem[] {
  const { column, profile } = context;
  const leftMm = column.leftMm + (column.widthMm - drawing.widthMm) / 2;
  const labelsOf = (id: string): readonly ChartLabel[] =>
    drawing.arrows.flatMap(({ from, label }) => (from === id && label !== null ? [label] : []));
  const gapMm = lineGapMm(profile);
  return [
    // Given up rather than leave a title alone on its side.
    space(gapMm, gapMm),
    box({
      heightMm: drawing.heightMm,
      afterMm: gapMm,
      drawing: {
        shapes: [
          ...drawing.arrows.flatMap((arrow) => arrowShapes(arrow, leftMm, profile.colours.text)),
          ...drawing.boxes.map((step) => outlineOf(step, leftMm, profile.colours.text)),
        ],
        // A step's words, then the answers it has: the order of the plain text.
        texts: drawing.boxes.flatMap((step) => [
          ...stepTexts(step, leftMm, context),
          ...labelsOf(step.id).flatMap((label) => labelTexts(label, leftMm, context)),
        ]),
      },
    }),
  ];
}

function outlineOf(step: ChartBox, leftMm: number, colour: string): PlacedShape {
  const { yMm, widthMm, heightMm, outline } = step;
  const xMm = step.xMm + leftMm;
  if (outline !== 'diamond') {
    const radiusMm = outline === 'rounded' ? CORNER_MM : 0;
    return { type: 'frame', xMm, yMm, widthMm, heightMm, radiusMm, lineMm: CHART_LINE_MM, colour };
  }
  const [midX, midY] = [widthMm / 2, heightMm / 2];
  const path = `M${midX} 0L${widthMm} ${midY}L${midX} ${heightMm}L0 ${midY}Z`;
  return inked(path, xMm, yMm, { stroke: { colour, lineMm: CHART_LINE_MM } });
}

/** The line, and its head as a filled triangle in which it ends. */
function arrowShapes({ points }: ChartArrow, leftMm: number, colour: string): readonly PlacedShape[] {
  const tip = points.at(-1) ?? { xMm: 0, yMm: 0 };
  const baseMm = tip.yMm - ARROW_HEAD.lengthMm;
  const halfMm = ARROW_HEAD.widthMm / 2;
  const line = points.map(({ xMm, yMm }, index) => {
    const y = index === points.length - 1 ? baseMm : yMm;
    return `${index === 0 ? 'M' : 'L'}${xMm} ${y}`;
  });
  const head = `M${tip.xMm} ${tip.yMm}L${tip.xMm - halfMm} ${baseMm}L${tip.xMm + halfMm} ${baseMm}Z`;
  return [
    inked(line.join(''), leftMm, 0, { stroke: { colour, lineMm: CHART_LINE_MM } }),
    inked(head, leftMm, 0, { fill: colour }),
  ];
}

function inked(
  path: string,
  xMm: number,
  yMm: number,
  ink: { readonly fill?: string; readonly stroke?: { readonly colour: string; readonly lineMm: number } },
): PlacedShape {
  const { fill = null, stroke = null } = ink;
  return { type: 'ornament', path, xMm, yMm, mirror: 'none', fill, stroke };
}

function stepTexts(step: ChartBox, leftMm: number, context: BlockContext): readonly PlacedText[] {
  const pitchMm = chartPitchMm(context);
  const linesMm = (step.lines.length - 1) * pitchMm + pointsToMm(chartSize(context));
  const topMm = step.yMm + (step.heightMm - linesMm) / 2;
  return step.lines.flatMap((line, index) =>
    lineTexts(line, { ...step, xMm: step.xMm + leftMm, yMm: topMm + index * pitchMm }, context),
  );
}

function labelTexts(label: ChartLabel, leftMm: number, context: BlockContext): readonly PlacedText[] {
  return lineTexts(label.text, { ...label, xMm: label.xMm + leftMm }, context);
}

/** One line in the middle of its width. */
function lineTexts(
  text: string,
  { xMm, yMm, widthMm }: Pick<ChartLabel, 'xMm' | 'yMm' | 'widthMm'>,
  context: BlockContext,
): readonly PlacedText[] {
  const style = {
    role: 'body',
    size: chartSize(context),
    colour: context.profile.colours.text,
    spacing: 0,
  } as const;
  // It was measured to fit: room to spare keeps rounding from breaking it.
  const spareMm = 1;
  const measure = {
    leftMm: xMm - spareMm,
    widthMm: widthMm + 2 * spareMm,
    firstIndentMm: 0,
    restIndentMm: 0,
    align: 'center',
  } as const;
  return setParagraph([{ type: 'text', text, style }], measure, context.fonts).flatMap((line) =>
    line.texts.map((placed) => ({ ...placed, yMm: placed.yMm + yMm })),
  );
}
