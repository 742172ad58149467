import type { Table } from '../document/model.ts';
import type { Competition } from '../records/competition.ts';
import { column, serialColumn, tableOf, text, type ColumnOf } from './columns.ts';
import { annexFourColumns, inListOrder, type RecommendedProject } from './recommended-projects.ts';

/**
 * 推荐项目汇总 (domain §2.2, secretariat merge): every row of every region's list, by region and then as annex 4
 * orders them, in the columns of annex 4 with the region before them. Contains phones: never for the public.
 */
export function mergedRecommendationsTable(
  rows: readonly RecommendedProject[],
  competition: Pick<Competition, 'groups' | 'recommendation' | 'regions'>,
): Table {
  const frame = {
    id: 'projects',
    title: '推荐项目汇总',
    lead: [],
    notes: notesOf(rows),
    sheetName: '推荐项目汇总',
  };
  return tableOf(frame, columnsFor(competition), byRegion(rows, competition));
}

function byRegion(
  rows: readonly RecommendedProject[],
  { regions }: Pick<Competition, 'regions'>,
): readonly RecommendedProject[] {
  const position = ({ recommendation }: RecommendedProject): number =>
    regions.findIndex(({ name }) => name === recommendation.region);
  return [...inListOrder(rows)].sort((a, b) => position(a) - position(b));
}

function notesOf(rows: readonly RecommendedProject[]): readonly string[] {
  const unknown = rows.filter(({ recommendation }) => recommendation.projectId === null).length;
  const ungrouped = rows.filter(({ recommendation }) => recommendation.group === null).length;
  const notes = [
    ...(unknown === 0 ? [] : [`${unknown}个项目与报名系统的记录对不上，没有项目编号`]),
    ...(ungrouped === 0 ? [] : [`${ungrouped}个项目没有填写可识别的组别，排在该地区最后`]),
  ];
  return notes.length === 0 ? [] : [`注：${notes.join('；')}。`];
}

function columnsFor(
  competition: Pick<Competition, 'groups' | 'recommendation'>,
): readonly ColumnOf<RecommendedProject>[] {
  return [
    serialColumn(),
    column('region', '地区', 'choice', 4, ({ recommendation }) => text(recommendation.region)),
    onSheet('projectId', '项目编号', 6, ({ recommendation }) => recommendation.projectId),
    // Names are never broken: on paper three columns of them would leave a project's name a few characters a line.
    ...annexFourColumns(competition).map((one) =>
      personal.has(one.id) ? { ...one, show: 'sheet' as const } : one,
    ),
    onSheet('source', '来源', 14, ({ recommendation }) => {
      const { file, sheet, row } = recommendation.source;
      return `${file}${sheet === undefined ? '' : ` ${sheet}`} 第${row}行`;
    }),
  ];
}

/** Columns of annex 4 that name people. */
const personal: ReadonlySet<string> = new Set(['contactName', 'contactPhone', 'leader']);

/** For those who go on working with the list; paper has no use for it. */
function onSheet(
  id: string,
  head: string,
  widthChars: number,
  value: (row: RecommendedProject) => string | null,
): ColumnOf<RecommendedProject> {
  return { ...column(id, head, 'code', widthChars, (row) => text(value(row))), show: 'sheet' };
}
