import type { XmlElement } from '../../package/xml-tree.ts';
import { attributeOf, child, twipsToMm } from './element.ts';

/*
 * What stands inside a paragraph: words, breaks, boxes. Changes are read as accepted (ECMA-376-1 §17.13.5).
 */

export type Inline =
  | { readonly type: 'text'; readonly text: string; readonly properties: XmlElement | undefined }
  | { readonly type: 'side-break' }
  /** A text box, with the drawing that holds it where there is one. */
  | { readonly type: 'box'; readonly content: XmlElement; readonly anchor: XmlElement | undefined }
  | {
      readonly type: 'line';
      readonly weightMm: number;
      readonly lengthMm: number | null;
      readonly colour: string;
    };

/** Children that only wrap others. */
const wrappers = new Set([
  'hyperlink',
  'ins',
  'moveTo',
  'smartTag',
  'sdt',
  'sdtContent',
  'fldSimple',
  'customXml',
  'dir',
  'bdo',
]);

/** How deep fields stand in one another, and whether the innermost shows its result yet. */
interface FieldState {
  readonly fields: { instruction: string; isResult: boolean; hasResult: boolean }[];
}

/** Everything a paragraph holds, in reading order. A field that numbers pages and has no result yet reads `1`. */
export function inlinesOf(paragraph: XmlElement): readonly Inline[] {
  const state: FieldState = { fields: [] };
  return paragraph.children.flatMap((element) => inlineOf(element, state));
}

function inlineOf(element: XmlElement, state: FieldState): readonly Inline[] {
  if (element.name === 'r') return runInlines(element, state);
  if (element.name === 'fldSimple') return simpleField(element, state);
  return wrappers.has(element.name) ? element.children.flatMap((each) => inlineOf(each, state)) : [];
}

function simpleField(element: XmlElement, state: FieldState): readonly Inline[] {
  const inside = element.children.flatMap((each) => inlineOf(each, state));
  const isEmpty = !inside.some((inline) => inline.type === 'text' && inline.text !== '');
  return isEmpty && numbersPages(attributeOf(element, 'instr') ?? '')
    ? [{ type: 'text', text: '1', properties: undefined }]
    : inside;
}

function runInlines(run: XmlElement, state: FieldState): readonly Inline[] {
  const properties = child(run, 'rPr');
  return run.children.flatMap((element): readonly Inline[] => {
    if (element.name === 'fldChar') return fieldMark(element, state, properties);
    const field = state.fields.at(-1);
    if (field !== undefined && !field.isResult) {
      if (element.name === 'instrText') field.instruction += element.text;
      return [];
    }
    const inlines = contentOf(element, properties);
    if (field !== undefined && inlines.length > 0) field.hasResult = true;
    return inlines;
  });
}

function fieldMark(
  element: XmlElement,
  { fields }: FieldState,
  properties: XmlElement | undefined,
): readonly Inline[] {
  const kind = attributeOf(element, 'fldCharType');
  if (kind === 'begin') fields.push({ instruction: '', isResult: false, hasResult: false });
  const field = fields.at(-1);
  if (kind === 'separate' && field !== undefined) field.isResult = true;
  if (kind !== 'end' || field === undefined) return [];
  fields.pop();
  const isOpen = !field.hasResult && numbersPages(field.instruction);
  return isOpen ? [{ type: 'text', text: '1', properties }] : [];
}

function numbersPages(instruction: string): boolean {
  return /^\s*(?:PAGE|NUMPAGES|SECTIONPAGES)\b/iu.test(instruction);
}

function contentOf(element: XmlElement, properties: XmlElement | undefined): readonly Inline[] {
  const text = textOf(element);
  if (text !== null) return text === '' ? [] : [{ type: 'text', text, properties }];
  if (element.name === 'br') return [{ type: 'side-break' }];
  if (['drawing', 'pict', 'object'].includes(element.name)) return drawn(element);
  if (element.name === 'AlternateContent') return alternative(element, properties);
  return [];
}

/** What a reader sees of a text element; null for any other. */
function textOf(element: XmlElement): string | null {
  switch (element.name) {
    case 't':
      return element.text;
    case 'tab':
    case 'ptab':
      return '\t';
    case 'cr':
      return '\n';
    case 'br':
      return attributeOf(element, 'type') === 'page' ? null : '\n';
    case 'noBreakHyphen':
      return '-';
    case 'sym':
      return symbolOf(attributeOf(element, 'char'));
    default:
      return null;
  }
}

/** Symbol fonts map their signs to U+F000 …: what they show cannot be told. */
function symbolOf(code: string | undefined): string {
  const point = Number.parseInt(code ?? '', 16);
  return Number.isNaN(point) || (point >= 0xe000 && point <= 0xf8ff) ? '□' : String.fromCodePoint(point);
}

/** A drawing twice over, for new and old programs: the newer is read (ECMA-376-3 §10.2.1). */
function alternative(element: XmlElement, properties: XmlElement | undefined): readonly Inline[] {
  const choice = child(element, 'Choice') ?? child(element, 'Fallback');
  return (choice?.children ?? []).flatMap((each) => contentOf(each, properties));
}

function drawn(element: XmlElement): readonly Inline[] {
  const anchor = find(element, ['anchor', 'inline', 'shape', 'rect', 'textbox']);
  const boxes = findAll(element, 'txbxContent').map((content): Inline => ({ type: 'box', content, anchor }));
  return [...boxes, ...lines(element)];
}

/** Straight lines among the shapes, as drawn for red rules. */
function lines(element: XmlElement): readonly Inline[] {
  const shapes = findAll(element, 'spPr').filter((shape) =>
    ['line', 'straightConnector1'].includes(child(shape, 'prstGeom')?.attribute('prst') ?? ''),
  );
  const modern = shapes.map((shape): Inline => {
    const outline = child(shape, 'ln');
    const extent = child(child(shape, 'xfrm'), 'ext')?.attribute('cx');
    return {
      type: 'line',
      // English metric units: 36,000 a millimetre; Word's default outline is 0.75 pt.
      weightMm: Number(outline?.attribute('w') ?? 9525) / 36_000,
      lengthMm: extent === undefined ? null : Number(extent) / 36_000,
      colour: child(child(outline, 'solidFill'), 'srgbClr')?.attribute('val') ?? 'auto',
    };
  });
  return [...modern, ...findAll(element, 'line').map(vmlLine)];
}

/** `<v:line from="0,0" to="442.2pt,0" strokecolor="red" strokeweight="1.5pt"/>` */
function vmlLine(element: XmlElement): Inline {
  const from = /^(-?[\d.]+)(pt)?,/u.exec(element.attribute('from') ?? '');
  const to = /^(-?[\d.]+)(pt)?,/u.exec(element.attribute('to') ?? '');
  const isKnown = from !== null && to !== null && to[2] === 'pt';
  const colour = element.attribute('strokecolor') ?? 'auto';
  return {
    type: 'line',
    weightMm: twipsToMm(Number.parseFloat(element.attribute('strokeweight') ?? '0.75') * 20),
    lengthMm: isKnown ? twipsToMm(Math.abs(Number(to[1]) - Number(from[1])) * 20) : null,
    colour: colour === 'red' ? 'FF0000' : (/^#([\da-f]{6})/iu.exec(colour)?.[1] ?? 'auto'),
  };
}

function findAll(element: XmlElement, name: string): readonly XmlElement[] {
  // Inside a drawing too, of two versions of a shape one is read.
  if (element.name === 'Fallback') return [];
  return element.children.flatMap((each) => (each.name === name ? [each] : findAll(each, name)));
}

function find(element: XmlElement, names: readonly string[]): XmlElement | undefined {
  for (const each of element.children) {
    const found = names.includes(each.name) ? each : find(each, names);
    if (found !== undefined) return found;
  }
  return undefined;
}
