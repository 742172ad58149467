import { pointsToMm } from '../../layout/units.ts';
import type { ReadGlyph, ReadLine, ReadRule } from '../reading.ts';
import { isHorizontal } from './rules.ts';

/** Em box of domain §1.2.3: every face on 880/−120. */
const ABOVE = 0.88;
const BELOW = 0.12;
/** A gap of more ems parts what stands side by side: 印发机关 and 印发日期, 发文字号 and 签发人. */
const WIDEST_GAP = 1.5;
/** Large pale words are a watermark: no line of the text. */
const WATERMARK_SIZE = 30;

/**
 * Upright lines from top to bottom: glyphs of one baseline, apart where a wide gap or a table's upright rule is
 * between them. Spaces at the ends are left out, and what a program drew twice to make it bold counts once.
 */
export function linesOf(
  glyphs: readonly ReadGlyph[],
  rules: readonly ReadRule[],
  side: number,
): readonly ReadLine[] {
  const upright = glyphs.filter((glyph) => Math.abs(glyph.angleDegrees) < 1 && !isWatermark(glyph));
  const walls = rules.filter((rule) => !isHorizontal(rule));
  return rowsOf(upright)
    .flatMap((row) => piecesOf(row, walls))
    .flatMap((piece) => lineOf(piece, side))
    .sort((a, b) =>
      Math.abs(a.baselineMm - b.baselineMm) < 0.6 ? a.leftMm - b.leftMm : a.baselineMm - b.baselineMm,
    );
}

/** A line of glyphs of one baseline, left to right; none where they are all spaces. */
function lineOf(piece: readonly ReadGlyph[], side: number): readonly ReadLine[] {
  const first = piece.findIndex(isVisible);
  const last = piece.findLastIndex(isVisible);
  const glyphs = piece.slice(first < 0 ? piece.length : first, last + 1);
  const [start, end] = [glyphs[0], glyphs.at(-1)];
  if (start === undefined || end === undefined) return [];
  const visible = glyphs.filter(isVisible);
  const size = mostOf(visible.map((glyph) => Math.round(glyph.size * 20) / 20));
  const baselineMm = mostOf(visible.map((glyph) => glyph.baselineMm));
  return [
    {
      side,
      text: glyphs.map(({ text }) => text).join(''),
      glyphs,
      leftMm: start.leftMm,
      rightMm: Math.max(...glyphs.map(({ rightMm }) => rightMm)),
      topMm: baselineMm - ABOVE * pointsToMm(size),
      baselineMm,
      bottomMm: baselineMm + BELOW * pointsToMm(size),
      size,
      colour: mostOf(visible.map(({ colour }) => colour)),
    },
  ];
}

function rowsOf(glyphs: readonly ReadGlyph[]): readonly (readonly ReadGlyph[])[] {
  const rows: { baselineMm: number; glyphs: ReadGlyph[] }[] = [];
  for (const glyph of [...glyphs].sort((a, b) => a.baselineMm - b.baselineMm)) {
    const row = rows.at(-1);
    const near = Math.max(0.15 * pointsToMm(glyph.size), 0.3);
    if (row !== undefined && glyph.baselineMm - row.baselineMm <= near) row.glyphs.push(glyph);
    else rows.push({ baselineMm: glyph.baselineMm, glyphs: [glyph] });
  }
  return rows.map((row) => withoutDoubles([...row.glyphs].sort((a, b) => a.leftMm - b.leftMm)));
}

function withoutDoubles(row: readonly ReadGlyph[]): readonly ReadGlyph[] {
  return row.filter((glyph, index) => {
    const isDouble = (other: ReadGlyph | undefined): boolean =>
      other !== undefined &&
      other.text === glyph.text &&
      glyph.leftMm - other.leftMm < 0.2 * pointsToMm(glyph.size);
    return !isVisible(glyph) || (!isDouble(row[index - 1]) && !isDouble(row[index - 2]));
  });
}

function piecesOf(row: readonly ReadGlyph[], walls: readonly ReadRule[]): readonly (readonly ReadGlyph[])[] {
  const pieces: ReadGlyph[][] = [];
  for (const glyph of row) {
    const piece = pieces.at(-1);
    const previous = piece?.at(-1);
    if (piece === undefined || previous === undefined || isApart(previous, glyph, walls))
      pieces.push([glyph]);
    else piece.push(glyph);
  }
  return pieces;
}

function isApart(left: ReadGlyph, right: ReadGlyph, walls: readonly ReadRule[]): boolean {
  if (right.leftMm - left.rightMm > WIDEST_GAP * pointsToMm(Math.max(left.size, right.size))) return true;
  return walls.some(
    ({ x1Mm, x2Mm, y1Mm, y2Mm }) =>
      (x1Mm + x2Mm) / 2 > left.rightMm - 0.3 &&
      (x1Mm + x2Mm) / 2 < right.leftMm + 0.3 &&
      y1Mm < right.baselineMm &&
      y2Mm > right.baselineMm - 0.5 * pointsToMm(right.size),
  );
}

function isVisible({ text, drawn }: ReadGlyph): boolean {
  return drawn === 'missing' || !/^[\s\u200b\ufeff]*$/u.test(text);
}

function isWatermark({ size, colour }: ReadGlyph): boolean {
  return size >= WATERMARK_SIZE && [1, 3, 5].every((at) => parseInt(colour.slice(at, at + 2), 16) >= 0xa0);
}

/** The value that stands most often; the first of equals. */
function mostOf<Value>(values: readonly Value[]): Value {
  const counts = new Map<Value, number>();
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1);
  const [most] = [...counts].sort((a, b) => b[1] - a[1]);
  if (most === undefined) throw new Error('no values');
  return most[0];
}
