import type { Table } from '../document/model.ts';
import type { Competition, Group } from '../records/competition.ts';
import type { Project } from '../records/records.ts';
import type { Ranking } from '../records/results.ts';
import { column, decimal, tableOf, text, type ColumnOf } from './columns.ts';
import { publicEntry, publicProjectColumns, type PublicProject } from './public-project.ts';

/** A line of a region's results: where a project came, and whether the region recommends it. */
export interface StageResult extends PublicProject {
  readonly score: string | null;
  /** 第3名, 并列第28名; — without a score (弃赛). */
  readonly rankText: string;
  readonly isRanked: boolean;
  readonly isRecommended: boolean;
}

/** The public projection of a ranking, in its order: by rank, projects without a score last. */
export function stageResults(
  { group, rows }: Ranking,
  projects: ReadonlyMap<string, Project>,
  { publicList }: Pick<Competition, 'publicList'>,
): readonly StageResult[] {
  return rows.flatMap((row) => {
    const project = projects.get(row.projectId);
    if (project === undefined) return [];
    return {
      ...publicEntry(project, group),
      score: publicList.stageScores ? row.score : null,
      rankText: row.rankText,
      isRanked: row.rank !== null,
      isRecommended: row.promoted === true,
    };
  });
}

/**
 * A region's results of one group, by rank: the columns of every public list, 得分 where the competition
 * publishes it, 名次, and whether the region recommends it. Group and region stand in the list's title, so pages
 * leave them out; sheets keep them for whoever puts the regions' lists together.
 */
export function stageResultsTable(
  group: Group,
  results: readonly StageResult[],
  competition: Pick<Competition, 'groups' | 'publicList' | 'stages'>,
): Table {
  const { groups, publicList, stages } = competition;
  const rows = results.filter((result) => result.group === group);
  const columns: ColumnOf<StageResult>[] = [
    ...publicProjectColumns(competition).map((one) =>
      inTitle.includes(one.id) ? { ...one, show: 'sheet' as const } : one,
    ),
    ...(publicList.stageScores ? [scoreColumn] : []),
    column('rank', '名次', 'choice', 4.5, ({ rankText }) => text(rankText)),
    column('recommended', '是否推荐', 'choice', 3.5, ({ isRecommended }) =>
      text(isRecommended ? '是' : '否'),
    ),
  ];
  return tableOf(
    {
      id: group,
      title: null,
      lead: [],
      notes: [`注：按${stages.semi.name}名次排列。${equalScores(rows)}${unranked(rows)}`],
      sheetName: groups[group].name,
    },
    columns,
    rows,
  );
}

const inTitle: readonly string[] = ['group', 'region'];

/** Equal scores with different ranks would look like a mistake: the chain of ties decided (domain §4.2). */
function equalScores(rows: readonly StageResult[]): string {
  const isDecided = rows.some((row, index) => {
    const next = rows[index + 1];
    return row.score !== null && row.score === next?.score && row.rankText !== next.rankText;
  });
  return isDecided ? '得分相同的，按同分处理规则确定名次。' : '';
}

function unranked(rows: readonly StageResult[]): string {
  return rows.some(({ isRanked }) => !isRanked) ? '名次为“—”的项目没有成绩。' : '';
}

const scoreColumn: ColumnOf<StageResult> = column('score', '得分', 'number', 3.5, ({ score }) =>
  decimal(score),
);
