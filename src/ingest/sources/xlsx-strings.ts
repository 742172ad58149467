import { resolveText, type XmlHandlers } from '../../package/scan-xml.ts';
import { readXmlTree, type XmlElement } from '../../package/xml-tree.ts';

/** A text as the file keeps it: the letters, whether in formatted runs, and whether all of them are struck. */
export interface FileText {
  readonly text: string;
  readonly isRich: boolean;
  readonly isStruck: boolean;
}

/** A text without formatted runs is only its letters. */
export type SharedText = string | FileText;

/** Reads `sharedStrings.xml`, the texts that cells name by number, from what a scan calls. */
export function sharedStringsReader(): {
  readonly handlers: XmlHandlers;
  readonly strings: readonly SharedText[];
} {
  const strings: SharedText[] = [];
  const collector = textCollector();
  let isInItem = false;
  const handlers: XmlHandlers = {
    open: (name, attributes) => {
      if (name === 'si') {
        collector.start();
        isInItem = true;
      } else collector.open(name, attributes);
    },
    text: collector.text,
    close: (name) => {
      if (name === 'si') {
        strings.push(collector.finish());
        isInItem = false;
      } else collector.close(name);
    },
    shortcut: (xml, at) => (isInItem ? at : takePlainItems(strings, xml, at)),
  };
  return { handlers, strings };
}

const ITEM = '<si>';
const ITEM_END = '</si>';

/** Items of one text each that stand whole in the piece; gives the place behind them. */
function takePlainItems(strings: SharedText[], xml: string, from: number): number {
  let at = from;
  while (xml.startsWith(ITEM, at)) {
    const start = startOfText(xml, at + ITEM.length);
    const end = start === -1 ? -1 : xml.indexOf('<', start);
    if (end === -1 || !xml.startsWith(TEXT_END, end)) return at;
    if (!xml.startsWith(ITEM_END, end + TEXT_END.length)) return at;
    strings.push(fileText(resolveText(xml.slice(start, end))));
    at = end + TEXT_END.length + ITEM_END.length;
  }
  return at;
}

const TEXT = '<t>';
const KEPT_TEXT = '<t xml:space="preserve">';
export const TEXT_END = '</t>';

/** Behind a `<t>` as everybody writes it; -1 when something else stands there. */
export function startOfText(xml: string, at: number): number {
  if (xml.startsWith(TEXT, at)) return at + TEXT.length;
  return xml.startsWith(KEPT_TEXT, at) ? at + KEPT_TEXT.length : -1;
}

/** The letters of a text of the file's, kept as a text of its own. */
export function fileText(text: string): string {
  return ownText(unescapeText(text));
}

/** Gathers one text from the tags inside `si`, `is` or a comment, leaving out phonetic guides (`rPh`). */
export function textCollector(): {
  readonly start: () => void;
  readonly open: (name: string, attributes: string) => void;
  readonly text: (text: string) => void;
  readonly close: (name: string) => void;
  readonly finish: () => SharedText;
} {
  let parts: string[] = [];
  let isInText = false;
  let isPhonetic = false;
  let runs = 0;
  let struckRuns = 0;
  return {
    start: () => {
      parts = [];
      isInText = isPhonetic = false;
      runs = struckRuns = 0;
    },
    open: (name, attributes) => {
      if (name === 'rPh') isPhonetic = true;
      else if (name === 'r') runs += 1;
      else if (name === 't') isInText = !isPhonetic;
      else if (name === 'strike' && !/val\s*=\s*["'](?:0|false)/.test(attributes)) struckRuns += 1;
    },
    text: (text) => {
      if (isInText) parts.push(text);
    },
    close: (name) => {
      if (name === 't') isInText = false;
      else if (name === 'rPh') isPhonetic = false;
    },
    finish: () => {
      const text = fileText(parts.length === 1 ? (parts[0] ?? '') : parts.join(''));
      return runs > 0 ? { text, isRich: true, isStruck: struckRuns === runs } : text;
    },
  };
}

/** What is shorter is copied by every engine. */
const SHORT = 13;

/** Where copies are made, because a buffer for each takes longer than the copy. */
const desk = Buffer.allocUnsafe(4096);
/** Of a UTF-16 unit in UTF-8. */
const MOST_BYTES = 3;

/** A copy of a text cut out of a piece of the file: while the cutting lives, the whole piece does. */
export function ownText(text: string): string {
  if (text.length < SHORT) return text;
  const buffer =
    text.length * MOST_BYTES <= desk.length ? desk : Buffer.allocUnsafe(text.length * MOST_BYTES);
  const copy = buffer.toString('utf8', 0, buffer.write(text, 'utf8'));
  // Halves of surrogate pairs don't survive.
  return copy === text ? copy : text;
}

/** `_x000D_` → a carriage return, `_x005F_` → `_`: how ST_Xstring writes what XML cannot (ECMA-376-1 §22.9.2.19). */
export function unescapeText(text: string): string {
  if (!text.includes('_x')) return text;
  return text.replaceAll(/_x([0-9A-Fa-f]{4})_/g, (_, code: string) =>
    String.fromCharCode(Number.parseInt(code, 16)),
  );
}

/** A comment of a sheet: where, and what it says. */
export interface FileComment {
  readonly address: string;
  readonly text: string;
}

/** Reads a comments part, whatever its name. */
export function readComments(xml: string): readonly FileComment[] {
  const comments: FileComment[] = [];
  const visit = (element: XmlElement): void => {
    if (element.name === 'comment') {
      comments.push({ address: element.attribute('ref') ?? '', text: unescapeText(textOf(element)).trim() });
    } else element.children.forEach(visit);
  };
  visit(readXmlTree(xml));
  return comments;
}

function textOf(element: XmlElement): string {
  if (element.name === 't') return element.text;
  return element.name === 'rPh' ? '' : element.children.map(textOf).join('');
}
