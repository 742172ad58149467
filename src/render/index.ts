import type { Format } from '../document/model.ts';
import type { Renderer } from './renderer.ts';

/** Every writer, by format. One is loaded with its library when it first writes: a run of PDFs loads no exceljs. */
export const renderers: Readonly<Record<Format, Renderer>> = {
  pdf: loadedLate('pdf', async () => (await import('./pdf/renderer.ts')).pdfRenderer),
  docx: loadedLate('docx', async () => (await import('./docx/renderer.ts')).docxRenderer),
  xlsx: loadedLate('xlsx', async () => (await import('./xlsx/renderer.ts')).xlsxRenderer),
};

function loadedLate(format: Format, load: () => Promise<Renderer>): Renderer {
  return { format, render: async (document, context) => (await load()).render(document, context) };
}
