import { isFullWidth, isSpace } from './characters.ts';

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
}

/**
 * Cuts pieces into clusters: never inside a surrogate pair, a combining sequence, —— or ……; a Latin word
 * only at `cuts`, where a line may end inside it.
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
  return clusters;
}

function partsOf(text: string, offset: number, cuts: ReadonlySet<number>): string[] {
  const parts: string[] = [];
  let at = offset;
  for (const character of charactersOf(text)) {
    const last = parts.at(-1);
    if (last !== undefined && joins(last, character) && !cuts.has(at)) {
      parts[parts.length - 1] = last + character;
    } else parts.push(character);
    at += character.length;
  }
  return parts;
}

/** Base characters with their combining marks and default-ignorables; a line feed by itself. */
export function charactersOf(text: string): readonly string[] {
  return text.match(/\r?\n|[^\r\n][\p{M}\p{Default_Ignorable_Code_Point}]*|\r/gu) ?? [];
}

function joins(last: string, character: string): boolean {
  if (character === '—' || character === '…') return last === character;
  return isSolid(last) && isSolid(character);
}

/** Latin letters, digits and their signs are set solid; every other character stands alone. */
function isSolid(part: string): boolean {
  return !isFullWidth(part) && !isSpace(part) && part !== '·';
}

function widthOf<Tag>(text: string, tag: Tag, measure: Measure<Tag>): number {
  return Array.from(text).reduce((sum, character) => sum + widthOfCharacter(character, tag, measure), 0);
}

/** Default-ignorables have no glyph, a line feed no width. */
function widthOfCharacter<Tag>(character: string, tag: Tag, measure: Measure<Tag>): number {
  return /^[\p{Default_Ignorable_Code_Point}\r\n]$/u.test(character) ? 0 : measure(character, tag);
}
