import { execFileSync } from 'node:child_process';
import { expect, it } from 'vitest';
import { document, heading, paragraph, properties, title } from '../../../../src/document/build.ts';
import { fontOf } from '../../../../src/fonts/face.ts';
import { renderers } from '../../../../src/render/index.ts';
import { renderContext, saved } from '../support.ts';

/*
 * Characters a face draws with one and the same glyph, as its table of characters says: each must be extracted as
 * itself, in whatever order a document uses them.
 */
const pairs = ['·•', '…⋯', '⋯…', '①➀', '–‒', '力⼒', '兀⺎'];
const context = await renderContext();

it('knows pairs that share a glyph in the faces of body and heading', () => {
  for (const role of ['body', 'heading'] as const) {
    const shared = pairs.filter((pair) => {
      const [run, ...others] = context.fonts.split(pair, role);
      const [first, second] = Array.from(pair).map(
        (character) => run && fontOf(run.face).glyphForCodePoint(character.codePointAt(0) ?? 0).id,
      );
      return others.length === 0 && first === second;
    });
    expect(shared.length, role).toBeGreaterThanOrEqual(3);
  }
});

it.each(pairs)('%s is extracted as it was written', async (pair) => {
  const [first = '', second = ''] = Array.from(pair);
  const words = `甲${first}乙${second}丙${first}丁`;
  const { bytes } = await renderers.pdf.render(
    document('notice', properties({ title: '测试', date: '2026-09-22', status: 'final' }), [
      title('关于测试的通知'),
      heading(1, words),
      paragraph(words),
    ]),
    context,
  );
  const file = saved(bytes);
  execFileSync('qpdf', ['--check', file]);
  // poppler begins a line anew at a mark it takes for the end of a column.
  const text = execFileSync('pdftotext', ['-raw', file, '-'], { encoding: 'utf8' }).replaceAll('\n', '');
  expect(text).toContain(`一、${words}${words}`);
});
