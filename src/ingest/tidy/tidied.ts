import type { Place } from '../../problems/place.ts';
import { problem, type ParametersOf, type Problem, type ProblemCode } from '../../problems/problem.ts';
import type { ChangeKind } from '../ledger.ts';
import type { RawCell } from '../raw-table.ts';

/** What a tidier looks at: the text staff see and the typed content. Its place is the reader's business. */
export type CellInput = Pick<RawCell, 'text' | 'value'>;

/** Whom a problem or ledger entry is about, as far as known. */
export interface About {
  readonly projectId?: string | undefined;
  readonly region?: string | undefined;
}

/** A problem that still wants its place. */
export type Complaint = (place: Place, about: About) => Problem;

/** A value with what was changed on the way to it and what is wrong with it. */
export interface Tidied<Value> {
  readonly value: Value;
  /** The value as the ledger writes it; '' where there is none. */
  readonly printed: string;
  /** Empty when the value was taken as written. */
  readonly changes: readonly ChangeKind[];
  readonly complaints: readonly Complaint[];
}

/** A tidied value; without `changes` it is as written. */
export function tidied<Value>(
  value: Value,
  printed: string,
  changes: readonly ChangeKind[] = [],
  complaints: readonly Complaint[] = [],
): Tidied<Value> {
  return { value, printed, changes, complaints };
}

/** A problem of the catalogue, to be placed by the reader of the cell. */
export function complaint<Code extends ProblemCode>(code: Code, parameters: ParametersOf<Code>): Complaint {
  return (place, about) => problem(code, place, parameters, about);
}

/** A cell of plain text, as a text file gives it. */
export function textCell(text: string): CellInput {
  return { text, value: { type: text.trim() === '' ? 'blank' : 'text' } };
}

/** True for an error value or a formula without a result: no value, and told when the file was opened (row 8). */
export function isBroken(cell: CellInput): boolean {
  return cell.value.type === 'error' || cell.value.type === 'unresolved-formula';
}

/** No value, and why; without a complaint the reason has been told elsewhere. */
export function nothing(complaints: readonly Complaint[] = []): Tidied<null> {
  return tidied(null, '', [], complaints);
}
