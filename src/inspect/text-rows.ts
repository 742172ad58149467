import { pointsToMm } from '../layout/units.ts';
import type { Elements, Paragraph } from './elements.ts';
import type { PdfReading, ReadLine } from './reading.ts';
import { blockOf, type Block } from './recognise-pdf/measure.ts';
import { viewSides, type Row, type SideView } from './recognise-pdf/rows.ts';

/** The lines a ruler is laid on: those of upright sides, outside tables. */
export interface TextRows {
  readonly views: readonly SideView[];
  readonly block: Block;
  /** Of a side, without tables, red mark and imprint. */
  readonly of: (view: SideView) => readonly Row[];
}

/** What the geometry checks measure on. */
export function textRowsOf(reading: PdfReading, elements: Elements): TextRows {
  const views = viewSides(reading);
  const left = new Set([...elements.mark, ...(elements.imprint?.lines ?? [])].map(({ line }) => line));
  return {
    views,
    block: blockOf(views),
    of: ({ reads, rows }) =>
      reads === 'upright' ? rows.filter(({ line, inTable }) => !inTable && !left.has(line)) : [],
  };
}

/**
 * Where the ink of a line ends: a mark at the line's end takes half a character or hangs outside (GB/T 15834
 * §5.1), so what stands before it counts.
 */
export function inkRightMm({ glyphs, rightMm, size }: ReadLine): number {
  const last = glyphs.at(-1);
  const before = glyphs.at(-2);
  if (last === undefined || before === undefined || !/^[，。、；：？！）】〕》〉”’]$/u.test(last.text))
    return rightMm;
  return Math.max(before.rightMm, Math.min(rightMm, last.leftMm) - 0.1 * pointsToMm(size));
}

/** The paragraphs of the text and of the annexes, without tables. */
export function textParagraphs({ body, annexes }: Elements): readonly Paragraph[] {
  return [...body, ...annexes.flatMap((annex) => annex.body)].filter(({ inTable }) => !inTable);
}

/** Lines that begin at the edge and go on below: a paragraph's but its first and last. */
export function fullLines(elements: Elements, { leftMm }: Block): readonly ReadLine[] {
  return textParagraphs(elements)
    .flatMap(({ lines }) => lines.slice(1, -1))
    .flatMap(({ line }) => (line === undefined || line.leftMm > leftMm + 1 ? [] : [line]));
}
