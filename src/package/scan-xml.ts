/** Office parts nest some twenty deep. */
const MAX_DEPTH = 256;

/** What a scan calls; names come without their namespace prefix. */
export interface XmlHandlers {
  readonly open?: (name: string, attributes: string) => void;
  /** Text with entities and CDATA resolved and line ends as `\n`, between any two tags. */
  readonly text?: (text: string) => void;
  readonly close?: (name: string) => void;
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
  const names: string[] = [];
  let at = 0;
  while (at < xml.length) {
    const tag = xml.indexOf('<', at);
    const textEnd = tag === -1 ? xml.length : tag;
    if (textEnd > at && names.length > 0) handlers.text?.(resolveText(xml.slice(at, textEnd)));
    if (tag === -1) break;
    at = readMarkup(xml, tag, names, handlers);
  }
  if (names.length > 0) throw new XmlFault('malformed');
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

function readMarkup(xml: string, tag: number, names: string[], handlers: XmlHandlers): number {
  const next = xml.charCodeAt(tag + 1);
  if (next === 0x21) return readDeclaration(xml, tag, names.length, handlers);
  if (next === 0x3f) return after(xml, '?>', tag);
  const end = endOfTag(xml, tag);
  if (next === 0x2f) closeElement(xml.slice(tag + 2, end).trimEnd(), names, handlers);
  else openElement(xml.slice(tag + 1, end), names, handlers);
  return end + 1;
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

function closeElement(name: string, names: string[], handlers: XmlHandlers): void {
  if (names.pop() !== name) throw new XmlFault('malformed');
  handlers.close?.(localName(name));
}

function readDeclaration(xml: string, tag: number, depth: number, handlers: XmlHandlers): number {
  if (xml.startsWith('<!--', tag)) return after(xml, '-->', tag);
  if (!xml.startsWith('<![CDATA[', tag)) throw new XmlFault('doctype');
  const end = after(xml, ']]>', tag);
  if (depth > 0) handlers.text?.(xml.slice(tag + 9, end - 3).replaceAll(/\r\n?/g, '\n'));
  return end;
}

/** The `>` that ends a tag: one inside an attribute's quotes does not count. */
function endOfTag(xml: string, tag: number): number {
  let end = xml.indexOf('>', tag);
  while (end !== -1 && hasOpenQuote(xml, tag, end)) end = xml.indexOf('>', end + 1);
  if (end === -1) throw new XmlFault('malformed');
  return end;
}

function hasOpenQuote(xml: string, from: number, to: number): boolean {
  let quote = 0;
  for (let at = from; at < to; at += 1) {
    const code = xml.charCodeAt(at);
    if (quote === 0 && (code === 0x22 || code === 0x27)) quote = code;
    else if (code === quote) quote = 0;
  }
  return quote !== 0;
}

function after(xml: string, mark: string, from: number): number {
  const end = xml.indexOf(mark, from);
  if (end === -1) throw new XmlFault('malformed');
  return end + mark.length;
}

function localName(name: string): string {
  const colon = name.indexOf(':');
  return colon === -1 ? name : name.slice(colon + 1);
}

const NAMED_ENTITIES: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" };

function resolveText(raw: string): string {
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
