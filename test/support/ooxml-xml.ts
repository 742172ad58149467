/** An element of a part, as far as structure needs it. */
export interface XmlElement {
  readonly name: string;
  readonly attributes: ReadonlyMap<string, string>;
  readonly children: readonly XmlElement[];
  readonly text: string;
}

interface OpenElement {
  readonly name: string;
  readonly attributes: ReadonlyMap<string, string>;
  readonly children: XmlElement[];
  text: string;
}

/** Parses a part strictly; throws on what is not well-formed and on a DOCTYPE. */
export function parseXml(source: string): XmlElement {
  const root: OpenElement = { name: '', attributes: new Map(), children: [], text: '' };
  const open: OpenElement[] = [root];
  let at = 0;
  for (const match of source.matchAll(
    /<\?[^>]*\?>|<!--.*?-->|<!DOCTYPE|<(\/?)([\w:.-]+)((?:\s+[\w:.-]+="[^"<]*")*)\s*(\/?)>/gs,
  )) {
    addText(open, source.slice(at, match.index));
    at = match.index + match[0].length;
    if (match[0] === '<!DOCTYPE') throw new Error('has a DOCTYPE');
    const name = match[2];
    if (name !== undefined)
      step(open, name, match[3] ?? '', { closes: match[1] === '/', isEmpty: match[4] === '/' });
  }
  addText(open, source.slice(at));
  const [only, ...others] = root.children;
  if (open.length !== 1 || only === undefined || others.length > 0) throw new Error('is not well-formed');
  return only;
}

/** The element and everything in it, in document order. */
export function* descendants(element: XmlElement): Generator<XmlElement> {
  yield element;
  for (const child of element.children) yield* descendants(child);
}

/** All elements of a name, in document order. */
export function elementsOf(element: XmlElement, name: string): readonly XmlElement[] {
  return [...descendants(element)].filter((one) => one.name === name);
}

function step(
  open: OpenElement[],
  name: string,
  attributes: string,
  kind: { closes: boolean; isEmpty: boolean },
): void {
  if (kind.closes) {
    const closed = open.pop();
    if (closed?.name !== name) throw new Error(`</${name}> closes <${closed?.name ?? ''}>`);
    open.at(-1)?.children.push(closed);
    return;
  }
  const element: OpenElement = { name, attributes: readAttributes(name, attributes), children: [], text: '' };
  if (kind.isEmpty) open.at(-1)?.children.push(element);
  else open.push(element);
}

function readAttributes(name: string, source: string): ReadonlyMap<string, string> {
  const found = new Map<string, string>();
  for (const [, key = '', value = ''] of source.matchAll(/([\w:.-]+)="([^"]*)"/g)) {
    if (found.has(key)) throw new Error(`<${name}> has ${key} twice`);
    found.set(key, decode(value));
  }
  return found;
}

function addText(open: OpenElement[], text: string): void {
  if (/[<]/.test(text)) throw new Error(`stray < near ${JSON.stringify(text.slice(0, 40))}`);
  const element = open.at(-1);
  if (element !== undefined) element.text += decode(text);
}

const references: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" };

function decode(text: string): string {
  return text.replace(/&(?:#(\d+)|#x([0-9A-Fa-f]+)|(\w+));?/g, (whole, decimal, hex, name) => {
    if (typeof decimal === 'string') return String.fromCodePoint(Number(decimal));
    if (typeof hex === 'string') return String.fromCodePoint(parseInt(hex, 16));
    const character = typeof name === 'string' ? references[name] : undefined;
    if (character === undefined || !whole.endsWith(';')) throw new Error(`unknown reference ${whole}`);
    return character;
  });
}
