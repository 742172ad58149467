import type { Stage } from '../records/competition.ts';
import type { Project, Recommendation, Records, ScoreRow, ScoreSheet } from '../records/records.ts';
import { groupBy } from './group-by.ts';
import { meantProject } from './meant-project.ts';

/** A project's appearance on a score sheet. */
export interface Appearance {
  readonly sheet: ScoreSheet;
  readonly row: ScoreRow;
}

/** Who takes part, and where each of them appears: made once, asked by every rule. */
export interface Entries {
  /** The portal's rows by id. */
  readonly byId: ReadonlyMap<string, Project>;
  /**
   * The projects the rules are asked about: approved, or recommended, scored or listed for an award
   * all the same. Other rows only feed the statistics.
   */
  readonly entrants: readonly Project[];
  /** Recommendation rows by project; a row with a slip in a name counts for the project it means (R31 tells). */
  readonly recommendations: ReadonlyMap<string, readonly Recommendation[]>;
  readonly appearances: ReadonlyMap<string, readonly Appearance[]>;
  readonly listedIds: ReadonlySet<string>;
}

/** Gathers the entries of an edition from its records. */
export function gatherEntries(records: Records): Entries {
  const byId = new Map<string, Project>();
  for (const project of records.projects) {
    if (project.projectId !== '' && !byId.has(project.projectId)) byId.set(project.projectId, project);
  }
  const projects = [...byId.values()];
  const recommendations = groupBy(
    records.recommendationLists.flatMap((list) => list.rows),
    (row) => row.projectId ?? meantProject(row, projects)?.project.projectId ?? null,
  );
  const appearances = groupBy(
    records.scoreSheets.flatMap((sheet) => sheet.rows.map((row): Appearance => ({ sheet, row }))),
    ({ row }) => row.projectId,
  );
  const listedIds = new Set(records.staffAwards.flatMap((award) => award.projectId ?? []));
  const takesPart = (project: Project): boolean =>
    project.reviewStatus === 'approved' ||
    recommendations.has(project.projectId) ||
    appearances.has(project.projectId) ||
    listedIds.has(project.projectId);
  return {
    byId,
    entrants: projects.filter(takesPart),
    recommendations,
    appearances,
    listedIds,
  };
}

/** Where a project was scored in one stage. */
export function appearancesIn(entries: Entries, projectId: string, stage: Stage): readonly Appearance[] {
  return (entries.appearances.get(projectId) ?? []).filter(({ sheet }) => sheet.stage === stage);
}
