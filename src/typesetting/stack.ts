import { isForbiddenAtEnd, isForbiddenAtStart } from './characters.ts';

/** How centred lines stand: widths rise or fall, rise and fall, are equal, or fall and rise. */
export type StackShape = 'single' | 'trapezoid' | 'rhombus' | 'rectangle' | 'hourglass';

export interface Stack {
  readonly lines: readonly string[];
  readonly shape: StackShape;
  /** Smaller is better. */
  readonly penalty: number;
}

export interface StackOptions {
  /** Width no line may exceed, in the unit of `measure`. */
  readonly maximum: number;
  /** Width of one full-width character in that unit. */
  readonly cell: number;
  readonly measure: (text: string) => number;
  readonly lines: { readonly fewest: number; readonly most: number };
  /** A beginning after which a break is wished for: the issuer's name. */
  readonly wishedEnd?: string;
}

// Domain §1.4, 4: shape (3 and 10, threefold: an accepted shape is worth a line more); equal neighbours;
// uneven steps; one more line than needed.
const weights = {
  rectangle: 9,
  hourglass: 30,
  trapezoid: 2,
  wideStep: 1,
  unevenness: 0.1,
  extraLine: 4,
  wish: 3,
};
/** Neighbouring lines differ by one to eight characters. */
const steps = { fewest: 1, most: 8 };

const forbiddenStart = /^[的地得和及与或等]/u;
const forbiddenEnd = /(?:关于|对|和|及|与)$/u;
/** A last line of less than five characters that only names the kind of paper. */
const tail = /^(?:通知|通报|函|公告|公示|报告|请示|意见|方案|决定|名单|总结|办法)$/u;

// More lines than any title has (60 characters are three): too many ways to try, so they are just filled.
const mostTried = 5;

/** Every permitted way of breaking phrases into lines, best first. Empty when none fits. */
export function stackPhrases(phrases: readonly string[], options: StackOptions): readonly Stack[] {
  const { fewest, most } = options.lines;
  const counts = Array.from({ length: Math.max(most - fewest + 1, 0) }, (_, index) => fewest + index);
  return counts
    .flatMap((count) => (count > mostTried ? [] : breakInto(phrases, count, options)))
    .map((lines) => scoreStack(lines, options))
    .sort((a, b) => a.penalty - b.penalty || a.lines.length - b.lines.length);
}

/** Full lines one after the other: what is left when no arrangement is allowed or too many are. */
export function fillInOrder(
  phrases: readonly string[],
  { maximum, measure }: Pick<StackOptions, 'maximum' | 'measure'>,
): readonly string[] {
  const lines: string[] = [];
  for (const phrase of phrases) {
    const last = lines.at(-1);
    if (last !== undefined && measure(last + phrase) <= maximum) lines[lines.length - 1] = last + phrase;
    else lines.push(phrase);
  }
  return lines;
}

/** All ways into exactly `count` lines, none too wide, none beginning or ending badly. */
function breakInto(
  phrases: readonly string[],
  count: number,
  options: StackOptions,
): readonly (readonly string[])[] {
  if (phrases.length < count || phrases.length === 0) return [];
  const limit = options.maximum * (1 + 1e-9);
  if (options.measure(phrases.join('')) > limit * count) return [];
  const found: (readonly string[])[] = [];
  for (let taken = 1; taken <= phrases.length - count + 1; taken += 1) {
    const line = phrases.slice(0, taken).join('');
    if (options.measure(line) > limit) break;
    const rest = phrases.slice(taken);
    if (rest.length === 0 ? count === 1 : count > 1 && mayBreak(line, rest.join(''))) {
      const tails = count === 1 ? [[]] : breakInto(rest, count - 1, options);
      found.push(...tails.map((lines) => [line, ...lines]));
    }
  }
  return found;
}

function mayBreak(before: string, after: string): boolean {
  const last = Array.from(before).at(-1) ?? '';
  const first = Array.from(after)[0] ?? '';
  if (isForbiddenAtEnd(last) || isForbiddenAtStart(first)) return false;
  return !forbiddenStart.test(after) && !forbiddenEnd.test(before) && !tail.test(after);
}

/** Shape and penalty of lines, by the rules of official titles. */
export function scoreStack(lines: readonly string[], options: StackOptions): Stack {
  const widths = lines.map((line) => options.measure(line) / options.cell);
  const differences = widths.slice(1).map((width, index) => width - (widths[index] ?? 0));
  const shape = shapeOf(differences);
  const wished = options.wishedEnd === undefined || endsAfter(lines, options.wishedEnd);
  const penalty =
    shapePenalty(shape, differences) +
    weights.unevenness * variance(differences.map(Math.abs)) +
    weights.extraLine * (lines.length - options.lines.fewest) +
    (wished ? 0 : weights.wish);
  return { lines, shape, penalty };
}

/** One of the lines ends where the beginning of the text does. */
function endsAfter(lines: readonly string[], beginning: string): boolean {
  return lines.some((_, index) => lines.slice(0, index + 1).join('') === beginning);
}

function shapeOf(differences: readonly number[]): StackShape {
  if (differences.length === 0) return 'single';
  const directions = differences.map((difference) =>
    Math.abs(difference) < steps.fewest / 2 ? 0 : Math.sign(difference),
  );
  if (directions.includes(0)) return 'rectangle';
  const turns = directions.filter((direction, index) => index > 0 && direction !== directions[index - 1]);
  if (turns.length === 0) return 'trapezoid';
  return turns.length === 1 && directions[0] === 1 ? 'rhombus' : 'hourglass';
}

/** With three lines and more a rhombus is the customary one, and the seed's own title has it. */
function shapePenalty(shape: StackShape, differences: readonly number[]): number {
  const steep = differences.reduce((sum, step) => sum + Math.max(Math.abs(step) - steps.most, 0), 0);
  const flat = differences.filter((step) => Math.abs(step) < steps.fewest).length;
  const own = {
    single: 0,
    rhombus: 0,
    trapezoid: differences.length > 1 ? weights.trapezoid : 0,
    rectangle: weights.rectangle,
    hourglass: weights.hourglass,
  }[shape];
  return own + weights.wideStep * steep + (shape === 'rectangle' ? 0 : flat);
}

function variance(values: readonly number[]): number {
  if (values.length === 0) return 0;
  const mean = values.reduce((sum, value) => sum + value, 0) / values.length;
  return values.reduce((sum, value) => sum + (value - mean) ** 2, 0) / values.length;
}

/** Steps this wide or uneven are worth a second look. */
const highestGoodPenalty = 10;

/** A stack nobody need look at again: an accepted shape with moderate steps. */
export function isGoodStack(stack: Stack): boolean {
  return stack.shape !== 'rectangle' && stack.shape !== 'hourglass' && stack.penalty < highestGoodPenalty;
}
