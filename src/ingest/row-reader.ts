import type { Place } from '../problems/place.ts';
import { problem } from '../problems/problem.ts';
import type { Source } from '../records/records.ts';
import type { FoundRow, FoundTable } from './found-table.ts';
import { ledgerEntry } from './ledger.ts';
import type { Notebook } from './notebook.ts';
import type { RawCell } from './raw-table.ts';
import type { About, CellInput, Complaint, Tidied } from './tidy/tidied.ts';

/** Reads the fields of one row; what is changed or wrong goes into the notebook with its place. */
export interface RowReader<Field extends string> {
  readonly source: Source;
  /** The tidied value of a field; of a column that is not there, the value of a blank cell, without complaint. */
  read<Value>(field: Field, tidy: (cell: CellInput) => Tidied<Value>): Value;
  /** As `read`, but leaves no trace: to find out whom the row is about. */
  peek<Value>(field: Field, tidy: (cell: CellInput) => Tidied<Value>): Value;
  /** As `read`, for a cell of a repeated field. */
  readCell<Value>(cell: RawCell, tidy: (cell: CellInput) => Tidied<Value>): Value;
  /** A problem of this row that its readers found, at a field or at the row. */
  report(complaint: Complaint, field?: Field): void;
  /** A change the readers made, at a field. */
  note(
    entry: {
      readonly change: Parameters<typeof ledgerEntry>[0][number];
      readonly raw: string;
      readonly value: string;
    },
    field?: Field,
  ): void;
  /** True when the table has the column and the cell says something. */
  says(field: Field): boolean;
  place(field?: Field): Place;
  /** The same row, once it is known whom it is about. */
  about(about: About): RowReader<Field>;
}

const blank: CellInput = { text: '', value: { type: 'blank' } };

/** A reader of one row of a found table. A class, because a reader of closures costs more than what it reads. */
class FoundRowReader<Field extends string> implements RowReader<Field> {
  readonly source: Source;
  private readonly row: FoundRow<Field>;
  private readonly cells: FoundRow<Field>['cells'];
  private readonly notebook: Notebook;
  private readonly known: About;

  constructor(
    source: Source,
    row: FoundRow<Field>,
    cells: FoundRow<Field>['cells'],
    notebook: Notebook,
    known: About,
  ) {
    this.source = source;
    this.row = row;
    this.cells = cells;
    this.notebook = notebook;
    this.known = known;
  }

  read<Value>(field: Field, tidy: (cell: CellInput) => Tidied<Value>): Value {
    const cell = this.cells[field];
    return cell === undefined ? tidy(blank).value : this.readCell(cell, tidy);
  }

  peek<Value>(field: Field, tidy: (cell: CellInput) => Tidied<Value>): Value {
    return tidy(this.cells[field] ?? blank).value;
  }

  readCell<Value>(cell: RawCell, tidy: (cell: CellInput) => Tidied<Value>): Value {
    return settle(tidy(cell), cell, this.notebook, this.known);
  }

  report(complaint: Complaint, field?: Field): void {
    this.notebook.problems.push(complaint(this.place(field), this.known));
  }

  note({ change, raw, value }: Parameters<RowReader<Field>['note']>[0], field?: Field): void {
    this.notebook.ledger.push(ledgerEntry([change], this.place(field), raw, value, this.known));
  }

  says(field: Field): boolean {
    return (this.cells[field]?.text.trim() ?? '') !== '';
  }

  place(field?: Field): Place {
    return field === undefined ? this.row.place : (this.cells[field]?.place ?? this.row.place);
  }

  about(about: About): RowReader<Field> {
    const { source, row, cells, notebook, known } = this;
    const both: About = {
      projectId: 'projectId' in about ? about.projectId : known.projectId,
      region: 'region' in about ? about.region : known.region,
    };
    return new FoundRowReader(source, row, cells, notebook, both);
  }
}

/** Readers of all rows of a table. */
export function rowReaders<Field extends string>(
  table: FoundTable<Field>,
  notebook: Notebook,
  about: About = {},
): readonly RowReader<Field>[] {
  return [...eachRow(table, notebook, about)];
}

/** Readers of the rows of a table, one at a time: for tables that may be long. */
export function* eachRow<Field extends string>(
  table: FoundTable<Field>,
  notebook: Notebook,
  about: About = {},
): Generator<RowReader<Field>> {
  const columns = columnsOf(table);
  for (const row of table.rows) {
    yield new FoundRowReader(sourceOf(table, row, columns), row, row.cells, notebook, about);
  }
}

/** Warns of gaps and repetitions of a serial column (domain §5.2 row 37); rows count, not their numbers. */
export function checkSerials<Field extends string>(
  table: FoundTable<Field>,
  field: Field,
  notebook: Notebook,
  about: About = {},
): void {
  let previous = 0;
  table.rows.forEach((row, index) => {
    const cells: Readonly<Record<string, RawCell | undefined>> = row.cells;
    const cell = cells[field];
    const serial = Number(cell?.text.trim());
    if (cell === undefined || cell.text.trim() === '' || !Number.isSafeInteger(serial)) return;
    const expected = index + 1;
    if (serial !== expected && serial !== previous + 1) {
      notebook.problems.push(problem('serial-broken', cell.place, { serial, expected }, about));
    }
    previous = serial;
  });
}

function settle<Value>(tidy: Tidied<Value>, cell: RawCell, notebook: Notebook, about: About): Value {
  // What a merged cell says is told once, at its first cell.
  if (cell.mergedFrom !== undefined) return tidy.value;
  if (tidy.changes.length > 0) {
    notebook.ledger.push(ledgerEntry(tidy.changes, cell.place, cell.text, tidy.printed, about));
  }
  for (const complaint of tidy.complaints) notebook.problems.push(complaint(cell.place, about));
  return tidy.value;
}

/** One object for all rows of a table. */
function columnsOf<Field extends string>(table: FoundTable<Field>): Source['columns'] {
  const columns: Record<string, string> = {};
  for (const [field, column] of Object.entries<string | undefined>(table.columns)) {
    if (column !== undefined) columns[field] = column;
  }
  return columns;
}

function sourceOf<Field extends string>(
  table: FoundTable<Field>,
  row: FoundRow<Field>,
  columns: Source['columns'],
): Source {
  const { file, sheet } = table;
  return sheet === undefined ? { file, row: row.row, columns } : { file, sheet, row: row.row, columns };
}
