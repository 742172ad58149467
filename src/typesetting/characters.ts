/*
 * Which character stands where: the classes of GB/T 15834-2011 §5.1 that decide about line starts, line
 * ends and half cells.
 */

/** 点号: never at a line's start, half a cell at its end (§5.1.1, §5.1.10). */
const pointMarks = '。，、；：？！';
/** Second halves of paired marks: never at a line's start (§5.1.3). */
const closingMarks = '）】〕］｝》〉”’』」';
/** First halves of paired marks: never at a line's end (§5.1.3). */
const openingMarks = '（【〔［｛《〈“‘『「';
/** 连接号 and 间隔号: never at a line's start (§5.1.5, §5.1.6). */
const connectors = '-—～~–·';

const neverFirst = new Set(`${pointMarks}${closingMarks}${connectors}…/%‰℃`);
const neverLast = new Set(`${openingMarks}/`);
const closing = new Set(`${pointMarks}${closingMarks}`);
const opening = new Set(openingMarks);

/** May not begin a line. */
export function isForbiddenAtStart(character: string): boolean {
  return neverFirst.has(character);
}

/** May not end a line. */
export function isForbiddenAtEnd(character: string): boolean {
  return neverLast.has(character);
}

/** Full-width mark whose right half is blank: half a cell at a line's end or before another mark. */
export function isClosingMark(character: string): boolean {
  return closing.has(character);
}

/** Full-width mark whose left half is blank: half a cell after another mark. */
export function isOpeningMark(character: string): boolean {
  return opening.has(character);
}

/** A mark that is no character of its own when words are counted: a last line of it alone is empty. */
export function isMark(character: string): boolean {
  return closing.has(character) || opening.has(character) || neverFirst.has(character);
}

// Han with its extensions, kana, CJK symbols and marks, enclosed and full-width forms, and the quotes,
// dashes, dots and mathematical signs that Chinese fonts set in a full cell.
const fullWidth =
  /^[\p{Script=Han}\u3000-\u30ff\u3200-\u33ff\ufe30-\ufe4f\uff01-\uff60\uffe0-\uffe6“”‘’…—×÷±°′″\u2100-\u22ff\u2460-\u27bf]/u;

/** True for a character that takes a whole cell of the grid (一字). */
export function isFullWidth(character: string): boolean {
  return fullWidth.test(character);
}

/** True for white space of any width; it vanishes at a line's end. */
export function isSpace(character: string): boolean {
  return /^\s/u.test(character);
}
