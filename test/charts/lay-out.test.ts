import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { ChartDrawing, ChartRectangle } from '../../src/charts/drawing.ts';
import { layOutFlowChart } from '../../src/charts/lay-out.ts';
import type { ChartRoom } from '../../src/charts/room.ts';
import { flowChart, type ArrowWords } from '../../src/document/build.ts';
import type { FlowChart } from '../../src/document/model.ts';

/** Full-width characters of 小四 (4.23 mm), broken anywhere; the type area of GB/T 9704 (156 mm wide). */
const EM = 4.233;
const room: ChartRoom = {
  widthMm: 156,
  heightMm: 200,
  emMm: EM,
  pitchMm: 5.5,
  setText: (text, widthMm) => {
    const perLine = Math.max(1, Math.floor(widthMm / EM + 1e-6));
    const characters = Array.from(text);
    const lines = Array.from({ length: Math.ceil(characters.length / perLine) }, (_, line) =>
      characters.slice(line * perLine, (line + 1) * perLine).join(''),
    );
    return { lines, widthMm: Math.min(perLine, characters.length) * EM, cut: false };
  },
};

const drawn = (chart: FlowChart): ChartDrawing =>
  layOutFlowChart(chart, room) ?? expect.fail('it does not fit');

function overlap(a: ChartRectangle, b: ChartRectangle): boolean {
  const across = Math.min(a.xMm + a.widthMm, b.xMm + b.widthMm) - Math.max(a.xMm, b.xMm);
  const down = Math.min(a.yMm + a.heightMm, b.yMm + b.heightMm) - Math.max(a.yMm, b.yMm);
  return across > 0 && down > 0;
}

/** Seen from the page, with nothing taken from the layout's own checks. */
function expectReadable(chart: FlowChart, { boxes, arrows, widthMm, heightMm }: ChartDrawing): void {
  const labels = arrows.flatMap(({ label }) => (label === null ? [] : [label]));
  const things: readonly ChartRectangle[] = [...boxes, ...labels];
  expect(widthMm).toBeLessThanOrEqual(room.widthMm);
  expect(heightMm).toBeLessThanOrEqual(room.heightMm);
  things.forEach((thing, index) => {
    expect(thing.xMm).toBeGreaterThanOrEqual(-0.001);
    expect(thing.yMm).toBeGreaterThanOrEqual(-0.001);
    expect(thing.xMm + thing.widthMm).toBeLessThanOrEqual(widthMm + 0.001);
    expect(thing.yMm + thing.heightMm).toBeLessThanOrEqual(heightMm + 0.001);
    for (const other of things.slice(index + 1)) expect(overlap(thing, other)).toBe(false);
  });
  expect(boxes.map(({ lines }) => lines.join(''))).toEqual(chart.steps.map(({ text }) => text));
  expect(arrows.map(({ label }) => label?.text ?? null)).toEqual(chart.arrows.map(({ label }) => label));
  arrows.forEach(({ from, to, points }) => {
    const [start, end] = [boxes.find(({ id }) => id === from), boxes.find(({ id }) => id === to)];
    const [first, last] = [points[0], points.at(-1)];
    // Every arrow leaves the foot of its step and comes down on the next one.
    expect(first?.yMm).toBeCloseTo((start?.yMm ?? 0) + (start?.heightMm ?? 0));
    expect(last?.xMm).toBeGreaterThan(end?.xMm ?? Infinity);
    expect(last?.xMm).toBeLessThan((end?.xMm ?? 0) + (end?.widthMm ?? 0));
    points.slice(1).forEach((point, index) => {
      const before = points[index] ?? point;
      const isUpright = Math.abs(point.xMm - before.xMm) < 0.01;
      expect(isUpright ? point.yMm - before.yMm : Math.abs(point.yMm - before.yMm)).toBeGreaterThanOrEqual(0);
      if (!isUpright) expect(point.yMm).toBeCloseTo(before.yMm);
      const line = {
        xMm: Math.min(before.xMm, point.xMm),
        yMm: before.yMm,
        widthMm: Math.abs(point.xMm - before.xMm) + 0.001,
        heightMm: Math.abs(point.yMm - before.yMm) + 0.001,
      };
      const others = [...boxes.filter(({ id }) => id !== from && id !== to), ...labels];
      for (const other of others) expect(overlap(line, other), `${from} → ${to}`).toBe(false);
    });
  });
}

describe('the layout of a flow chart', () => {
  it('sets a straight flow in one column, beginning and end rounded', () => {
    const { boxes, arrows } = drawn(flowChart(['甲', '乙'], ['乙', '丙']));
    expect(boxes.map(({ outline }) => outline)).toEqual(['rounded', 'rectangle', 'rounded']);
    const middles = boxes.map(({ xMm, widthMm }) => xMm + widthMm / 2);
    expect(new Set(middles.map((middle) => middle.toFixed(3))).size).toBe(1);
    expect(arrows.map(({ points }) => points.length)).toEqual([2, 2]);
  });

  it('draws a choice as a diamond with each answer beside its own arrow', () => {
    const chart = flowChart(['首次？', '注册', '是'], ['注册', '登录'], ['首次？', '登录', '否']);
    const { boxes, arrows } = drawn(chart);
    expectReadable(chart, drawn(chart));
    expect(boxes[0]?.outline).toBe('diamond');
    for (const { label, points } of arrows.filter((arrow) => arrow.label !== null)) {
      const middle = (label?.xMm ?? 0) + (label?.widthMm ?? 0) / 2;
      expect(Math.min(...points.map(({ xMm }) => Math.abs(xMm - middle)))).toBeLessThan(6);
    }
  });

  it('uncrosses branches that are written in another order', () => {
    // 甲 → 乙, 丙; 乙 → 己; 丙 → 戊: written so that the first order would cross.
    const chart = flowChart(['甲', '乙'], ['甲', '丙'], ['丙', '戊'], ['乙', '己']);
    const { boxes } = drawn(chart);
    const x = (text: string): number => boxes.find((box) => box.text === text)?.xMm ?? NaN;
    expect(Math.sign(x('乙') - x('丙'))).toBe(Math.sign(x('己') - x('戊')));
  });

  it('refuses what no side can hold', () => {
    const steps = Array.from({ length: 30 }, (_, index) => [`第${index}步`, `第${index + 1}步`] as const);
    expect(layOutFlowChart(flowChart(...steps), room)).toBeNull();
  });

  it('keeps boxes, words and lines of any small flow apart, or refuses it', () => {
    const size = fc.integer({ min: 2, max: 9 });
    const arrowsOf = (count: number) =>
      fc.uniqueArray(
        fc.record({
          from: fc.nat({ max: count - 2 }),
          by: fc.integer({ min: 1, max: count - 1 }),
          label: fc.constantFrom(undefined, '是', '企业用户'),
        }),
        {
          minLength: 1,
          maxLength: 12,
          selector: ({ from, by }) => `${from} ${Math.min(from + by, count - 1)}`,
        },
      );
    let fitted = 0;
    fc.assert(
      fc.property(
        size.chain((count) => arrowsOf(count).map((arrows) => ({ count, arrows }))),
        ({ count, arrows }) => {
          const name = (index: number): string =>
            `第${index}步${'办理'.repeat(index % 4)}${index % 3 === 1 ? '？' : ''}`;
          const chart = flowChart(
            ...arrows.map(({ from, by, label }): ArrowWords => {
              const to = name(Math.min(from + by, count - 1));
              return label === undefined ? [name(from), to] : [name(from), to, label];
            }),
          );
          const drawing = layOutFlowChart(chart, room);
          if (drawing === null) return;
          fitted += 1;
          expectReadable(chart, drawing);
        },
      ),
      { numRuns: 150 },
    );
    // Refusing is the exception.
    expect(fitted).toBeGreaterThan(110);
  });
});
