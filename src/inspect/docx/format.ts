import type { ReadBox, ReadParagraph, ReadRun, ReadSection } from '../reading.ts';
import type { XmlElement } from '../../package/xml-tree.ts';
import { attributeOf, child, countOf, twipsOf, twipsToMm, valueOf } from './element.ts';
import type { Inline } from './inline.ts';
import {
  over,
  runProperties,
  type Border,
  type ParagraphProperties,
  type RunProperties,
} from './properties.ts';
import type { Styles, ThemeFonts } from './styles.ts';

type Rule = ReadParagraph['rules'][number];

/** A run with its formatting worked out over that of its paragraph's style; null where it is hidden. */
export function formatRun(
  { text, properties }: Extract<Inline, { type: 'text' }>,
  base: RunProperties,
  styles: Styles,
  fonts: ThemeFonts,
): ReadRun | null {
  const named = over(base, styles.character(valueOf(properties, 'rStyle')));
  const run = over(named, runProperties(properties));
  if (run.hidden === true) return null;
  return {
    text,
    font: fonts(run.eastAsia),
    latinFont: fonts(run.latin),
    // Word's default where nothing says: 10 points.
    size: (run.halfPoints ?? 20) / 2,
    bold: run.bold ?? false,
    colour: colourOf(run.colour),
    spacing: (run.spacingTwips ?? 0) / 20,
  };
}

/** `#rrggbb`; automatic is black. */
export function colourOf(value: string | undefined): string {
  return value !== undefined && /^[\da-f]{6}$/iu.test(value) ? `#${value.toLowerCase()}` : '#000000';
}

const alignments: Readonly<Record<string, ReadParagraph['align']>> = {
  center: 'center',
  right: 'right',
  end: 'right',
  both: 'justify',
  distribute: 'justify',
  thaiDistribute: 'justify',
};

/** `w:jc`; what nobody said is left. */
export function alignOf(align: string | undefined): ReadParagraph['align'] {
  return alignments[align ?? ''] ?? 'left';
}

/** Indents in millimetres; a character's hundredths are those of the paragraph's size (ECMA-376-1 §17.3.1.12). */
export function indentsOf(
  properties: ParagraphProperties,
  size: number,
): Pick<ReadParagraph, 'firstMm' | 'leftMm' | 'rightMm'> {
  const inMm = (chars: number | undefined, twips: number | undefined): number =>
    twipsToMm(chars === undefined || chars === 0 ? (twips ?? 0) : (chars / 100) * size * 20);
  return {
    firstMm: inMm(properties.firstChars, properties.first),
    leftMm: inMm(properties.leftChars, properties.left),
    rightMm: inMm(properties.rightChars, properties.right),
  };
}

/**
 * Distance of baselines in points: exact, or where lines snap to the section's grid that of the grid (times the
 * multiple of the spacing); null where the face decides. Size as in Chinese papers: one line of it fits one of
 * the grid's.
 */
export function pitchOf(properties: ParagraphProperties, section: ReadSection, size: number): number | null {
  const { line, lineRule } = properties;
  if (lineRule === 'exact' && line !== undefined) return line / 20;
  const { gridPitch } = section;
  if (gridPitch === null || properties.snapToGrid === false || size * 1.3 > gridPitch) return null;
  if (lineRule === 'atLeast') return line !== undefined && line / 20 > gridPitch ? null : gridPitch;
  return gridPitch * ((line ?? 240) / 240);
}

/** Room above and below in millimetres; hundredths of a line count by the grid's line or 12 points. */
export function roomOf(
  properties: ParagraphProperties,
  section: ReadSection,
): Pick<ReadParagraph, 'beforeMm' | 'afterMm'> {
  const line = (section.gridPitch ?? 12) * 20;
  const room = (lines: number | undefined, twips: number | undefined): number =>
    twipsToMm(lines === undefined || lines === 0 ? (twips ?? 0) : (lines / 100) * line);
  return {
    beforeMm: room(properties.beforeLines, properties.before),
    afterMm: room(properties.afterLines, properties.after),
  };
}

export function ruleOf(where: Rule['where'], border: Border | undefined): readonly Rule[] {
  if (border === undefined || border.eighths === 0) return [];
  return [
    {
      where,
      weightMm: twipsToMm((border.eighths / 8) * 20),
      colour: colourOf(border.colour),
      distanceMm: twipsToMm(border.spacePoints * 20),
      lengthMm: null,
    },
  ];
}

/** Where a frame (`w:framePr`) stands. */
export function frameBox(frame: XmlElement, section: ReadSection): ReadBox {
  const top = twipsOf(attributeOf(frame, 'y'));
  return {
    align: boxAlign(attributeOf(frame, 'xAlign')),
    topMm: topOf(attributeOf(frame, 'vAnchor'), top === undefined ? undefined : twipsToMm(top), section),
  };
}

/** Where a text box stands, by its anchor in DrawingML or by its style in VML. */
export function drawingBox(anchor: XmlElement | undefined, section: ReadSection): ReadBox {
  const style = anchor?.attribute('style');
  if (style !== undefined)
    return { align: boxAlign(/mso-position-horizontal:\s*(\w+)/u.exec(style)?.[1]), topMm: null };
  const vertical = child(anchor, 'positionV');
  const offset = countOf(child(vertical, 'posOffset')?.text);
  const topMm = offset === undefined ? undefined : offset / 36_000;
  return {
    align: boxAlign(child(child(anchor, 'positionH'), 'align')?.text.trim()),
    topMm: topOf(vertical?.attribute('relativeFrom'), topMm, section),
  };
}

function topOf(from: string | undefined, topMm: number | undefined, section: ReadSection): number | null {
  if (topMm === undefined) return null;
  if (from === 'page') return topMm;
  return from === 'margin' ? section.topMm + topMm : null;
}

function boxAlign(value: string | undefined): ReadBox['align'] {
  return value === 'left' ||
    value === 'center' ||
    value === 'right' ||
    value === 'inside' ||
    value === 'outside'
    ? value
    : null;
}
