import fc from 'fast-check';
import { beforeAll, describe, expect, it } from 'vitest';
import { column, document, paragraph, properties, table } from '../../../src/document/build.ts';
import type { Document } from '../../../src/document/model.ts';
import type { FontLibrary } from '../../../src/fonts/library.ts';
import { placeDocument } from '../../../src/render/pdf/flow/page.ts';
import { setLines, setParagraph, type Measure, type Piece } from '../../../src/render/pdf/set-text.ts';
import type { RenderContext } from '../../../src/render/renderer.ts';
import { renderContext } from './support.ts';

let context: RenderContext;
beforeAll(async () => {
  context = await renderContext();
});

/** Everything that makes lines difficult, and rare characters, which are set in other faces. */
const difficult = Array.from('山西省大同市，。、；？！：（）《》“”‘’——……·-/%ab12 .@\u3000\u200b\n䶮𬭎𠮷é');
const words = fc
  .array(fc.constantFrom(...difficult), { maxLength: 14 })
  .map((characters) => characters.join(''));
const pieces = fc.array(
  fc.record({
    type: fc.constantFrom('text' as const, 'text' as const, 'name' as const),
    text: words,
    style: fc.record({
      role: fc.constantFrom('body' as const, 'heading' as const),
      size: fc.constantFrom(10.5, 16),
      colour: fc.constant('#000000'),
      spacing: fc.constantFrom(0, -0.2, 3),
    }),
  }),
  { maxLength: 3 },
);
const measures: fc.Arbitrary<Measure> = fc.record({
  leftMm: fc.constant(28),
  widthMm: fc.integer({ min: 5, max: 156 }),
  firstIndentMm: fc.constantFrom(0, 11),
  restIndentMm: fc.constantFrom(0, 5),
  align: fc.constantFrom('justify' as const, 'left' as const, 'center' as const, 'right' as const),
  lines: fc.constantFrom('filled' as const, 'balanced' as const, 'phrased' as const),
});

/** The same but for the last digits of sums made in another order. */
function rounded(lines: ReturnType<typeof setLines>): unknown {
  const round = (value: number): number => Math.round(value * 1e7) / 1e7 + 0;
  return lines.map(({ texts, widthMm, forced }) => ({
    widthMm: round(widthMm),
    forced,
    texts: texts.map(({ face, xMm, yMm, spacing, ...rest }) => {
      return { ...rest, face: face.id, xMm: round(xMm), yMm: round(yMm), spacing: round(spacing) };
    }),
  }));
}

describe('a text that fits its line', () => {
  it('is set as the line breaker sets it', () => {
    fc.assert(
      fc.property(pieces, measures, (text: readonly Piece[], measure) => {
        const { fonts } = context;
        expect(rounded(setParagraph(text, measure, fonts))).toEqual(rounded(setLines(text, measure, fonts)));
      }),
      { numRuns: 1500 },
    );
  });
});

describe('the work of placing', () => {
  const about = properties({ title: '名单', date: '2026-11-01' });
  const words = '基于数字孪生的露天矿山无人驾驶矿卡协同调度平台关键技术研究，';
  const list = (count: number): Document => {
    const columns = [column('name', '项目名称'), column('company', '参赛单位'), column('city', '地市')];
    const rows = Array.from({ length: count }, (_, index) => [
      `${words}${index}`,
      '太原晟安科技有限公司',
      '太原市',
    ]);
    return document('list', about, [table('list', columns, rows)]);
  };
  const text = (length: number): Document => {
    return document('text', about, [paragraph(words.repeat(length))]);
  };

  /** How often the fonts are asked for something, by one who places the document for the first time. */
  function questions(placed: Document): number {
    let asked = 0;
    const { fonts } = context;
    const count = <Answer, Rest extends readonly unknown[]>(ask: (...rest: Rest) => Answer) => {
      return (...rest: Rest): Answer => {
        asked += 1;
        return ask(...rest);
      };
    };
    const counting: FontLibrary = {
      ...fonts,
      split: count(fonts.split),
      splitName: count(fonts.splitName),
      measure: count(fonts.measure),
      measureName: count(fonts.measureName),
    };
    const { pages } = placeDocument(placed, { ...context, fonts: counting });
    for (const page of pages) expect(page.texts.length).toBeGreaterThan(0);
    return asked;
  }

  it('asks for each character of a paragraph once', () => {
    // 360 times 31 characters more; what is asked are the numbers of the sides they fill.
    expect(questions(text(400)) - questions(text(40))).toBeLessThan((360 * words.length) / 50);
  });

  it('grows with the rows of a table, no faster', () => {
    const [one, two, four] = [questions(list(200)), questions(list(400)), questions(list(800))];
    expect((four - two) / (two - one)).toBeLessThan(2.1);
    // A value is measured when the width is shared out; nothing is asked again when it is set.
    expect((two - one) / 200).toBeLessThan(7);
  });
});
