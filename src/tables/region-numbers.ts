import type { Cell, Table } from '../document/model.ts';
import type { Competition } from '../records/competition.ts';
import type { AreaStatistics, FigureId, FunnelStage, Statistics } from '../records/statistics.ts';
import { column, tableOf, text, wholeNumber, type ColumnOf } from './columns.ts';
import { figureCell, ratioCell, unknownCell } from './statistics-overview.ts';
import { stageWords, unstatedWord } from './statistics-words.ts';

type Words = Pick<Competition, 'groups' | 'stages'>;

/** 各地项目情况: registrations and stages, region by region in the competition's order, the province last. */
export function regionProjectsTable(statistics: Statistics, competition: Words, title: string): Table {
  const stages = stageWords(competition);
  const atStage = (stage: FunnelStage): ColumnOf<AreaStatistics> =>
    column(stage, stages[stage], 'number', 4, (area) => stageCell(area, stage));
  const { enterprise, startup } = competition.groups;
  const hasUnstated = statistics.province.groups.unstatedGroup > 0;
  return tableOf(
    { id: 'region-projects', title, lead: [], notes, sheetName: '各地项目情况' },
    [
      regionColumn,
      column<AreaStatistics>('registered', '有效报名', 'number', 4, ({ registered }) =>
        wholeNumber(registered),
      ),
      column<AreaStatistics>('enterprise', enterprise.name, 'number', 4, ({ groups }) =>
        wholeNumber(groups.enterprise),
      ),
      column<AreaStatistics>('startup', startup.name, 'number', 4, ({ groups }) =>
        wholeNumber(groups.startup),
      ),
      ...(hasUnstated ? [unstatedColumn] : []),
      column<AreaStatistics>('growth', '比上年增长（%）', 'number', 5, ({ growth }) =>
        ratioCell(growth.ratio),
      ),
      ...laterStages.map(atStage),
      column<AreaStatistics>('fourNew', '“四新”项目', 'number', 4, ({ fourNew }) => wholeNumber(fourNew)),
    ],
    [...statistics.regions, statistics.province],
  );
}

/** 各地活动和宣传情况 (E08–E10), as the regions report them. */
export function regionEventsTable(statistics: Statistics, title: string): Table {
  return figuresTable(statistics, { id: 'region-events', title, sheetName: '各地活动和宣传' }, [
    ['judges', '评委（人）', 4],
    ['events', '赛事活动（场）', 5],
    ['attendees', '现场（人次）', 5],
    ['onlineViewers', '线上（人次）', 6],
    ['mediaCentral', '中央级报道', 4],
    ['mediaProvincial', '省级报道', 4],
    ['mediaCity', '市级报道', 4],
    ['mediaNew', '新媒体报道', 4],
    ['media', '报道合计', 4],
    ['mediaReads', '阅读量（次）', 6],
  ]);
}

/** 各地服务和成效情况 (E11–E13), as the regions report them. */
export function regionServicesTable(statistics: Statistics, title: string): Table {
  return figuresTable(statistics, { id: 'region-services', title, sheetName: '各地服务和成效' }, [
    ['serviceEvents', '对接活动（场）', 4],
    ['serviceInstitutions', '服务机构（家）', 4],
    ['serviceProjects', '对接项目（个）', 4],
    ['equityDeals', '股权到位（笔）', 4],
    ['equityWan', '到位金额（万元）', 5],
    ['equityIntentWan', '意向金额（万元）', 5],
    ['creditDeals', '授信（笔）', 4],
    ['creditWan', '授信金额（万元）', 5],
    ['landedProjects', '落地项目（个）', 4],
    ['landedWan', '落地金额（万元）', 5],
    ['bigFirmProjects', '龙头合作（个）', 4],
  ]);
}

const notes = ['注：合计为各地之和；“未开展”按零相加，“—”和“未填报”不计入合计。'];

const laterStages: readonly FunnelStage[] = [
  'prelim',
  'semi',
  'recommended',
  'final',
  'grand',
  'awarded',
  'national',
];

const regionColumn: ColumnOf<AreaStatistics> = column('region', '地市', 'text', 8, ({ region }) =>
  text(region ?? '合计'),
);

const unstatedColumn: ColumnOf<AreaStatistics> = column(
  'unstated',
  `组别${unstatedWord}`,
  'number',
  4,
  ({ groups }) => wholeNumber(groups.unstatedGroup),
);

function stageCell({ funnel }: AreaStatistics, stage: FunnelStage): Cell {
  const count = funnel.find((step) => step.stage === stage)?.count ?? null;
  return count === null ? unknownCell : wholeNumber(count);
}

function figuresTable(
  { regions, province }: Statistics,
  frame: Pick<Table, 'id' | 'title' | 'sheetName'>,
  heads: readonly (readonly [id: FigureId, head: string, widthChars: number])[],
): Table {
  const columns = heads.map(([id, head, width]) =>
    column<AreaStatistics>(id, head, 'number', width, ({ figures }) => figureCell(figures[id])),
  );
  return tableOf({ ...frame, lead: [], notes }, [regionColumn, ...columns], [...regions, province]);
}
