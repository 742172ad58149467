import type { Table } from '../document/model.ts';
import type { Problem } from '../problems/problem.ts';
import type { CertificateFields, Placed } from './context.ts';
import type { Branching } from './evaluate.ts';
import { fillIn } from './fill-in.ts';
import type { Template } from './front-matter.ts';
import { lintLines } from './lint-lines.ts';
import { lowerMarkup } from './lower.ts';
import { parseMarkup } from './markup.ts';
import type { PlaceableNames, ViewShape } from './view-shape.ts';

/** Invented value, recognisable wherever it turns up. */
const SAMPLE = '〔样例〕';

/** Problems of the markup alone: what quotes the invented value, or misses its fields, is about the data. */
export function tryMarkup(
  template: Template,
  shape: ViewShape,
  names: PlaceableNames,
  branching: Branching,
): readonly Problem[] {
  const view = sampleOf(shape);
  const filled = fillIn(template, typeof view === 'object' ? view : {}, branching).value;
  const lowered = lowerMarkup(template.file, parseMarkup(filled), samplePlaced(names));
  return [...lintLines(template.file, filled.lines), ...lowered.problems].filter(
    (found) => !JSON.stringify(found.parameters).includes(SAMPLE) && !isUncheckedName(found, names),
  );
}

function isUncheckedName(found: Problem, names: PlaceableNames): boolean {
  if (found.code === 'template-table-unknown') return names.tables === undefined;
  return found.code === 'template-certificate-unknown' && names.certificates === undefined;
}

function sampleOf(shape: ViewShape): string | object {
  switch (shape.type) {
    case 'value':
      return SAMPLE;
    case 'list':
      return [sampleOf(shape.item)];
    case 'object':
      return Object.fromEntries(Object.entries(shape.fields).map(([name, field]) => [name, sampleOf(field)]));
  }
}

function samplePlaced(names: PlaceableNames): Placed {
  return {
    tables: Object.fromEntries((names.tables ?? []).map((id) => [id, { ...SAMPLE_TABLE, id }])),
    certificates: Object.fromEntries((names.certificates ?? []).map((id) => [id, SAMPLE_CERTIFICATE])),
  };
}

const SAMPLE_TABLE: Table = {
  type: 'table',
  id: '',
  title: null,
  lead: [],
  columns: [],
  rows: [],
  notes: [],
  sheetName: SAMPLE,
};

const SAMPLE_CERTIFICATE: CertificateFields = {
  layout: SAMPLE,
  members: [],
  membersLabel: SAMPLE,
  issuers: [],
  date: SAMPLE,
  number: SAMPLE,
};
