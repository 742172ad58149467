import { beforeAll, describe, expect, it } from 'vitest';
import { document, paragraph, properties, title } from '../../../../src/document/build.ts';
import type { Document } from '../../../../src/document/model.ts';
import { plainText } from '../../../../src/document/plain-text.ts';
import { pdfRenderer } from '../../../../src/render/pdf/renderer.ts';
import type { RenderContext } from '../../../../src/render/renderer.ts';
import { certificatesDocument, letterDocument, noticeDocument, plainDocument } from '../sample-documents.ts';
import { output, picture, renderContext, saved, textOf, withoutSpace } from '../support.ts';

let context: RenderContext;
beforeAll(async () => {
  context = await renderContext();
});

const DOCUMENTS: Record<string, () => Document> = {
  'a notice': () => noticeDocument(),
  'a draft of a notice': () => noticeDocument('draft'),
  'a letter': () => letterDocument(),
  'a list': () => plainDocument(),
  certificates: () => certificatesDocument(),
};

/** Heads that a table repeats on its sides; the tree has them once. */
const HEADS = [
  '序号项目名称参赛单位（团队）团队核心成员奖项得分',
  '项目名称企业（创客）名称组别（企业组/创业组）是否属于专精特新企业联系人联系方式法人（创客填写）',
];

function withoutFurniture(text: string): string {
  return HEADS.reduce((rest, head) => rest.replaceAll(head, ''), text.replaceAll(/—\d+—/g, ''));
}

describe.each(Object.entries(DOCUMENTS))('rendering %s', (_name, make) => {
  it('says exactly what the tree says, in its order', async () => {
    const { bytes } = await pdfRenderer.render(make(), context);
    expect(withoutFurniture(textOf(saved(bytes)))).toBe(withoutFurniture(withoutSpace(plainText(make()))));
  });

  it('gives the same bytes twice and a file qpdf accepts', async () => {
    const first = await pdfRenderer.render(make(), context);
    const second = await pdfRenderer.render(make(), context);
    expect(Buffer.from(first.bytes).equals(second.bytes)).toBe(true);
    expect(output('qpdf', '--check', saved(first.bytes))).toContain(
      'No syntax or stream encoding errors found',
    );
  });

  it('counts its pages and embeds all its fonts', async () => {
    const { bytes, pages } = await pdfRenderer.render(make(), context);
    const path = saved(bytes);
    expect(output('pdfinfo', path)).toMatch(new RegExp(`Pages:\\s+${pages}\\n`));
    for (const font of output('pdffonts', path).trim().split('\n').slice(2)) {
      expect(font).toMatch(/\syes yes yes\s/);
    }
  });
});

describe('a draft', () => {
  const draft = (status: 'draft' | 'final') =>
    document('test', properties({ title: '测试', date: '2026-04-03', status }), [paragraph('测')]);

  it('shows its mark on the page and in no text, and tells readers in its keywords', async () => {
    const path = saved((await pdfRenderer.render(draft('draft'), context)).bytes);
    const final = saved((await pdfRenderer.render(draft('final'), context)).bytes);
    expect(textOf(path)).toBe(textOf(final));
    expect(output('pdfinfo', path)).toMatch(/Keywords:\s+草稿/);
    expect(output('pdfinfo', final)).not.toContain('草稿');
    expect(palePixels(path)).toBeGreaterThan(10_000);
    // The edges of drawn characters.
    expect(palePixels(final)).toBeLessThan(100);
  });

  it('is so light that no text is hidden: the mark is never dark', async () => {
    const path = saved((await pdfRenderer.render(draft('draft'), context)).bytes);
    const image = picture(path, 1);
    for (let y = 1000; y < 2000; y += 5) {
      for (let x = 0; x < image.width; x += 5) expect(image.ink(x, y)).toBeNull();
    }
  });
});

/** Pale pixels of the first page, every fourth in both directions. */
function palePixels(path: string): number {
  const image = picture(path, 1);
  let count = 0;
  for (let y = 0; y < image.height; y += 4) {
    for (let x = 0; x < image.width; x += 4) if (image.isPale(x, y)) count += 1;
  }
  return count;
}

describe('what a renderer reports', () => {
  it('a character no face has, by its code point', async () => {
    const doc = document('test', properties({ title: '测试', date: '2026-04-03' }), [
      paragraph('甲\u{E000}乙'),
    ]);
    const { problems } = await pdfRenderer.render(doc, context);
    expect(problems).toMatchObject([{ code: 'character-missing', parameters: { codePoint: 'U+E000' } }]);
  });

  it('a title that does not break well, unless the template says where', async () => {
    // One word, for all a dictionary knows: two lines of the same length are the only way.
    const words = '镕'.repeat(40);
    const report = async (text: string, phrases: readonly string[]) => {
      const doc = document('test', properties({ title: '测试', date: '2026-04-03' }), [
        { ...title(text), phrases },
      ]);
      return (await pdfRenderer.render(doc, context)).problems.map((problem) => problem.code);
    };
    expect(await report(words, [words.slice(0, 20), words.slice(20)])).toEqual([]);
    expect(await report(words, [])).toEqual(['title-shape-doubtful']);
  });
});
