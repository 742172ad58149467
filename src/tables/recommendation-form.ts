import type { Cell, Table } from '../document/model.ts';
import type { Competition } from '../records/competition.ts';
import { recommendedProjectsTable } from './recommended-projects.ts';

/** Rows to write in: as many as the form's landscape side holds under its heads, with its note. */
const FORM_ROWS = 6;

/** Annex 4 as the launch notice hands it out: the same columns, lines and note, nothing filled in. */
export function recommendationForm(
  competition: Pick<Competition, 'groups' | 'recommendation' | 'secretariat'>,
): Table {
  const table = recommendedProjectsTable('', [], competition);
  const toFillIn: Cell = { type: 'blank', reason: 'to-fill-in' };
  const row = table.columns.map(() => toFillIn);
  return { ...table, rows: Array.from({ length: FORM_ROWS }, () => row) };
}
