import type { Place } from '../problems/place.ts';
import { problem, type Problem } from '../problems/problem.ts';
import type { Block, Table } from './model.ts';

/** Every row as long as the columns, every sheet's name one that Excel takes and no other table has. */
export function checkTables(blocks: readonly Block[], place: Place): readonly Problem[] {
  const tables = blocks.filter((block) => block.type === 'table');
  return tables.flatMap((table, index) => [
    ...checkRows(table, place),
    ...checkSheetName(table, tables.slice(0, index), place),
  ]);
}

function checkRows(table: Table, place: Place): readonly Problem[] {
  const columns = table.columns.length;
  return table.rows.flatMap((row, index) =>
    row.length === columns
      ? []
      : [problem('table-row-length', place, { table: table.id, row: index + 1, cells: row.length, columns })],
  );
}

/** Excel: at most 31 characters, none of `[]:*?/\`, no quote at either end; upper and lower case are one. */
function checkSheetName(table: Table, before: readonly Table[], place: Place): readonly Problem[] {
  const name = table.sheetName;
  const legal = name.trim() !== '' && name.length <= 31 && !/[[\]:*?/\\]|^'|'$/.test(name);
  if (!legal) return [problem('sheet-name-illegal', place, { name, length: name.length })];
  const same = before.some((other) => other.sheetName.toLowerCase() === name.toLowerCase());
  return same ? [problem('sheet-name-repeated', place, { name })] : [];
}
