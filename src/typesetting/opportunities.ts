import LineBreaker from 'linebreak';
import { isForbiddenAtEnd, isForbiddenAtStart, isFullWidth } from './characters.ts';
import type { TextPiece } from './clusters.ts';
import {
  breaksInsideAddresses,
  mayHaveGroups,
  unbreakableSpans,
  unwelcomeBreaks,
  type Span,
  type UnwelcomeBreak,
} from './groups.ts';

/** Where a line may end, in code units of the paragraph's text. */
export interface Opportunities {
  readonly allowed: ReadonlySet<number>;
  /** Taken only where a line would otherwise gape. */
  readonly unwelcome: ReadonlyMap<number, UnwelcomeBreak>;
}

/**
 * UAX #14 (npm linebreak) tailored to GB/T 15834: marks that may not begin or end a line, breaks beside
 * Chinese quotation marks (UAX #14 knows them as ambiguous and forbids both sides), and groups kept whole.
 */
export function findOpportunities<Tag>(
  pieces: readonly TextPiece<Tag>[],
  unbreakable: readonly string[],
  isTooWide: (span: Span) => boolean,
): Opportunities {
  const text = pieces.map((piece) => piece.text).join('');
  const [only] = pieces;
  if (pieces.length === 1 && only?.whole === undefined && unbreakable.length === 0 && isPlainHan(text))
    return {
      allowed: new Set(Array.from({ length: text.length - 1 }, (_, index) => index + 1)),
      unwelcome: NONE,
    };
  const standard = standardBreaks(text);
  const spans = [...nameSpans(pieces), ...unbreakableSpans(text), ...occurrences(text, unbreakable)];
  const inside = positionsInside(spans);
  const names = positionsInside(nameSpans(pieces));
  const allowed = new Set(breaksInsideAddresses(text).filter((position) => !names.has(position)));
  for (let position = 1; position < text.length; position += 1) {
    if (!inside.has(position) && mayBreak(text, position, standard)) allowed.add(position);
  }
  const kept = positionsInside([...nameSpans(pieces), ...occurrences(text, unbreakable)]);
  return {
    allowed,
    unwelcome: new Map([...unwelcomeBreaks(text, isTooWide)].filter(([position]) => !kept.has(position))),
  };
}

const NONE: ReadonlyMap<number, UnwelcomeBreak> = new Map();

/**
 * Nothing but Chinese characters, none of them of a group: a line may end after each, as UAX #14 has it, too (class ID
 * throughout the block). Most values of a long table are so, and looking for more would take longer than setting them.
 */
function isPlainHan(text: string): boolean {
  return /^[\u4e00-\u9fa5]+$/.test(text) && !mayHaveGroups(text);
}

function mayBreak(text: string, position: number, standard: ReadonlySet<number>): boolean {
  if (isLowSurrogate(text, position)) return false;
  const before = characterBefore(text, position);
  const after = String.fromCodePoint(text.codePointAt(position) ?? 0);
  if (isForbiddenAtEnd(before) || (isForbiddenAtStart(after) && !startsDash(text, position))) return false;
  if (standard.has(position)) return true;
  const besideQuote = quotes.has(before) || quotes.has(after) || startsDash(text, position);
  return besideQuote && isFullWidth(before) && isFullWidth(after);
}

const quotes = new Set('“”‘’');

/** 破折号 may begin a line, a single connecting dash may not (GB/T 15834 §5.1.4, §5.1.6). */
function startsDash(text: string, position: number): boolean {
  return text.startsWith('——', position) && text[position - 1] !== '—';
}

function standardBreaks(text: string): ReadonlySet<number> {
  const breaker = new LineBreaker(text);
  const positions = new Set<number>();
  for (let next = breaker.nextBreak(); next !== null; next = breaker.nextBreak())
    positions.add(next.position);
  return positions;
}

function nameSpans<Tag>(pieces: readonly TextPiece<Tag>[]): readonly Span[] {
  let start = 0;
  return pieces.flatMap(({ text, whole }) => {
    const span = { start, end: start + text.length };
    start = span.end;
    return whole === undefined ? [] : [span];
  });
}

function occurrences(text: string, words: readonly string[]): readonly Span[] {
  return words
    .filter((word) => word !== '')
    .flatMap((word) => {
      const spans: Span[] = [];
      for (let at = text.indexOf(word); at >= 0; at = text.indexOf(word, at + word.length)) {
        spans.push({ start: at, end: at + word.length });
      }
      return spans;
    });
}

function positionsInside(spans: readonly Span[]): ReadonlySet<number> {
  const positions = new Set<number>();
  for (const { start, end } of spans) {
    for (let position = start + 1; position < end; position += 1) positions.add(position);
  }
  return positions;
}

/** The code point that ends at a position. */
function characterBefore(text: string, position: number): string {
  const start = isLowSurrogate(text, position - 1) ? position - 2 : position - 1;
  return text.slice(Math.max(start, 0), position);
}

function isLowSurrogate(text: string, position: number): boolean {
  const unit = text.charCodeAt(position);
  return unit >= 0xdc00 && unit <= 0xdfff;
}
