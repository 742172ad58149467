import { isClosingMark, isFullWidth, isOpeningMark, isSpace } from './characters.ts';
import { makeClusters, type Cluster, type Measure, type TextPiece } from './clusters.ts';
import { findOpportunities, type Opportunities } from './opportunities.ts';

/**
 * Whether a line may end after a cluster; `last-resort` (inside a document's number) and `name` (inside a
 * short quoted name that no line holds) only where nothing else keeps lines from gaping.
 */
export type BreakAfter = 'never' | 'allowed' | 'reluctant' | 'last-resort' | 'name';

/** A paragraph measured once: everything the choice of line ends asks about. */
export interface Paragraph<Tag> {
  readonly clusters: readonly Cluster<Tag>[];
  readonly breakAfter: readonly BreakAfter[];
  /** How much nearer the next cluster may come: half a cell between two marks. */
  readonly squeezeAfter: readonly number[];
  /**
   * A quarter of a cell that a mark beside a character can give: marks may be narrowed where that makes a
   * page better to look at (GB/T 15834 §5.1.11).
   */
  readonly loosenAfter: readonly number[];
  /** Width of the first n clusters. */
  readonly widthSums: readonly number[];
  readonly squeezeSums: readonly number[];
  readonly loosenSums: readonly number[];
  /** What a cluster gives up as the last of a line: a full-width mark half of its cell. */
  readonly trimAtEnd: readonly number[];
  /** Of each position, where the text before it ends without its trailing spaces. */
  readonly contentEnds: readonly number[];
  /** Where words were cut because no line holds them, in code units of the text. */
  readonly cuts: ReadonlySet<number>;
  /** Width of 一字, by which one sees whether a line gapes. */
  readonly cell: number;
}

export interface ParagraphOptions<Tag> {
  readonly measure: Measure<Tag>;
  /** Words wider than this are cut into characters. */
  readonly narrowestLine: number;
  /** Groups wider than this stand on no line whole. */
  readonly widestLine: number;
  readonly lineEndMarks: 'half' | 'whole';
  readonly unbreakable: readonly string[];
}

export function prepareParagraph<Tag>(
  pieces: readonly TextPiece<Tag>[],
  options: ParagraphOptions<Tag>,
): Paragraph<Tag> {
  const opportunities = opportunitiesOf(pieces, options);
  const { allowed, unwelcome } = opportunities;
  const { clusters, cuts } = clustersOf(pieces, opportunities, options);
  const hasMarks = clusters.some(({ text }) => isWideMark(text));
  const none = new Array<number>(clusters.length).fill(0);
  const squeezeAfter = hasMarks
    ? clusters.map((cluster, index) => squeezeBetween(cluster, clusters[index + 1]))
    : none;
  const loosenAfter = hasMarks
    ? clusters.map((cluster, index) => loosenBetween(cluster, clusters[index + 1]))
    : none;
  return {
    clusters,
    breakAfter: clusters.map(({ start, text }) => {
      const position = start + text.length;
      return allowed.has(position) ? 'allowed' : (unwelcome.get(position) ?? 'never');
    }),
    squeezeAfter,
    loosenAfter,
    widthSums: runningSums(clusters.map((cluster) => cluster.width)),
    squeezeSums: runningSums(squeezeAfter),
    loosenSums: runningSums(loosenAfter),
    trimAtEnd: hasMarks && options.lineEndMarks === 'half' ? clusters.map(blankOf) : none,
    contentEnds: contentEndsOf(clusters),
    cuts,
    cell: cellOf(pieces, options.measure),
  };
}

function opportunitiesOf<Tag>(
  pieces: readonly TextPiece<Tag>[],
  { unbreakable, measure, widestLine }: ParagraphOptions<Tag>,
): Opportunities {
  const text = pieces.map((piece) => piece.text).join('');
  const tag = pieces[0]?.tag;
  return findOpportunities(pieces, unbreakable, ({ start, end }) => {
    if (tag === undefined) return false;
    const widths = Array.from(text.slice(start, end), (character) => measure(character, tag));
    return widths.reduce((sum, width) => sum + width, 0) > widestLine;
  });
}

interface CutClusters<Tag> {
  readonly clusters: readonly Cluster<Tag>[];
  /** Where words were cut for being too wide, in code units of the text. */
  readonly cuts: ReadonlySet<number>;
}

/** Words stay whole, except in what hangs together and is wider than the narrowest line. */
function clustersOf<Tag>(
  pieces: readonly TextPiece<Tag>[],
  { allowed, unwelcome }: Opportunities,
  { measure, narrowestLine }: ParagraphOptions<Tag>,
): CutClusters<Tag> {
  const ends = new Set([...allowed, ...unwelcome.keys()]);
  const whole = makeClusters(pieces, ends, measure);
  const clusters: Cluster<Tag>[] = [];
  const cuts = new Set<number>();
  for (let from = 0, to = 0; from < whole.length; from = to) {
    let width = 0;
    do width += whole[to]?.width ?? 0;
    while (!ends.has(whole[++to]?.start ?? -1) && to < whole.length);
    for (let index = from; index < to; index += 1) {
      const cluster = whole[index];
      if (cluster === undefined) continue;
      const parts = width > narrowestLine ? cutCluster(cluster, measure) : [cluster];
      parts.slice(1).forEach((part) => cuts.add(part.start));
      clusters.push(...parts);
    }
  }
  return { clusters, cuts };
}

function contentEndsOf<Tag>(clusters: readonly Cluster<Tag>[]): readonly number[] {
  const ends = [0];
  let end = 0;
  clusters.forEach(({ text }, index) => ends.push(isSpace(text) ? end : (end = index + 1)));
  return ends;
}

/** 一字 in the type the paragraph begins with. */
function cellOf<Tag>([first]: readonly TextPiece<Tag>[], measure: Measure<Tag>): number {
  return first === undefined ? 0 : measure('一', first.tag);
}

/** Width of the clusters [from, to) as a line of their own, its final mark in half a cell. */
export function lineWidth<Tag>(paragraph: Paragraph<Tag>, from: number, to: number): number {
  const end = withoutTrailingSpace(paragraph, from, to);
  const trim = end > from ? at(paragraph.trimAtEnd, end - 1) : 0;
  return at(paragraph.widthSums, end) - at(paragraph.widthSums, from) - trim;
}

/** How much narrower the clusters [from, to) may become by pushing adjacent marks together. */
export function squeezable<Tag>(paragraph: Paragraph<Tag>, from: number, to: number): number {
  const end = withoutTrailingSpace(paragraph, from, to);
  return end > from ? at(paragraph.squeezeSums, end - 1) - at(paragraph.squeezeSums, from) : 0;
}

/** How much narrower still, every mark inside the line giving a quarter of its cell. */
export function loosenable<Tag>(paragraph: Paragraph<Tag>, from: number, to: number): number {
  const end = withoutTrailingSpace(paragraph, from, to);
  return end > from ? at(paragraph.loosenSums, end - 1) - at(paragraph.loosenSums, from) : 0;
}

/** The end of a line without the spaces that vanish there. */
export function withoutTrailingSpace<Tag>(paragraph: Paragraph<Tag>, from: number, to: number): number {
  return Math.max(at(paragraph.contentEnds, to), from);
}

/** The blank half of a closing mark's cell. */
function blankOf<Tag>({ text, width, crowded }: Cluster<Tag>): number {
  return isWideClosing(text) && crowded !== true ? width / 2 : 0;
}

function isWideClosing(text: string): boolean {
  return isClosingMark(text) && isFullWidth(text);
}

/** Cut at every boundary between characters. */
function cutCluster<Tag>(cluster: Cluster<Tag>, measure: Measure<Tag>): readonly Cluster<Tag>[] {
  const { text, tag, start } = cluster;
  if (Array.from(text).length === 1) return [cluster];
  const everywhere = new Set(Array.from({ length: text.length }, (_, position) => position));
  const parts = makeClusters([{ text, tag }], everywhere, measure);
  return parts.map((part) => ({ ...part, start: part.start + start }));
}

/** Blank of two neighbouring marks: a closing one has its right half free, an opening one its left. */
function squeezeBetween<Tag>(a: Cluster<Tag>, b: Cluster<Tag> | undefined): number {
  if (b === undefined) return 0;
  const beside = isWideMark(a.text) && isWideMark(b.text);
  if (!beside) return 0;
  if (isOpeningMark(b.text)) return isWideClosing(a.text) ? Math.min(a.width, b.width) / 2 : b.width / 2;
  // Many faces draw ？ in the middle of its cell: a quarter is blank.
  return a.text === '？' ? Math.min(blankOf(a), a.width / 4) : blankOf(a);
}

/** A mark beside a character, its blank half towards it. */
function loosenBetween<Tag>(a: Cluster<Tag>, b: Cluster<Tag> | undefined): number {
  if (b === undefined || (isWideMark(a.text) && isWideMark(b.text))) return 0;
  if (isWideClosing(a.text)) return blankOf(a) / 2;
  return isOpeningMark(b.text) && isFullWidth(b.text) ? b.width / 4 : 0;
}

function isWideMark(text: string): boolean {
  return isFullWidth(text) && (isClosingMark(text) || isOpeningMark(text));
}

/**
 * Whether space may be put between a cluster and the next: between Chinese characters, and after a space; never
 * inside a Latin word or number, or among ？！.
 */
export function mayStretch<Tag>(a: Cluster<Tag> | undefined, b: Cluster<Tag> | undefined): boolean {
  if (a === undefined || b === undefined || isSpace(b.text) || (a.crowded === true && b.crowded === true))
    return false;
  return isSpace(a.text) || isFullWidth(a.text) || isFullWidth(b.text) || a.text === '·' || b.text === '·';
}

function runningSums(values: readonly number[]): readonly number[] {
  const sums = [0];
  let sum = 0;
  for (const value of values) sums.push((sum += value));
  return sums;
}

function at(values: readonly number[], index: number): number {
  return values[index] ?? 0;
}
