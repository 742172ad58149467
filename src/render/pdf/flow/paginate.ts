import { mergeDrawings, moveDown, type Drawing } from '../placed.ts';
import type { FlowBox, FlowItem } from './item.ts';

/** The room a flow has on its sides, from the paper's upper edge. */
export interface FlowArea {
  readonly topMm: number;
  readonly bottomMm: number;
  /** Upper and lower edge on the first side, where its head or foot leave less or more. */
  readonly firstTopMm: number;
  readonly firstBottomMm: number;
}

/** One side of a flow: what stands on it, and how far down it goes. */
export interface FlowSide {
  readonly drawing: Drawing;
  readonly endMm: number;
  /** Something on the side is taller than the room there is. */
  readonly overfull: boolean;
}

/**
 * 22 pitches of 10.45 mm and the height of a 3号 character in points (5.64 mm instead of the standard's
 * 5.54 mm) pass the type area by 0.1 mm; the standard allows 1 mm.
 */
const TOLERANCE_MM = 0.25;

/**
 * Shares a flow out over sides: each takes what fits, then gives back what may not stand at its foot.
 * Where everything on a side is bound together, the bond is broken rather than the page.
 */
export function paginate(items: readonly FlowItem[], area: FlowArea): readonly FlowSide[] {
  const sides: FlowSide[] = [];
  let start = 0;
  // Spaces after the last box make no side of their own.
  const last = items.findLastIndex((item) => item.type === 'box');
  while (start <= last) {
    const side = sideRoom(area, sides.length);
    const flow = closeUp(items, start, side);
    const full = fillSide(flow, start, side);
    const end = full < flow.length ? breakBefore(flow, start, full) : full;
    sides.push(drawSide(flow.slice(start, end), start, side));
    start = end;
  }
  return sides;
}

interface SideRoom {
  readonly topMm: number;
  readonly bottomMm: number;
  readonly isFirst: boolean;
}

function sideRoom(area: FlowArea, index: number): SideRoom {
  return index === 0
    ? { topMm: area.firstTopMm, bottomMm: area.firstBottomMm, isFirst: true }
    : { topMm: area.topMm, bottomMm: area.bottomMm, isFirst: false };
}

/** Parts of what spaces may spare, tried one after the other: no more is given up than has to be. */
const PARTS = [0, 0.25, 0.5, 0.75, 1];

/** The flow with its spaces made smaller where that lets all of it end on this side. */
function closeUp(items: readonly FlowItem[], start: number, side: SideRoom): readonly FlowItem[] {
  const smaller = PARTS.map((part) =>
    items.map((item) =>
      item.type === 'space' ? { ...item, heightMm: item.heightMm - part * item.spareMm } : item,
    ),
  );
  return smaller.find((flow) => fillSide(flow, start, side) === flow.length) ?? items;
}

/** Index after the last item that fits; at least one box goes on every side. */
function fillSide(items: readonly FlowItem[], start: number, side: SideRoom): number {
  const cursor = new Cursor(side);
  let index = start;
  let boxes = 0;
  for (; index < items.length; index += 1) {
    const item = items[index];
    if (item === undefined) break;
    if (item.type === 'box' && boxes === 0 && start > 0) item.repeat.forEach((head) => cursor.pass(head));
    if (item.type === 'box' && boxes > 0 && !cursor.holds(item)) break;
    cursor.pass(item);
    if (item.type === 'box') boxes += 1;
  }
  return index;
}

/** The last place at or before `full` where a new side may begin. */
function breakBefore(items: readonly FlowItem[], start: number, full: number): number {
  for (let index = full; index > start; index -= 1) {
    if (items[index - 1]?.keepWithNext === false) return index;
  }
  return full;
}

function drawSide(items: readonly FlowItem[], start: number, side: SideRoom): FlowSide {
  const cursor = new Cursor(side);
  const drawings: Drawing[] = [];
  let overfull = false;
  const put = (box: FlowBox) => {
    overfull ||= !cursor.holds(box);
    const topMm = cursor.pass(box);
    drawings.push(moveDown(box.drawing, topMm));
  };
  let boxes = 0;
  for (const item of items) {
    if (item.type === 'space') {
      cursor.pass(item);
      continue;
    }
    if (boxes === 0 && start > 0) item.repeat.forEach(put);
    put(item);
    boxes += 1;
  }
  return { drawing: mergeDrawings(drawings), endMm: cursor.endMm, overfull };
}

/** Goes down a side, item by item. */
class Cursor {
  /** Lower edge of the last box. */
  endMm: number;
  readonly #side: SideRoom;
  #nextMm: number;
  #empty = true;

  constructor(side: SideRoom) {
    this.#side = side;
    this.endMm = side.topMm;
    this.#nextMm = side.topMm;
  }

  holds(box: FlowBox): boolean {
    return this.#nextMm + box.heightMm + box.reserveMm <= this.#side.bottomMm + TOLERANCE_MM;
  }

  /** Goes past the item; returns where it begins. */
  pass(item: FlowItem): number {
    const topMm = this.#nextMm;
    if (item.type === 'space') {
      if (!this.#empty || this.#side.isFirst) this.#skip(item.heightMm, item.untilMm);
      return topMm;
    }
    this.#empty = false;
    this.endMm = topMm + item.heightMm;
    this.#nextMm = this.endMm + item.afterMm;
    return topMm;
  }

  #skip(heightMm: number, untilMm: number | null): void {
    const reached = this.#nextMm + heightMm;
    this.#nextMm = untilMm !== null && this.#side.isFirst ? Math.max(reached, untilMm) : reached;
  }
}
