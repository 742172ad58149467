import { childrenOf, find, readXmlTree, type XmlElement } from '../../package/xml-tree.ts';

/** What a cell's format says that matters for reading it. */
export interface CellStyle {
  readonly format: NumberFormat;
  readonly isStruck: boolean;
  readonly isFilled: boolean;
}

/** How a number is shown: as a date, a percentage, padded and framed (`"SX2026-"0000`), or as it is. */
export type NumberFormat =
  | { readonly type: 'plain' }
  | { readonly type: 'date' }
  | { readonly type: 'percent' }
  | { readonly type: 'padded'; readonly before: string; readonly digits: number; readonly after: string };

const PLAIN: NumberFormat = { type: 'plain' };
const DATE: NumberFormat = { type: 'date' };
const PERCENT: NumberFormat = { type: 'percent' };

/** The style of a cell that names none, or one the file does not have. */
export const UNSTYLED: CellStyle = { format: PLAIN, isStruck: false, isFilled: false };

/** Reads `styles.xml` into one style for each number the cells' `s` attribute can have. */
export function readStyles(xml: string): readonly CellStyle[] {
  const tree = readXmlTree(xml);
  const codes = new Map(childrenOf(tree, 'styleSheet', 'numFmts').map((item) => [idOf(item), codeOf(item)]));
  const struck = childrenOf(tree, 'styleSheet', 'fonts').map(isStruck);
  const filled = childrenOf(tree, 'styleSheet', 'fills').map(isFilled);
  return childrenOf(tree, 'styleSheet', 'cellXfs').map((xf) => ({
    format: formatOf(idOf(xf), codes),
    isStruck: struck[Number(xf.attribute('fontId') ?? 0)] ?? false,
    isFilled: filled[Number(xf.attribute('fillId') ?? 0)] ?? false,
  }));
}

/** True for a font with `<strike/>` that is not switched off. */
function isStruck(font: XmlElement): boolean {
  const strike = find(font, 'strike') ?? find(font, 'dstrike');
  const value = strike?.attribute('val') ?? '1';
  return strike !== undefined && value !== '0' && value !== 'false';
}

/**
 * What a number format makes of a number (ECMA-376-1 §18.8.30–31). Only the first section counts; quoted
 * text, escapes, colours and locales are no date letters, elapsed hours `[h]` are.
 */
function readNumberFormat(code: string): NumberFormat {
  const first = code.split(';')[0] ?? '';
  const padded = /^((?:"[^"]*"|\\.)*)(0+)((?:"[^"]*"|\\.)*)$/.exec(first);
  if (padded !== null) return paddedFormat(padded);
  const letters = first
    .replaceAll(/"[^"]*"|\\.|_.|\*./g, '')
    .replaceAll(/\[(?!(?:h+|m+|s+)\])[^\]]*\]/gi, '')
    .toLowerCase();
  if (letters.includes('general') || letters.includes('@')) return PLAIN;
  if (/[ymdhs]/.test(letters)) return DATE;
  return letters.includes('%') ? PERCENT : PLAIN;
}

function paddedFormat([, before = '', digits = '', after = '']: readonly string[]): NumberFormat {
  const isPlain = before === '' && after === '' && digits.length === 1;
  return isPlain
    ? PLAIN
    : { type: 'padded', before: literal(before), digits: digits.length, after: literal(after) };
}

function literal(code: string): string {
  return code.replaceAll(/"([^"]*)"|\\(.)/g, '$1$2');
}

function formatOf(id: number, codes: ReadonlyMap<number, string>): NumberFormat {
  const code = codes.get(id);
  if (code !== undefined) return readNumberFormat(code);
  if (id === 9 || id === 10) return PERCENT;
  return isBuiltInDate(id) ? DATE : PLAIN;
}

/**
 * Built-in formats that are dates: 14–22 and 45–47 everywhere, 27–36 and 50–58 in Chinese editions, where
 * `yyyy"年"m"月"d"日"` is 31 (ECMA-376-1 §18.8.30).
 */
function isBuiltInDate(id: number): boolean {
  return (id >= 14 && id <= 22) || (id >= 27 && id <= 36) || (id >= 45 && id <= 47) || (id >= 50 && id <= 58);
}

/** A solid or patterned fill that shows on white paper: no fill, white and the automatic colours do not. */
function isFilled(fill: XmlElement): boolean {
  const pattern = find(fill, 'patternFill');
  if (pattern === undefined) return find(fill, 'gradientFill') !== undefined;
  const type = pattern.attribute('patternType') ?? 'none';
  // Every workbook has gray125 as its second fill, used by nothing.
  if (type === 'none' || type === 'gray125') return false;
  const colour = find(pattern, 'fgColor');
  return colour !== undefined && !isWhite(colour);
}

function isWhite(colour: XmlElement): boolean {
  const rgb = colour.attribute('rgb');
  if (rgb !== undefined) return /^(?:..)?F{6}$/i.test(rgb);
  const indexed = colour.attribute('indexed');
  if (indexed !== undefined) return ['1', '9', '64', '65'].includes(indexed);
  return colour.attribute('theme') === '0' && Number(colour.attribute('tint') ?? 0) === 0;
}

function idOf(element: XmlElement): number {
  return Number(element.attribute('numFmtId') ?? 0);
}

function codeOf(element: XmlElement): string {
  return element.attribute('formatCode') ?? '';
}
