import { describe, expect, it } from 'vitest';
import {
  bound,
  box,
  goTo,
  looselyBound,
  space,
  type FlowBox,
  type FlowItem,
} from '../../../../src/render/pdf/flow/item.ts';
import { paginate } from '../../../../src/render/pdf/flow/paginate.ts';
import type { PlacedShape } from '../../../../src/render/pdf/placed.ts';

/** 5 mm lines, 10 mm apart, on sides from 0 to 45 mm: five lines a side. */
const AREA = { topMm: 0, bottomMm: 45, firstTopMm: 0, firstBottomMm: 45 };

function line(name: string, rest: Partial<FlowBox> = {}): FlowBox {
  const mark: PlacedShape = {
    type: 'rule',
    x1Mm: 0,
    x2Mm: 0,
    y1Mm: 0,
    y2Mm: 0,
    lineMm: 0,
    colour: name,
  };
  return box({ heightMm: 5, afterMm: 5, drawing: { shapes: [mark], texts: [] }, ...rest });
}

/** The sides as `name@y`. */
function sides(items: readonly FlowItem[], area = AREA): readonly string[] {
  return paginate(items, area).map((side) =>
    side.drawing.shapes
      .map((shape) => (shape.type === 'rule' ? `${shape.colour}@${Math.round(shape.y1Mm * 100) / 100}` : ''))
      .join(' '),
  );
}

const lines = (count: number) => Array.from({ length: count }, (_, index) => line(String(index + 1)));

describe('sharing a flow out over sides', () => {
  it('needs no room below the last line of a side', () => {
    expect(sides(lines(5))).toEqual(['1@0 2@10 3@20 4@30 5@40']);
    expect(sides(lines(6))).toEqual(['1@0 2@10 3@20 4@30 5@40', '6@0']);
  });

  it('moves a line bound to the next along with it', () => {
    const items = lines(6).map((item, index) => (index === 3 || index === 4 ? bound(item) : item));
    expect(sides(items)).toEqual(['1@0 2@10 3@20', '4@0 5@10 6@20']);
  });

  it('breaks a bond rather than leave a side empty', () => {
    expect(sides(lines(7).map(bound))).toEqual(['1@0 2@10 3@20 4@30 5@40', '6@0 7@10']);
  });

  it('drops a blank line at the top of a side and keeps it elsewhere', () => {
    const [a, b, c, d, e] = lines(5);
    expect(sides([a, b, space(10), c, d, e].filter((item) => item !== undefined))).toEqual([
      '1@0 2@10 3@30 4@40',
      '5@0',
    ]);
    expect(sides([...lines(5), space(10), line('6')])[1]).toBe('6@0');
  });

  it('makes no side of its own for a space at the end', () => {
    expect(sides([...lines(5), space(10)])).toHaveLength(1);
  });

  it('goes down to a place on the first side', () => {
    expect(sides([goTo(30), ...lines(3)])).toEqual(['1@30 2@40', '3@0']);
  });

  it('repeats the head of a table at the top of every side it continues on', () => {
    const head = line('head');
    const rows = Array.from({ length: 7 }, (_, index) => line(`row${index + 1}`, { repeat: [head] }));
    expect(sides([bound(head), ...rows])).toEqual([
      'head@0 row1@10 row2@20 row3@30 row4@40',
      'head@0 row5@10 row6@20 row7@30',
    ]);
  });

  it('keeps free the room a box asks for below itself', () => {
    const items = [...lines(4), line('date', { reserveMm: 10 })];
    expect(sides(items)).toEqual(['1@0 2@10 3@20 4@30', 'date@0']);
  });

  it('says when a box is taller than a side', () => {
    const [first, second] = paginate([line('1'), line('tall', { heightMm: 60 })], AREA);
    expect(first?.overfull).toBe(false);
    expect(second?.overfull).toBe(true);
  });

  it('closes up a space by no more than lets the rest end on the side', () => {
    const [a, b, c, d] = lines(4);
    const flow = (spareMm: number) => [a, b, c, space(12, spareMm), d].filter((item) => item !== undefined);
    // 12 mm are 2 mm too many; a quarter of 8 mm is enough.
    expect(sides(flow(8))).toEqual(['1@0 2@10 3@20 4@40']);
    expect(sides(flow(1))).toEqual(['1@0 2@10 3@20', '4@0']);
  });

  it('brings lines nearer before it closes up a space, and does both only where it must', () => {
    // Four gaps of lines may give 1 mm each, the space 8 mm.
    const flow = (heightMm: number) => [
      ...lines(3).map((item) => ({ ...item, tightenMm: 1 })),
      space(heightMm, 8),
      line('4', { tightenMm: 1 }),
    ];
    expect(sides(flow(10))).toEqual(['1@0 2@10 3@20 4@40']);
    expect(sides(flow(13))).toEqual(['1@0 2@9 3@18 4@40']);
    expect(sides(flow(14))).toEqual(['1@0 2@10 3@20 4@40']);
    expect(sides(flow(20))).toEqual(['1@0 2@9 3@18 4@39']);
  });

  it('leaves the lines of every side but the last as they are', () => {
    const flow = [...lines(9), space(3), line('10')].map((item) => ({ ...item, tightenMm: 1 }));
    expect(sides(flow)).toEqual(['1@0 2@10 3@20 4@30 5@40', '6@0 7@9.4 8@18.8 9@28.2 10@40']);
  });

  it('breaks a loose bond before a firm one where a chain is longer than a side', () => {
    const items = lines(7).map((item, index) => (index === 2 ? looselyBound(item) : bound(item)));
    expect(sides(items)).toEqual(['1@0 2@10 3@20', '4@0 5@10 6@20 7@30']);
  });

  it('moves a chain on where the next side holds it, however loosely it is bound', () => {
    const chain = lines(7).map((item, index) => (index === 1 || index === 6 ? item : looselyBound(item)));
    // 1 and 2 end where a side may; 3 to 7 are five lines, a side of their own.
    expect(sides(chain)).toEqual(['1@0 2@10', '3@0 4@10 5@20 6@30 7@40']);
    const longer = lines(8).map((item, index) => (index === 1 ? item : looselyBound(item)));
    expect(sides(longer)).toEqual(['1@0 2@10 3@20 4@30 5@40', '6@0 7@10 8@20']);
  });

  it('looks at every item of a long flow as often as at one of a short flow', () => {
    const looksPerItem = (count: number) => {
      let looks = 0;
      const flow = lines(count).map(
        (item) =>
          new Proxy(item, { get: (target, key) => ((looks += 1), Reflect.get(target, key) as unknown) }),
      );
      paginate(flow, AREA);
      return looks / count;
    };
    expect(looksPerItem(8_000)).toBeLessThan(1.1 * looksPerItem(800));
  });

  it('leaves spaces as they are where closing them up doesn’t help', () => {
    const [a, b, c, d, e] = lines(5);
    const flow = [a, space(10, 8), b, c, d, e].filter((item) => item !== undefined);
    expect(sides(flow)).toEqual(['1@0 2@20 3@30 4@40', '5@0']);
  });
});
