import { mmToPoints, pointsToMm } from '../../layout/units.ts';
import type { DocxReading, ReadParagraph, ReadRun, ReadSection } from '../reading.ts';
import { cellsOf } from '../words/cells.ts';

/** The section a paragraph stands in. */
export function sectionOf({ sections }: DocxReading, { section }: ReadParagraph): ReadSection | null {
  return sections[section] ?? null;
}

/** Width of the text in millimetres. */
export function textWidthMm({ widthMm, leftMm, rightMm }: ReadSection): number {
  return widthMm - leftMm - rightMm;
}

/** The first run with words. */
export function firstRun({ runs }: ReadParagraph): ReadRun | null {
  return runs.find(({ text }) => text.trim() !== '') ?? null;
}

/** Points from one character to the next: size, spacing, or the grid's where it has cells. */
function cellPoints(run: ReadRun, { gridCell }: ReadSection): number {
  return (gridCell === null ? run.size : gridCell + run.size - 16) + run.spacing;
}

/** How many characters a line holds; a twip of rounding is not held against it. */
export function cellsOfLine(run: ReadRun, section: ReadSection): number {
  return Math.floor((mmToPoints(textWidthMm(section)) + 0.05) / cellPoints(run, section));
}

/**
 * From an exact line's upper edge to its characters' em box: word processors put the baseline at 4/5 of the
 * line, 0.88 of the size is above it.
 */
export function emTopMm(pitch: number, size: number): number {
  return pointsToMm(0.8 * pitch - 0.88 * size);
}

/** From the em box's lower edge to an exact line's. */
export function belowEmMm(pitch: number, size: number): number {
  return pointsToMm(0.2 * pitch - 0.12 * size);
}

/** Where a one-line paragraph's words begin and end, from the text's left edge; spaces count as room. Null with tabs. */
export function extentOf(
  paragraph: ReadParagraph,
  text: string,
  section: ReadSection,
): { readonly leftMm: number; readonly rightMm: number } | null {
  const run = firstRun(paragraph);
  if (run === null || text.includes('\t')) return null;
  const cell = pointsToMm(cellPoints(run, section));
  const half = pointsToMm(run.size / 2 + run.spacing);
  const widthOf = (words: string): number =>
    Array.from(words).reduce((sum, character) => sum + (cellsOf(character) < 1 ? half : cell), 0);
  const [before = ''] = /^\s*/u.exec(text) ?? [];
  const [after = ''] = /\s*$/u.exec(text) ?? [];
  const words = widthOf(text.trim());
  const whole = widthOf(before) + words + widthOf(after);
  const from = paragraph.leftMm + paragraph.firstMm;
  const to = textWidthMm(section) - paragraph.rightMm;
  const start = { left: from, justify: from, right: to - whole, center: (from + to - whole) / 2 }[
    paragraph.align
  ];
  const leftMm = start + widthOf(before);
  return { leftMm, rightMm: leftMm + words };
}
