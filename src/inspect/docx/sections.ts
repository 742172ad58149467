import type { XmlElement } from '../../package/xml-tree.ts';
import type { ReadFoot, ReadSection } from '../reading.ts';
import { attributeOf, child, countOf, switchOf, twipsOf, twipsToMm, valueOf } from './element.ts';

/** Which part holds a foot, by the relationship's id. */
export interface FootReference {
  readonly sides: ReadFoot['sides'];
  readonly relationship: string;
}

/** A section before its feet are read. */
export interface BareSection {
  readonly section: Omit<ReadSection, 'feet'>;
  readonly feet: readonly FootReference[];
}

/** Letter paper, as Word takes it where nothing says. */
const letterPaper = { width: 12_240, height: 15_840 };

/**
 * The sections of a document in order: each ends at the paragraph that carries its `w:sectPr`, the last is the
 * body's own (ECMA-376-1 §17.6.17). A foot that is not named is the section's before.
 */
export function readSections(body: XmlElement): readonly BareSection[] {
  const own = child(body, 'sectPr');
  const found = [...endings(body), ...(own === undefined ? [] : [own])].map(sectionOf);
  const sections = found.length === 0 ? [sectionOf(undefined)] : found;
  return sections.reduce<readonly BareSection[]>((before, { section, feet }) => {
    const inherited = (before.at(-1)?.feet ?? []).filter(
      (foot) => !feet.some(({ sides }) => sides === foot.sides),
    );
    return [...before, { section, feet: [...feet, ...inherited] }];
  }, []);
}

/** Section ends stand in paragraphs of the body itself, or inside its content controls. */
function endings(element: XmlElement): readonly XmlElement[] {
  return element.children.flatMap((each) => {
    if (each.name === 'sdt' || each.name === 'sdtContent' || each.name === 'customXml') return endings(each);
    const ending = each.name === 'p' ? child(child(each, 'pPr'), 'sectPr') : undefined;
    return ending === undefined ? [] : [ending];
  });
}

function sectionOf(element: XmlElement | undefined): BareSection {
  const size = child(element, 'pgSz');
  const margins = child(element, 'pgMar');
  const mm = (value: string | undefined, usual: number): number =>
    twipsToMm(Math.abs(twipsOf(value) ?? usual));
  return {
    section: {
      widthMm: mm(attributeOf(size, 'w'), letterPaper.width),
      heightMm: mm(attributeOf(size, 'h'), letterPaper.height),
      topMm: mm(attributeOf(margins, 'top'), 1440),
      bottomMm: mm(attributeOf(margins, 'bottom'), 1440),
      leftMm: mm(attributeOf(margins, 'left'), 1440) + mm(attributeOf(margins, 'gutter'), 0),
      rightMm: mm(attributeOf(margins, 'right'), 1440),
      footMm: mm(attributeOf(margins, 'footer'), 720),
      ...gridOf(child(element, 'docGrid')),
      titlePage: switchOf(element, 'titlePg') ?? false,
      startsSide: valueOf(element, 'type') !== 'continuous',
    },
    feet: (element?.children ?? []).filter(({ name }) => name === 'footerReference').map(footOf),
  };
}

function gridOf(grid: XmlElement | undefined): Pick<ReadSection, 'gridPitch' | 'gridCell'> {
  const type = attributeOf(grid, 'type') ?? 'default';
  const pitch = twipsOf(attributeOf(grid, 'linePitch'));
  const hasCells = type === 'linesAndChars' || type === 'snapToChars';
  return {
    gridPitch: type === 'default' || pitch === undefined ? null : pitch / 20,
    // 4096ths of a point are added to each character (ECMA-376-1 §17.6.5).
    gridCell: hasCells ? 16 + (countOf(attributeOf(grid, 'charSpace')) ?? 0) / 4096 : null,
  };
}

function footOf(element: XmlElement): FootReference {
  const type = attributeOf(element, 'type');
  return {
    sides: type === 'even' ? 'even' : type === 'first' ? 'first' : 'odd',
    relationship: element.attribute('r:id') ?? element.attribute('ns1:id') ?? element.attribute('id') ?? '',
  };
}
