// exceljs, the workbook in memory and by its streaming writer.
import { readFileSync } from 'node:fs';
import { PassThrough } from 'node:stream';
import { Buffer } from 'node:buffer';
import ExcelJS from 'exceljs';
import * as content from '../content.mjs';

const columns = content.registrationColumns.map(({ head, widthChars, content: kind }) => ({
  header: head,
  width: widthChars * 2,
  ...(kind === 'date' ? { style: { numFmt: 'yyyy-mm-dd' } } : {}),
}));

/** Dates as exceljs wants them. */
const rowOf = (values) =>
  values.map((value, index) =>
    content.registrationColumns[index].content === 'date' ? new Date(value) : value,
  );

const rowsOf = (size) => Array.from({ length: size }, (_, index) => content.registrationRowOf(index));

export function xlsx(size) {
  const rows = rowsOf(size);
  return async (write) => {
    const workbook = new ExcelJS.Workbook();
    const sheet = workbook.addWorksheet('项目列表', { views: [{ state: 'frozen', ySplit: 1 }] });
    sheet.columns = columns;
    sheet.getRow(1).font = { bold: true };
    for (const row of rows) sheet.addRow(rowOf(row));
    write('all.xlsx', Buffer.from(await workbook.xlsx.writeBuffer()));
  };
}

export function xlsxStreamed(size) {
  const rows = rowsOf(size);
  return async (write) => {
    const chunks = [];
    const stream = new PassThrough();
    stream.on('data', (chunk) => chunks.push(chunk));
    const workbook = new ExcelJS.stream.xlsx.WorkbookWriter({
      stream,
      useStyles: true,
      useSharedStrings: false,
    });
    const sheet = workbook.addWorksheet('项目列表', { views: [{ state: 'frozen', ySplit: 1 }] });
    sheet.columns = columns;
    sheet.getRow(1).font = { bold: true };
    for (const row of rows) sheet.addRow(rowOf(row)).commit();
    sheet.commit();
    await workbook.commit();
    write('all.xlsx', Buffer.concat(chunks));
  };
}

export function read(_size, { workbook }) {
  const bytes = readFileSync(workbook);
  return async () => {
    const book = new ExcelJS.Workbook();
    await book.xlsx.load(bytes);
    const sheet = book.worksheets[0];
    return { rows: sheet.rowCount - 1, last: sheet.getRow(sheet.rowCount).getCell(1).value };
  };
}
