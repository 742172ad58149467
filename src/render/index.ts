import type { Format } from '../document/model.ts';
import { docxRenderer } from './docx/renderer.ts';
import { pdfRenderer } from './pdf/renderer.ts';
import type { Renderer } from './renderer.ts';
import { xlsxRenderer } from './xlsx/renderer.ts';

/** Every writer, by format. */
export const renderers: Readonly<Record<Format, Renderer>> = {
  pdf: pdfRenderer,
  docx: docxRenderer,
  xlsx: xlsxRenderer,
};
