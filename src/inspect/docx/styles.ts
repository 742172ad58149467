import type { XmlElement } from '../../package/xml-tree.ts';
import { attributeOf, child, switchOf, valueOf } from './element.ts';
import {
  over,
  paragraphProperties,
  runProperties,
  type FontName,
  type ParagraphProperties,
  type RunProperties,
} from './properties.ts';

/** One style with those it is based on already under it. */
export interface Style {
  readonly id: string;
  /** `heading 1`, `Title`; in lower case. */
  readonly name: string;
  readonly paragraph: ParagraphProperties;
  readonly run: RunProperties;
  /** Borders of a table style. */
  readonly table: XmlElement | undefined;
}

export interface Styles {
  /** The style of an id; that of the document's default paragraph for undefined or an unknown id. */
  readonly paragraph: (id: string | undefined) => Style;
  /** What a character style adds; nothing for an unknown id. */
  readonly character: (id: string | undefined) => RunProperties;
  readonly table: (id: string | undefined) => XmlElement | undefined;
}

/** Deeper chains of basedOn than any program makes are circles. */
const DEEPEST = 20;

/** `styles.xml`; without the part everything is Word's default: 10 points, no font said. */
export function readStyles(tree: XmlElement | undefined): Styles {
  const root = child(tree, 'styles');
  const elements = (root?.children ?? []).filter(({ name }) => name === 'style');
  const byId = new Map(elements.map((element) => [attributeOf(element, 'styleId') ?? '', element]));
  const defaults = child(root, 'docDefaults');
  const base: Style = {
    id: '',
    name: '',
    paragraph: paragraphProperties(child(child(defaults, 'pPrDefault'), 'pPr')),
    run: runProperties(child(child(defaults, 'rPrDefault'), 'rPr')),
    table: undefined,
  };
  const usual = elements.find(
    (element) =>
      attributeOf(element, 'type') === 'paragraph' &&
      ['1', 'true', 'on'].includes(attributeOf(element, 'default') ?? ''),
  );
  const styleOf = (element: XmlElement | undefined, start: Style): Style =>
    chainOf(element, byId).reduce(onTop, start);
  const empty: Style = { ...base, paragraph: {}, run: {} };
  return {
    paragraph: (id) => styleOf(byId.get(id ?? '') ?? usual, base),
    character: (id) => (id === undefined ? {} : styleOf(byId.get(id), empty).run),
    table: (id) => (id === undefined ? undefined : styleOf(byId.get(id), empty).table),
  };
}

/** A style and what it is based on, the lowest first. */
function chainOf(
  element: XmlElement | undefined,
  byId: ReadonlyMap<string, XmlElement>,
): readonly XmlElement[] {
  const chain: XmlElement[] = [];
  let at = element;
  while (at !== undefined && chain.length < DEEPEST) {
    chain.unshift(at);
    at = byId.get(valueOf(at, 'basedOn') ?? '');
  }
  return chain;
}

function onTop(lower: Style, element: XmlElement): Style {
  return {
    id: attributeOf(element, 'styleId') ?? '',
    name: (valueOf(element, 'name') ?? '').toLowerCase(),
    paragraph: over(lower.paragraph, paragraphProperties(child(element, 'pPr'))),
    run: over(lower.run, runProperties(child(element, 'rPr'))),
    table: child(child(element, 'tblPr'), 'tblBorders') ?? lower.table,
  };
}

/** The fonts a theme gives its slots; null where it names none. */
export type ThemeFonts = (font: FontName | undefined) => string | null;

/** `theme1.xml`: a slot without an East Asian face takes that of simplified Chinese (ECMA-376-1 §20.1.4.1.16). */
export function readThemeFonts(tree: XmlElement | undefined): ThemeFonts {
  const scheme = child(child(child(tree, 'theme'), 'themeElements'), 'fontScheme');
  return (font) => {
    if (font === undefined) return null;
    if (font.type === 'name') return font.name;
    const set = child(scheme, font.slot.startsWith('major') ? 'majorFont' : 'minorFont');
    const isEastAsian = font.slot.endsWith('EastAsia');
    const named = child(set, isEastAsian ? 'ea' : 'latin')?.attribute('typeface') ?? '';
    if (named !== '' || !isEastAsian) return named === '' ? null : named;
    const chinese = set?.children.find((each) => each.name === 'font' && each.attribute('script') === 'Hans');
    return chinese?.attribute('typeface') ?? null;
  };
}

/** Whether odd and even sides have feet of their own (`settings.xml`). */
export function hasEvenFeet(tree: XmlElement | undefined): boolean {
  return switchOf(child(tree, 'settings'), 'evenAndOddHeaders') ?? false;
}
