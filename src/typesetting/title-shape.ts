import { isFullWidth } from './characters.ts';
import { cutIntoPhrases, type PhraseSources } from './phrases.ts';
import { fillInOrder, isGoodStack, stackPhrases, type StackShape } from './stack.ts';

export interface TitleOptions extends PhraseSources {
  /** Cells of a line: 20 for 二号 on 156 mm (domain §1.4), the default. */
  readonly maximumCells?: number;
  /** Width of a text in cells; by default a full-width character is one and every other half. */
  readonly cells?: (text: string) => number;
}

export interface TitleLines {
  readonly lines: readonly string[];
  readonly shape: StackShape;
  /** True when no way of breaking is good, or words had to be broken: somebody should look. */
  readonly doubtful: boolean;
  /** The next best ways, to choose from. */
  readonly alternatives: readonly (readonly string[])[];
}

/**
 * Breaks a title into centred lines: words whole, a trapezoid or a rhombus, as few lines as can be, a
 * break after the issuer's name where there is one (domain §1.4).
 */
export function shapeTitle(text: string, options: TitleOptions = {}): TitleLines {
  const maximum = options.maximumCells ?? 20;
  const measure = options.cells ?? cellsOf;
  const fewest = Math.max(Math.ceil(measure(text) / maximum - 1e-9), 1);
  // A hint may leave a phrase wider than a line: that one is cut as if nobody had said anything.
  const phrases = cutIntoPhrases(text, options).flatMap((phrase) =>
    measure(phrase) > maximum ? cutIntoPhrases(phrase) : [phrase],
  );
  const pieces = phrases.flatMap((phrase) => (measure(phrase) > maximum ? Array.from(phrase) : [phrase]));
  const wishedEnd = issuerOf(phrases);
  const stack = { maximum, cell: 1, measure, ...(wishedEnd === undefined ? {} : { wishedEnd }) };
  const inWords = stackPhrases(phrases, { ...stack, lines: { fewest, most: fewest + 1 } });
  const [best, ...others] = inWords;
  if (best !== undefined) {
    const alternatives = others.slice(0, 3).map((entry) => entry.lines);
    return { lines: best.lines, shape: best.shape, doubtful: !isGoodStack(best), alternatives };
  }
  const [anyhow] = stackPhrases(pieces, { ...stack, lines: { fewest, most: fewest } });
  return doubtful(anyhow?.lines ?? fillInOrder(pieces, stack));
}

function doubtful(lines: readonly string[]): TitleLines {
  return { lines, shape: lines.length === 1 ? 'single' : 'rectangle', doubtful: true, alternatives: [] };
}

/** The phrase before 关于 is who issues the paper. */
function issuerOf(phrases: readonly string[]): string | undefined {
  const about = phrases.findIndex((phrase) => phrase.startsWith('关于'));
  return about > 0 ? phrases.slice(0, about).join('') : undefined;
}

/** Cells of a text on the grid: full-width characters one, all others half. */
export function cellsOf(text: string): number {
  let cells = 0;
  for (const character of text) cells += isFullWidth(character) ? 1 : 0.5;
  return cells;
}
