import { beforeAll, describe, expect, it } from 'vitest';
import { heading, jointLetterhead, letterhead, paragraph, title } from '../../src/document/build.ts';
import { document, properties } from '../../src/document/build.ts';
import type { Block } from '../../src/document/model.ts';
import { gb9704Strict } from '../../src/layout/gb9704.ts';
import { localProfile, type LocalChoices } from '../../src/layout/profiles.ts';
import { partsOf, textOfPart } from '../../src/package/parts.ts';
import { docxRenderer } from '../../src/render/docx/renderer.ts';
import { pdfRenderer } from '../../src/render/pdf/renderer.ts';
import type { RenderContext } from '../../src/render/renderer.ts';
import { output, picture, renderContext, saved, textOf, wordsOf } from './pdf/support.ts';

/* What a province may choose (layout of competition.yaml), seen in finished files. */

let context: RenderContext;
beforeAll(async () => {
  context = await renderContext();
});

const paper = (...body: readonly Block[]) =>
  document('test', properties({ title: '测试', date: '2026-04-03', status: 'final', form: 'file' }), body);
const withChoices = (choices: LocalChoices): RenderContext => ({
  ...context,
  profile: localProfile(context.profile, choices),
});
const pdf = async (choices: LocalChoices, ...body: readonly Block[]) =>
  saved((await pdfRenderer.render(paper(...body), withChoices(choices))).bytes);

describe('red as printing ink', () => {
  const head = letterhead('山西省工业和信息化厅文件', '晋工信企业字〔2026〕41号');

  it('is Y80 M80 of CMYK for mark and rule (GB/T 9704 §5.2.4), and no red of screens is left', async () => {
    const path = await pdf({ red: 'cmyk' }, head, paragraph('测试。'));
    const content = output('mutool', 'show', '-b', path, 'pages/1/Contents');
    expect(content).toMatch(/\b0 0\.8 0\.8 0 scn?\b/);
    expect(content).toMatch(/\b0 0\.8 0\.8 0 SCN?\b/);
    expect(content).not.toMatch(/0\.90196\d* 0 0\.07/);
  });

  it('is what screens mix unless it is asked for', async () => {
    const content = output('mutool', 'show', '-b', await pdf({}, head), 'pages/1/Contents');
    expect(content).not.toContain('0 0.8 0.8 0');
    expect(content).toMatch(/0\.90196\d* 0 0\.07/);
  });
});

describe('headings of the third level', () => {
  const body = [heading(3, '奖金发放', '照常进行。')] as const;
  const inkOf = (path: string, text: string): number => {
    const word = wordsOf(path).find((one) => one.text.includes(text)) ?? expect.fail(text);
    const image = picture(path, 1);
    let count = 0;
    const middle = (word.left + word.right) / 2;
    for (let y = Math.floor(word.top * 10); y < word.bottom * 10; y += 1) {
      for (let x = Math.floor(word.left * 10); x < middle * 10; x += 1) {
        if (image.ink(x, y) === 'black') count += 1;
      }
    }
    return count;
  };

  it('are bold where that is the custom: heavier, and their words are said once', async () => {
    const [regular, bold] = [await pdf({}, ...body), await pdf({ level3: 'bold' }, ...body)];
    expect(inkOf(bold, '奖金')).toBeGreaterThan(1.2 * inkOf(regular, '奖金'));
    expect(textOf(bold)).toBe(textOf(regular));
  });

  it('are bold in DOCX too, the words that run in are not', async () => {
    const { bytes } = await docxRenderer.render(paper(...body), withChoices({ level3: 'bold' }));
    const text = textOfPart(partsOf(bytes), 'word/document.xml');
    const runs = [...text.matchAll(/<w:r>(.*?)<\/w:r>/gs)].map(([run]) => run);
    const isBold = (words: string) => /<w:b\/>/.test(runs.find((run) => run.includes(words)) ?? '');
    expect([isBold('奖金发放'), isBold('照常进行')]).toEqual([true, false]);
  });
});

describe('the distance of a title’s lines', () => {
  it('is as chosen, in points', async () => {
    const words = wordsOf(
      await pdf({ titlePitch: 32 }, title('第一行标题文字共十四个字整齐|第二行标题文字也是十四个字整')),
    );
    const [first, second] = ['第一行', '第二行'].map((text) =>
      words.find((word) => word.text.startsWith(text)),
    );
    expect((second?.top ?? 0) - (first?.top ?? 0)).toBeCloseTo((32 * 25.4) / 72, 1);
  });
});

describe('the profile with the margins of the standard itself', () => {
  const render = async (own: RenderContext) =>
    textOfPart(
      partsOf(
        (
          await docxRenderer.render(
            paper(jointLetterhead(['甲省财政厅', '甲省教育厅'], '甲〔2026〕1号')),
            own,
          )
        ).bytes,
      ),
      'word/document.xml',
    );

  it('has 37, 26, 35 and 28 mm in its DOCX, and lines of 28.95 pt', async () => {
    const text = await render({ ...context, profile: gb9704Strict });
    expect(text).toMatch(/<w:pgMar w:top="2098" w:right="1474" w:bottom="1984" w:left="1588"/);
    expect(text).toMatch(/<w:docGrid[^>]*w:linePitch="579"/);
  });

  it('has those of GB/T 33476.2 otherwise', async () => {
    expect(await render(context)).toMatch(
      /<w:pgMar w:top="1960" w:right="1474" w:bottom="1847" w:left="1588"/,
    );
  });
});
