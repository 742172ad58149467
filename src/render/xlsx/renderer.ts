import type { Document } from '../../document/model.ts';
import type { Rendered, Renderer } from '../renderer.ts';
import { encodeBook } from './encode.ts';
import { finishPackage } from './finish.ts';
import { modelCells } from './models.ts';
import { documentToSheets } from './sheets.ts';

/** A document's tables as sheets; needs nothing beside the document, unlike what is set in fonts. */
export async function renderWorkbook(document: Document): Promise<Rendered> {
  const book = documentToSheets(document);
  if (book.sheets.length === 0) throw new Error(`no table for a workbook in ${document.properties.title}`);
  const models = modelCells(book);
  const encoded = await encodeBook(
    book,
    models.map((cells) => [...cells.values()]),
  );
  const keys = models.map((cells) => [...cells.keys()]);
  const bytes = finishPackage(encoded, book, keys);
  return { bytes, pages: book.sheets.length, problems: [], faces: [] };
}

/** Writes the tables of a document as a workbook. A document without a table is our fault and throws. */
export const xlsxRenderer: Renderer = { format: 'xlsx', render: renderWorkbook };
