/** Text as XML character data or attribute value. C0 controls have no form in XML 1.0: refused, not dropped. */
export function escapeXml(text: string): string {
  for (const character of text) {
    if (!isXmlCharacter(character.codePointAt(0) ?? 0)) {
      throw new Error(`a character XML cannot hold: ${JSON.stringify(text)}`);
    }
  }
  return text.replace(/[&<>"]/g, (character) => references.get(character) ?? character);
}

/** XML 1.0 §2.2, production 2. A lone surrogate is its own code point here, and forbidden. */
function isXmlCharacter(codePoint: number): boolean {
  if (codePoint < 0x20) return codePoint === 0x09 || codePoint === 0x0a || codePoint === 0x0d;
  return (codePoint < 0xd800 || codePoint > 0xdfff) && codePoint !== 0xfffe && codePoint !== 0xffff;
}

const references: ReadonlyMap<string, string> = new Map([
  ['&', '&amp;'],
  ['<', '&lt;'],
  ['>', '&gt;'],
  ['"', '&quot;'],
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
