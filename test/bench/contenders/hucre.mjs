// hucre, rows as arrays.
import { readFileSync } from 'node:fs';
import { readXlsx, writeXlsx } from 'hucre/xlsx';
import * as content from '../content.mjs';

export function xlsx(size) {
  const rows = Array.from({ length: size }, (_, index) => content.registrationRowOf(index));
  return async (write) => {
    const columns = content.registrationColumns.map(({ head, id, widthChars, content: kind }) => ({
      header: head,
      key: id,
      width: widthChars * 2,
      ...(kind === 'date' ? { numFmt: 'yyyy-mm-dd' } : {}),
    }));
    const heads = content.registrationColumns.map(({ head }) => head);
    const sheet = { name: '项目列表', columns, rows: [heads, ...rows.map(rowOf)], freezePane: { rows: 1 } };
    write('all.xlsx', await writeXlsx({ sheets: [sheet] }));
  };
}

const rowOf = (values) =>
  values.map((value, index) =>
    content.registrationColumns[index].content === 'date' ? new Date(value) : value,
  );

export function read(_size, { workbook }) {
  const bytes = readFileSync(workbook);
  return async () => {
    const { rows } = (await readXlsx(bytes)).sheets[0];
    return { rows: rows.length - 1, last: rows.at(-1)[0] };
  };
}
