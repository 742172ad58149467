import { pointsToMm } from '../../layout/units.ts';
import type { Row, SideView } from './rows.ts';

/** What this file's own text block is, whatever the standard wants: the measure by which indents are told. */
export interface Block {
  readonly leftMm: number;
  readonly rightMm: number;
  readonly size: number;
  /** Width of one character of the body. */
  readonly cellMm: number;
}

/** The text block of a file, its right edge from its long lines; of a file without any, from all. */
export function blockOf(views: readonly SideView[]): Block {
  const rows = views.filter(({ reads }) => reads === 'upright').flatMap((view) => view.rows);
  const text = rows.filter(({ inTable }) => !inTable);
  const size = commonSize(text.length > 0 ? text : rows);
  const own = text.filter(({ line }) => Math.abs(line.size - size) < 1);
  const long = own.filter(({ line }) => line.glyphs.length >= 20);
  const used = long.length > 0 ? long : own.length > 0 ? own : rows;
  return {
    // Short lines, too, begin at the edge: 主送机关, the mark of an annex, the last line of a paragraph.
    leftMm: lowestRepeated((own.length > 0 ? own : rows).map(({ line }) => line.leftMm)),
    rightMm: -lowestRepeated(used.map(({ line }) => -line.rightMm)),
    size,
    cellMm: pointsToMm(size),
  };
}

function commonSize(rows: readonly Row[]): number {
  const counts = new Map<number, number>();
  for (const { line } of rows) {
    const size = Math.round(line.size * 2) / 2;
    counts.set(size, (counts.get(size) ?? 0) + line.glyphs.length);
  }
  return [...counts].sort((a, b) => b[1] - a[1])[0]?.[0] ?? 16;
}

/** The lowest value another one agrees with to half a millimetre: an edge, not a straggler. */
function lowestRepeated(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted.find((value, index) => (sorted[index + 1] ?? Infinity) - value < 0.5) ?? sorted[0] ?? 0;
}

/** Indent of a row in characters of the body. */
export function indentOf({ line }: Row, { leftMm, cellMm }: Block): number {
  return (line.leftMm - leftMm) / cellMm;
}

export function centreMm({ line }: Row): number {
  return (line.leftMm + line.rightMm) / 2;
}

/** In the middle of the text block, with room on both sides. */
export function isCentred(row: Row, block: Block): boolean {
  return (
    Math.abs(centreMm(row) - (block.leftMm + block.rightMm) / 2) < 3 &&
    row.line.leftMm > block.leftMm + 1.5 * block.cellMm
  );
}
