import { isClosingMark, isFullWidth, isOpeningMark, isSpace } from './characters.ts';
import { makeClusters, type Cluster, type Measure, type TextPiece } from './clusters.ts';
import { findOpportunities, type Opportunities } from './opportunities.ts';

/**
 * Whether a line may end after a cluster; `last-resort` (inside a document's number) and `name` (inside a
 * short quoted name) only where nothing else keeps lines from gaping.
 */
export type BreakAfter = 'never' | 'allowed' | 'reluctant' | 'last-resort' | 'name';

/** A paragraph measured once: everything the choice of line ends asks about. */
export interface Paragraph<Tag> {
  readonly clusters: readonly Cluster<Tag>[];
  readonly breakAfter: readonly BreakAfter[];
  /** Space may be put between this cluster and the next. */
  readonly stretchAfter: readonly boolean[];
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
  /** What a full-width mark at a line's end gives up. */
  readonly endTrim: number;
}

export interface ParagraphOptions<Tag> {
  readonly measure: Measure<Tag>;
  /** A cluster wider than this is cut into characters. */
  readonly narrowestLine: number;
  readonly lineEndMarks: 'half' | 'whole';
  readonly unbreakable: readonly string[];
}

export function prepareParagraph<Tag>(
  pieces: readonly TextPiece<Tag>[],
  options: ParagraphOptions<Tag>,
): Paragraph<Tag> {
  const { allowed, unwelcome } = fitsOneLine(pieces, options)
    ? noOpportunities
    : findOpportunities(pieces, options.unbreakable);
  const whole = makeClusters(pieces, new Set([...allowed, ...unwelcome.keys()]), options.measure);
  const clusters = whole.flatMap((cluster) =>
    cluster.width > options.narrowestLine ? cutCluster(cluster, options.measure) : [cluster],
  );
  const squeezeAfter = clusters.map((cluster, index) => squeezeBetween(cluster, clusters[index + 1]));
  const loosenAfter = clusters.map((cluster, index) => loosenBetween(cluster, clusters[index + 1]));
  return {
    clusters,
    breakAfter: clusters.map(({ start, text }) => {
      const position = start + text.length;
      return allowed.has(position) ? 'allowed' : (unwelcome.get(position) ?? 'never');
    }),
    stretchAfter: clusters.map((cluster, index) => mayStretch(cluster, clusters[index + 1])),
    squeezeAfter,
    loosenAfter,
    widthSums: runningSums(clusters.map((cluster) => cluster.width)),
    squeezeSums: runningSums(squeezeAfter),
    loosenSums: runningSums(loosenAfter),
    endTrim: options.lineEndMarks === 'half' ? 0.5 : 0,
  };
}

const noOpportunities: Opportunities = { allowed: new Set(), unwelcome: new Map() };

/** Most cells of a table do: looking for breaks in them would take most of the time. */
function fitsOneLine<Tag>(pieces: readonly TextPiece<Tag>[], options: ParagraphOptions<Tag>): boolean {
  if (pieces.some(({ text }) => text.includes('\n'))) return false;
  let width = 0;
  for (const { text, tag } of pieces) {
    for (const character of text) {
      width += options.measure(character, tag);
      if (width > options.narrowestLine) return false;
    }
  }
  return true;
}

/** Width of the clusters [from, to) as a line of their own, its final mark in half a cell. */
export function lineWidth<Tag>(paragraph: Paragraph<Tag>, from: number, to: number): number {
  const end = withoutTrailingSpace(paragraph, from, to);
  const last = end > from ? paragraph.clusters[end - 1] : undefined;
  const trim = last !== undefined && isWideClosing(last.text) ? last.width * paragraph.endTrim : 0;
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
  let end = to;
  while (end > from && isSpace(paragraph.clusters[end - 1]?.text ?? '')) end -= 1;
  return end;
}

/** Mark that can give up the blank half of its cell. */
export function isWideClosing(text: string): boolean {
  return isClosingMark(text) && isFullWidth(text);
}

/** Cut at every boundary between characters. */
function cutCluster<Tag>({ text, tag, start }: Cluster<Tag>, measure: Measure<Tag>): readonly Cluster<Tag>[] {
  const everywhere = new Set(Array.from({ length: text.length }, (_, position) => position));
  const parts = makeClusters([{ text, tag }], everywhere, measure);
  return parts.map((part) => ({ ...part, start: part.start + start }));
}

/** Blank of two neighbouring marks: a closing one has its right half free, an opening one its left. */
function squeezeBetween<Tag>(a: Cluster<Tag>, b: Cluster<Tag> | undefined): number {
  if (b === undefined) return 0;
  const beside = isWideMark(a.text) && isWideMark(b.text);
  if (!beside) return 0;
  if (isWideClosing(a.text)) return a.width / 2;
  return isOpeningMark(b.text) ? b.width / 2 : 0;
}

/** A mark beside a character, its blank half towards it. */
function loosenBetween<Tag>(a: Cluster<Tag>, b: Cluster<Tag> | undefined): number {
  if (b === undefined || (isWideMark(a.text) && isWideMark(b.text))) return 0;
  if (isWideClosing(a.text)) return a.width / 4;
  return isOpeningMark(b.text) && isFullWidth(b.text) ? b.width / 4 : 0;
}

function isWideMark(text: string): boolean {
  return isFullWidth(text) && (isClosingMark(text) || isOpeningMark(text));
}

/** Between Chinese characters, and after a space; never inside a Latin word or number. */
function mayStretch<Tag>(a: Cluster<Tag>, b: Cluster<Tag> | undefined): boolean {
  if (b === undefined || isSpace(b.text)) return false;
  return isSpace(a.text) || isFullWidth(a.text) || isFullWidth(b.text) || a.text === '·' || b.text === '·';
}

function runningSums(values: readonly number[]): readonly number[] {
  let sum = 0;
  return [0, ...values.map((value) => (sum += value))];
}

function at(values: readonly number[], index: number): number {
  return values[index] ?? 0;
}
