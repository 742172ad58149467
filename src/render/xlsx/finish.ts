import { editPart, partsOf, type Parts } from '../../package/parts.ts';
import { withDocumentDate } from '../../package/stable.ts';
import { canonicalZip } from '../../package/zip.ts';
import type { Book, Sheet, SheetRow } from './book.ts';

/** Makes exceljs's package ours: heights that give way to longer text, the document's date, stable zip. */
export function finishPackage(bytes: Uint8Array, book: Book): Uint8Array {
  const parts = book.sheets.reduce(
    (done: Parts, sheet, index) =>
      editPart(done, `xl/worksheets/sheet${index + 1}.xml`, (text) => withGrowingRows(text, sheet)),
    partsOf(bytes),
  );
  const finished = editPart(parts, 'xl/styles.xml', withChineseDefaultFont);
  return canonicalZip(withDocumentDate(finished, book.date));
}

/**
 * exceljs marks every height it is given as set by hand, so that a row would not grow with what is typed into
 * it. Only those over merged cells are: programs cannot fit them.
 */
function withGrowingRows(text: string, sheet: Sheet): string {
  return text.replace(/<row r="(\d+)"[^>]*>/g, (tag, row: string) =>
    isMerged(sheet.rows[Number(row) - 1]) ? tag : tag.replace(' customHeight="1"', ''),
  );
}

function isMerged(row: SheetRow | undefined): boolean {
  return row?.type === 'banner' || row?.type === 'signers';
}

/** The first font measures the columns. exceljs fixes it to Calibri; Chinese workbooks are measured in 宋体. */
function withChineseDefaultFont(text: string): string {
  return text.replace(
    /<font>.*?<\/font>/s,
    '<font><sz val="11"/><name val="宋体"/><charset val="134"/></font>',
  );
}
