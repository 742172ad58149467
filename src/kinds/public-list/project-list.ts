import type { Table } from '../../document/model.ts';
import type { Competition } from '../../records/competition.ts';
import { byRegionAndName } from '../../tables/public-project.ts';
import { publicProjectsTable, type ListedProject, type ListTerms } from '../../tables/public-projects.ts';
import { groupTables } from './groups.ts';

/** Projects for the public in list order, and what the list says of itself. */
export interface ProjectList extends ListTerms {
  readonly projects: readonly ListedProject[];
}

/** The list as it is where the competition tells ranks, else by region and name, ranking nobody. */
export function inListOrder(
  competition: Pick<Competition, 'publicList' | 'regions'>,
  list: ProjectList,
): ProjectList {
  if (competition.publicList.order === 'rank') return list;
  const projects = [...list.projects].sort(byRegionAndName(competition));
  return { ...list, projects, order: '排名不分先后' };
}

/** One table a group that has any projects, by the group's id. */
export function projectTables(
  list: ProjectList,
  competition: Pick<Competition, 'groups'>,
): Readonly<Record<string, Table>> {
  return groupTables(list.projects, (group) => publicProjectsTable(group, list.projects, competition, list));
}
