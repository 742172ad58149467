import { isForbiddenAtStart, isOpeningMark } from './characters.ts';
import { isLineFeed, type Cluster, type Measure, type TextPiece } from './clusters.ts';
import { chooseEnds, type LineEnd, type WidthOfLine } from './choose-ends.ts';
import { fillLines, gapes } from './fill-lines.ts';
import { placeLine, type Line } from './justify.ts';
import { balancedCost, justifiedCost, phrasedCost } from './line-costs.ts';
import { lineWidth, prepareParagraph, type Paragraph } from './paragraph.ts';
import { cutIntoPhrases, isEnding } from './phrases.ts';

export interface BreakOptions<Tag> {
  /** Width of the first line, indent already taken off, in the unit of `measure`. */
  readonly firstWidth: number;
  readonly otherWidth: number;
  readonly measure: Measure<Tag>;
  /** 'full' (default) spreads lines to the measure; 'none' leaves them as they are. */
  readonly justification?: 'full' | 'none';
  /** A full-width mark at a line's end takes half a cell (GB/T 15834 §5.1.10, default) or its whole cell. */
  readonly lineEndMarks?: 'half' | 'whole';
  /**
   * 'filled' (default): each line as full as it can be, all of them together where one would gape;
   * 'balanced': the same number of lines, about equally wide; 'phrased': filled, but ending with words.
   */
  readonly lines?: 'filled' | 'balanced' | 'phrased';
  /** Further words that stay on one line: the competition's name, say. */
  readonly unbreakable?: readonly string[];
}

/**
 * Breaks one paragraph into lines: UAX #14 with the prohibitions of GB/T 15834, half-width marks at line
 * ends, no last line of a lone character where that can be avoided. A line feed ends a line. A word wider
 * than a whole line is cut between characters and its line marked `forced`. No text gives one empty line.
 */
export function breakLines<Tag>(
  pieces: readonly TextPiece<Tag>[],
  options: BreakOptions<Tag>,
): readonly Line<Tag>[] {
  const paragraph = prepareParagraph(pieces, {
    measure: options.measure,
    narrowestLine: Math.min(options.firstWidth, options.otherWidth),
    widestLine: Math.max(options.firstWidth, options.otherWidth),
    lineEndMarks: options.lineEndMarks ?? 'half',
    unbreakable: options.unbreakable ?? [],
  });
  const segments = segmentsOf(paragraph);
  return segments.flatMap(({ from, to }, index) => {
    const widthOfLine = (line: number): number =>
      line === 0 && index === 0 ? options.firstWidth : options.otherWidth;
    const ends = endsOf(paragraph, { from, to }, widthOfLine, options);
    return ends.map(({ end, forced }, line) =>
      placeLine(paragraph, ends[line - 1]?.end ?? from, end, {
        available: widthOfLine(line),
        end: line < ends.length - 1 ? 'soft' : index < segments.length - 1 ? 'line-feed' : 'paragraph',
        forced,
        justification: options.justification ?? 'full',
      }),
    );
  });
}

/** The ends of the lines of one stretch, chosen as the caller wants them. */
function endsOf<Tag>(
  paragraph: Paragraph<Tag>,
  { from, to }: Stretch,
  widthOfLine: WidthOfLine,
  options: BreakOptions<Tag>,
): readonly LineEnd[] {
  const filled = fillLines(paragraph, from, to, widthOfLine);
  if (filled.length === 1) return filled;
  const choose = (cost: Parameters<typeof chooseEnds>[4]) =>
    chooseEnds(paragraph, from, to, widthOfLine, cost, filled) ?? filled;
  if (options.lines === 'phrased')
    return choose(phrasedCost(paragraph, phraseEnds(paragraph, { from, to }, options.otherWidth)));
  if (options.lines === 'balanced') {
    const target = lineWidth(paragraph, from, to) / filled.length;
    const words = phraseEnds(paragraph, { from, to }, options.otherWidth);
    return choose(balancedCost(paragraph, { from, to }, words, target));
  }
  const isSpread = (options.justification ?? 'full') === 'full';
  const isCut = filled.some((end) => end.forced);
  return isSpread && !isCut && gapes(paragraph, from, filled, widthOfLine)
    ? choose(justifiedCost(paragraph))
    : filled;
}

/** Where phrases end, in code units of the paragraph's text. */
function phraseEnds<Tag>(
  { clusters }: Paragraph<Tag>,
  { from, to }: Stretch,
  widest: number,
): ReadonlySet<number> {
  const stretch = clusters.slice(from, to);
  const start = stretch[0]?.start ?? 0;
  const widthOf = (phrase: string, at: number): number =>
    stretch
      .filter((cluster) => cluster.start >= at && cluster.start < at + phrase.length)
      .reduce((sum, cluster) => sum + cluster.width, 0);
  let at = start;
  const phrases = cutIntoPhrases(stretch.map((cluster) => cluster.text).join('')).flatMap((phrase) => {
    const parts = isInBrackets(phrase) && widthOf(phrase, at) > widest ? cutInside(phrase) : [phrase];
    at += phrase.length;
    return parts;
  });
  let end = start;
  const ends = phrases.map((phrase) => (end += phrase.length));
  return new Set(
    ends.filter((_, index) => {
      const phrase = phrases[index] ?? '';
      return (isEnding(phrase) || !isFragment(phrase)) && !isFragment(phrases[index + 1] ?? '');
    }),
  );
}

function isInBrackets(phrase: string): boolean {
  return isOpeningMark(phrase.slice(0, 1));
}

/** The words between two brackets, the brackets with the first and the last of them. */
function cutInside(phrase: string): readonly string[] {
  const words = cutIntoPhrases(phrase.slice(1, -1));
  return words.map(
    (word, index) =>
      (index === 0 ? phrase.slice(0, 1) : '') + word + (index === words.length - 1 ? phrase.slice(-1) : ''),
  );
}

/** A character the dictionary cut off its word: 焦化 and 厂, 高 and 瓦斯. */
function isFragment(phrase: string): boolean {
  return phrase.length <= 2 && /^(?![的与和及或等对在为])\p{Script=Han}$/u.test(phrase);
}

interface Stretch {
  readonly from: number;
  readonly to: number;
}

/** The stretches between line feeds; a line feed belongs to the stretch it ends. */
function segmentsOf<Tag>({ clusters }: Paragraph<Tag>): readonly Stretch[] {
  const feeds = clusters.flatMap(({ text }, index) => (isLineFeed(text) ? [index + 1] : []));
  const starts = clusters.some(({ text }) => text === '……')
    ? [...new Set([...feeds, ...aroundOmissions(clusters)])].sort((a, b) => a - b)
    : feeds;
  return [0, ...starts].map((from, index) => ({ from, to: starts[index] ?? clusters.length }));
}

/**
 * Two ellipses in a row stand for whole passages, on a line of their own (GB/T 15834 §5.1.5), with the
 * marks that belong to them and the line feed that follows.
 */
function aroundOmissions<Tag>(clusters: readonly Cluster<Tag>[]): readonly number[] {
  const textAt = (index: number): string => clusters[index]?.text ?? '';
  return clusters.flatMap((_, index) => {
    if (textAt(index) !== '……' || textAt(index + 1) !== '……' || textAt(index - 1) === '……') return [];
    let [from, to] = [index, index + 2];
    while (isOpeningMark(textAt(from - 1))) from -= 1;
    while (textAt(to) === '……' || isForbiddenAtStart(textAt(to))) to += 1;
    if (isLineFeed(textAt(to))) to += 1;
    return [from, to].filter((start) => start > 0 && start < clusters.length);
  });
}
