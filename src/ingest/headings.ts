import type { FoundTable, TableShape } from './found-table.ts';
import type { RawFile } from './raw-table.ts';
import type { Checked } from '../problems/problem.ts';

/**
 * Finds the one table of a shape in a file: of several visible sheets the one whose headings fit best.
 * Null, with a problem, when no sheet has it; hidden sheets are never read.
 */
export function findTable<Field extends string>(
  file: RawFile,
  shape: TableShape<Field>,
): Checked<FoundTable<Field> | null> {
  const { value, problems } = findTables(file, shape);
  return { value: value[0] ?? null, problems };
}

/** Finds the tables of a shape in all visible sheets (score workbooks: one sheet a group), in sheet order. */
export function findTables<Field extends string>(
  file: RawFile,
  shape: TableShape<Field>,
): Checked<readonly FoundTable<Field>[]> {
  void [file, shape];
  throw new Error('not yet written');
}
