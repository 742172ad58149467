/** Text as XML character data or attribute value. C0 controls have no form in XML 1.0: refused, not dropped. */
export function escapeXml(text: string): string {
  if (!special.test(text)) return text;
  if (forbidden.test(text)) throw new Error(`a character XML cannot hold: ${JSON.stringify(text)}`);
  return text.replace(/[&<>"']/g, (character) => references.get(character) ?? character);
}

/**
 * Text of a document as XML, without what XML has no form for, as docx and exceljs leave it out. Records and templates
 * have none of it; but a list of what is wrong quotes a value as it was found.
 */
export function escapeDocumentText(text: string): string {
  return special.test(text) ? escapeXml(text.replace(allForbidden, '')) : text;
}

/** What is not written as it stands, and what has to be looked at (halves of characters): most texts have none. */
const special = /[^ !#-%(-;=?-\uD7FF\uE000-\uFFFD]/;

/** All but XML 1.0 §2.2, production 2. A lone surrogate is its own code point here, and forbidden. */
const forbidden = /[^\t\n\r -\uD7FF\uE000-\uFFFD\u{10000}-\u{10FFFF}]/u;
const allForbidden = new RegExp(forbidden, 'gu');

const references: ReadonlyMap<string, string> = new Map([
  ['&', '&amp;'],
  ['<', '&lt;'],
  ['>', '&gt;'],
  ['"', '&quot;'],
  ["'", '&apos;'],
]);

export interface XmlAttributes {
  readonly [name: string]: string | number | undefined;
}

/** One element: attributes in the given order (`undefined` left out), content already XML. */
export function element(name: string, attributes: XmlAttributes = {}, ...content: readonly string[]): string {
  const head = Object.entries(attributes)
    .flatMap(([key, value]) => (value === undefined ? [] : [` ${key}="${escapeXml(String(value))}"`]))
    .join('');
  const inside = content.join('');
  return inside === '' ? `<${name}${head}/>` : `<${name}${head}>${inside}</${name}>`;
}

/** The line every part begins with. */
export const xmlDeclaration = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
