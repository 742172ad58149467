import { isLineFeed, type Cluster } from './clusters.ts';
import { isSpace } from './characters.ts';
import {
  lineWidth,
  loosenable,
  mayStretch,
  squeezable,
  withoutTrailingSpace,
  type Paragraph,
} from './paragraph.ts';

/** A cluster in its place. */
export interface PlacedCluster<Tag> extends Cluster<Tag> {
  /** From the line's left edge to the left edge of the cluster's (first) cell. */
  readonly x: number;
}

/** Clusters of one tag that can be drawn by one operator with a constant space after each character. */
export interface LineRun<Tag> {
  readonly text: string;
  readonly tag: Tag;
  readonly x: number;
  readonly width: number;
  /** Extra space after each character beside its measured width; negative where marks are squeezed. */
  readonly spacing: number;
}

export interface Line<Tag> {
  readonly clusters: readonly PlacedCluster<Tag>[];
  /** What there was to fill. */
  readonly available: number;
  /** Width before justification: a mark at the end already in half a cell, end spaces dropped. */
  readonly naturalWidth: number;
  /** Width as placed. */
  readonly width: number;
  /** Places where space was put in, and how much in each; negative amounts squeeze adjacent marks. */
  readonly gaps: number;
  readonly gapWidth: number;
  /**
   * 'paragraph': the last line; 'line-feed': ended by one in the text, or beside ………… on a line of its own;
   * 'soft': the text goes on.
   */
  readonly end: 'soft' | 'line-feed' | 'paragraph';
  /** Cut between characters that belong together, because nothing else fitted. */
  readonly forced: boolean;
}

export interface Placement {
  readonly available: number;
  readonly end: Line<unknown>['end'];
  readonly forced: boolean;
  readonly justification: 'full' | 'none';
}

/** Puts the clusters [from, to) in their places on a line. */
export function placeLine<Tag>(
  paragraph: Paragraph<Tag>,
  from: number,
  to: number,
  placement: Placement,
): Line<Tag> {
  const end = withoutTrailingSpace(paragraph, from, to);
  const naturalWidth = naturalWidthOf(paragraph, from, end, placement);
  const gapsAfter = gapsOf(paragraph, from, end, placement.available - naturalWidth, placement);
  const clusters: PlacedCluster<Tag>[] = [];
  let x = 0;
  let inserted = 0;
  for (let index = from; index < to; index += 1) {
    const cluster = paragraph.clusters[index];
    if (cluster === undefined) break;
    const width = index < end ? cluster.width : 0;
    const gap = gapsAfter.get(index) ?? 0;
    // Written out, not spread: this line runs once for every character of every paragraph.
    clusters.push({ text: cluster.text, tag: cluster.tag, start: cluster.start, width, x });
    x += width + gap;
    inserted += gap;
  }
  return {
    clusters,
    available: placement.available,
    naturalWidth,
    width: naturalWidth + inserted,
    gaps: gapsAfter.size,
    gapWidth: gapsAfter.size === 0 ? 0 : inserted / gapsAfter.size,
    end: placement.end,
    forced: placement.forced,
  };
}

/** The text of a line, with the spaces that vanish at its end. */
export function textOfLine<Tag>(line: Line<Tag>): string {
  return line.clusters.map((cluster) => cluster.text).join('');
}

/** The clusters of a line gathered into as few runs as constant spacing allows. */
export function runsOfLine<Tag>(line: Line<Tag>): readonly LineRun<Tag>[] {
  const runs: PlacedCluster<Tag>[][] = [];
  for (const cluster of line.clusters) {
    if (isLineFeed(cluster.text)) continue;
    const run = runs.at(-1);
    if (run !== undefined && continues(run, cluster)) run.push(cluster);
    else runs.push([cluster]);
  }
  return runs.map(runOf);
}

/** The same tag and the same space as before; extra space never falls inside a Latin word. */
function continues<Tag>(run: readonly PlacedCluster<Tag>[], cluster: PlacedCluster<Tag>): boolean {
  const last = run.at(-1);
  if (last === undefined || last.tag !== cluster.tag) return false;
  const gap = gapBetween(last, cluster);
  const before = run.at(-2);
  if (before !== undefined && Math.abs(gap - gapBetween(before, last)) > tolerance) return false;
  return Math.abs(gap) <= tolerance || [...run, cluster].every((entry) => isSingle(entry.text));
}

function runOf<Tag>(run: readonly PlacedCluster<Tag>[]): LineRun<Tag> {
  const [first, second] = run;
  const last = run.at(-1);
  if (first === undefined || last === undefined) throw new Error('a run without clusters');
  const spacing = second === undefined ? 0 : gapBetween(first, second);
  return {
    text: run.map((cluster) => cluster.text).join(''),
    tag: first.tag,
    x: first.x,
    width: last.x + last.width - first.x,
    spacing: Math.abs(spacing) <= tolerance ? 0 : spacing,
  };
}

const tolerance = 1e-6;

function gapBetween<Tag>(a: PlacedCluster<Tag>, b: PlacedCluster<Tag>): number {
  return b.x - a.x - a.width;
}

function isSingle(text: string): boolean {
  return Array.from(text).length === 1;
}

/** Where there is room, a mark that ends the text keeps its whole cell. */
function naturalWidthOf<Tag>(
  paragraph: Paragraph<Tag>,
  from: number,
  end: number,
  { available, ...placement }: Placement,
): number {
  const trimmed = lineWidth(paragraph, from, end);
  if (isSpread(placement)) return trimmed;
  const whole = trimmed + (end > from ? (paragraph.trimAtEnd[end - 1] ?? 0) : 0);
  return whole <= available * (1 + tolerance) ? whole : trimmed;
}

function isSpread({ end, justification }: Pick<Placement, 'end' | 'justification'>): boolean {
  return end === 'soft' && justification === 'full';
}

const noGaps: ReadonlyMap<number, number> = new Map();

/** The space after each cluster that gets some: shared out evenly, or taken from between marks. */
function gapsOf<Tag>(
  paragraph: Paragraph<Tag>,
  from: number,
  end: number,
  rest: number,
  placement: Placement,
): ReadonlyMap<number, number> {
  if (Math.abs(rest) <= placement.available * tolerance) return noGaps;
  if (rest > 0 && !isSpread(placement)) return noGaps;
  const inner = Array.from({ length: Math.max(end - from - 1, 0) }, (_, index) => from + index);
  if (rest > 0) return spreadBy(rest, paragraph, inner);
  return squeezeBy(-rest, paragraph, inner, {
    squeeze: squeezable(paragraph, from, end),
    loosen: loosenable(paragraph, from, end),
  });
}

/**
 * How far a line may be spread: a quarter of a cell between characters, half of one between Latin words
 * (practice of CJK composition: JIS X 4051, W3C's jlreq on line adjustment). A line that lacks more, because
 * a web address would not fit on it, is left ragged.
 */
const widestGap = { characters: 1 / 4, words: 1 / 2 };

function spreadBy<Tag>(
  rest: number,
  { clusters, cell }: Paragraph<Tag>,
  inner: readonly number[],
): ReadonlyMap<number, number> {
  const places = inner.filter((index) => mayStretch(clusters[index], clusters[index + 1]));
  const share = rest / places.length;
  const isLatin = places.every((index) => isSpace(clusters[index]?.text ?? ''));
  const widest = cell * (isLatin ? widestGap.words : widestGap.characters);
  return share > widest * (1 + tolerance) ? new Map() : new Map(places.map((index) => [index, share]));
}

/** Adjacent marks give up what they can; only what is still lacking is taken from every mark. */
function squeezeBy<Tag>(
  excess: number,
  { squeezeAfter, loosenAfter }: Paragraph<Tag>,
  inner: readonly number[],
  room: { readonly squeeze: number; readonly loosen: number },
): ReadonlyMap<number, number> {
  const squeezed = room.squeeze <= 0 ? 0 : Math.min(excess / room.squeeze, 1);
  const lacking = Math.max(excess - room.squeeze, 0);
  const loosened = room.loosen <= 0 ? 0 : Math.min(lacking / room.loosen, 1);
  const gaps = inner.map(
    (index) =>
      [index, -(squeezeAfter[index] ?? 0) * squeezed - (loosenAfter[index] ?? 0) * loosened] as const,
  );
  return new Map(gaps.filter(([, gap]) => gap < 0));
}
