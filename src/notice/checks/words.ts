import { problem } from '../../problems/problem.ts';
import { findAll, proseOf } from '../find.ts';
import { placeOfLine } from '../notice.ts';
import type { NoticeCheck } from './check.ts';

const joiners: Readonly<Record<string, string>> = { and: '和', or: '或', of: '的' };

/** A09: a small foreign word between Chinese characters. Abbreviations (AI) and names with capitals may stand. */
export const checkLatinWords: NoticeCheck = (notice) =>
  findAll(
    proseOf(notice),
    /([\u4e00-\u9fff”）]{1,4}) ?(?<![A-Za-z0-9@./_-])([a-z]{2,12})(?![A-Za-z0-9@./_-]) ?([\u4e00-\u9fff“（]{1,4})/g,
  ).map(({ line, raw, groups }) => {
    const [before = '', word = '', after = ''] = groups;
    const joiner = joiners[word];
    const place = placeOfLine(notice, line);
    if (joiner === undefined)
      return problem('notice-foreign-word', place, { clause: line.clause, raw: word });
    return problem('notice-latin-word', place, {
      clause: line.clause,
      raw,
      proposal: `${before}${joiner}${after}`,
    });
  });

/** A word this notice uses at least so often is one whose characters out of order are a slip. */
const usualFrom = 3;
const wordLength = 4;

/**
 * A10: the four characters of a word the notice often uses, in another order (项参赛目 for 参赛项目), once only. An
 * order that comes about where the word meets itself or its halves change places (项目参赛) is Chinese.
 */
export const checkSwappedCharacters: NoticeCheck = (notice) => {
  const lines = proseOf(notice);
  const counts = new Map<string, number>();
  for (const { text } of lines) {
    for (const word of windowsOf(text)) counts.set(word, (counts.get(word) ?? 0) + 1);
  }
  const usual = new Map<string, string>();
  for (const [word, count] of counts) {
    if (count >= usualFrom && new Set(word).size === wordLength) usual.set(sorted(word), word);
  }
  const sums = new Set([...usual.values()].map(sumOf));
  return lines.flatMap((line) =>
    windowsOf(line.text).flatMap((raw) => {
      if (counts.get(raw) !== 1 || !sums.has(sumOf(raw))) return [];
      const proposal = usual.get(sorted(raw));
      if (proposal === undefined || `${proposal}${proposal}`.includes(raw)) return [];
      const words = { clause: line.clause, raw, proposal };
      return [problem('notice-characters-swapped', placeOfLine(notice, line), words)];
    }),
  );
};

/** Every run of four Chinese characters. */
function windowsOf(text: string): readonly string[] {
  const words: string[] = [];
  let run = 0;
  for (let at = 0; at < text.length; at += 1) {
    const code = text.charCodeAt(at);
    run = code >= 0x4e00 && code <= 0x9fff ? run + 1 : 0;
    if (run >= wordLength) words.push(text.slice(at - wordLength + 1, at + 1));
  }
  return words;
}

function sumOf(word: string): number {
  let sum = 0;
  for (let at = 0; at < word.length; at += 1) sum += word.charCodeAt(at);
  return sum;
}

function sorted(word: string): string {
  return Array.from(word).sort().join('');
}
