import type { Competition } from '../records/competition.ts';
import type { TableShape } from './found-table.ts';

type Headings<Field extends string> = Readonly<Record<Field, readonly string[]>>;

/** A shape whose built-in headings are joined by those the competition names for it. */
export function shapeFor<Field extends string>(
  shape: TableShape<Field>,
  competition: Competition,
  table: keyof Competition['headings'],
): TableShape<Field> {
  return withHeadings(shape, competition.headings[table] ?? {});
}

/** A shape with further headings; fields it does not have are left alone. */
export function withHeadings<Field extends string>(
  shape: TableShape<Field>,
  further: Readonly<Record<string, readonly string[]>>,
): TableShape<Field> {
  const headings: Record<string, readonly string[]> = {};
  for (const [field, names] of Object.entries<readonly string[]>(shape.headings)) {
    headings[field] = [...names, ...(further[field] ?? [])];
  }
  return { ...shape, headings: headings as Headings<Field> };
}
