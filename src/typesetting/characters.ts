/*
 * Which character stands where: the classes of GB/T 15834-2011 §5.1 that decide about line starts, line
 * ends and half cells.
 */

/** 点号: never at a line's start, half a cell at its end (§5.1.1, §5.1.2, §5.1.10). */
const pointMarks = '。，、；：？！';
/** Second halves of paired marks: never at a line's start (§5.1.3). */
const closingMarks = '）】〕］｝》〉”’』」';
/** First halves of paired marks: never at a line's end (§5.1.3). */
const openingMarks = '（【〔［｛《〈“‘『「';
/** 连接号 and 间隔号: never at a line's start (§5.1.6, §5.1.7). */
const connectors = '-—～~–·';

// A slash stands at neither end (§5.1.9); an ellipsis follows what it breaks off, a percent sign its number.
const neverFirst = new Set(`${pointMarks}${closingMarks}${connectors}…/／%％‰℃`);
const neverLast = new Set(`${openingMarks}/／`);
const closing = new Set(`${pointMarks}${closingMarks}`);
const opening = new Set(openingMarks);
const marks = new Set([...closing, ...opening, ...neverFirst]);

// Han with its extensions, kana, CJK symbols and marks, enclosed and full-width forms, and the quotes,
// dashes, dots and mathematical signs that Chinese fonts set in a full cell.
const fullWidth =
  /^[\p{Script=Han}\u3000-\u30ff\u3200-\u33ff\ufe30-\ufe4f\uff01-\uff60\uffe0-\uffe6“”‘’…—×÷±°′″\u2100-\u22ff\u2460-\u27bf]/u;

interface Traits {
  readonly fullWidth: boolean;
  readonly space: boolean;
  readonly ignorable: boolean;
  readonly extends: boolean;
}

// Asked for every character of every line: each character's answer is found once.
const known = new Map<number, Traits>();

function traitsOf(text: string): Traits {
  const codePoint = text.codePointAt(0) ?? 0;
  const before = known.get(codePoint);
  if (before !== undefined) return before;
  const character = String.fromCodePoint(codePoint);
  const ignorable = /^\p{Default_Ignorable_Code_Point}$/u.test(character);
  const traits = {
    fullWidth: fullWidth.test(character),
    space: /^\s$/u.test(character),
    ignorable,
    extends: ignorable || /^\p{M}$/u.test(character),
  };
  known.set(codePoint, traits);
  return traits;
}

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
  return marks.has(character);
}

/** True for a text that begins with a character that takes a whole cell of the grid (一字). */
export function isFullWidth(text: string): boolean {
  return text !== '' && traitsOf(text).fullWidth;
}

/** True for a text that begins with white space of any width; it vanishes at a line's end. */
export function isSpace(text: string): boolean {
  return text !== '' && traitsOf(text).space;
}

/** Default-ignorables have no glyph, a line feed no width: nothing to measure. */
export function isWidthless(character: string): boolean {
  return character === '\n' || character === '\r' || traitsOf(character).ignorable;
}

/** Combining marks, variation selectors and the like belong to the character before them. */
export function extendsPrevious(character: string): boolean {
  return traitsOf(character).extends;
}
