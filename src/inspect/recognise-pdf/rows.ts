import type { Part } from '../elements.ts';
import { linesOf } from '../pdf/lines.ts';
import { isHorizontal } from '../pdf/rules.ts';
import type { PdfReading, ReadGlyph, ReadLine, ReadRule, ReadSide } from '../reading.ts';

/** A line of a side as recognising sees it. */
export interface Row {
  readonly side: number;
  readonly line: ReadLine;
  readonly part: Part;
  readonly inTable: boolean;
}

/**
 * How a side is to be read: upright; on a sheet that lies; or an upright sheet whose content is turned a quarter, as
 * wide tables are bound in (GB/T 9704 §7.2.7). A turned side's rows have no line: nothing measures them.
 */
export interface SideView {
  readonly side: ReadSide;
  readonly reads: 'upright' | 'landscape' | 'turned';
  readonly rows: readonly Row[];
  readonly pageNumber: Part | null;
}

/** The sides with their page numbers taken off and their tables' lines marked. */
export function viewSides(reading: PdfReading): readonly SideView[] {
  return reading.sides.map(viewOf);
}

function viewOf(side: ReadSide): SideView {
  const number = side.lines.findLastIndex((line) => isPageNumber(line, side));
  const found = side.lines[number];
  const pageNumber = found === undefined ? null : partOf(found, number, true);
  const angle = turnOf(side);
  const reads = side.widthMm > side.heightMm ? 'landscape' : angle === 0 ? 'upright' : 'turned';
  const { lines, rules } = angle === 0 ? side : turnedUpright(side, angle);
  const tables = tablesOf(rules);
  const rows = lines.flatMap((line, index): readonly Row[] =>
    line === found
      ? []
      : [
          {
            side: side.number,
            line,
            part: partOf(line, index, reads !== 'turned'),
            inTable: tables.some((box) => isInside(line, box)),
          },
        ],
  );
  return { side, reads, rows, pageNumber };
}

function partOf(line: ReadLine, index: number, isMeasurable: boolean): Part {
  const spot = { type: 'side', side: line.side, line: index + 1 } as const;
  return isMeasurable ? { text: line.text, spot, line } : { text: line.text, spot };
}

const pageNumberForm =
  /^(?:[-\u2010-\u2015－─~·•\s]*\d{1,4}[-\u2010-\u2015－─~·•\s]*|第\s*\d+\s*页.*|\d+\s*\/\s*\d+)$/u;

/** A number alone in the lowest 35 mm of the sheet: the room below the type area (GB/T 9704 §7.5). */
function isPageNumber(line: ReadLine, { heightMm }: ReadSide): boolean {
  return line.baselineMm > heightMm - 36 && pageNumberForm.test(line.text);
}

/** 90 or −90 where most of a side's words are written that way; else 0. */
function turnOf({ glyphs }: ReadSide): 0 | 90 | -90 {
  const count = (angle: number): number =>
    glyphs.filter(({ angleDegrees, text }) => text.trim() !== '' && Math.abs(angleDegrees - angle) < 1)
      .length;
  const [upright, left, right] = [count(0), count(90), count(-90)];
  if (left > upright && left > right) return 90;
  return right > upright ? -90 : 0;
}

/** A turned side's content as its reader sees it, having turned the sheet. */
function turnedUpright(
  side: ReadSide,
  angle: 90 | -90,
): { lines: readonly ReadLine[]; rules: readonly ReadRule[] } {
  const turn = (x: number, y: number): readonly [number, number] =>
    angle === 90 ? [side.heightMm - y, x] : [y, side.widthMm - x];
  const glyphs = side.glyphs
    .filter(({ angleDegrees }) => Math.abs(angleDegrees - angle) < 1)
    .map((glyph): ReadGlyph => {
      const [leftMm, baselineMm] = turn(glyph.leftMm, glyph.baselineMm);
      return {
        ...glyph,
        leftMm,
        baselineMm,
        rightMm: leftMm + glyph.rightMm - glyph.leftMm,
        angleDegrees: 0,
      };
    });
  const rules = side.rules.map((rule): ReadRule => {
    const [a, b] = turn(rule.x1Mm, rule.y1Mm);
    const [c, d] = turn(rule.x2Mm, rule.y2Mm);
    const ends = { x1Mm: Math.min(a, c), x2Mm: Math.max(a, c), y1Mm: Math.min(b, d), y2Mm: Math.max(b, d) };
    return { ...rule, ...ends };
  });
  return { lines: linesOf(glyphs, rules, side.number), rules };
}

interface Box {
  x1: number;
  y1: number;
  x2: number;
  y2: number;
  lying: number;
  standing: number;
}

/** Boxes of rules that touch each other, lying and standing: tables. Rules alone, as of 版记, are none. */
function tablesOf(rules: readonly ReadRule[]): readonly Box[] {
  let boxes: Box[] = rules.map((rule) => ({
    x1: rule.x1Mm - 0.5,
    y1: rule.y1Mm - 0.5,
    x2: rule.x2Mm + 0.5,
    y2: rule.y2Mm + 0.5,
    lying: isHorizontal(rule) ? 1 : 0,
    standing: isHorizontal(rule) ? 0 : 1,
  }));
  for (let before = -1; before !== boxes.length;) {
    before = boxes.length;
    boxes = boxes.reduce(mergeInto, []);
  }
  return boxes.filter(({ lying, standing }) => lying >= 2 && standing >= 1);
}

function mergeInto(boxes: Box[], box: Box): Box[] {
  const met = boxes.find(
    (other) => other.x1 < box.x2 && box.x1 < other.x2 && other.y1 < box.y2 && box.y1 < other.y2,
  );
  if (met === undefined) return [...boxes, { ...box }];
  met.x1 = Math.min(met.x1, box.x1);
  met.y1 = Math.min(met.y1, box.y1);
  met.x2 = Math.max(met.x2, box.x2);
  met.y2 = Math.max(met.y2, box.y2);
  met.lying += box.lying;
  met.standing += box.standing;
  return boxes;
}

function isInside({ leftMm, rightMm, topMm, bottomMm }: ReadLine, { x1, x2, y1, y2 }: Box): boolean {
  const [x, y] = [(leftMm + rightMm) / 2, (topMm + bottomMm) / 2];
  return x > x1 && x < x2 && y > y1 && y < y2;
}
