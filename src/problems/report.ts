import type { Language, Severity } from './define.ts';
import { comparePlaces, formatPlace } from './place.ts';
import { isBlocking, referenceOf, wordsOf, type Problem } from './problem.ts';

/** One problem as data for `--json` and the check report: stable field names, words in one language. */
export interface ProblemRecord {
  readonly code: string;
  readonly severity: Severity;
  readonly reference: string | null;
  readonly file: string;
  readonly sheet: string | null;
  readonly cell: string | null;
  readonly row: number | null;
  readonly projectId: string | null;
  readonly region: string | null;
  readonly sentence: string;
  readonly hint: string | null;
  readonly blocking: boolean;
  readonly override: { readonly by: string; readonly at: string; readonly reason: string } | null;
}

const rank: Readonly<Record<Severity, number>> = { error: 0, warning: 1, normalised: 2, info: 3 };

/** Errors first, then in the order of the files; the same statement at the same place once. */
export function sortProblems(problems: readonly Problem[]): readonly Problem[] {
  const unique = new Map(problems.map((entry) => [identityOf(entry), entry]));
  return [...unique.values()].sort(
    (a, b) =>
      rank[a.severity] - rank[b.severity] ||
      comparePlaces(a.place, b.place) ||
      (a.code < b.code ? -1 : a.code > b.code ? 1 : 0),
  );
}

function identityOf(entry: Problem): string {
  return JSON.stringify([entry.code, entry.place, entry.parameters, entry.projectId]);
}

/** A problem as data. */
export function recordOf(entry: Problem, language: Language): ProblemRecord {
  const { sentence, hint } = wordsOf(entry, language);
  return {
    code: entry.code,
    severity: entry.severity,
    reference: referenceOf(entry) ?? null,
    file: entry.place.file,
    sheet: entry.place.sheet ?? null,
    cell: entry.place.cell ?? null,
    row: entry.place.row ?? null,
    projectId: entry.projectId ?? null,
    region: entry.region ?? null,
    sentence,
    hint: hint ?? null,
    blocking: isBlocking(entry),
    override: entry.override ?? null,
  };
}

/** `推荐/大同市.xlsx 推荐项目名单!C14：组别“…”未选择。请填“企业组”或“创业组”。 [D31]` */
export function formatProblem(entry: Problem, language: Language): string {
  const { sentence, hint } = wordsOf(entry, language);
  const reference = referenceOf(entry);
  const override =
    entry.override === undefined ? '' : overridden(entry.override.by, entry.override.reason, language);
  const colon = language === 'zh' ? '：' : ': ';
  const space = language === 'zh' ? '' : ' ';
  const words = hint === undefined ? sentence : `${sentence}${space}${hint}`;
  return `${formatPlace(entry.place)}${colon}${words}${override}${reference === undefined ? '' : ` [${reference}]`}`;
}

function overridden(by: string, reason: string, language: Language): string {
  return language === 'zh' ? `（已由${by}放行：${reason}）` : ` (overridden by ${by}: ${reason})`;
}

export interface Counts {
  readonly errors: number;
  readonly warnings: number;
}

/** Errors that block, and warnings (overridden errors count as warnings). */
export function countProblems(problems: readonly Problem[]): Counts {
  const errors = problems.filter(isBlocking).length;
  const warnings = problems.filter(
    (entry) => entry.severity === 'warning' || (entry.severity === 'error' && !isBlocking(entry)),
  ).length;
  return { errors, warnings };
}
