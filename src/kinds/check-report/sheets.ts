import { catalogue } from '../../problems/catalogue/index.ts';
import { comparePlaces } from '../../problems/place.ts';
import { isBlocking, isPending, type Problem } from '../../problems/problem.ts';
import { ownRegions } from '../../records/own-regions.ts';
import type { Dispute, Objection } from '../../records/records.ts';
import type { CheckCount, CheckLine } from '../../tables/check-report.ts';
import type { KindContext } from '../kind.ts';
import { ledgerLine, problemLine, projectIndex, type ProjectIndex } from './lines.ts';

/** The lines of the report's sheets, in the order in which staff walk through their files. */
export interface CheckSheets {
  readonly errors: readonly CheckLine[];
  readonly warnings: readonly CheckLine[];
  readonly corrections: readonly CheckLine[];
  /** What waits for a person: open settings, errors that may be let pass, open objections and disputes. */
  readonly open: readonly CheckLine[];
}

export function checkSheets(context: KindContext): CheckSheets {
  const projects = projectIndex(context);
  const problems = allProblems(context);
  const lines = (keep: (subject: Problem) => boolean): readonly CheckLine[] =>
    problems.filter(keep).map((subject) => problemLine(subject, projects));
  const ledger = [...context.ledger].sort((a, b) => comparePlaces(a.place, b.place));
  return {
    errors: lines(({ severity }) => severity === 'error'),
    warnings: lines(({ severity }) => severity === 'warning' || severity === 'info'),
    corrections: [
      ...ledger.map((entry) => ledgerLine(entry, projects, context)),
      ...lines(({ severity }) => severity === 'normalised'),
    ],
    open: [...lines(isOpen), ...pendingLines(context, projects)],
  };
}

/** Sums of the sheets: in all, then region by region, then what concerns no region. */
export function checkCounts(sheets: CheckSheets, { competition }: KindContext): readonly CheckCount[] {
  const all = [...sheets.errors, ...sheets.warnings, ...sheets.corrections, ...sheets.open];
  const known = ownRegions(competition).map(({ name }) => name);
  const others = [...new Set(all.flatMap(({ region }) => region ?? []))].filter(
    (name) => !known.includes(name),
  );
  return [
    countOf('合计', sheets, () => true),
    ...[...known, ...others].map((name) => countOf(name, sheets, ({ region }) => region === name)),
    countOf('不分地市', sheets, ({ region }) => region === null),
  ];
}

function countOf(name: string, sheets: CheckSheets, holds: (line: CheckLine) => boolean): CheckCount {
  return {
    region: name,
    errors: sheets.errors.filter(holds).length,
    overridden: sheets.errors.filter((line) => holds(line) && line.override !== null).length,
    warnings: sheets.warnings.filter(holds).length,
    corrections: sheets.corrections.filter(holds).length,
    open: sheets.open.filter(holds).length,
  };
}

/** The problems collected and those the judging found, each once. */
function allProblems({ problems, results }: KindContext): readonly Problem[] {
  const found = results.findings
    .filter(({ outcome }) => outcome === 'broken' || outcome === 'warned')
    .map(({ statement }) => statement);
  const once = new Map([...problems, ...found].map((subject) => [identityOf(subject), subject]));
  return [...once.values()].sort((a, b) => comparePlaces(a.place, b.place));
}

function identityOf({ code, place, parameters, projectId, region }: Problem): string {
  const { file, sheet, cell, row } = place;
  return JSON.stringify([code, file, sheet, cell, row, parameters, projectId, region]);
}

function isOpen(subject: Problem): boolean {
  if (isPending(subject)) return true;
  return isBlocking(subject) && 'overridable' in catalogue[subject.code];
}

function pendingLines({ records }: KindContext, projects: ProjectIndex): readonly CheckLine[] {
  return [
    ...records.objections
      .filter(({ closed }) => !closed)
      .map((entry) => pendingLine('异议', entry, projects)),
    ...records.disputes
      .filter(({ closed }) => !closed)
      .map((entry) => pendingLine('评审争议', entry, projects)),
  ];
}

function pendingLine(
  what: string,
  { projectId, content, source }: Objection | Dispute,
  projects: ProjectIndex,
): CheckLine {
  const project = projectId === null ? undefined : projects.get(projectId);
  return {
    file: source.file,
    sheet: source.sheet ?? null,
    cell: `第${source.row}行`,
    projectId,
    projectName: project?.name ?? null,
    region: project?.region ?? null,
    rule: what === '异议' ? 'R41' : 'R50',
    severity: '未决',
    raw: content,
    value: null,
    message: `${what}尚未办结。`,
    action: '办结后请在登记表中填写处理结果和状态。',
    override: null,
  };
}
