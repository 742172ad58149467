import { isLineFeed, type Measure, type TextPiece } from './clusters.ts';
import { fillLines } from './fill-lines.ts';
import { placeLine, type Line } from './justify.ts';
import { prepareParagraph, type Paragraph } from './paragraph.ts';

export interface BreakOptions<Tag> {
  /** Width of the first line, indent already taken off, in the unit of `measure`. */
  readonly firstWidth: number;
  readonly otherWidth: number;
  readonly measure: Measure<Tag>;
  /** 'full' (default) spreads lines to the measure; 'none' leaves them as they are. */
  readonly justification?: 'full' | 'none';
  /** A full-width mark at a line's end takes half a cell (GB/T 15834 §5.1.10, default) or its whole cell. */
  readonly lineEndMarks?: 'half' | 'whole';
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
    lineEndMarks: options.lineEndMarks ?? 'half',
    unbreakable: options.unbreakable ?? [],
  });
  const segments = segmentsOf(paragraph);
  return segments.flatMap(({ from, to }, index) => {
    const widthOfLine = (line: number): number =>
      line === 0 && index === 0 ? options.firstWidth : options.otherWidth;
    const ends = fillLines(paragraph, from, to, widthOfLine);
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

/** The stretches between line feeds; a line feed belongs to the stretch it ends. */
function segmentsOf<Tag>({
  clusters,
}: Paragraph<Tag>): readonly { readonly from: number; readonly to: number }[] {
  const starts = clusters.flatMap(({ text }, index) => (isLineFeed(text) ? [index + 1] : []));
  return [0, ...starts].map((from, index) => ({ from, to: starts[index] ?? clusters.length }));
}
