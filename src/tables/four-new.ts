import type { Table } from '../document/model.ts';
import { column, serialColumn, tableOf, text, type ColumnOf } from './columns.ts';

/** A project on a region's list of 四新 projects, with the portal's record of it where there is one. */
export interface FourNewProject {
  readonly projectId: string | null;
  readonly name: string;
  readonly applicantName: string | null;
  readonly kind: string | null;
  readonly region: string;
}

/** “四新”项目清单 as the region sends it (R49); the province's also says which region. */
export function fourNewTable(
  projects: readonly FourNewProject[],
  scope: 'region' | 'province',
  title: string | null = null,
): Table {
  return tableOf(
    { id: 'four-new', title, lead: [], notes: [], sheetName: '四新项目' },
    [
      serialColumn(),
      ...(scope === 'province' ? [regionColumn] : []),
      column<FourNewProject>('projectId', '项目编号', 'code', 6, ({ projectId }) => text(projectId)),
      column<FourNewProject>('name', '项目名称', 'text', 15, ({ name }) => text(name)),
      column<FourNewProject>('applicantName', '参赛单位（团队）', 'text', 12, ({ applicantName }) =>
        text(applicantName),
      ),
      column<FourNewProject>('kind', '类型', 'choice', 4, ({ kind }) => text(kind)),
    ],
    projects,
  );
}

const regionColumn: ColumnOf<FourNewProject> = column('region', '地市', 'choice', 5, ({ region }) =>
  text(region),
);
