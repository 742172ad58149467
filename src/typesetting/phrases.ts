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
const issuer = /^.{2,20}?(?:厅|局|委|委员会|办公室|政府|中心|协会|部|省|市|院|会|公司)(?=关于)/u;
const quoted = /—+|…+|[“‘][^“”‘’]{1,18}[”’]|《[^《》]{1,18}》|（[^（）]{1,18}）|〔\d{4}〕\d*号?/u;
const numbered =
  /第[〇零一二三四五六七八九十百\d]+[届次批期号章条]|\d{4}[—–-]\d{4}年度?|\d{4}年度?|\d+(?:\.\d+)?[\p{Script=Han}强个名家项]|[A-Za-z0-9][A-Za-z0-9.+/&-]*/u;

// Made once: every wrapped cell of a long table asks.
const knownWords = listPattern([...titleWords, ...projectWords]);
const segmenter = new Intl.Segmenter('zh', { granularity: 'word' });

/** The phrases of a text, in order; joined they give the text again. None is meant to be broken. */
export function cutIntoPhrases(text: string, sources: PhraseSources = {}): readonly string[] {
  const given = sources.phrases ?? [];
  if (given.length > 1 && given.join('') === text) return given;
  const names = [...(sources.organisations ?? []), ...(sources.words ?? [])].filter((word) => word !== '');
  const patterns = [listPattern(names), issuer, quoted, numbered, knownWords];
  const cut = patterns
    .filter((pattern) => pattern !== null)
    .reduce<readonly Part[]>(
      (parts, pattern) => parts.flatMap((part) => splitPart(part, pattern)),
      [{ text, kind: 'open' }],
    );
  return cut.flatMap((part) => (part.kind === 'phrase' ? [part.text] : wordsOf(part.text)));
}

interface Part {
  readonly text: string;
  /** 'phrase': found; 'open': still to be cut. */
  readonly kind: 'phrase' | 'open';
}

function splitPart(part: Part, pattern: RegExp): readonly Part[] {
  if (part.kind === 'phrase' || part.text === '') return [part];
  const match = pattern.exec(part.text);
  if (match === null || match[0] === '') return [part];
  const end = match.index + match[0].length;
  const before = part.text.slice(0, match.index);
  const rest = splitPart({ text: part.text.slice(end), kind: 'open' }, withoutAnchor(pattern));
  const parts: readonly Part[] = [
    { text: before, kind: 'open' },
    { text: match[0], kind: 'phrase' },
    ...rest,
  ];
  return parts.filter(({ text }) => text !== '');
}

/** Only the very beginning of a text can name its issuer. */
function withoutAnchor(pattern: RegExp): RegExp {
  return pattern.source.startsWith('^') ? /(?!)/u : pattern;
}

function listPattern(words: readonly string[]): RegExp | null {
  if (words.length === 0) return null;
  const longestFirst = [...words].sort((a, b) => b.length - a.length);
  return new RegExp(longestFirst.map((word) => word.replace(/[\\^$.*+?()[\]{}|/-]/g, '\\$&')).join('|'), 'u');
}

/** A character that makes a word of the one before it. */
export function isEnding(text: string): boolean {
  return /^[型化式性]$/u.test(text);
}

/**
 * Words by the dictionary of the Unicode library; the language is given, not the machine's. It cuts words
 * it doesn't know into characters (大|赛): neighbours of one character are taken for such a word.
 */
function wordsOf(text: string): readonly string[] {
  const words: string[] = [];
  let fragment = false;
  for (const { segment } of segmenter.segment(text)) {
    const single = /^\p{Script=Han}$/u.test(segment) && !/[的地得和及与或等对在为]/u.test(segment);
    // 处置型, 产业化: such a character belongs to the word before it, never to the next.
    if (isEnding(segment)) {
      words.push(`${words.pop() ?? ''}${segment}`);
      fragment = false;
      continue;
    }
    if (single && fragment) words.push(`${words.pop() ?? ''}${segment}`);
    else words.push(segment);
    fragment = single;
  }
  return words;
}
