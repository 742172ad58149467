import { lineWidth, loosenable, squeezable, type BreakAfter, type Paragraph } from './paragraph.ts';

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
  /** How much narrower it may become: by adjacent marks, and by every mark giving a little. */
  readonly squeeze: number;
  readonly loosen: number;
  readonly available: number;
  readonly isLast: boolean;
  readonly breakAfter: Exclude<BreakAfter, 'never'>;
}

/** What is disliked about a line; Infinity where it cannot be. */
export type CostOfLine = (line: PossibleLine) => number;

interface Choice {
  readonly cost: number;
  readonly previous: number;
}

/**
 * The ends of lines that together cost least, for the clusters [from, to): not line by line, so that a
 * line can give up a word to spare the next one. Null where no way is possible.
 */
export function chooseEnds<Tag>(
  paragraph: Paragraph<Tag>,
  from: number,
  to: number,
  widthOfLine: WidthOfLine,
  costOfLine: CostOfLine,
): readonly LineEnd[] | null {
  const best = new Map<number, Choice>([[from, { cost: 0, previous: from }]]);
  for (let start = from; start < to; start += 1) {
    const here = best.get(start);
    if (here === undefined) continue;
    // Only a paragraph's first line may have a width of its own.
    const available = widthOfLine(start === from ? 0 : 1);
    for (const line of linesFrom(paragraph, start, to, available)) {
      const cost = here.cost + costOfLine(line);
      if (cost < (best.get(line.end)?.cost ?? Infinity)) best.set(line.end, { cost, previous: start });
    }
  }
  return best.has(to) ? traceBack(paragraph, best, from, to) : null;
}

function* linesFrom<Tag>(
  paragraph: Paragraph<Tag>,
  from: number,
  to: number,
  available: number,
): Generator<PossibleLine> {
  for (let end = from + 1; end <= to; end += 1) {
    const width = lineWidth(paragraph, from, end);
    if (width > available * 1.5) return;
    const breakAfter = end === to ? 'allowed' : (paragraph.breakAfter[end - 1] ?? 'never');
    if (breakAfter === 'never') continue;
    const squeeze = squeezable(paragraph, from, end);
    const loosen = loosenable(paragraph, from, end);
    yield { from, end, width, squeeze, loosen, available, isLast: end === to, breakAfter };
  }
}

function traceBack<Tag>(
  { breakAfter }: Paragraph<Tag>,
  best: ReadonlyMap<number, Choice>,
  from: number,
  to: number,
): readonly LineEnd[] {
  const ends: LineEnd[] = [];
  for (let end = to; end > from; end = best.get(end)?.previous ?? from) {
    ends.push({ end, forced: end < to && breakAfter[end - 1] === 'name' });
  }
  return ends.reverse();
}
