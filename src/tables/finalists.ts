import type { Table } from '../document/model.ts';
import { groups, type Competition, type Group } from '../records/competition.ts';
import type { Recommendation } from '../records/records.ts';
import type { Ranking } from '../records/results.ts';
import { column, serialColumn, tableOf, text, type ColumnOf } from './columns.ts';

/** Nobody outside this file can make one: what the public sees passes through `publicFinalists`. */
const published: unique symbol = Symbol('published');

/** What a public list may say of a project in the final (domain §2.4, R52): no contact, no code, no score. */
export interface PublicFinalist {
  readonly [published]: true;
  readonly projectId: string | null;
  readonly projectName: string;
  readonly applicantName: string;
  readonly group: Group | null;
  readonly region: string;
  /** Number of its panel; null while the panels are not drawn. */
  readonly panel: number | null;
}

/**
 * The recommended projects as the public may see them, groups apart, inside a group by region and the
 * region's own order. Panels come from the score sheets of the final, where there are any.
 */
export function publicFinalists(
  recommendations: readonly Recommendation[],
  rankings: readonly Ranking[],
  { regions }: Pick<Competition, 'regions'>,
): readonly PublicFinalist[] {
  const panels = panelsOf(rankings);
  const regionAt = new Map(regions.map(({ name }, index) => [name, index]));
  const groupAt = ({ group }: Recommendation): number =>
    group === null ? groups.length : groups.indexOf(group);
  const at = ({ region }: Recommendation): number => regionAt.get(region) ?? regions.length;
  return [...recommendations]
    .sort((a, b) => groupAt(a) - groupAt(b) || at(a) - at(b) || a.order - b.order)
    .map((recommendation) => project(recommendation, panels));
}

function panelsOf(rankings: readonly Ranking[]): ReadonlyMap<string, number> {
  return new Map(
    rankings.flatMap(({ stage, panel, rows }) =>
      stage === 'final' && panel !== null ? rows.map(({ projectId }) => [projectId, panel] as const) : [],
    ),
  );
}

function project(
  { projectId, name, applicantName, group, region }: Recommendation,
  panels: ReadonlyMap<string, number>,
): PublicFinalist {
  return {
    [published]: true,
    projectId,
    projectName: name,
    applicantName,
    group,
    region,
    panel: projectId === null ? null : (panels.get(projectId) ?? null),
  };
}

/** 序号, 项目名称, 参赛单位（团队）, 组别, 地市 and, once they are drawn, 小组; `finalists` come in list order. */
export function finalistsTable(
  finalists: readonly PublicFinalist[],
  competition: Pick<Competition, 'groups'>,
): Table {
  const columns: ColumnOf<PublicFinalist>[] = [
    serialColumn(),
    column('projectName', '项目名称', 'text', 12, ({ projectName }) => text(projectName)),
    column('applicantName', '参赛单位（团队）', 'text', 10, ({ applicantName }) => text(applicantName)),
    column('group', '组别', 'choice', 3.5, ({ group }) =>
      text(group === null ? null : competition.groups[group].name),
    ),
    column('region', '地市', 'choice', 5, ({ region }) => text(region)),
    ...(finalists.some(({ panel }) => panel !== null) ? [panelColumn] : []),
  ];
  const frame = {
    id: 'finalists',
    title: null,
    lead: [],
    notes: ['注：同一组别内按地市和推荐顺序排列。'],
    sheetName: '入围项目名单',
  };
  return tableOf(frame, columns, finalists);
}

const panelColumn: ColumnOf<PublicFinalist> = column('panel', '小组', 'choice', 3.5, ({ panel }) =>
  text(panel === null ? null : `第${panel}小组`),
);
