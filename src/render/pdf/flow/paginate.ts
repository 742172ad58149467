import { mergeDrawings, moveDown, type Drawing } from '../placed.ts';
import type { FlowBox, FlowItem, Keep } from './item.ts';

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
  /** Made when it is asked for, so that the sides of a long table are never there all at once. */
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
    const given = closeUp(items, start, side);
    const full = fillSide(items, start, side, given);
    const end =
      full < items.length ? breakBefore(items, start, full, sideRoom(area, sides.length + 1)) : full;
    sides.push(placeSide(items.slice(start, end), start, side, given));
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

/** What a side gives up of its room, as parts of what lines and spaces may give. */
interface Given {
  /** Of `tightenMm`: the lines come nearer to one another. */
  readonly tighten: number;
  /** Of `spareMm`: blank lines become smaller. */
  readonly spare: number;
}

const NOTHING: Given = { tighten: 0, spare: 0 };
const EVERYTHING: Given = { tighten: 1, spare: 1 };

/**
 * What is tried, in this order (domain §1.7): a tenth of a point off every line up to half a point, then
 * smaller blank lines, then both. The first that helps is taken: no more is given up than has to be.
 */
const WAYS: readonly Given[] = [
  ...[0.2, 0.4, 0.6, 0.8, 1].map((tighten) => ({ tighten, spare: 0 })),
  ...[0.25, 0.5, 0.75, 1].map((spare) => ({ tighten: 0, spare })),
  ...[0.25, 0.5, 0.75].map((spare) => ({ tighten: 1, spare })),
  EVERYTHING,
];

/** What has to be given up so that all that follows ends on this side; nothing where that doesn't help. */
function closeUp(items: readonly FlowItem[], start: number, side: SideRoom): Given {
  const helps = (given: Given) => fillSide(items, start, side, given) === items.length;
  if (helps(NOTHING) || !helps(EVERYTHING)) return NOTHING;
  return WAYS.find(helps) ?? NOTHING;
}

/** Index after the last item that fits; at least one box goes on every side. */
function fillSide(items: readonly FlowItem[], start: number, side: SideRoom, given: Given): number {
  const cursor = new Cursor(side, given);
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

/**
 * The last place at or before `full` where a new side may begin. A loose bond gives way where what it binds
 * together is longer than a side: moving it on would only leave this side empty.
 */
function breakBefore(items: readonly FlowItem[], start: number, full: number, next: SideRoom): number {
  const free = lastBreak(items, start, full, false);
  const loose = lastBreak(items, start, full, 'loosely');
  if (free !== null && (loose === null || loose < free || holdsChain(items, free, full, next))) return free;
  return loose ?? full;
}

function lastBreak(items: readonly FlowItem[], start: number, full: number, keep: Keep): number | null {
  for (let index = full; index > start; index -= 1) {
    if (items[index - 1]?.keepWithNext === keep) return index;
  }
  return null;
}

/** Whether the side that begins with `start` holds all that is bound to the item at `full`. */
function holdsChain(items: readonly FlowItem[], start: number, full: number, side: SideRoom): boolean {
  const end = fillSide(items, start, side, EVERYTHING);
  return end === items.length || lastBreak(items, full, end, false) !== null;
}

function placeSide(items: readonly FlowItem[], start: number, side: SideRoom, given: Given): FlowSide {
  const cursor = new Cursor(side, given);
  const placed: { readonly box: FlowBox; readonly topMm: number }[] = [];
  let overfull = false;
  const put = (box: FlowBox) => {
    overfull ||= !cursor.holds(box);
    placed.push({ box, topMm: cursor.pass(box) });
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
  return {
    get drawing() {
      return mergeDrawings(placed.map(({ box, topMm }) => moveDown(box.drawing, topMm)));
    },
    endMm: cursor.endMm,
    overfull,
  };
}

/** Goes down a side, item by item. */
class Cursor {
  /** Lower edge of the last box. */
  endMm: number;
  readonly #side: SideRoom;
  readonly #given: Given;
  #nextMm: number;
  #empty = true;

  constructor(side: SideRoom, given: Given) {
    this.#side = side;
    this.#given = given;
    this.endMm = side.topMm;
    this.#nextMm = side.topMm;
  }

  holds(box: FlowBox): boolean {
    const endMm = this.#nextMm + box.heightMm;
    const freeMm = this.#side.bottomMm - endMm;
    return freeMm >= (box.reserveMm > 0 ? box.reserveMm : -TOLERANCE_MM);
  }

  /** Goes past the item; returns where it begins. */
  pass(item: FlowItem): number {
    const topMm = this.#nextMm;
    if (item.type === 'space') {
      const spared = this.#given.tighten * item.tightenMm + this.#given.spare * item.spareMm;
      if (!this.#empty || this.#side.isFirst) this.#skip(item.heightMm - spared, item.untilMm);
      return topMm;
    }
    this.#empty = false;
    this.endMm = topMm + item.heightMm;
    this.#nextMm = this.endMm + item.afterMm - this.#given.tighten * item.tightenMm;
    return topMm;
  }

  #skip(heightMm: number, untilMm: number | null): void {
    const reached = this.#nextMm + heightMm;
    this.#nextMm = untilMm !== null && this.#side.isFirst ? Math.max(reached, untilMm) : reached;
  }
}
