/*
 * Which marks may not begin or end a line: GB/T 15834—2011 §5.1.1–5.1.11, as domain §1.15 lists them. Written
 * down here a second time on purpose: what inspects a page must not ask what set it.
 */

/** 点号 (§5.1.1, §5.1.2). */
const pointMarks = '。，、；：？！';
/** Second halves of paired marks (§5.1.3). */
const closingMarks = '）】〕］｝》〉”’』」';
/** First halves of paired marks (§5.1.3). */
const openingMarks = '（【〔［｛《〈“‘『「';
/** 连接号 (§5.1.5, §5.1.6), 间隔号 (§5.1.7), 分隔号 (§5.1.9). */
const connectors = '-—～·/';
const neverFirst = new Set(`${pointMarks}${closingMarks}${connectors}`);
const neverLast = new Set(`${openingMarks}/`);

/** A mark GB/T 15834 forbids at the beginning of a line. */
export function isForbiddenFirst(character: string): boolean {
  return neverFirst.has(character);
}

/** A mark GB/T 15834 forbids at the end of a line. */
export function isForbiddenLast(character: string): boolean {
  return neverLast.has(character);
}

/** A mark that joins or parts two words; as a sign it may begin a text. */
export function isConnector(character: string): boolean {
  return connectors.includes(character);
}

/** Marks of two characters that no line end may part (§5.1.4, §5.1.5). */
export function isSplitPair(last: string, first: string): boolean {
  return last === first && (last === '—' || last === '…');
}
