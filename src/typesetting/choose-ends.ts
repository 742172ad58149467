import { lineWidth, type BreakAfter, type Paragraph } from './paragraph.ts';

/** Where a line ends: before this cluster. Forced: between characters that belong together. */
export interface LineEnd {
  readonly end: number;
  readonly forced: boolean;
}

export type WidthOfLine = (line: number) => number;

/** A line that could be: the clusters [from, end) of a paragraph. */
export interface PossibleLine {
  readonly from: number;
  readonly end: number;
  readonly width: number;
  readonly available: number;
  readonly isLast: boolean;
  readonly breakAfter: Exclude<BreakAfter, 'never'>;
}

/** What is disliked about a line, never less than 0; Infinity where it cannot be. */
export type CostOfLine = (line: PossibleLine) => number;

/**
 * The ends of lines that together cost least, for the clusters [from, to): not line by line, so that a
 * line can give up a word to spare the next one. `filled` is a way already known: what costs more than it is
 * left aside, which is nearly everything, as no line costs less than nothing. Null where no way is possible.
 */
export function chooseEnds<Tag>(
  paragraph: Paragraph<Tag>,
  from: number,
  to: number,
  widthOfLine: WidthOfLine,
  costOfLine: CostOfLine,
  filled: readonly LineEnd[],
): readonly LineEnd[] | null {
  const most = costOfWay(paragraph, from, filled, widthOfLine, costOfLine);
  // By the number of clusters before an end: the least cost of all lines so far, and where the last of them began.
  const costs = new Float64Array(to - from + 1).fill(Infinity);
  const starts = new Uint32Array(to - from + 1);
  costs[0] = 0;
  for (let start = from; start < to; start += 1) {
    const before = costs[start - from] ?? Infinity;
    if (before === Infinity || before > most) continue;
    // Only a paragraph's first line may have a width of its own.
    const available = widthOfLine(start === from ? 0 : 1);
    for (let end = start + 1; end <= to; end += 1) {
      const isLast = end === to;
      const breakAfter = isLast ? 'allowed' : (paragraph.breakAfter[end - 1] ?? 'never');
      if (breakAfter === 'never') continue;
      const width = lineWidth(paragraph, start, end);
      if (width > available * 1.5) break;
      const cost = before + costOfLine({ from: start, end, width, available, isLast, breakAfter });
      if (cost > most || cost >= (costs[end - from] ?? Infinity)) continue;
      costs[end - from] = cost;
      starts[end - from] = start;
    }
  }
  return costs[to - from] === Infinity ? null : traceBack(paragraph, starts, from, to);
}

/** The cost of lines known already, added up as those found are; Infinity where one of them may not end there. */
function costOfWay<Tag>(
  paragraph: Paragraph<Tag>,
  from: number,
  ends: readonly LineEnd[],
  widthOfLine: WidthOfLine,
  costOfLine: CostOfLine,
): number {
  let [cost, start] = [0, from];
  for (const [line, { end }] of ends.entries()) {
    const isLast = line === ends.length - 1;
    const breakAfter = isLast ? 'allowed' : (paragraph.breakAfter[end - 1] ?? 'never');
    if (breakAfter === 'never') return Infinity;
    const width = lineWidth(paragraph, start, end);
    const available = widthOfLine(start === from ? 0 : 1);
    cost += costOfLine({ from: start, end, width, available, isLast, breakAfter });
    start = end;
  }
  return cost;
}

function traceBack<Tag>(
  { breakAfter }: Paragraph<Tag>,
  starts: Readonly<Uint32Array>,
  from: number,
  to: number,
): readonly LineEnd[] {
  const ends: LineEnd[] = [];
  for (let end = to; end > from; end = starts[end - from] ?? from) {
    ends.push({ end, forced: end < to && breakAfter[end - 1] === 'name' });
  }
  return ends.reverse();
}
