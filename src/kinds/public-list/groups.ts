import { z } from 'zod';
import type { Table } from '../../document/model.ts';
import { groups, type Competition, type Group } from '../../records/competition.ts';

interface InGroup {
  readonly group: Group;
}

export const projectCountsSchema = z.strictObject({
  total: z.int().describe('项目总数'),
  groups: z.array(
    z.strictObject({
      id: z.string().describe('组别代号，也是名单表格的名称'),
      name: z.string().describe('组别名称'),
      count: z.int().describe('本组项目数'),
    }),
  ),
});

export type ProjectCounts = z.infer<typeof projectCountsSchema>;

/** Projects counted for sentences: in all, and for each group that has any. */
export function projectCounts(
  projects: readonly InGroup[],
  competition: Pick<Competition, 'groups'>,
): ProjectCounts {
  return {
    total: projects.length,
    groups: groupsOf(projects).map((id) => ({
      id,
      name: competition.groups[id].name,
      count: projects.filter(({ group }) => group === id).length,
    })),
  };
}

/** One table a group that has any rows, by the group's id. */
export function groupTables(
  rows: readonly InGroup[],
  tableFor: (group: Group) => Table,
): Readonly<Record<string, Table>> {
  return Object.fromEntries(groupsOf(rows).map((group) => [group, tableFor(group)]));
}

/** The groups that have any of these, in the competition's order. */
export function groupsOf(rows: readonly InGroup[]): readonly Group[] {
  return groups.filter((group) => rows.some((row) => row.group === group));
}
