import { beforeAll, describe, expect, it } from 'vitest';
import { annex, document, imprint, paragraph, properties } from '../../../../src/document/build.ts';
import type { Annex, Document, Form } from '../../../../src/document/model.ts';
import { plainText } from '../../../../src/document/plain-text.ts';
import type { LocalCustom } from '../../../../src/layout/profile.ts';
import { localProfile } from '../../../../src/layout/profiles.ts';
import { pdfRenderer } from '../../../../src/render/pdf/renderer.ts';
import type { RenderContext } from '../../../../src/render/renderer.ts';
import { projectsTable, winnersTable } from '../sample-documents.ts';
import {
  output,
  picture,
  renderContext,
  saved,
  textOf,
  withoutSpace,
  wordsOf,
  type Word,
} from '../support.ts';

/*
 * A4 横排表格 (GB/T 9704-2012 §7.2.7): page numbers stay where they are on other sides, the table's head faces
 * the binding edge on odd sides and the fore edge on even ones: on the upright sheet it is always to the left.
 * Measured with poppler and MuPDF.
 */
const BOX_MM = 0.3;
const HEADS =
  '项目名称企业（创客）名称组别（企业组/创业组）是否属于专精特新企业联系人联系方式法人（创客填写）';

let context: RenderContext;
beforeAll(async () => {
  context = await renderContext();
});

const wide = (rows: number): Annex => annex('projects', '推荐项目名单', [projectsTable(rows)], 'landscape');

function paper(form: Form, annexes: readonly Annex[]): Document {
  const record = imprint('山西省工业和信息化厅办公室', { copyTo: ['省科技厅'], printedOn: '2026-04-03' });
  return document(
    'test',
    properties({ title: '关于测试的通知', date: '2026-04-03', status: 'final', form }),
    form === 'file' ? [paragraph('测'), record] : [paragraph('测')],
    annexes,
  );
}

async function rendered(doc: Document, custom: Partial<LocalCustom> = {}): Promise<string> {
  const profile = localProfile(context.profile, custom);
  const { bytes, problems } = await pdfRenderer.render(doc, { ...context, profile });
  expect(problems).toEqual([]);
  return saved(bytes);
}

/** Width and height of every side in points, as poppler reads its MediaBox. */
const sizesOf = (path: string) =>
  [
    ...output('pdfinfo', '-box', '-f', '1', '-l', '99', path).matchAll(
      /MediaBox:\s+0\.00\s+0\.00\s+([\d.]+)\s+([\d.]+)/g,
    ),
  ].map(([, width, height]) => `${width} x ${height}`);

const UPRIGHT = '595.28 x 841.89';
const ACROSS = '841.89 x 595.28';

function near(actual: number | undefined, expected: number, tolerance = BOX_MM): void {
  expect(Math.abs((actual ?? NaN) - expected), `${actual} instead of ${expected}`).toBeLessThanOrEqual(
    tolerance,
  );
}

const on = (words: readonly Word[], page: number, text: string) =>
  words.find((word) => word.page === page && word.text === text);

/** The ink of a page inside its edges, in mm. */
function inkOf(path: string, page: number) {
  const image = picture(path, page);
  const xs: number[] = [];
  const ys: number[] = [];
  for (let y = 0; y < image.height; y += 1) {
    for (let x = 0; x < image.width; x += 1) {
      if (image.ink(x, y) === null) continue;
      xs.push(x);
      ys.push(y);
    }
  }
  const least = (values: readonly number[]) => values.reduce((a, b) => Math.min(a, b), Infinity) / 10;
  const most = (values: readonly number[]) => values.reduce((a, b) => Math.max(a, b), 0) / 10;
  return { left: least(xs), right: most(xs), top: least(ys), bottom: most(ys) };
}

describe('a landscape annex of a 文件', () => {
  let path: string;
  let words: readonly Word[];
  beforeAll(async () => {
    path = await rendered(paper('file', [wide(30)]));
    words = wordsOf(path);
  });

  it('has upright sheets of A4 only, unturned', () => {
    expect(new Set(sizesOf(path))).toEqual(new Set([UPRIGHT]));
    expect(output('pdfinfo', '-f', '1', '-l', '99', path)).not.toMatch(/rot:\s+[1-9]/);
  });

  it('has its head to the left of the sheet and reads upwards', () => {
    // The mark stands on line 1 (28 mm from the left edge) and begins where the type area ends below.
    const mark = on(words, 2, '附件');
    near(mark?.left, 28);
    near(mark?.bottom, 262);
    expect((mark?.right ?? 0) - (mark?.left ?? 0)).toBeCloseTo((16 * 25.4) / 72, 1);
    const [head, first, second] = [
      '企业（创客）名称',
      '低空物流无人机自主起降系统1',
      '低空物流无人机自主起降系统2',
    ].map((text) => words.find((word) => word.page === 2 && word.text === text));
    expect(head?.left).toBeLessThan(first?.left ?? 0);
    expect(first?.left).toBeLessThan(second?.left ?? 0);
    // What is read later on a line is higher up.
    const phone = words.find((word) => word.page === 2 && word.text === '13800001234');
    expect(phone?.bottom).toBeLessThan(first?.top ?? 0);
  });

  it('keeps its table inside the upright type area', () => {
    for (const page of [2, 3]) {
      const texts = words.filter((word) => word.page === page && word.top < 262);
      for (const word of texts) {
        expect(word.left).toBeGreaterThan(28 - BOX_MM);
        expect(word.right).toBeLessThan(184 + BOX_MM);
        expect(word.top).toBeGreaterThan(37 - BOX_MM);
        expect(word.bottom).toBeLessThan(262 + BOX_MM);
      }
      const ink = inkOf(path, page);
      near(ink.top, 37);
      expect(ink.left).toBeGreaterThanOrEqual(27.8);
      expect(ink.right).toBeLessThanOrEqual(184.3);
    }
  });

  it('has its number upright at the ordinary place of its side', () => {
    const dashes = (page: number) => words.filter((word) => word.page === page && word.text === '—');
    near(dashes(2)[0]?.left, 28 + 156 / 28);
    near(dashes(3)[1]?.right, 184 - 156 / 28);
    for (const page of [2, 3]) {
      near(
        (on(words, page, String(page))?.bottom ?? 0) - (on(words, page, String(page))?.top ?? 0),
        (14 * 25.4) / 72,
      );
      expect(on(words, page, String(page))?.top).toBeGreaterThan(262);
    }
  });

  it('is text as anywhere else: in the order of the tree, for poppler and MuPDF', () => {
    const expected = withoutSpace(plainText(paper('file', [wide(30)])));
    const found = (text: string) => withoutSpace(text).replaceAll(/—\d+—/g, '');
    const once = (text: string) => text.replaceAll(HEADS, '');
    // The imprint is drawn on the last side; the tree has it before the annexes.
    const [body, record] = [textOf(path, 2) + textOf(path, 3), '推荐地市：大同市'];
    expect(once(found(body)).startsWith('附件推荐项目名单' + record)).toBe(true);
    expect(once(expected)).toContain(once(found(body)));
    const mupdf = found(output('mutool', 'draw', '-q', '-F', 'text', path, '2'));
    expect(mupdf).toContain('低空物流无人机自主起降系统1');
    expect(mupdf).toContain('欧阳明月');
  });

  it('is listed in the outline and passes qpdf', () => {
    expect(output('mutool', 'show', path, 'outline')).toMatch(/"附件　推荐项目名单"/);
    expect(output('qpdf', '--check', path)).toContain('No syntax or stream encoding errors found');
  });

  it('sends the imprint to the next even side, which it never shares', async () => {
    for (const rows of [5, 30]) {
      const file = await rendered(paper('file', [wide(rows)]));
      const all = wordsOf(file);
      const sides = sizesOf(file).length;
      expect(sides % 2).toBe(0);
      expect(all.find((word) => word.text.includes('抄送'))?.page).toBe(sides);
      expect(all.some((word) => word.page === sides && word.text.includes('低空'))).toBe(false);
    }
  });

  it('leaves the upright sides beside it as they are', async () => {
    const before = annex('a', '名单', [paragraph('试'.repeat(80))]);
    const file = wordsOf(await rendered(paper('file', [wide(5), before])));
    const [first] = file.filter((word) => word.page === 3 && word.text.startsWith('试'));
    near(first?.left, 28 + (2 * 156) / 28);
  });
});

describe('how landscape sides lie', () => {
  it('is turned in a 函, across in a paper of its own, as asked where somebody says so', async () => {
    const sizes = async (form: Form, custom: Partial<LocalCustom> = {}) =>
      sizesOf(await rendered(paper(form, [wide(3)]), custom))[1];
    expect(await sizes('letter')).toBe(UPRIGHT);
    expect(await sizes('plain')).toBe(ACROSS);
    expect(await sizes('plain', { landscape: 'rotated' })).toBe(UPRIGHT);
    expect(await sizes('file', { landscape: 'screen' })).toBe(ACROSS);
  });

  it('shows the draft mark upright on the upright sheet and gives equal bytes twice', async () => {
    const draft = paper('file', [wide(3)]);
    const doc = { ...draft, properties: { ...draft.properties, status: 'draft' as const } };
    const [first, second] = [await pdfRenderer.render(doc, context), await pdfRenderer.render(doc, context)];
    expect(Buffer.from(first.bytes).equals(second.bytes)).toBe(true);
    const image = picture(saved(first.bytes), 2);
    let pale = 0;
    for (let y = 1000; y < 2000; y += 4)
      for (let x = 500; x < 1600; x += 4) if (image.isPale(x, y)) pale += 1;
    expect(pale).toBeGreaterThan(5_000);
  });
});

describe('mirrored margins', () => {
  it('move even sides so that the binding margin is on their right, turned ones too', async () => {
    const upright = annex('list', '获奖名单', [winnersTable(3)]);
    const words = wordsOf(await rendered(paper('file', [upright, wide(3)]), { margins: 'mirrored' }));
    near(on(words, 1, '测')?.left, 28 + (2 * 156) / 28);
    near(on(words, 2, '附件1')?.left, 26);
    near(words.find((word) => word.page === 2 && word.top > 262)?.left, 26 + 156 / 28);
    near(on(words, 3, '附件2')?.left, 28);
    const turned = wordsOf(await rendered(paper('file', [wide(3)]), { margins: 'mirrored' }));
    near(on(turned, 2, '附件')?.left, 26);
    near(on(turned, 2, '附件')?.bottom, 262);
  });
});

describe('the number of sides', () => {
  const sides = async (count: number, custom: Partial<LocalCustom>) => {
    const pages = Array.from({ length: count - 1 }, (_, index) =>
      annex(`a${index}`, `名单${index}`, [paragraph('试')]),
    );
    const path = await rendered(paper('file', pages), custom);
    const words = wordsOf(path);
    return {
      total: sizesOf(path).length,
      imprint: words.find((word) => word.text.includes('抄送'))?.page,
      numbered: words
        .filter((word) => word.top > 262 && /^\d+$/.test(word.text))
        .map((word) => Number(word.text)),
    };
  };

  it('is even, the imprint on the last; an empty side and what follows it have no number', async () => {
    expect(await sides(1, {})).toEqual({ total: 2, imprint: 2, numbered: [1, 2] });
    expect(await sides(2, {})).toEqual({ total: 2, imprint: 2, numbered: [1, 2] });
    expect(await sides(3, {})).toEqual({ total: 4, imprint: 4, numbered: [1, 2, 3, 4] });
  });

  it('is a multiple of four where the paper is saddle-stitched', async () => {
    const four = { sidesMultipleOf: 4 } as const;
    expect(await sides(1, four)).toEqual({ total: 4, imprint: 4, numbered: [1] });
    expect(await sides(3, four)).toEqual({ total: 4, imprint: 4, numbered: [1, 2, 3, 4] });
    expect(await sides(4, four)).toEqual({ total: 4, imprint: 4, numbered: [1, 2, 3, 4] });
    expect(await sides(5, four)).toEqual({ total: 8, imprint: 8, numbered: [1, 2, 3, 4, 5] });
  });
});
