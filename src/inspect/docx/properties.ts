import type { XmlElement } from '../../package/xml-tree.ts';
import { attributeOf, child, countOf, switchOf, twipsOf, valueOf } from './element.ts';

/*
 * What `w:pPr` and `w:rPr` say by themselves; what they leave open is undefined, so that the styles below show.
 */

/** A font by its name, or by the theme's name for it. */
export type FontName =
  { readonly type: 'name'; readonly name: string } | { readonly type: 'theme'; readonly slot: string };

export interface RunProperties {
  readonly eastAsia?: FontName | undefined;
  readonly latin?: FontName | undefined;
  readonly halfPoints?: number | undefined;
  readonly bold?: boolean | undefined;
  readonly hidden?: boolean | undefined;
  readonly colour?: string | undefined;
  readonly spacingTwips?: number | undefined;
}

export interface ParagraphProperties {
  readonly align?: string | undefined;
  readonly left?: number | undefined;
  readonly right?: number | undefined;
  /** A hanging first line is negative. */
  readonly first?: number | undefined;
  /** In hundredths of a character; they go before twips. */
  readonly leftChars?: number | undefined;
  readonly rightChars?: number | undefined;
  readonly firstChars?: number | undefined;
  readonly line?: number | undefined;
  readonly lineRule?: string | undefined;
  readonly before?: number | undefined;
  readonly after?: number | undefined;
  /** In hundredths of a line; they go before twips. */
  readonly beforeLines?: number | undefined;
  readonly afterLines?: number | undefined;
  readonly snapToGrid?: boolean | undefined;
  readonly startsSide?: boolean | undefined;
  readonly list?: string | undefined;
  readonly listLevel?: number | undefined;
  readonly above?: Border | undefined;
  readonly below?: Border | undefined;
  readonly frame?: XmlElement | undefined;
}

/** A rule; `eighths` of a point, distance from the text in points. */
export interface Border {
  readonly kind: string;
  readonly eighths: number;
  readonly colour: string;
  readonly spacePoints: number;
}

/** One set of properties over another: what the upper leaves open shows the lower. */
export function over<Properties extends object>(lower: Properties, upper: Properties): Properties {
  const said = Object.entries(upper).filter(([, value]) => value !== undefined);
  return { ...lower, ...(Object.fromEntries(said) as Partial<Properties>) };
}

/** `w:rPr` of a run or style. */
export function runProperties(element: XmlElement | undefined): RunProperties {
  const fonts = child(element, 'rFonts');
  return {
    eastAsia: fontOf(fonts, 'eastAsia', 'eastAsiaTheme'),
    latin: fontOf(fonts, 'ascii', 'asciiTheme') ?? fontOf(fonts, 'hAnsi', 'hAnsiTheme'),
    halfPoints: countOf(valueOf(element, 'sz')),
    bold: switchOf(element, 'b'),
    hidden: switchOf(element, 'vanish'),
    colour: valueOf(element, 'color'),
    spacingTwips: twipsOf(valueOf(element, 'spacing')),
  };
}

/** `w:pPr` of a paragraph, style or list level. */
export function paragraphProperties(element: XmlElement | undefined): ParagraphProperties {
  const spacing = child(element, 'spacing');
  const borders = child(element, 'pBdr');
  const list = child(element, 'numPr');
  return {
    ...indents(child(element, 'ind')),
    align: valueOf(element, 'jc'),
    line: twipsOf(attributeOf(spacing, 'line')),
    lineRule: attributeOf(spacing, 'lineRule'),
    before: twipsOf(attributeOf(spacing, 'before')),
    after: twipsOf(attributeOf(spacing, 'after')),
    beforeLines: countOf(attributeOf(spacing, 'beforeLines')),
    afterLines: countOf(attributeOf(spacing, 'afterLines')),
    snapToGrid: switchOf(element, 'snapToGrid'),
    startsSide: switchOf(element, 'pageBreakBefore'),
    list: valueOf(list, 'numId'),
    listLevel: countOf(valueOf(list, 'ilvl')),
    above: borderOf(child(borders, 'top')),
    below: borderOf(child(borders, 'bottom')),
    frame: child(element, 'framePr'),
  };
}

/** A border of a paragraph, table or cell; undefined where nothing is said, a weight of 0 where it is none. */
export function borderOf(element: XmlElement | undefined): Border | undefined {
  const kind = attributeOf(element, 'val');
  if (kind === undefined) return undefined;
  const isNone = kind === 'none' || kind === 'nil';
  return {
    kind,
    eighths: isNone ? 0 : (countOf(attributeOf(element, 'sz')) ?? 4),
    colour: attributeOf(element, 'color') ?? 'auto',
    spacePoints: countOf(attributeOf(element, 'space')) ?? 0,
  };
}

function fontOf(fonts: XmlElement | undefined, name: string, theme: string): FontName | undefined {
  const slot = attributeOf(fonts, theme);
  if (slot !== undefined) return { type: 'theme', slot };
  const family = attributeOf(fonts, name);
  return family === undefined || family === '' ? undefined : { type: 'name', name: family };
}

function indents(element: XmlElement | undefined): ParagraphProperties {
  const read = (name: string): number | undefined => twipsOf(attributeOf(element, name));
  const chars = (name: string): number | undefined => countOf(attributeOf(element, name));
  const hanging = read('hanging');
  const hangingChars = chars('hangingChars');
  return {
    left: read('left') ?? read('start'),
    right: read('right') ?? read('end'),
    first: hanging === undefined ? read('firstLine') : -hanging,
    leftChars: chars('leftChars') ?? chars('startChars'),
    rightChars: chars('rightChars') ?? chars('endChars'),
    firstChars: hangingChars === undefined ? chars('firstLineChars') : -hangingChars,
  };
}
