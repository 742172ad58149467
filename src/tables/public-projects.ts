import type { Table } from '../document/model.ts';
import type { Competition, Group } from '../records/competition.ts';
import { column, decimal, tableOf, text, type ColumnOf } from './columns.ts';
import { publicProjectColumns, type PublicProject } from './public-project.ts';

/** A project of a list that gives no awards: finalists, projects recommended to the national contest. */
export interface ListedProject extends PublicProject {
  /** Null where the list does not tell it. */
  readonly score: string | null;
  /** Panel it competed in; null where there was one for all. */
  readonly panel: number | null;
}

/** What such a list says of itself. */
export interface ListTerms {
  /** How it is ordered, as a sentence without its full stop. */
  readonly order: string;
  /** Name of the stage whose scores it tells; null for a list without scores. */
  readonly scoredIn: string | null;
}

/**
 * Projects of one group for the public: the columns of every public list, 小组 where there were several, 得分
 * where the competition publishes it; a note says how it is ordered. `projects` come in list order.
 */
export function publicProjectsTable(
  group: Group,
  projects: readonly ListedProject[],
  competition: Pick<Competition, 'groups'>,
  { order, scoredIn }: ListTerms,
): Table {
  const { name } = competition.groups[group];
  const rows = projects.filter((project) => project.group === group);
  const columns: ColumnOf<ListedProject>[] = [
    ...publicProjectColumns(competition),
    ...(rows.some(({ panel }) => panel !== null) ? [panelColumn] : []),
    ...(scoredIn === null ? [] : [scoreColumn]),
  ];
  const scores = scoredIn === null ? '' : `得分为${scoredIn}得分。`;
  return tableOf(
    { id: group, title: null, lead: [], notes: [`注：${order}。${scores}`], sheetName: name },
    columns,
    rows,
  );
}

const panelColumn: ColumnOf<ListedProject> = column('panel', '小组', 'choice', 4, ({ panel }) =>
  text(panel === null ? null : `第${panel}小组`),
);

const scoreColumn: ColumnOf<ListedProject> = column('score', '得分', 'number', 3.5, ({ score }) =>
  decimal(score),
);
