import { readOrdinal, writeOrdinal } from './chinese-ordinal.ts';
import type { NoticeHeading } from './notice.ts';

/** The mark a line begins with: 一、（一）1.（1） in any width of bracket. */
export type NumberMark = Pick<NoticeHeading, 'level' | 'number' | 'mark' | 'words'>;

const patterns: readonly (readonly [NoticeHeading['level'], RegExp])[] = [
  [1, /^([一二三四五六七八九十]{1,3})\s?、/],
  [2, /^[（(]\s?([一二三四五六七八九十]{1,3})\s?[）)]/],
  [3, /^(\d{1,2})(?:[.．](?!\d)|、)/],
  [4, /^[（(]\s?(\d{1,2})\s?[）)]/],
];

/** Null when the line carries no number of its own. */
export function readMark(text: string): NumberMark | null {
  for (const [level, pattern] of patterns) {
    const found = pattern.exec(text);
    if (found === null) continue;
    const [mark, digits = ''] = found;
    const number = level <= 2 ? readOrdinal(digits) : Number(digits);
    if (number === null) continue;
    return { level, number, mark, words: text.slice(mark.length).trim() };
  }
  return null;
}

/** The mark of a level in the standard's form (GB/T 9704-2012 7.3.3). */
export function writeMark(level: NoticeHeading['level'], number: number): string {
  switch (level) {
    case 1:
      return `${writeOrdinal(number)}、`;
    case 2:
      return `（${writeOrdinal(number)}）`;
    case 3:
      return `${number}.`;
    case 4:
      return `（${number}）`;
  }
}

/** The mark as people cite a clause: 五（三）2(2). */
export function citeMark(level: NoticeHeading['level'], number: number): string {
  switch (level) {
    case 1:
      return writeOrdinal(number);
    case 2:
      return `（${writeOrdinal(number)}）`;
    case 3:
      return String(number);
    case 4:
      return `(${number})`;
  }
}
