import { attribute, scanXml } from './scan-xml.ts';

/** An element of a small part (styles, relationships, the workbook's list of sheets). */
export interface XmlElement {
  readonly name: string;
  readonly attribute: (name: string) => string | undefined;
  readonly children: readonly XmlElement[];
  /** Its own text, that of its children not included. */
  readonly text: string;
}

interface Growing {
  readonly name: string;
  readonly attribute: (name: string) => string | undefined;
  readonly children: Growing[];
  text: string;
}

/**
 * Reads a whole part into elements; the result stands above the root, whose name it does not have.
 *
 * @throws XmlFault
 */
export function readXmlTree(xml: string): XmlElement {
  const top: Growing = { name: '', attribute: () => undefined, children: [], text: '' };
  const path: Growing[] = [top];
  scanXml(xml, {
    open: (name, attributes) => {
      const element: Growing = {
        name,
        attribute: (wanted) => attribute(attributes, wanted),
        children: [],
        text: '',
      };
      path.at(-1)?.children.push(element);
      path.push(element);
    },
    text: (text) => {
      const element = path.at(-1);
      if (element !== undefined) element.text += text;
    },
    close: () => path.pop(),
  });
  return top;
}

/** The first element under the names one below the other: `find(tree, 'styleSheet', 'fonts')`. */
export function find(element: XmlElement, ...path: readonly string[]): XmlElement | undefined {
  const [name, ...rest] = path;
  if (name === undefined) return element;
  const child = element.children.find((candidate) => candidate.name === name);
  return child === undefined ? undefined : find(child, ...rest);
}

/** The children of the element under these names; none when it is missing. */
export function childrenOf(element: XmlElement, ...path: readonly string[]): readonly XmlElement[] {
  return find(element, ...path)?.children ?? [];
}
