import { resolveText } from '../../package/scan-xml.ts';
import type { CellElement } from './xlsx-cell.ts';
import { fileText, startOfText, TEXT_END } from './xlsx-strings.ts';

/** A cell's element with its column and format. */
export interface PlacedCell extends CellElement {
  /** Zero-based. */
  readonly column: number;
  /** Index into the styles. */
  readonly style: number;
}

/** The cells of one row; the same objects serve the next row. */
export interface PlainCells {
  readonly cells: Mutable<PlacedCell>[];
  count: number;
}

type Mutable<Type> = { -readonly [Key in keyof Type]: Type[Key] };

/** A sheet's last column is XFD. */
export const MAX_COLUMNS = 16_384;

const UNKNOWN = -1;
const SPACE = 0x20;
const QUOTE = 0x22;
const SLASH = 0x2f;
const END = 0x3e;

/**
 * Reads cells as Excel, WPS and the usual libraries write them (`<c r="B2" s="1" t="s"><v>7</v></c>`, no formula, no
 * formatted runs) letter by letter, without a call for each tag: a large table has a million of them. Gives the place
 * of the first tag that begins no cell; -1 when one is unusual or does not end here, for the scan to look at.
 */
export function readPlainCells(xml: string, from: number, cells: PlainCells): number {
  cells.count = 0;
  const head: CellHead = { column: 0, style: UNKNOWN, type: 'n', isEmpty: false };
  let nextColumn = 0;
  let at = from;
  while (xml.charCodeAt(at + 1) === 0x63 && xml.charCodeAt(at) === 0x3c) {
    head.column = nextColumn;
    at = readHead(xml, at + 2, head);
    if (at === UNKNOWN || head.column >= MAX_COLUMNS) return UNKNOWN;
    if (!head.isEmpty) at = readBody(xml, at, head, cells);
    if (at === UNKNOWN) return UNKNOWN;
    nextColumn = head.column + 1;
  }
  return at;
}

/** What the attributes of a `c` say; one object for a row. */
interface CellHead {
  column: number;
  style: number;
  type: string;
  /** `<c r="A1"/>` */
  isEmpty: boolean;
}

/** Reads the attributes from behind `<c`; gives the place behind the tag. */
function readHead(xml: string, from: number, head: CellHead): number {
  head.style = UNKNOWN;
  head.type = 'n';
  head.isEmpty = false;
  let at = from;
  while (xml.charCodeAt(at) === SPACE && at !== UNKNOWN) at = readAttribute(xml, at + 1, head);
  if (at === UNKNOWN) return UNKNOWN;
  head.isEmpty = xml.charCodeAt(at) === SLASH;
  if (head.isEmpty) at += 1;
  return xml.charCodeAt(at) === END ? at + 1 : UNKNOWN;
}

/** Reads `r`, `s` or `t` in double quotes; gives the place behind the closing one. */
function readAttribute(xml: string, at: number, head: CellHead): number {
  if (xml.charCodeAt(at + 1) !== 0x3d || xml.charCodeAt(at + 2) !== QUOTE) return UNKNOWN;
  switch (xml.charCodeAt(at)) {
    case 0x72:
      return readAddress(xml, at + 3, head);
    case 0x73:
      return readStyle(xml, at + 3, head);
    case 0x74:
      return readType(xml, at + 3, head);
    default:
      return UNKNOWN;
  }
}

function readAddress(xml: string, from: number, head: CellHead): number {
  let at = from;
  let column = 0;
  let code = xml.charCodeAt(at);
  while (code >= 0x41 && code <= 0x5a) {
    column = column * 26 + code - 0x40;
    code = xml.charCodeAt((at += 1));
  }
  const digits = at;
  // A row 0 there is not.
  if (column === 0 || code === 0x30) return UNKNOWN;
  while (code >= 0x30 && code <= 0x39) code = xml.charCodeAt((at += 1));
  head.column = column - 1;
  return at > digits && code === QUOTE ? at + 1 : UNKNOWN;
}

function readStyle(xml: string, from: number, head: CellHead): number {
  let at = from;
  let style = 0;
  let code = xml.charCodeAt(at);
  while (code >= 0x30 && code <= 0x39) {
    style = style * 10 + code - 0x30;
    code = xml.charCodeAt((at += 1));
  }
  head.style = style;
  return at > from && code === QUOTE ? at + 1 : UNKNOWN;
}

const TYPES = ['s', 'inlineStr', 'n', 'str', 'b'] as const;

function readType(xml: string, from: number, head: CellHead): number {
  for (const type of TYPES) {
    const end = from + type.length;
    if (xml.charCodeAt(end) === QUOTE && xml.startsWith(type, from)) {
      head.type = type;
      return end + 1;
    }
  }
  return UNKNOWN;
}

const VALUE = '<v>';
const VALUE_END = '</v></c>';
const INLINE = '<is>';
const INLINE_END = `${TEXT_END}</is></c>`;

/** Reads the one element in a cell; gives the place behind `</c>`. */
function readBody(xml: string, at: number, head: CellHead, cells: PlainCells): number {
  const isInline = xml.startsWith(INLINE, at);
  const start = isInline ? startOfText(xml, at + INLINE.length) : at + VALUE.length;
  if (start === UNKNOWN || !(isInline || xml.startsWith(VALUE, at))) return UNKNOWN;
  const end = xml.indexOf('<', start);
  const tail = isInline ? INLINE_END : VALUE_END;
  if (end === UNKNOWN || !xml.startsWith(tail, end)) return UNKNOWN;
  const text = resolveText(xml.slice(start, end));
  const cell = nextCell(cells);
  cells.count += 1;
  cell.column = head.column;
  cell.style = head.style;
  cell.type = head.type;
  cell.value = isInline ? undefined : text;
  cell.inline = isInline ? fileText(text) : undefined;
  return end + tail.length;
}

function nextCell({ cells, count }: PlainCells): Mutable<PlacedCell> {
  return (cells[count] ??= {
    column: 0,
    style: UNKNOWN,
    type: 'n',
    value: undefined,
    inline: undefined,
    formula: undefined,
  });
}
