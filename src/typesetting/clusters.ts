import { extendsPrevious, isFullWidth, isSpace, isWidthless } from './characters.ts';

/** A stretch of a paragraph. The tag is the caller's own (role, weight, face …) and is handed through. */
export interface TextPiece<Tag> {
  readonly text: string;
  readonly tag: Tag;
  /** A personal name: never broken (domain §1.15). */
  readonly whole?: 'name';
}

/**
 * Width of one character (code point) as it will be drawn, in any unit, the same as that of the lines. On
 * the grid a full-width character is one cell and `·` half a cell, whatever the advance of its glyph.
 */
export type Measure<Tag> = (character: string, tag: Tag) => number;

/** What is set as one thing: a Chinese character, a Latin word, a number, a pair of dashes, a space. */
export interface Cluster<Tag> {
  readonly text: string;
  readonly tag: Tag;
  readonly width: number;
  /** Where it begins in the paragraph's text, in code units. */
  readonly start: number;
  /** One of several ？ or ！ that share cells: it has nothing more to give. */
  readonly crowded?: true;
}

/**
 * Cuts pieces into clusters: never inside a surrogate pair, a combining sequence, —— or ……; a Latin word
 * only at `cuts`, where a line may end inside it. Two of ？ and ！ share a cell, three have two
 * (GB/T 15834 §5.1.2).
 */
export function makeClusters<Tag>(
  pieces: readonly TextPiece<Tag>[],
  cuts: ReadonlySet<number>,
  measure: Measure<Tag>,
): readonly Cluster<Tag>[] {
  const clusters: Cluster<Tag>[] = [];
  let offset = 0;
  for (const { text, tag } of pieces) {
    for (const part of partsOf(text, offset, cuts)) {
      clusters.push({ text: part, tag, width: widthOf(part, tag, measure), start: offset });
      offset += part.length;
    }
  }
  return pieces.some(({ text }) => /[？！]{2}/u.test(text)) ? crowdMarks(clusters) : clusters;
}

/** Half as many cells as marks, rounded up, shared evenly. */
function crowdMarks<Tag>(clusters: readonly Cluster<Tag>[]): readonly Cluster<Tag>[] {
  const isAsked = (index: number): boolean => /^[？！]$/u.test(clusters[index]?.text ?? '');
  return clusters.map((cluster, index) => {
    if (!isAsked(index)) return cluster;
    let [from, to] = [index, index + 1];
    while (isAsked(from - 1)) from -= 1;
    while (isAsked(to)) to += 1;
    const count = to - from;
    if (count === 1) return cluster;
    return { ...cluster, width: (cluster.width * Math.ceil(count / 2)) / count, crowded: true };
  });
}

function partsOf(text: string, offset: number, cuts: ReadonlySet<number>): string[] {
  const parts: string[] = [];
  let at = offset;
  let last = '';
  for (const character of text) {
    const joined = last !== '' && (isBound(last, character) || (isWord(last, character) && !cuts.has(at)));
    last = joined ? last + character : character;
    if (joined) parts[parts.length - 1] = last;
    else parts.push(last);
    at += character.length;
  }
  return parts;
}

/** Never cut: combining marks with their base, —— and …… (a pair at a time), the halves of a line feed. */
function isBound(last: string, character: string): boolean {
  if (last === '\r' && character === '\n') return true;
  if (isLineFeed(last) || isLineFeed(character)) return false;
  if (character === '—' || character === '…') return last === character;
  return extendsPrevious(character);
}

/** Words of Latin letters and digits. */
function isWord(last: string, character: string): boolean {
  return isSolid(last) && isSolid(character);
}

/** A line feed, in either of its spellings. */
export function isLineFeed(text: string): boolean {
  return text === '\n' || text === '\r\n';
}

/** Latin letters, digits and their signs are set solid; every other character stands alone. */
function isSolid(part: string): boolean {
  return part !== '·' && !isFullWidth(part) && !isSpace(part);
}

function widthOf<Tag>(text: string, tag: Tag, measure: Measure<Tag>): number {
  let width = 0;
  for (const character of text) width += isWidthless(character) ? 0 : measure(character, tag);
  return width;
}
