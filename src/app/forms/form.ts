import { fieldsOf } from '../../ingest/fold-heading.ts';
import type { TableShape } from '../../ingest/found-table.ts';
import type { Competition } from '../../records/competition.ts';

/** A blank workbook for people to fill in. */
export interface Form {
  /** Where the filled-in file belongs, by the settings' patterns: `推荐/大同市.xlsx`. */
  readonly path: string;
  readonly sheets: readonly FormSheet[];
}

export interface FormSheet {
  readonly name: string;
  readonly title: string | null;
  /** Lines between title and heads. */
  readonly lead: readonly string[];
  readonly columns: readonly FormColumn[];
  /** What is filled in beforehand, by column. */
  readonly rows: readonly (readonly string[])[];
  readonly blankRows: number;
  /** Lines below the rows. */
  readonly notes: readonly string[];
}

export interface FormColumn {
  readonly head: string;
  readonly isRequired: boolean;
  /** How to fill it in. */
  readonly note: string;
  readonly widthChars: number;
  readonly choices?: readonly string[];
}

/** What forms are made from: the settings, and whether the edition has its name yet. */
export interface FormSettings {
  readonly competition: Competition;
  readonly name: string | null;
}

/** How a form shows one field of a shape. */
export interface FieldNote {
  readonly note: string;
  readonly widthChars?: number;
  readonly choices?: readonly string[];
  /** Where the reader's first heading is not the best one. */
  readonly head?: string;
}

export const yesNo = ['是', '否'] as const;

/** The columns of a form: fields of the shape the reader knows, headed as the reader expects first. */
export function columnsFor<Shape extends TableShape<string>>(
  shape: Shape,
  notes: { readonly [Name in keyof Shape['headings']]?: FieldNote },
): readonly FormColumn[] {
  const known: Readonly<Record<string, FieldNote | undefined>> = notes;
  return fieldsOf(shape).flatMap((field) => {
    const note = known[field];
    return note === undefined ? [] : [columnFor(shape, field, note)];
  });
}

/** One column, under the head given or the one the reader expects first. */
export function columnFor(
  shape: TableShape<string>,
  field: string,
  { note, widthChars = 8, choices, head }: FieldNote,
): FormColumn {
  return {
    head: head ?? shape.headings[field]?.[0] ?? field,
    isRequired: shape.required.includes(field),
    note,
    widthChars,
    ...(choices === undefined ? {} : { choices }),
  };
}

/** Lines of one column each, for lists that are filled in beforehand. */
export function sheetOf(
  name: string,
  title: string | null,
  columns: readonly FormColumn[],
  rest: Partial<Pick<FormSheet, 'lead' | 'rows' | 'blankRows' | 'notes'>> = {},
): FormSheet {
  return { name, title, lead: [], columns, rows: [], blankRows: 30, notes: [], ...rest };
}
