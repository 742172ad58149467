import type { Renderer } from '../renderer.ts';
import { encodeDocument } from './encode.ts';
import { finishPackage } from './finish.ts';
import { documentToDocx } from './sections.ts';

/** Writes a document as DOCX, the editable twin of the PDF. Pages are the reader's program's to count. */
export const docxRenderer: Renderer = {
  format: 'docx',
  render: async (document, context) => {
    const encoded = await encodeDocument(documentToDocx(document, context));
    const bytes = finishPackage(encoded, document.properties.date, context.profile);
    return { bytes, pages: null, problems: [] };
  },
};
