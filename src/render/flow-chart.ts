import { layOutFlowChart } from '../charts/lay-out.ts';
import type { ChartDrawing } from '../charts/drawing.ts';
import type { ChartRoom } from '../charts/room.ts';
import type { Document, FlowChart } from '../document/model.ts';
import { mmToPoints, pointsToMm } from '../layout/units.ts';
import { problem, type Problem } from '../problems/problem.ts';
import { breakLines } from '../typesetting/line-break.ts';
import { bodyOrientation } from './orientation.ts';
import type { RenderContext } from './renderer.ts';

/** A chart leaves room on its side for the annex's mark and title, practice. */
const HIGHEST_MM = 200;
/** Distance of a chart's lines of words, in their size. */
const LEADING = 1.3;
/** Breadth of outlines and arrows, practice: 0.75 pt. */
export const CHART_LINE_MM = pointsToMm(0.75);

/** What of a writer's context a chart needs. */
export type ChartContext = Pick<RenderContext, 'profile' | 'fonts'>;

/** Size of a chart's words in points: 小四, the larger size of tables. */
export function chartSize({ profile }: ChartContext): number {
  return profile.sizes.table[0] ?? 12;
}

/** From one line of a chart's words to the next. */
export function chartPitchMm(context: ChartContext): number {
  return pointsToMm(chartSize(context) * LEADING);
}

/** The same drawing for every writer; null where the page is too small for the chart. */
export function drawFlowChart(
  chart: FlowChart,
  orientation: 'portrait' | 'landscape',
  context: ChartContext,
): ChartDrawing | null {
  const { profile } = context;
  const area = orientation === 'landscape' ? profile.landscape : profile.typeArea;
  const heightMm = Math.min(area.heightMm, HIGHEST_MM);
  return layOutFlowChart(chart, chartRoom(area.widthMm, heightMm, context));
}

/** Charts whose words had to be printed without boxes and arrows. */
export function flowChartProblems(document: Document, context: ChartContext): readonly Problem[] {
  const sides = [
    { blocks: document.body, orientation: bodyOrientation(document, context) },
    ...document.annexes.map(({ body, orientation }) => ({ blocks: body, orientation })),
  ];
  return sides.flatMap(({ blocks, orientation }) =>
    blocks.flatMap((block) =>
      block.type !== 'flow-chart' || drawFlowChart(block, orientation, context) !== null
        ? []
        : [
            problem(
              'flow-chart-too-large',
              { file: document.properties.title },
              { first: block.steps[0]?.text ?? '' },
            ),
          ],
    ),
  );
}

function chartRoom(widthMm: number, heightMm: number, context: ChartContext): ChartRoom {
  const size = chartSize(context);
  const known = new Map<string, ReturnType<ChartRoom['setText']>>();
  return {
    widthMm,
    heightMm,
    emMm: pointsToMm(size),
    pitchMm: chartPitchMm(context),
    setText: (text, lineMm) => {
      const key = `${lineMm} ${text}`;
      const set = known.get(key) ?? setWords(text, lineMm, size, context);
      known.set(key, set);
      return set;
    },
  };
}

function setWords(
  text: string,
  lineMm: number,
  size: number,
  { fonts }: ChartContext,
): ReturnType<ChartRoom['setText']> {
  // A hair wider than asked for, so that what fits exactly is not broken by rounding.
  const width = mmToPoints(lineMm) + 0.1;
  const lines = breakLines([{ text, tag: null }], {
    firstWidth: width,
    otherWidth: width,
    measure: (character) => fonts.measure(character, 'body') * size,
    justification: 'none',
    lineEndMarks: 'whole',
    lines: 'balanced',
  });
  return {
    lines: lines.map((line) => line.clusters.map((cluster) => cluster.text).join('')),
    widthMm: pointsToMm(Math.max(...lines.map((line) => line.width))),
    cut: lines.some((line) => line.forced),
  };
}
