import { descendants, parseXml, type XmlElement } from './ooxml-xml.ts';

/** A part as indented text, one element a line: what a person judges in a golden file. */
export function printXml(element: XmlElement, depth = 0): string {
  const attributes = [...element.attributes]
    .filter(([name]) => !name.startsWith('xmlns') && name !== 'xml:space' && name !== 'mc:Ignorable')
    .map(([name, value]) => ` ${name}=${JSON.stringify(value)}`)
    .join('');
  const text = element.children.length === 0 && element.text !== '' ? ` ${JSON.stringify(element.text)}` : '';
  const own = `${'  '.repeat(depth)}${element.name}${attributes}${text}\n`;
  return own + element.children.map((child) => printXml(child, depth + 1)).join('');
}

/** The first element of a name inside a part. */
export function findElement(source: string, name: string): XmlElement {
  for (const element of descendants(parseXml(source))) if (element.name === name) return element;
  throw new Error(`no <${name}>`);
}
