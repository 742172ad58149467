import { textChunks } from '../../package/chunks.ts';
import { editPart, partsOf, textOfPart } from '../../package/parts.ts';
import { withDocumentDate } from '../../package/stable.ts';
import { canonicalZip, type PartContent } from '../../package/zip.ts';
import type { Book, Sheet } from './book.ts';
import { readModels } from './models.ts';
import { sheetRows } from './rows.ts';

/**
 * Makes exceljs's package ours: the data in its sheets, heights that give way to longer text, the document's date,
 * stable zip.
 *
 * @param keys by sheet: keys of the model cells, in their order
 */
export function finishPackage(
  bytes: Uint8Array,
  book: Book,
  keys: readonly (readonly string[])[],
): Uint8Array {
  const written = withDocumentDate(partsOf(bytes), book.date);
  const parts = new Map<string, PartContent>(editPart(written, 'xl/styles.xml', withChineseDefaultFont));
  book.sheets.forEach((sheet, index) => {
    const name = `xl/worksheets/sheet${index + 1}.xml`;
    parts.set(name, textChunks(sheetPieces(textOfPart(written, name), sheet, keys[index] ?? [])));
  });
  return canonicalZip(parts);
}

function sheetPieces(text: string, sheet: Sheet, keys: readonly string[]): Iterable<string> {
  const xml = withGrowingHead(text, sheet);
  return keys.length === 0 ? [xml] : sheetRows(sheet, readModels(xml, sheet, keys));
}

/**
 * exceljs marks every height it is given as set by hand, so that a row would not grow with what is typed into
 * it. Only those over merged cells are: programs cannot fit them.
 */
function withGrowingHead(text: string, { over }: Sheet): string {
  return text.replace(new RegExp(`<row r="${over.length}"[^>]*>`), (tag) =>
    tag.replace(' customHeight="1"', ''),
  );
}

/** The first font measures the columns. exceljs fixes it to Calibri; Chinese workbooks are measured in 宋体. */
function withChineseDefaultFont(text: string): string {
  return text.replace(
    /<font>.*?<\/font>/s,
    '<font><sz val="11"/><name val="宋体"/><charset val="134"/></font>',
  );
}
