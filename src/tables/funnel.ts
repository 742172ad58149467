import type { Table } from '../document/model.ts';
import type { Competition } from '../records/competition.ts';
import type { AreaStatistics, FunnelStep } from '../records/statistics.ts';
import { column, serialColumn, tableOf, text, wholeNumber, type ColumnOf } from './columns.ts';
import { ratioCell, unknownCell } from './statistics-overview.ts';
import { stageWords, withoutWords } from './statistics-words.ts';

/** E06: how many projects reached each stage, of the stage before and of all that registered. */
export function funnelTable(area: AreaStatistics, competition: Pick<Competition, 'stages'>): Table {
  const words = stageWords(competition);
  const hasRemarks = area.funnel.some(({ without }) => without.length > 0);
  const stage: ColumnOf<FunnelStep> = column('stage', '阶段', 'text', 8, (step) => text(words[step.stage]));
  return tableOf(
    { id: 'funnel', title: '各阶段项目情况', lead: [], notes, sheetName: '各阶段' },
    [serialColumn(), stage, ...columns, ...(hasRemarks ? [remark] : [])],
    area.funnel,
  );
}

const notes = ['注：弃赛项目计入其进入的阶段；“—”表示不掌握或尚未产生。'];

const columns: readonly ColumnOf<FunnelStep>[] = [
  column('count', '项目数（个）', 'number', 7, ({ count }) =>
    count === null ? unknownCell : wholeNumber(count),
  ),
  column('ofPrevious', '占上一阶段（%）', 'number', 8, ({ ofPrevious }) => ratioCell(ofPrevious)),
  column('ofFirst', '占报名（%）', 'number', 7, ({ ofFirst }) => ratioCell(ofFirst)),
];

const remark: ColumnOf<FunnelStep> = column('remark', '备注', 'text', 10, ({ without }) =>
  text(withoutWords(without)),
);
