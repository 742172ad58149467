import type { Competition, Group } from '../records/competition.ts';
import type { Project } from '../records/records.ts';
import { column, serialColumn, text, type ColumnOf } from './columns.ts';

/** Nobody outside this file can make one: what the public sees of a project passes through `publicProject`. */
const published: unique symbol = Symbol('published');

/**
 * What every public list may say of a project (domain §2.4, R52). It has no place for phones, e-mails,
 * identity or credit codes; a list adds what it alone tells (奖项, 得分).
 */
export interface PublicProject {
  readonly [published]: true;
  readonly projectId: string;
  readonly projectName: string;
  readonly applicantName: string;
  readonly group: Group;
  readonly region: string;
}

/** The public projection of a project. */
export function publicProject({
  projectId,
  projectName,
  applicantName,
  group,
  region,
}: Omit<PublicProject, typeof published>): PublicProject {
  return { [published]: true, projectId, projectName, applicantName, group, region };
}

/** The public projection of a portal's record, in the group it competes in. */
export function publicEntry(project: Project, group: Group): PublicProject {
  const { projectId, name, applicantName, region } = project;
  return publicProject({ projectId, projectName: name, applicantName, group, region: region ?? '' });
}

/** 序号, 项目名称, 参赛单位（团队）, 组别, 地市: the columns with which every public list begins. */
export function publicProjectColumns({
  groups,
}: Pick<Competition, 'groups'>): readonly ColumnOf<PublicProject>[] {
  return [
    serialColumn(),
    column('projectName', '项目名称', 'text', 12, ({ projectName }) => text(projectName)),
    column('applicantName', '参赛单位（团队）', 'text', 10, ({ applicantName }) => text(applicantName)),
    column('group', '组别', 'choice', 3.5, ({ group }) => text(groups[group].name)),
    column('region', '地市', 'choice', 5, ({ region }) => text(region)),
  ];
}

/** By region in the order of the competition file, then by name: an order that ranks nobody (domain §2.4). */
export function byRegionAndName({
  regions,
}: Pick<Competition, 'regions'>): (a: NamedInRegion, b: NamedInRegion) => number {
  const position = new Map(regions.map(({ name }, index) => [name, index]));
  const of = ({ region }: NamedInRegion): number => position.get(region) ?? position.size;
  return (a, b) => of(a) - of(b) || compareCodeUnits(a.projectName, b.projectName);
}

type NamedInRegion = Pick<PublicProject, 'region' | 'projectName'>;

/** The order of UTF-16 code units: the same on every machine. */
export function compareCodeUnits(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
