// SheetJS (npm xlsx), rows as arrays.
import { readFileSync } from 'node:fs';
import { Buffer } from 'node:buffer';
import XLSX from 'xlsx';
import * as content from '../content.mjs';

export function xlsx(size) {
  const rows = Array.from({ length: size }, (_, index) => content.registrationRowOf(index));
  return (write) => {
    const head = content.registrationColumns.map((column) => column.head);
    const sheet = XLSX.utils.aoa_to_sheet([head, ...rows.map(rowOf)], { dateNF: 'yyyy-mm-dd' });
    sheet['!cols'] = content.registrationColumns.map(({ widthChars }) => ({ wch: widthChars * 2 }));
    const workbook = XLSX.utils.book_new();
    XLSX.utils.book_append_sheet(workbook, sheet, '项目列表');
    write(
      'all.xlsx',
      Buffer.from(XLSX.write(workbook, { type: 'buffer', bookType: 'xlsx', compression: true })),
    );
  };
}

const rowOf = (values) =>
  values.map((value, index) =>
    content.registrationColumns[index].content === 'date' ? new Date(value) : value,
  );

export function read(_size, { workbook }) {
  const bytes = readFileSync(workbook);
  return () => {
    const book = XLSX.read(bytes, { type: 'buffer', cellDates: true });
    const rows = XLSX.utils.sheet_to_json(book.Sheets[book.SheetNames[0]], { header: 1 });
    return { rows: rows.length - 1, last: rows.at(-1)[0] };
  };
}
