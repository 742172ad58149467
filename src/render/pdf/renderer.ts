import type { Document } from '../../document/model.ts';
import { glyphOf } from '../../fonts/face.ts';
import { problem, type Problem } from '../../problems/problem.ts';
import type { Rendered, RenderContext, Renderer } from '../renderer.ts';
import { flowChartProblems } from '../flow-chart.ts';
import { drawingsOf, type PlacedPage } from './placed.ts';
import { encodePdf } from './flow/encode.ts';
import { documentToPages } from './flow/page.ts';

/** PDF by pdfmake: everything is placed first, as plain data; pdfmake only writes it down. */
export const pdfRenderer: Renderer = { format: 'pdf', render: renderPdf };

async function renderPdf(document: Document, context: RenderContext): Promise<Rendered> {
  const { pages, problems } = documentToPages(document, context);
  const { title, issuer, number, status, date } = document.properties;
  const bytes = await encodePdf(pages, {
    title,
    author: issuer ?? null,
    subject: number ?? null,
    keywords: status === 'draft' ? '草稿' : null,
    date,
  });
  return {
    bytes,
    pages: pages.length,
    problems: [...problems, ...flowChartProblems(document, context), ...missingCharacters(pages, title)],
  };
}

/** pdfmake prints a blank for a character its face lacks and says nothing: we do. */
function missingCharacters(pages: readonly PlacedPage[], file: string): readonly Problem[] {
  const lacking = new Set<string>();
  for (const { texts } of pages.flatMap(drawingsOf)) {
    for (const { text, face } of texts) {
      for (const character of text) {
        if (glyphOf(face, character.codePointAt(0) ?? 0) === null) lacking.add(character);
      }
    }
  }
  return [...lacking].map((character) => {
    const codePoint = (character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0');
    return problem('character-missing', { file }, { character, codePoint: `U+${codePoint}` });
  });
}
