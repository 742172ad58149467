import type { Link } from './layers.ts';
import { spread } from './spread.ts';

/*
 * Between two layers arrows go down, across and down again. All arrows of one step share the way across (a
 * net); each way across has a height of its own where two would touch, and each arrow its own place to end.
 */

/** A slot's outline where arrows meet it. */
export interface Port {
  readonly xMm: number;
  /** How far from its middle an arrow may end; 0 for one that passes. */
  readonly spanMm: number;
}

export interface Net {
  readonly from: number;
  /** Where it comes down. */
  readonly xMm: number;
  readonly ends: readonly NetEnd[];
  /** Height of the way across, counted from above; null where it goes straight down. */
  readonly track: number | null;
}

export interface NetEnd {
  readonly link: Link;
  readonly xMm: number;
}

export interface Channel {
  readonly nets: readonly Net[];
  readonly tracks: number;
}

/** Least distance of lines that run side by side. */
export const LINE_GAP_MM = 3;
/** Where two arrows end on one step, practice. */
const PORT_GAP_MM = 8;

/** The ways of the links between two layers. `labelMm` is the width of an arrow's label, 0 without one. */
export function makeChannel(
  links: readonly Link[],
  ports: readonly Port[],
  labelMm: (link: Link) => number,
): Channel {
  const sources = [...new Set(links.map(({ from }) => from))];
  const ends = new Map(
    [...new Set(links.map(({ to }) => to))].flatMap((to) => endsOn(to, links, ports, labelMm)),
  );
  const nets = sources.map((from) => ({
    from,
    xMm: ports[from]?.xMm ?? 0,
    ends: links.filter((link) => link.from === from).map((link) => ({ link, xMm: ends.get(link) ?? 0 })),
  }));
  return layTracks(nets);
}

/** Where the arrows to one step end: straight below where they come from if they can, else side by side. */
function endsOn(
  to: number,
  links: readonly Link[],
  ports: readonly Port[],
  labelMm: (link: Link) => number,
): readonly (readonly [Link, number])[] {
  const { xMm, spanMm } = ports[to] ?? { xMm: 0, spanMm: 0 };
  const sourceOf = (link: Link): number => ports[link.from]?.xMm ?? 0;
  const coming = links.filter((link) => link.to === to).sort((a, b) => sourceOf(a) - sourceOf(b));
  const gap = Math.min(PORT_GAP_MM, (2 * spanMm) / Math.max(1, coming.length - 1));
  const wishes = coming.map((link, index) => {
    const away = sourceOf(link) - xMm;
    const isStraight = Math.abs(away) <= spanMm;
    const aside = coming.length === 1 ? 0 : (Math.sign(away) * gap) / 2;
    const labels = labelMm(link) + labelMm(coming[index - 1] ?? link);
    return {
      wish: isStraight ? sourceOf(link) : xMm + aside,
      weight: isStraight ? 20 : 1,
      apart: index === 0 ? 0 : Math.max(gap, Math.min(labels, spanMm)),
    };
  });
  const others = links.filter((link) => link.to !== to).map(sourceOf);
  const places = spread(wishes, xMm - spanMm, xMm + spanMm);
  return coming.map((link, index) => {
    const place = places[index] ?? xMm;
    const isStraight = Math.abs(place - sourceOf(link)) < 0.01;
    return [
      link,
      isStraight
        ? place
        : clearOf(
            place,
            others,
            xMm,
            spanMm,
            places.filter((_, at) => at !== index),
          ),
    ];
  });
}

/** Moved aside where another arrow comes down right above. */
function clearOf(
  place: number,
  others: readonly number[],
  middle: number,
  span: number,
  taken: readonly number[],
): number {
  const candidates = [0, 1, -1, 1.7, -1.7].map((step) => place + step * LINE_GAP_MM);
  const isFree = (x: number): boolean =>
    Math.abs(x - middle) <= span + 0.01 &&
    [...others, ...taken].every((other) => Math.abs(other - x) >= LINE_GAP_MM - 0.01);
  return candidates.find(isFree) ?? place;
}

type FreeNet = Omit<Net, 'track'>;

/** Gives each net that goes across a height so that few cross and none runs on another. */
function layTracks(nets: readonly FreeNet[]): Channel {
  const level = nets.filter((net) => !isStraight(net));
  const order = bestOrder(level);
  const tracks = new Map<FreeNet, number>();
  order.forEach((net, index) => {
    const above = order.slice(0, index).filter((other) => touches(net, other));
    tracks.set(net, Math.max(0, ...above.map((other) => (tracks.get(other) ?? 0) + 1)));
  });
  return {
    nets: nets.map((net) => ({ ...net, track: tracks.get(net) ?? null })),
    tracks: Math.max(0, ...[...tracks.values()].map((track) => track + 1)),
  };
}

function isStraight({ xMm, ends }: FreeNet): boolean {
  return ends.every((end) => Math.abs(end.xMm - xMm) < 0.01);
}

function extent({ xMm, ends }: FreeNet): readonly [number, number] {
  const places = [xMm, ...ends.map((end) => end.xMm)];
  return [Math.min(...places), Math.max(...places)];
}

function touches(a: FreeNet, b: FreeNet): boolean {
  const [aLow, aHigh] = extent(a);
  const [bLow, bHigh] = extent(b);
  return aLow < bHigh + LINE_GAP_MM && bLow < aHigh + LINE_GAP_MM;
}

/** More nets than this are put in order one by one. */
const ALL_ORDERS_UP_TO = 6;

function bestOrder(nets: readonly FreeNet[]): readonly FreeNet[] {
  const orders = nets.length <= ALL_ORDERS_UP_TO ? permutations(nets) : [insertOneByOne(nets)];
  return orders.reduce((best, order) => (orderCost(order) < orderCost(best) ? order : best));
}

function permutations(nets: readonly FreeNet[]): readonly (readonly FreeNet[])[] {
  if (nets.length === 0) return [[]];
  return nets.flatMap((net) =>
    permutations(nets.filter((other) => other !== net)).map((rest) => [net, ...rest]),
  );
}

function insertOneByOne(nets: readonly FreeNet[]): readonly FreeNet[] {
  return nets.reduce<readonly FreeNet[]>((order, net) => {
    const tries = Array.from({ length: order.length + 1 }, (_, at) => [
      ...order.slice(0, at),
      net,
      ...order.slice(at),
    ]);
    return tries.reduce((best, tried) => (orderCost(tried) < orderCost(best) ? tried : best));
  }, []);
}

function orderCost(order: readonly FreeNet[]): number {
  return order.reduce(
    (sum, upper, index) =>
      sum + order.slice(index + 1).reduce((part, lower) => part + pairCost(upper, lower), 0),
    0,
  );
}

/** Crossings of two nets; lines of both on one another cost far more. */
function pairCost(upper: FreeNet, lower: FreeNet): number {
  const within = (x: number, net: FreeNet): boolean => {
    const [low, high] = extent(net);
    return x > low - LINE_GAP_MM / 2 && x < high + LINE_GAP_MM / 2;
  };
  const crossed = upper.ends.filter((end) => within(end.xMm, lower)).length;
  const collides = upper.ends.some((end) => Math.abs(end.xMm - lower.xMm) < LINE_GAP_MM - 0.02);
  return crossed + (within(lower.xMm, upper) ? 1 : 0) + (collides ? 1000 : 0);
}
