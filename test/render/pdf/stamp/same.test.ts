import { readFileSync } from 'node:fs';
import { beforeAll, describe, expect, it } from 'vitest';
import * as b from '../../../../src/document/build.ts';
import type { Document } from '../../../../src/document/model.ts';
import { inspect, readFinished } from '../../../../src/inspect/inspect.ts';
import { localProfile } from '../../../../src/layout/profiles.ts';
import type { PlacedPage, PlacedShape, PlacedText } from '../../../../src/render/pdf/placed.ts';
import { isStamped } from '../../../../src/render/pdf/stamp/is-stamped.ts';
import type { RenderContext } from '../../../../src/render/renderer.ts';
import { certificatesDocument, letterDocument, noticeDocument, plainDocument } from '../sample-documents.ts';
import { renderContext } from '../support.ts';
import { bothWays, differences, pagesOf, pictureDifferences, textDifferences } from './compare.ts';

let context: RenderContext;
beforeAll(async () => {
  context = await renderContext();
});

/** Marks of which two are struck, a table of several sides. */
function scoreSheet(rows: number, status: 'draft' | 'final'): Document {
  const number = { content: 'number', widthChars: 5 } as const;
  const columns = [
    b.column('serial', '序号', { content: 'number', widthChars: 3 }),
    b.column('name', '项目名称', { widthChars: 14 }),
    b.column('leader', '负责人', { content: 'names', widthChars: 6 }),
    ...['评委一', '评委二', '评委三'].map((judge, index) => b.column(`mark-${index}`, judge, number)),
    b.column('score', '得分', number),
  ];
  const cells = Array.from({ length: rows }, (_, index) => [
    b.numberCell(index + 1),
    `高纯石墨负极材料制备（${index % 7}期）`,
    b.namesCell(['𠮷永镕', '张伟', '阿卜杜拉·买买提'][index % 3] ?? ''),
    b.struckCell('98.50'),
    b.numberCell('82.50', 2),
    b.struckCell('71.00'),
    b.numberCell(`8${index % 10}.25`, 2),
  ]);
  const sheet = b.table('scores', columns, cells, {
    notes: ['注：划线的分数不计入。'],
    signers: ['评委一：', '评委二：', '监督员：'],
    sheetName: '评分表',
  });
  const about = b.properties({ title: '企业组评分表', date: '2026-08-20', status });
  return b.document('test', about, [b.title('企业组评分表'), sheet]);
}

const documents: readonly (readonly [string, Document])[] = [
  ['certificates with 0 to 7 members, final', certificatesDocument('final')],
  ['certificates with 0 to 7 members, draft', certificatesDocument('draft')],
  ['a score sheet with struck marks, final', scoreSheet(12, 'final')],
  ['a score sheet of many sides, draft', scoreSheet(120, 'draft')],
  ['a notice with turned sides and outline, draft', noticeDocument('draft')],
  ['a letter', letterDocument()],
  ['a list with a table', plainDocument(60)],
];

describe('both encoders', () => {
  it.each(documents)(
    'write the same text at the same places and draw the same picture: %s',
    async (_name, doc) => {
      expect(differences(await bothWays(pagesOf(doc, context)))).toEqual([]);
    },
  );

  it('draw bold heads and printing ink alike', async () => {
    const profile = localProfile(context.profile, { level3: 'bold', red: 'cmyk' });
    const pages = pagesOf(noticeDocument('final', 1), { ...context, profile });
    expect(pages.some(({ texts }) => texts.some(({ weight }) => weight === 'bold'))).toBe(true);
    expect(
      pages.some(({ shapes }) =>
        shapes.some((shape) => 'colour' in shape && shape.colour.startsWith('cmyk')),
      ),
    ).toBe(true);
    expect(differences(await bothWays(pages))).toEqual([]);
  });

  it('draw every shape alike: rounded frames, mirrored and filled ornaments, curves of both degrees', async () => {
    const ornament = { type: 'ornament', xMm: 60, yMm: 60, fill: '#A8181F' } as const;
    const path = 'M0 0 L20 0 30 4 Q32 20 10 22 C4 20 2 10 0 0 Z';
    const stroke = { colour: '#B8904A', lineMm: 0.5 };
    const frame = { type: 'frame', xMm: 10, yMm: 10, widthMm: 80, heightMm: 100, colour: '#000000' } as const;
    const shapes: readonly PlacedShape[] = [
      { ...frame, radiusMm: 12, lineMm: 1 },
      { ...frame, xMm: 110, radiusMm: 0, lineMm: 0.35 },
      { ...ornament, path, mirror: 'none', stroke },
      { ...ornament, path, mirror: 'x', stroke: null },
      { ...ornament, path, mirror: 'y', fill: null, stroke },
      { ...ornament, path, mirror: 'both', fill: 'cmyk(0, 80, 80, 0)', stroke: null },
    ];
    const page = { widthMm: 210, heightMm: 120, shapes, texts: [] };
    expect(differences(await bothWays([page]))).toEqual([]);
  });

  it('keep a blank side blank', async () => {
    const blank = { widthMm: 210, heightMm: 297, shapes: [], texts: [] };
    expect(differences(await bothWays([blank, { ...blank, widthMm: 100 }]))).toEqual([]);
  });

  it('give files in which the inspection finds the same', async () => {
    for (const doc of [noticeDocument('final'), letterDocument(), scoreSheet(40, 'final')]) {
      const { flow, stamp } = await bothWays(pagesOf(doc, context));
      const [theirs, ours] = [await inspected(flow), await inspected(stamp)];
      expect(ours).toEqual(theirs);
    }
  });
});

async function inspected(path: string): Promise<object> {
  const { value, problems } = await readFinished('a.pdf', readFileSync(path));
  expect(problems).toEqual([]);
  if (value === null) throw new Error('not read');
  return inspect(value, context.profile, null);
}

describe('the comparison', () => {
  const mutated = (change: (text: PlacedText) => PlacedText) => {
    const pages = pagesOf(certificatesDocument('final'), context).slice(0, 2);
    const texts = (page: PlacedPage) => page.texts.map((text, at) => (at === 2 ? change(text) : text));
    return bothWays(
      pages,
      pages.map((page, index) => (index === 1 ? { ...page, texts: texts(page) } : page)),
    );
  };

  it('sees a run that lies a tenth of a millimetre elsewhere', async () => {
    const pair = await mutated((text) => ({ ...text, xMm: text.xMm + 0.1 }));
    expect(textDifferences(pair)).not.toEqual([]);
  });

  it('sees a spacing that differs by a tenth of a point', async () => {
    const pair = await mutated((text) => ({ ...text, spacing: text.spacing + 0.1 }));
    expect(textDifferences(pair)).not.toEqual([]);
  });

  it('sees another character', async () => {
    const pair = await mutated((text) => ({ ...text, text: `测${text.text.slice(1)}` }));
    expect(textDifferences(pair)).not.toEqual([]);
    expect(pictureDifferences(pair)).not.toEqual([]);
  });

  it('sees another glyph under the same text, as wide', async () => {
    const [kai] = context.fonts.split('测', 'kai');
    if (kai === undefined) throw new Error('no 楷体');
    const pair = await mutated((text) => ({ ...text, face: kai.face }));
    expect(pictureDifferences(pair)).not.toEqual([]);
  });

  it('sees a rule that is missing and a colour that is another', async () => {
    const [page] = pagesOf(certificatesDocument('final'), context);
    if (page === undefined) throw new Error('no page');
    const art = page.art ?? [];
    const pale = art.map((shape) => (shape.type === 'frame' ? { ...shape, colour: '#DDDDDD' } : shape));
    expect(pictureDifferences(await bothWays([page], [{ ...page, art: art.slice(1) }]))).not.toEqual([]);
    expect(pictureDifferences(await bothWays([page], [{ ...page, art: pale }]))).not.toEqual([]);
  });
});

describe('which documents are stamped', () => {
  const about = b.properties({ title: '测试', date: '2026-08-20' });
  const rows = (count: number) => scoreSheet(count, 'final').body.filter(({ type }) => type === 'table');

  it('certificates, tables under their titles, and whatever has a table of more than 500 rows', () => {
    expect(isStamped(certificatesDocument())).toBe(true);
    expect(isStamped(scoreSheet(6, 'final'))).toBe(true);
    expect(isStamped(b.document('test', about, [b.paragraph('说明。'), ...rows(501)]))).toBe(true);
  });

  it('but not what flows', () => {
    expect(isStamped(noticeDocument())).toBe(false);
    expect(isStamped(letterDocument())).toBe(false);
    expect(isStamped(b.document('test', about, [b.paragraph('说明。'), ...rows(500)]))).toBe(false);
    expect(isStamped(b.document('test', about, []))).toBe(false);
  });
});
