import type { Member, Project } from '../records/records.ts';
import type { FoundTable, TableShape } from './found-table.ts';
import type { Notebook } from './notebook.ts';
import { eachRow, type RowReader } from './row-reader.ts';
import { tidyCount } from './tidy/counts.ts';
import { tidyPeople } from './tidy/names.ts';
import { tidyPhones } from './tidy/phones.ts';
import { tidyOrganisation, tidyText, tidyTitle } from './tidy/text.ts';
import { complaint } from './tidy/tidied.ts';
import { tidyYesNo } from './tidy/yes-no.ts';

export const memberShape = {
  name: '团队成员',
  headings: {
    projectId: ['项目编号', '项目ID', '报名编号'],
    projectName: ['项目名称'],
    order: ['排序', '顺序', '成员排序', '排名'],
    name: ['姓名', '成员姓名', '成员'],
    phone: ['手机号', '手机', '联系电话', '联系方式', '电话'],
    organisation: ['所在单位', '单位', '工作单位'],
    role: ['职务/分工', '职务', '分工', '角色'],
    isCore: ['是否核心成员', '核心成员', '是否核心'],
    serial: ['序号'],
  },
  required: ['projectId', 'name', 'isCore'],
} as const satisfies TableShape<string>;

export type MemberField = keyof typeof memberShape.headings;
type Reader = RowReader<MemberField>;

/**
 * The members of each project by its id, in the order the column 排序 gives (rows decide among equals).
 * Rows of projects the portal does not know are left out, each project reported once.
 */
export function readMembers(
  table: FoundTable<MemberField>,
  projects: ReadonlyMap<string, Project>,
  notebook: Notebook,
): ReadonlyMap<string, readonly Member[]> {
  const members = new Map<string, Member[]>();
  const strangers = new Set<string>();
  for (const unknown of eachRow(table, notebook)) {
    const projectId = unknown.read('projectId', tidyText);
    const project = projectId === null ? undefined : projects.get(projectId);
    if (projectId === null) unknown.report(complaint('project-id-missing', {}), 'projectId');
    else if (project === undefined && !strangers.has(projectId)) {
      strangers.add(projectId);
      unknown.report(complaint('project-unknown', { projectId }), 'projectId');
    }
    if (projectId === null || project === undefined) continue;
    const row = unknown.about({ projectId, region: project.region ?? undefined });
    const known = members.get(projectId) ?? [];
    members.set(projectId, [...known, ...readRow(row, known)]);
  }
  return new Map([...members].map(([projectId, list]) => [projectId, inOrder(list)]));
}

function readRow(row: Reader, known: readonly Member[]): readonly Member[] {
  row.read('projectName', tidyTitle);
  const order = row.read('order', tidyCount);
  const people = row.read('name', tidyPeople);
  const phones = row.read('phone', (cell) => tidyPhones(cell));
  const organisation = row.read('organisation', tidyOrganisation);
  const role = row.read('role', tidyText);
  const isCore = row.read('isCore', tidyYesNo);
  if (people.length === 0) row.report(complaint('member-name-missing', {}), 'name');
  if (isCore === null && people.length > 0 && !row.says('isCore')) {
    row.report(complaint('yes-no-blank', { heading: '是否核心成员' }), 'isCore');
  }
  checkOrder(order, people[0]?.name, row, known);
  return people.map((person, index) => ({
    order,
    name: person.name,
    isCore,
    // One number for several people belongs to nobody in particular.
    phone: people.length === 1 || phones.length === people.length ? (phones[index] ?? null) : null,
    organisation,
    role: role ?? person.role,
    source: row.source,
  }));
}

function checkOrder(
  order: number | null,
  name: string | undefined,
  row: Reader,
  known: readonly Member[],
): void {
  if (order === null) {
    if (name !== undefined) row.report(complaint('member-order-missing', { name }), 'order');
  } else if (known.some((member) => member.order === order)) {
    row.report(complaint('member-order-duplicate', { order }), 'order');
  }
}

function inOrder(members: readonly Member[]): readonly Member[] {
  const last = Number.MAX_SAFE_INTEGER;
  return [...members].sort((a, b) => (a.order ?? last) - (b.order ?? last));
}
