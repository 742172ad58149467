import type { Mark, Project, ScoreRow } from '../records/records.ts';
import { compareNames } from './compare-names.ts';
import type { RawCell } from './raw-table.ts';
import type { RowReader } from './row-reader.ts';
import type { ScoreContext, ScoreFileInfo } from './score-context.ts';
import { itemMaximum, type ScoreField } from './score-shape.ts';
import { decimalOfNumber } from './tidy/decimal.ts';
import { hundredthsOf, tidyMark } from './tidy/marks.ts';
import { tidyOrganisation, tidyText, tidyTitle } from './tidy/text.ts';
import { complaint, tidied, type CellInput, type Tidied } from './tidy/tidied.ts';

type Reader = RowReader<ScoreField>;

/** One row of marks, joined to the portal by its number, or by name and applicant where it has none. */
export function readScoreRow(
  unknown: Reader,
  judges: readonly RawCell[],
  itemHeading: string,
  info: ScoreFileInfo,
  context: ScoreContext,
): ScoreRow {
  const { row, project, projectId } = identify(unknown, info, context);
  const { maximumMark } = context.competition.stages[info.stage];
  const name = row.read('name', tidyTitle) ?? '';
  const applicantName = row.read('applicantName', tidyOrganisation) ?? '';
  if (project !== undefined) compareNames({ name, applicantName }, project, row);
  const remark = row.read('remark', tidyText);
  return {
    order: row.read('order', orderOf),
    projectId,
    name,
    applicantName,
    marks: readMarks(row, judges, remark, maximumMark),
    item: row.says('item') ? itemOf(row, itemMaximum(itemHeading) ?? maximumMark) : null,
    staffMean: row.read('mean', figureOf),
    staffRank: row.read('rank', orderOf),
    remark,
    source: row.source,
  };
}

interface Identified {
  readonly row: Reader;
  readonly project: Project | undefined;
  readonly projectId: string | null;
}

function identify(unknown: Reader, info: ScoreFileInfo, { projects }: ScoreContext): Identified {
  const written = unknown.peek('projectId', tidyText);
  const name = unknown.peek('name', tidyTitle) ?? '';
  const applicantName = unknown.peek('applicantName', tidyOrganisation) ?? '';
  const project =
    written === null ? projects.find(name, applicantName, info.region) : projects.byId.get(written);
  const projectId = written ?? project?.projectId ?? null;
  const row = unknown.about({
    projectId: projectId ?? undefined,
    region: info.region ?? project?.region ?? undefined,
  });
  row.read('projectId', tidyText);
  if (project === undefined) {
    if (written === null) row.report(complaint('project-not-matched', { name, applicantName }), 'name');
    else row.report(complaint('project-unknown', { projectId: written }), 'projectId');
  } else if (written === null) {
    row.note({ change: 'joined-by-name', raw: name, value: project.projectId }, 'name');
  }
  return { row, project, projectId };
}

/** A project that gave up may have its marks left blank: the remark then says so for all judges. */
function readMarks(
  row: Reader,
  judges: readonly RawCell[],
  remark: string | null,
  maximum: number,
): readonly Mark[] {
  const isBlank = judges.every((cell) => cell.text.trim() === '');
  const gaveUp = /弃赛|弃权|缺席|未参赛|放弃/u.exec(remark ?? '')?.[0];
  if (isBlank && gaveUp !== undefined) return judges.map(() => ({ type: 'absent', raw: gaveUp }));
  return judges.map((cell) => row.readCell(cell, (input) => tidyMark(input, maximum)));
}

function itemOf(row: Reader, maximum: number): number | null {
  const mark = row.read('item', (cell) => tidyMark(cell, maximum));
  return mark.type === 'mark' ? mark.hundredths : null;
}

/** A number the staff computed: compared with ours, never used, so what is no number is simply none. */
function figureOf(cell: CellInput): Tidied<string | null> {
  if (cell.value.type === 'number') return tidied(decimalOfNumber(cell.value.number), '');
  const text = cell.text.trim().replace(/分$/u, '');
  return tidied(/^\d+(\.\d+)?$/u.test(text) ? text : null, '');
}

/** `3`, `第3名`, `并列第3名`: a shared rank is compared by its number. */
function orderOf(cell: CellInput): Tidied<number | null> {
  const figure = /^(?:并列)?第?(\d{1,4})[名号]?(?:[（(]并列[）)])?$/u.exec(cell.text.trim())?.[1];
  const hundredths = figure === undefined ? null : hundredthsOf(figure);
  return tidied(hundredths === null ? null : hundredths / 100, '');
}
