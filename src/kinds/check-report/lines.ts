import type { Severity } from '../../problems/define.ts';
import type { Place } from '../../problems/place.ts';
import { referenceOf, wordsOf, type Problem } from '../../problems/problem.ts';
import type { LedgerEntry, Project } from '../../records/records.ts';
import type { CheckLine } from '../../tables/check-report.ts';
import type { KindContext } from '../kind.ts';

const severityNames: Readonly<Record<Severity, string>> = {
  error: '错误',
  warning: '警告',
  normalised: '自动修正',
  info: '提示',
};

/** Looks up what a line tells about its project beside the id. */
export type ProjectIndex = ReadonlyMap<string, Project>;

export function projectIndex({ records }: KindContext): ProjectIndex {
  return new Map(records.projects.map((project) => [project.projectId, project]));
}

/** A problem as a line of the report, with the value it is about where its parameters hold one. */
export function problemLine(subject: Problem, projects: ProjectIndex): CheckLine {
  const words = wordsOf(subject, 'zh');
  const { override } = subject;
  return {
    ...placeFields(subject.place),
    ...projectFields(subject, projects),
    rule: referenceOf(subject) ?? null,
    severity: severityNames[subject.severity],
    ...valueFields(subject),
    message: words.sentence,
    action: words.hint ?? null,
    override: override === undefined ? null : `${override.by}，${override.at}：${override.reason}`,
  };
}

/** A change of the ledger as a line of the report. */
export function ledgerLine(entry: LedgerEntry, projects: ProjectIndex, context: KindContext): CheckLine {
  const described = context.describeChange?.(entry);
  return {
    ...placeFields(entry.place),
    ...projectFields(entry, projects),
    rule: described?.references.join(' ') ?? null,
    severity: severityNames.normalised,
    raw: entry.raw,
    value: entry.value,
    message: described?.words ?? '已统一写法',
    action: '请复核；原表未改动。',
    override: null,
  };
}

function placeFields({ file, sheet, cell, row }: Place): Pick<CheckLine, 'file' | 'sheet' | 'cell'> {
  return { file, sheet: sheet ?? null, cell: cell ?? (row === undefined ? null : `第${row}行`) };
}

function projectFields(
  { projectId, region }: { readonly projectId?: string; readonly region?: string },
  projects: ProjectIndex,
): Pick<CheckLine, 'projectId' | 'projectName' | 'region'> {
  const project = projectId === undefined ? undefined : projects.get(projectId);
  return {
    projectId: projectId ?? null,
    projectName: project?.name ?? null,
    region: region ?? project?.region ?? null,
  };
}

/**
 * Names under which the problems of the catalogue keep the value as it stands in the cell, each with the
 * names of what it was taken for or should be. The first that a problem has is shown.
 */
const VALUES: readonly (readonly [raw: string, value: readonly string[]])[] = [
  ['raw', ['figure', 'iso', 'group', 'region', 'level', 'registered', 'proposal']],
  ['stated', ['computed', 'counted', 'portal']],
  ['found', ['expected']],
  ['serial', ['expected']],
  ['listed', ['computed', 'earned', 'planned', 'registered']],
  ['unit', ['official']],
  ['title', ['name']],
  ['date', []],
  ['end', ['least']],
  ['owner', []],
  ['regPlace', []],
  ['regDate', []],
  ['registeredAt', []],
  ['checkedAt', []],
  ['uscc', []],
  ['result', []],
  ['value', []],
  ['text', []],
];

function valueFields({ parameters }: Problem): Pick<CheckLine, 'raw' | 'value'> {
  const told = new Map<string, unknown>(Object.entries(parameters));
  const [raw, names] = VALUES.find(([name]) => printed(told.get(name)) !== null) ?? [];
  if (raw === undefined || names === undefined) return { raw: null, value: null };
  const value = names.map((name) => printed(told.get(name))).find((text) => text !== null);
  return { raw: printed(told.get(raw)), value: value ?? null };
}

function printed(value: unknown): string | null {
  if (Array.isArray(value)) return value.map(String).join('、');
  return typeof value === 'string' || typeof value === 'number' ? String(value) : null;
}
