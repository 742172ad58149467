import { flowChartProblems } from '../flow-chart.ts';
import type { Renderer } from '../renderer.ts';
import { packageOf } from './package.ts';
import { documentToDocx } from './sections.ts';

/** Writes a document as DOCX, the editable twin of the PDF. Pages are the reader's program's to count. */
export const docxRenderer: Renderer = {
  format: 'docx',
  render: async (document, context) => {
    const bytes = await packageOf(documentToDocx(document, context), context.profile);
    return { bytes, pages: null, problems: flowChartProblems(document, context), faces: [] };
  },
};
