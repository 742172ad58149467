import { cellsOf } from './cells.ts';

/** Where a break of a title parts what belongs together, and what it parts. */
export interface BrokenWord {
  /** Index of the line that ends inside it. */
  readonly line: number;
  readonly word: string;
}

/**
 * The shape of a stack of lines (GB/T 9704—2012 §7.3.1: 梯形 or 菱形). Lines that differ by less than a cell
 * look equally long.
 */
export function shapeOf(
  lines: readonly string[],
): 'single' | 'trapezoid' | 'rhombus' | 'rectangle' | 'hourglass' {
  if (lines.length < 2) return 'single';
  const widths = lines.map(cellsOf);
  const steps = widths.slice(1).map((width, index) => step(width - (widths[index] ?? 0)));
  if (steps.every((each) => each === 0)) return 'rectangle';
  const turns = steps.filter((each) => each !== 0);
  const firstFall = turns.indexOf(-1);
  if (firstFall === -1 || !turns.includes(1)) return 'trapezoid';
  return turns.slice(firstFall).includes(1) ? 'hourglass' : 'rhombus';
}

/** Words a line end parts: of the dictionary, 第十一届, number and unit, short names in quotes (domain §1.4). */
export function brokenWords(lines: readonly string[]): readonly BrokenWord[] {
  const text = lines.join('');
  const together = [...wordSpans(text), ...fixedSpans(text)];
  let end = 0;
  return lines.slice(0, -1).flatMap((line, index) => {
    end += line.length;
    const at = end;
    const parted = together.filter((span) => span.start < at && at < span.end);
    const longest = parted.sort((one, other) => other.end - other.start - (one.end - one.start))[0];
    return longest === undefined ? [] : [{ line: index, word: text.slice(longest.start, longest.end) }];
  });
}

function step(difference: number): -1 | 0 | 1 {
  if (Math.abs(difference) < 1) return 0;
  return difference < 0 ? -1 : 1;
}

interface Span {
  readonly start: number;
  readonly end: number;
}

const segmenter = new Intl.Segmenter('zh', { granularity: 'word' });

/** Words of two characters or more by Unicode's dictionary. */
function wordSpans(text: string): readonly Span[] {
  return [...segmenter.segment(text)]
    .filter(({ segment, isWordLike }) => isWordLike === true && Array.from(segment).length > 1)
    .map(({ index, segment }) => ({ start: index, end: index + segment.length }));
}

const fixed: readonly RegExp[] = [
  /第[〇零一二三四五六七八九十百\d]+[届次批期号条]/gu,
  /\d+(?:年|月|日|号|强|家|个|名|届|次)/gu,
  /〔\d{4}〕\d+号/gu,
  /“[^“”]{1,6}”|《[^《》]{1,6}》/gu,
];

function fixedSpans(text: string): readonly Span[] {
  return fixed.flatMap((pattern) =>
    [...text.matchAll(pattern)].map(({ 0: found, index }) => ({ start: index, end: index + found.length })),
  );
}
