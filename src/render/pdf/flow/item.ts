import { EMPTY_DRAWING, type Drawing } from '../placed.ts';

/**
 * What flows from side to side: boxes (a line of text, a table's row) and the spaces between them. Plain
 * data: a box's drawing lies relative to the box's upper edge and, across, to the paper's left edge.
 */
export type FlowItem = FlowBox | FlowSpace;

export interface FlowBox {
  readonly type: 'box';
  readonly heightMm: number;
  /** Room below it when something follows on the same side. */
  readonly afterMm: number;
  /** How much of that room may be given up, before any space is, so that all that follows ends on this side. */
  readonly tightenMm: number;
  readonly drawing: Drawing;
  readonly keepWithNext: Keep;
  /** Free room wanted below the box on its side (a seal's circle). */
  readonly reserveMm: number;
  /** Repeated above the box when it begins a side (a table's head). */
  readonly repeat: readonly FlowBox[];
}

/**
 * Whether something must follow on the same side: a loose bond gives way where the whole chain is longer than
 * a side, a firm one only where the chain has no loose one.
 */
export type Keep = boolean | 'loosely';

/** Left out at the top of a side. `untilMm` is a place on the paper and counts on the first side only. */
export interface FlowSpace {
  readonly type: 'space';
  readonly heightMm: number;
  readonly untilMm: number | null;
  /** What lines of text would give up in its place: it is tightened with them. */
  readonly tightenMm: number;
  /** How much of it may be given up so that everything that follows still fits on its side. */
  readonly spareMm: number;
  readonly keepWithNext: Keep;
}

/** A box with the given measures, free to be followed by a new side. */
export function box(rest: Partial<Omit<FlowBox, 'type'>> & Pick<FlowBox, 'heightMm'>): FlowBox {
  return {
    type: 'box',
    afterMm: 0,
    tightenMm: 0,
    drawing: EMPTY_DRAWING,
    keepWithNext: false,
    reserveMm: 0,
    repeat: [],
    ...rest,
  };
}

/** Empty room that never stands at the foot of a side. */
export function space(heightMm: number, spareMm = 0): FlowSpace {
  return { type: 'space', heightMm, untilMm: null, tightenMm: 0, spareMm, keepWithNext: true };
}

/** Goes down to a place on the paper of the first side. */
export function goTo(untilMm: number): FlowSpace {
  return { type: 'space', heightMm: 0, untilMm, tightenMm: 0, spareMm: 0, keepWithNext: true };
}

/** The same item, bound to the next. */
export function bound<Item extends FlowItem>(item: Item): Item {
  return { ...item, keepWithNext: true };
}

/** The same item, bound to the next as long as that leaves room on its side; a firm bond stays. */
export function looselyBound<Item extends FlowItem>(item: Item): Item {
  return item.keepWithNext === true ? item : { ...item, keepWithNext: 'loosely' };
}

/** The items with their last one bound to what follows. */
export function boundAtEnd(items: readonly FlowItem[]): readonly FlowItem[] {
  return items.map((item, index) => (index === items.length - 1 ? bound(item) : item));
}
