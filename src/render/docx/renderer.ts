import { flowChartProblems } from '../flow-chart.ts';
import type { Renderer } from '../renderer.ts';
import { encodeDocument } from './encode.ts';
import { finishPackage } from './finish.ts';
import { documentToDocx } from './sections.ts';

/** Writes a document as DOCX, the editable twin of the PDF. Pages are the reader's program's to count. */
export const docxRenderer: Renderer = {
  format: 'docx',
  render: async (document, context) => {
    const word = documentToDocx(document, context);
    const charts = word.sections.flatMap(({ blocks }) =>
      blocks.flatMap((block) => (block.type === 'chart' ? [block.drawing] : [])),
    );
    const encoded = await encodeDocument(word);
    const bytes = finishPackage(encoded, document.properties.date, context.profile, charts);
    return { bytes, pages: null, problems: flowChartProblems(document, context) };
  },
};
