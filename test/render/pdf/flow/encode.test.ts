import { beforeAll, describe, expect, it } from 'vitest';
import type { FontFace } from '../../../../src/fonts/library.ts';
import type { FileProperties } from '../../../../src/render/pdf/file-properties.ts';
import { encodePdf, pdfDefinition } from '../../../../src/render/pdf/flow/encode.ts';
import { pdfRenderer } from '../../../../src/render/pdf/renderer.ts';
import type { PlacedPage, PlacedText } from '../../../../src/render/pdf/placed.ts';
import type { RenderContext } from '../../../../src/render/renderer.ts';
import { noticeDocument } from '../sample-documents.ts';
import { output, picture, renderContext, saved, textOf, wordsOf } from '../support.ts';

const PROPERTIES: FileProperties = {
  title: '测试文件',
  author: '甲局',
  subject: '甲字〔2026〕1号',
  keywords: null,
  date: '2026-04-03',
};

let context: RenderContext;
beforeAll(async () => {
  context = await renderContext();
});

function text(words: string, rest: Partial<PlacedText> = {}): PlacedText {
  const face = faceOf(words);
  return { xMm: 28, yMm: 42, text: words, face, size: 16, spacing: 0, colour: '#000000', ...rest };
}

function faceOf(words: string): FontFace {
  const [run] = context.fonts.splitName(words, 'body');
  if (run === undefined) throw new Error('No face');
  return run.face;
}

function page(texts: readonly PlacedText[], rest: Partial<PlacedPage> = {}): PlacedPage {
  return { widthMm: 210, heightMm: 297, shapes: [], texts, ...rest };
}

describe('encoding placed pages', () => {
  it('puts a run exactly where it was placed', async () => {
    const [word] = wordsOf(saved(await encodePdf([page([text('测试')])], PROPERTIES)));
    expect(word?.left).toBeCloseTo(28, 2);
    // The em box begins 0.88 of 16 pt above the baseline at 42 mm.
    expect(word?.top).toBeCloseTo(42 - (0.88 * 16 * 25.4) / 72, 2);
  });

  it('keeps rare characters, a name dot and leading spaces', async () => {
    const words = ['𠮷', '𬭎', '·', '　　甲'].map((one, index) => text(one, { yMm: 40 + 20 * index }));
    const path = saved(await encodePdf([page(words)], PROPERTIES));
    expect(textOf(path)).toBe('𠮷𬭎·甲');
    const indented = wordsOf(path).find((word) => word.text === '甲');
    expect(indented?.left).toBeCloseTo(28 + (2 * 16 * 25.4) / 72, 1);
  });

  it('keeps a blank side blank, and every side its own size', async () => {
    const landscape = page([text('横')], { widthMm: 297, heightMm: 210 });
    const path = saved(await encodePdf([page([text('一')]), page([]), landscape], PROPERTIES));
    const sizes = output('pdfinfo', '-f', '1', '-l', '9', path).match(/size:\s+[\d.]+ x [\d.]+/g);
    expect(sizes?.map((size) => size.replace(/size:\s+/, ''))).toEqual([
      '595.276 x 841.89',
      '595.276 x 841.89',
      '841.89 x 595.276',
    ]);
    const image = picture(path, 2);
    for (let y = 0; y < image.height; y += 7) expect(image.ink(y % image.width, y)).toBeNull();
  });

  it('gives equal bytes for equal input, also after other documents', async () => {
    const pages = [page([text('甲'), text('—', { yMm: 60 })])];
    const first = await encodePdf(pages, PROPERTIES);
    await encodePdf([page([text('乙丙丁'), text('―', { yMm: 60 })])], { ...PROPERTIES, title: '另一个' });
    expect(Buffer.from(await encodePdf(pages, PROPERTIES)).equals(first)).toBe(true);
  });

  it('names the file by its content and dates it by the document', async () => {
    const idOf = async (words: string) => {
      const bytes = await encodePdf([page([text(words)])], PROPERTIES);
      return /\/ID \[<([0-9a-f]{32})>/.exec(Buffer.from(bytes).toString('latin1'))?.[1];
    };
    expect(await idOf('甲')).toBeDefined();
    expect(await idOf('甲')).not.toBe(await idOf('乙'));
    const path = saved(await encodePdf([page([text('甲')])], PROPERTIES));
    const info = output('pdfinfo', '-isodates', path);
    expect(info).toContain('2026-04-03T00:00:00Z');
    expect(info).toMatch(/Title:\s+测试文件/);
    expect(info).toMatch(/Author:\s+甲局/);
    expect(info).toMatch(/Subject:\s+甲字〔2026〕1号/);
    expect(output('qpdf', '--json', '--json-key=qpdf', path)).toContain('zh-CN');
  });

  it('leaves the placed pages as they were', async () => {
    const pages = [page([text('甲')])];
    const snapshot = structuredClone(pages.map(({ texts, shapes }) => ({ shapes, y: texts[0]?.yMm })));
    await encodePdf(Object.freeze(pages), PROPERTIES);
    expect(pages.map(({ texts, shapes }) => ({ shapes, y: texts[0]?.yMm }))).toEqual(snapshot);
    expect(pdfDefinition(pages, PROPERTIES)).not.toBe(pdfDefinition(pages, PROPERTIES));
  });

  it('opens neither an address nor a file, whatever a definition names', async () => {
    const odd = { ...faceOf('甲'), id: 'https://example.com/font.ttf' };
    await expect(encodePdf([page([text('甲', { face: odd })])], PROPERTIES)).rejects.toThrow(/may not open/);
  });
});

describe('a finished file', () => {
  let path: string;
  beforeAll(async () => {
    path = saved((await pdfRenderer.render(noticeDocument(), context)).bytes);
  });

  it('passes qpdf', () => {
    expect(output('qpdf', '--check', path)).toContain('No syntax or stream encoding errors found');
  });

  it('has all its fonts embedded as subsets with their Unicode', () => {
    const fonts = output('pdffonts', path).trim().split('\n').slice(2);
    expect(fonts.length).toBeGreaterThanOrEqual(5);
    for (const font of fonts) expect(font).toMatch(/\syes yes yes\s/);
  });

  it('lists headings and annexes in its outline, deeper ones below', () => {
    const outline = output('mutool', 'show', path, 'outline');
    expect(outline).toMatch(/"一、获奖情况1"/);
    expect(outline).toMatch(/\t+"（一）企业组"/);
    expect(outline).toMatch(/"附件1　第十一届/);
    expect(outline.match(/"附件/g)).toHaveLength(3);
    const depth = (title: string) =>
      /^[^"]*/m.exec(outline.split('\n').find((line) => line.includes(title)) ?? '')?.[0].length ?? 0;
    expect(depth('最佳组织单位奖')).toBeGreaterThan(depth('附件2'));
  });
});
