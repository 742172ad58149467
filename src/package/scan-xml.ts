/** Office parts nest some twenty deep. */
const MAX_DEPTH = 256;

/** What a scan calls; names come without their namespace prefix. */
export interface XmlHandlers {
  readonly open?: (name: string, attributes: string) => void;
  /** Text with entities and CDATA resolved and line ends as `\n`, between any two tags. */
  readonly text?: (text: string) => void;
  readonly close?: (name: string) => void;
  /**
   * A short way through what stands there by the hundred thousand: called at each tag, it reads whole elements that
   * begin at `at` by itself and gives the place behind them. `at` again leaves them to the scan, which calls the
   * handlers above: for all that is unusual, or does not end in this piece.
   */
  readonly shortcut?: (xml: string, at: number) => number;
}

/** What was wrong with the XML: not well formed, or a DOCTYPE, which no part of an office file has. */
export class XmlFault extends Error {
  readonly reason: 'malformed' | 'doctype';

  constructor(reason: XmlFault['reason']) {
    super(reason);
    this.name = 'XmlFault';
    this.reason = reason;
  }
}

/**
 * Walks through an XML text from tag to tag, keeping nothing. Only what office packages use: elements,
 * text, CDATA, comments, processing instructions. A DOCTYPE is refused, so there are no entities to expand.
 *
 * @throws XmlFault
 */
export function scanXml(xml: string, handlers: XmlHandlers): void {
  const scanner = xmlScanner(handlers);
  scanner.write(xml);
  scanner.end();
}

/** Takes an XML text in pieces, cut anywhere; `end` says that there are no more. Both throw XmlFault. */
export interface XmlScanner {
  readonly write: (piece: string) => void;
  readonly end: () => void;
}

/** As `scanXml`, for a text that is never whole in memory: only a tag or a text not yet ended is kept. */
export function xmlScanner(handlers: XmlHandlers): XmlScanner {
  const names: string[] = [];
  let pieces: string[] = [];
  let length = 0;
  let enough = 0;
  const scan = (isLast: boolean): void => {
    const xml = pieces.length === 1 ? (pieces[0] ?? '') : pieces.join('');
    const rest = xml.slice(scanPiece(xml, names, handlers, isLast));
    pieces = [rest];
    length = rest.length;
    // What goes on for many pieces is looked at when it has doubled, not at each of them.
    enough = length * 2;
  };
  return {
    write: (piece) => {
      pieces.push(piece);
      length += piece.length;
      if (length > enough) scan(false);
    },
    end: () => {
      scan(true);
      if (names.length > 0) throw new XmlFault('malformed');
    },
  };
}

/** How far the piece could be read: what begins behind it needs the next one. */
function scanPiece(xml: string, names: string[], handlers: XmlHandlers, isLast: boolean): number {
  let at = 0;
  while (at < xml.length) {
    const tag = xml.indexOf('<', at);
    if (tag === -1 && !isLast) return at;
    const textEnd = tag === -1 ? xml.length : tag;
    if (textEnd > at && names.length > 0) handlers.text?.(resolveText(xml.slice(at, textEnd)));
    if (tag === -1) return textEnd;
    at = handlers.shortcut?.(xml, tag) ?? tag;
    if (at > tag) continue;
    const next = endOfMarkup(xml, tag, isLast);
    if (next === UNFINISHED && !isLast) return tag;
    if (next === FORBIDDEN) throw new XmlFault('doctype');
    if (next === UNFINISHED) throw new XmlFault('malformed');
    readMarkup(xml, tag, next, names, handlers);
    at = next;
  }
  return at;
}

/** The value of one attribute of a start tag, entities resolved; prefixed names are asked for with their prefix. */
export function attribute(attributes: string, name: string): string | undefined {
  let at = attributes.indexOf(name);
  while (at !== -1) {
    const equals = skipSpace(attributes, at + name.length);
    const isWhole = at === 0 || isSpace(attributes.charCodeAt(at - 1));
    if (isWhole && attributes.charCodeAt(equals) === 0x3d)
      return quoted(attributes, skipSpace(attributes, equals + 1));
    at = attributes.indexOf(name, at + 1);
  }
  return undefined;
}

function quoted(attributes: string, quote: number): string {
  const end = attributes.indexOf(attributes.charAt(quote), quote + 1);
  if (end === -1 || !/["']/.test(attributes.charAt(quote))) throw new XmlFault('malformed');
  return resolveText(attributes.slice(quote + 1, end));
}

function skipSpace(text: string, from: number): number {
  let at = from;
  while (isSpace(text.charCodeAt(at))) at += 1;
  return at;
}

function isSpace(code: number): boolean {
  return code === 0x20 || code === 0x0a || code === 0x0d || code === 0x09;
}

/** `1` or `true`, the two ways XML Schema writes yes; an absent attribute is no. */
export function isTrue(value: string | undefined): boolean {
  return value === '1' || value === 'true';
}

/** Its end is not in this piece. */
const UNFINISHED = -1;
/** A declaration that no part of an office file has. */
const FORBIDDEN = -2;
const COMMENT = '<!--';
const CDATA = '<![CDATA[';

/** Behind the markup that begins at `tag`. */
function endOfMarkup(xml: string, tag: number, isLast: boolean): number {
  const next = xml.charCodeAt(tag + 1);
  if (next === 0x3f) return after(xml, '?>', tag);
  if (next !== 0x21) return endOfTag(xml, tag);
  if (xml.startsWith(COMMENT, tag)) return after(xml, '-->', tag);
  if (xml.startsWith(CDATA, tag)) return after(xml, ']]>', tag);
  const begun = xml.slice(tag, tag + CDATA.length);
  return !isLast && (COMMENT.startsWith(begun) || CDATA.startsWith(begun)) ? UNFINISHED : FORBIDDEN;
}

function readMarkup(xml: string, tag: number, end: number, names: string[], handlers: XmlHandlers): void {
  const next = xml.charCodeAt(tag + 1);
  if (next === 0x2f) closeElement(xml, tag + 2, end - 1, names, handlers);
  else if (next === 0x21) readDeclaration(xml, tag, end, names.length, handlers);
  else if (next !== 0x3f) openElement(xml.slice(tag + 1, end - 1), names, handlers);
}

function openElement(tag: string, names: string[], handlers: XmlHandlers): void {
  const isClosed = tag.endsWith('/');
  const body = isClosed ? tag.slice(0, -1) : tag;
  let space = 0;
  while (space < body.length && !isSpace(body.charCodeAt(space))) space += 1;
  const name = body.slice(0, space);
  if (name === '') throw new XmlFault('malformed');
  handlers.open?.(localName(name), body.slice(space));
  if (isClosed) handlers.close?.(localName(name));
  else names.push(name);
  if (names.length > MAX_DEPTH) throw new XmlFault('malformed');
}

function closeElement(xml: string, from: number, to: number, names: string[], handlers: XmlHandlers): void {
  const name = names.pop();
  const isSame = name !== undefined && name.length === to - from && xml.startsWith(name, from);
  if (name === undefined || !(isSame || xml.slice(from, to).trimEnd() === name))
    throw new XmlFault('malformed');
  handlers.close?.(localName(name));
}

function readDeclaration(xml: string, tag: number, end: number, depth: number, handlers: XmlHandlers): void {
  if (depth === 0 || !xml.startsWith(CDATA, tag)) return;
  handlers.text?.(xml.slice(tag + CDATA.length, end - 3).replaceAll(/\r\n?/g, '\n'));
}

/** Behind the `>` that ends a tag, -1 when it does not end: one inside an attribute's quotes does not count. */
export function endOfTag(xml: string, tag: number): number {
  let quote = 0;
  for (let at = tag; at < xml.length; at += 1) {
    const code = xml.charCodeAt(at);
    if (code === quote) quote = 0;
    else if (quote === 0) {
      if (code === 0x3e) return at + 1;
      if (code === 0x22 || code === 0x27) quote = code;
    }
  }
  return UNFINISHED;
}

function after(xml: string, mark: string, from: number): number {
  const end = xml.indexOf(mark, from);
  return end === -1 ? UNFINISHED : end + mark.length;
}

function localName(name: string): string {
  const colon = name.indexOf(':');
  return colon === -1 ? name : name.slice(colon + 1);
}

const NAMED_ENTITIES: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" };

/** A text as it stands between two tags, with entities resolved and line ends as `\n`. Throws XmlFault. */
export function resolveText(raw: string): string {
  const text = raw.includes('\r') ? raw.replaceAll(/\r\n?/g, '\n') : raw;
  if (!text.includes('&')) return text;
  return text.replaceAll(/&(#x[0-9A-Fa-f]+|#\d+|[A-Za-z]+);/g, (_, entity: string) => resolveEntity(entity));
}

function resolveEntity(entity: string): string {
  if (!entity.startsWith('#')) {
    const named = NAMED_ENTITIES[entity];
    if (named === undefined) throw new XmlFault('malformed');
    return named;
  }
  const code = entity.startsWith('#x') ? Number.parseInt(entity.slice(2), 16) : Number(entity.slice(1));
  if (code === 0 || code > 0x10ffff) throw new XmlFault('malformed');
  return String.fromCodePoint(code);
}
