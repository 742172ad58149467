import type { Notice, NoticeLine } from './notice.ts';

/** A pattern found in a line. */
export interface Found {
  readonly line: NoticeLine;
  readonly raw: string;
  /** Offset in the line. */
  readonly at: number;
  readonly groups: readonly string[];
}

/** Every match of a global pattern, line by line. */
export function findAll(lines: readonly NoticeLine[], pattern: RegExp): readonly Found[] {
  return lines.flatMap((line) =>
    [...line.text.matchAll(pattern)].map((match) => ({
      line,
      raw: match[0],
      at: match.index,
      groups: match.slice(1).map((group) => (group as string | undefined) ?? ''),
    })),
  );
}

/** The first match of a line, for defects that are told once a line. */
export function findFirst(lines: readonly NoticeLine[], pattern: RegExp): readonly Found[] {
  return lines.flatMap((line) => {
    const match = pattern.exec(line.text);
    if (match === null) return [];
    const groups = match.slice(1).map((group) => (group as string | undefined) ?? '');
    return [{ line, raw: match[0], at: match.index, groups }];
  });
}

/** Sentences and items of the main text and the annexes: what a person wrote as prose. */
export function proseOf(notice: Notice): readonly NoticeLine[] {
  return notice.lines.filter(({ role }) => role === 'text' || role === 'heading');
}

/** Prose, tables and titles: everything but the masthead and the imprint. */
export function wordingOf(notice: Notice): readonly NoticeLine[] {
  return notice.lines.filter(({ role }) => !['masthead', 'number', 'imprint', 'signature'].includes(role));
}

/** First offsets of a word in a line, where none of the longer words that hold it stands. */
export function offsetsOf(text: string, word: string, longer: readonly string[]): readonly number[] {
  const holders = longer.filter((other) => other !== word && other.includes(word));
  const offsets: number[] = [];
  for (let at = text.indexOf(word); at >= 0; at = text.indexOf(word, at + word.length)) {
    const isHeld = holders.some((holder) => {
      const before = holder.indexOf(word);
      return text.startsWith(holder, at - before) && at - before >= 0;
    });
    if (!isHeld) offsets.push(at);
  }
  return offsets;
}

/** A stretch of text round an offset, for showing it: at most `around` characters on either side. */
export function shown(text: string, at: number, length: number, around: number): string {
  return text.slice(Math.max(0, at - around), at + length + around);
}

/** A raw passage short enough for a message. */
export function brief(text: string): string {
  return text.length <= 40 ? text : `${text.slice(0, 39)}…`;
}
