import { projectWords, titleWords } from './words.ts';

/** What is known about the phrases of a title (domain §1.4, sources in order of trust). */
export interface PhraseSources {
  /** The text already cut into phrases by whoever wrote it; empty or absent when nobody did. */
  readonly phrases?: readonly string[];
  /** Names of organisations that may stand in it; they are never broken. */
  readonly organisations?: readonly string[];
  /** Further words that are never broken. */
  readonly words?: readonly string[];
}

// What stands before 关于 at the beginning is who issues the paper.
const issuer = /^.{2,20}?(?:厅|局|委|委员会|办公室|政府|中心|协会|部|省|市|院|会|公司)(?=关于)/gu;
const quoted = /—+|…+|[“‘][^“”‘’]{1,18}[”’]|《[^《》]{1,18}》|（[^（）]{1,18}）|〔\d{4}〕\d*号?/gu;
const numbered =
  /第[〇零一二三四五六七八九十百\d]+[届次批期号章条]|\d{4}[—–-]\d{4}年度?|\d{4}年度?|\d+(?:\.\d+)?[\p{Script=Han}强个名家项]|[A-Za-z0-9][A-Za-z0-9.+/&-]*/gu;

// Made once: every wrapped cell of a long table asks.
const knownWords = listPattern([...titleWords, ...projectWords]);
const han = /^\p{Script=Han}$/u;
const segmenter = new Intl.Segmenter('zh', { granularity: 'word' });

/** The phrases of a text, in order; joined they give the text again. None is meant to be broken. */
export function cutIntoPhrases(text: string, sources: PhraseSources = {}): readonly string[] {
  const given = sources.phrases ?? [];
  if (given.length > 1 && given.join('') === text) return given;
  const names = [...(sources.organisations ?? []), ...(sources.words ?? [])].filter((word) => word !== '');
  return names.length === 0 ? remember(text, texts, cut) : cut(text, names);
}

// The same project stands in many papers of a competition, and often twice in one.
const texts = new Map<string, readonly string[]>();
/** What lies between known words: the same stretches in text after text, and the dictionary is slow. */
const words = new Map<string, readonly string[]>();
const MOST_KNOWN = 5000;

function remember(
  text: string,
  known: Map<string, readonly string[]>,
  cutText: (text: string) => readonly string[],
): readonly string[] {
  const before = known.get(text);
  if (before !== undefined) return before;
  if (known.size >= MOST_KNOWN) known.clear();
  const phrases = cutText(text);
  known.set(text, phrases);
  return phrases;
}

function cut(text: string, names: readonly string[] = []): readonly string[] {
  const patterns = [listPattern(names), issuer, quoted, numbered, knownWords];
  const parts = patterns
    .filter((pattern) => pattern !== null)
    .reduce<readonly Part[]>(
      (before, pattern) => before.flatMap((part) => splitPart(part, pattern)),
      [{ text, kind: 'open' }],
    );
  return parts.flatMap((part) =>
    part.kind === 'phrase' ? [part.text] : remember(part.text, words, wordsOf),
  );
}

interface Part {
  readonly text: string;
  /** 'phrase': found; 'open': still to be cut. */
  readonly kind: 'phrase' | 'open';
}

function splitPart(part: Part, pattern: RegExp): readonly Part[] {
  const { text, kind } = part;
  if (kind === 'phrase') return [part];
  const parts: Part[] = [];
  let at = 0;
  pattern.lastIndex = 0;
  for (let match = pattern.exec(text); match !== null; match = pattern.exec(text)) {
    const { 0: phrase, index } = match;
    if (index > at) parts.push({ text: text.slice(at, index), kind: 'open' });
    parts.push({ text: phrase, kind: 'phrase' });
    at = index + phrase.length;
  }
  if (at < text.length) parts.push({ text: text.slice(at), kind: 'open' });
  return parts;
}

function listPattern(words: readonly string[]): RegExp | null {
  if (words.length === 0) return null;
  const longestFirst = [...words].sort((a, b) => b.length - a.length);
  return new RegExp(
    longestFirst.map((word) => word.replace(/[\\^$.*+?()[\]{}|/-]/g, '\\$&')).join('|'),
    'gu',
  );
}

/** A character that makes a word of the one before it. */
export function isEnding(text: string): boolean {
  return text.length === 1 && '型化式性'.includes(text);
}

/** Between words, and part of none. */
const particles = '的地得和及与或等对在为';

/**
 * Words by the dictionary of the Unicode library; the language is given, not the machine's. It cuts words
 * it doesn't know into characters (大|赛): neighbours of one character are taken for such a word.
 */
function wordsOf(text: string): readonly string[] {
  const words: string[] = [];
  let fragment = false;
  const segments = segmenter.segment(text);
  // Asked place by place: its iterator takes half as long again.
  for (let at = 0; at < text.length;) {
    const { segment } = segments.containing(at) ?? { segment: text.slice(at) };
    at += segment.length;
    const single = segment.length <= 2 && han.test(segment) && !particles.includes(segment);
    // 处置型, 产业化: such a character belongs to the word before it, never to the next.
    const ending = isEnding(segment);
    if (ending || (single && fragment)) words.push(`${words.pop() ?? ''}${segment}`);
    else words.push(segment);
    fragment = single && !ending;
  }
  return words;
}
