import { toChineseNumber } from '../../document/dates.ts';

/** The number a paragraph begins with. */
export interface HeadingMark {
  /** 5 stands for what comes below the four levels of GB/T 9704 §7.3.3: ①. */
  readonly level: 1 | 2 | 3 | 4 | 5;
  readonly number: number;
  /** As printed. */
  readonly mark: string;
  /** As it should be printed; equal to `mark` where that is right. */
  readonly proposal: string;
}

/**
 * Reads the mark of a heading or numbered paragraph, well formed (一、（一）1.（1）) or nearly so (`1、` `（一）、`
 * `(1)`); null for any other text.
 */
export function readHeadingMark(text: string): HeadingMark | null {
  const start = text.trimStart();
  return chineseMark(start) ?? bracketMark(start) ?? digitMark(start) ?? circledMark(start);
}

/** A numeral with a mark that belongs to headings only: `第一、` `一是、`; null where there is none. */
export function readOrdinalMark(text: string): { readonly mark: string; readonly proposal: string } | null {
  const found = /^(?:(第[一二三四五六七八九十]{1,3})|(其[一二三四五])|([一二三四五六七八九十]是))、/u.exec(
    text.trimStart(),
  );
  if (found === null) return null;
  const words = found[0].slice(0, -1);
  return { mark: found[0], proposal: found[3] === undefined ? `${words}，` : words };
}

/** 一 … 九十九 as GB/T 9704 writes ordinals (domain §1.5). */
const ordinals: ReadonlyMap<string, number> = new Map(
  Array.from({ length: 99 }, (_, index) => [toChineseNumber(index + 1), index + 1]),
);

const numeral = '[〇零一二三四五六七八九十百]{1,4}';
// 一、二等奖 is a series, no heading.
const chinese = new RegExp(`^(${numeral})([、.．])(?!${numeral}(?:[、等级类次]|$))`, 'u');
const bracketed = new RegExp(`^[（(]\\s*(${numeral}|[0-9０-９]{1,2})\\s*[）)][、.．，,：:]?`, 'u');
const digits = /^([0-9０-９]{1,2})\s*[.．、）)](?![0-9０-９])/u;

function chineseMark(text: string): HeadingMark | null {
  const found = chinese.exec(text);
  if (found === null) return null;
  const [mark, words = ''] = found;
  const number = numberOf(words);
  return number === null ? null : { level: 1, number, mark, proposal: `${toChineseNumber(number)}、` };
}

function bracketMark(text: string): HeadingMark | null {
  const found = bracketed.exec(text);
  if (found === null) return null;
  const [mark, words = ''] = found;
  const number = numberOf(words);
  if (number === null) return null;
  return isArabic(words)
    ? { level: 4, number, mark, proposal: `（${number}）` }
    : { level: 2, number, mark, proposal: `（${toChineseNumber(number)}）` };
}

function digitMark(text: string): HeadingMark | null {
  const found = digits.exec(text);
  if (found === null) return null;
  const [mark, words = ''] = found;
  const number = numberOf(words);
  return number === null ? null : { level: 3, number, mark, proposal: `${number}.` };
}

function circledMark(text: string): HeadingMark | null {
  const code = text.codePointAt(0) ?? 0;
  // U+2460–U+2473: ① … ⑳.
  if (code < 0x2460 || code > 0x2473) return null;
  const mark = String.fromCodePoint(code);
  return { level: 5, number: code - 0x245f, mark, proposal: mark };
}

function isArabic(words: string): boolean {
  return /^[0-9０-９]+$/u.test(words);
}

/** Also of numerals written wrongly (一十一, 二十〇), so that their place in the sequence is known. */
function numberOf(words: string): number | null {
  if (isArabic(words)) {
    const number = Number(words.normalize('NFKC'));
    return number === 0 ? null : number;
  }
  return (
    ordinals.get(words) ?? ordinals.get(words.replace(/^一十/u, '十').replaceAll(/[〇零]/gu, '')) ?? null
  );
}
