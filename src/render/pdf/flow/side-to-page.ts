import type { Document } from '../../../document/model.ts';
import type { OfficialProfile } from '../../../layout/profile.ts';
import { landscapeSides } from '../../orientation.ts';
import type { RenderContext } from '../../renderer.ts';
import {
  mergeDrawings,
  moveDown,
  moveRight,
  type Drawing,
  type PlacedPage,
  type PlacedShape,
} from '../placed.ts';
import { draftMark, furnitureOf } from './furniture.ts';
import { paperOf, type Side } from './side.ts';

/** A finished side on its sheet, with number and draft mark; `number` counts from 1 and decides odd and even. */
export function sideToPage(
  side: Side,
  number: number,
  document: Document,
  { profile, fonts }: RenderContext,
): PlacedPage {
  const context = { document, profile, fonts };
  if (side.finished !== null) {
    const { art = [] } = side.finished;
    return { ...side.finished, art: together(draftMark(side.finished, context), art) };
  }
  const isTurned = side.orientation === 'landscape' && landscapeSides(document, { profile }) === 'rotated';
  const sheet = isTurned ? 'portrait' : side.orientation;
  const { background, number: ordinal } = furnitureOf({ numbering: side.numbering, sheet }, number, context);
  const shiftMm = sheet === 'portrait' ? mirrorShiftMm(number, profile) : 0;
  const numbered = shifted(ordinal, shiftMm);
  const paper = { ...paperOf(sheet, profile), art: draftMark(paperOf(sheet, profile), context) };
  if (!isTurned) {
    const behind = { shapes: background, texts: [] };
    return { ...paper, ...mergeDrawings([behind, shifted(side.drawing, shiftMm), numbered]) };
  }
  // What is to the right on the upright sheet is further down on the turned one.
  const turned = shiftMm === 0 ? side.drawing : moveDown(side.drawing, shiftMm);
  return { ...paper, shapes: [...background, ...numbered.shapes], turned, texts: numbered.texts };
}

/** How far even sides move so that the binding margin is on their right (domain §1.2.1). */
function mirrorShiftMm(number: number, { custom, paper, typeArea }: OfficialProfile): number {
  if (custom.margins === 'same' || number % 2 === 1) return 0;
  return paper.widthMm - 2 * typeArea.leftMm - typeArea.widthMm;
}

function shifted(drawing: Drawing, dxMm: number): Drawing {
  return dxMm === 0 ? drawing : moveRight(drawing, dxMm);
}

const joined = new WeakMap<readonly PlacedShape[], WeakMap<readonly PlacedShape[], readonly PlacedShape[]>>();

/** Both, as the same array whenever both are the same: an encoder keeps what it made of it. */
function together(first: readonly PlacedShape[], second: readonly PlacedShape[]): readonly PlacedShape[] {
  if (first.length === 0) return second;
  const known = joined.get(first) ?? new WeakMap<readonly PlacedShape[], readonly PlacedShape[]>();
  joined.set(first, known);
  const both = known.get(second) ?? [...first, ...second];
  known.set(second, both);
  return both;
}
