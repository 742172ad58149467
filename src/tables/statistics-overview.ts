import type { Cell, Table } from '../document/model.ts';
import type { Competition } from '../records/competition.ts';
import { metricOf, type MetricId } from '../records/metrics.ts';
import type { AreaStatistics, Figure, FigureId, FunnelStage, Ratio } from '../records/statistics.ts';
import { column, serialColumn, tableOf, text, wholeNumber, type ColumnOf } from './columns.ts';
import { reviewWords, roundsNamed, stageWords, unstatedWord, withoutWords } from './statistics-words.ts';

/** One metric of the table of statistics. */
interface MetricRow {
  /** Number of its definition (domain §2.5). */
  readonly reference: string;
  readonly name: string;
  readonly definition: string;
  readonly value: Cell;
  readonly unit: string;
  readonly remark: string | null;
}

type Words = Pick<Competition, 'groups' | 'startupKinds' | 'stages' | 'recommendation'>;

/**
 * 统计表: every metric with its value and unit; the sheet also has the number and the definition of each.
 * 未开展 is told as such, — is not known, 未填报 was left blank: none of them is a zero.
 */
export function statisticsOverviewTable(area: AreaStatistics, title: string, competition: Words): Table {
  return tableOf(
    { id: 'overview', title, lead: [], notes, sheetName: '总表' },
    columns,
    overviewRows(area, competition).map((one) => ({
      ...one,
      name: roundsNamed(one.name, competition),
      definition: roundsNamed(one.definition, competition),
    })),
  );
}

const notes = [
  '注：“未开展”表示没有组织该项工作；“—”表示不掌握或尚未产生；“未填报”表示统计表中为空。百分比保留一位小数。意向融资金额不计入到位金额。',
];

const columns: readonly ColumnOf<MetricRow>[] = [
  serialColumn(),
  { ...column('reference', '指标编号', 'code', 5, ({ reference }) => text(reference)), show: 'sheet' },
  column('name', '指标', 'text', 14, ({ name }) => text(name)),
  { ...column('definition', '定义', 'text', 24, ({ definition }) => text(definition)), show: 'sheet' },
  column('value', '数值', 'number', 7.5, ({ value }) => value),
  column('unit', '单位', 'choice', 4, ({ unit }) => text(unit)),
  column('remark', '备注', 'text', 10, ({ remark }) => text(remark)),
];

function overviewRows(area: AreaStatistics, competition: Words): readonly MetricRow[] {
  return [
    ...registrationRows(area, competition),
    ...growthRows(area),
    ...reviewRows(area),
    ...stageRows(area, competition),
    startupRow(area, competition),
    ...figureRows(area),
    ...awardRows(area, competition),
    row('E14', '“四新”项目数', '报名时标明属于“四新”的有效报名项目', wholeNumber(area.fourNew)),
  ];
}

function registrationRows(
  { registered, groups }: AreaStatistics,
  { groups: names, startupKinds }: Words,
): readonly MetricRow[] {
  const { enterprise, startup } = names;
  const part = (name: string, definition: string, count: number): MetricRow =>
    row('E02', `其中：${name}`, definition, wholeNumber(count));
  const ofStartup = `有效报名项目中的${startup.name}`;
  return [
    row('E01', '有效报名项目数', '报名系统中审核通过且报名时间不晚于截止时间的项目', wholeNumber(registered)),
    part(enterprise.name, `有效报名项目中的${enterprise.name}`, groups.enterprise),
    part(startup.name, ofStartup, groups.startup),
    part(
      `${startup.name}（${startupKinds.company}）`,
      `${ofStartup}${startupKinds.company}`,
      groups.startupCompany,
    ),
    part(`${startup.name}（${startupKinds.team}）`, `${ofStartup}${startupKinds.team}`, groups.startupTeam),
    ...given(groups.unstatedKind, (count) =>
      part(`${startup.name}（${unstatedWord}）`, '没有填主体类型', count),
    ),
    ...given(groups.unstatedGroup, (count) => part(`组别${unstatedWord}`, '没有填组别', count)),
  ];
}

function growthRows({ growth }: AreaStatistics): readonly MetricRow[] {
  const { name, definition } = metricOf('lastYear');
  const remark = withoutWords(growth.without);
  const last = growth.lastYear === null ? unknownCell : wholeNumber(growth.lastYear);
  return [
    row('E04', name, definition, last, '个', remark),
    row('E04', '比上年增长', '（今年－上年）÷上年；上年无数据时不计算', ratioCell(growth.ratio), '%', remark),
  ];
}

function reviewRows({ review }: AreaStatistics): readonly MetricRow[] {
  const part = (id: keyof typeof reviewWords, definition: string): MetricRow =>
    row('E05', `资格审核：${reviewWords[id]}`, definition, wholeNumber(review[id]));
  return [
    part('passed', '按时报名并审核通过的项目'),
    ...given(review.late, () => part('late', '审核通过，但报名时间晚于截止时间，不计入有效报名')),
    part('pending', '尚未审核的项目'),
    part('returned', '退回修改、没有重新提交的项目'),
    part('rejected', '审核不通过的项目'),
    ...given(review.unstated, () => part('unstated', '没有填审核状态的项目')),
  ];
}

const stageDefinitions: Readonly<Record<FunnelStage, string>> = {
  registered: '报名系统中的全部项目',
  approved: '按时报名并审核通过的项目',
  prelim: metricOf('prelimProjects').definition,
  semi: metricOf('semiProjects').definition,
  recommended: '推荐项目名单中的项目',
  final: '进入该阶段的项目，含弃赛',
  grand: '进入该阶段的项目，含弃赛',
  awarded: '获得各等次奖项的项目',
  national: '推荐参加全国赛的项目',
};

function stageRows({ funnel }: AreaStatistics, competition: Words): readonly MetricRow[] {
  const words = stageWords(competition);
  // What was approved in time is E01 and stands at the head of the table.
  const stages = funnel.filter(({ stage }) => stage !== 'approved');
  return stages.map(({ stage, count, without }) =>
    row(
      'E06',
      stage === 'registered' ? '报名系统全部项目数' : `${words[stage]}项目数`,
      stageDefinitions[stage],
      count === null ? unknownCell : wholeNumber(count),
      '个',
      withoutWords(without),
    ),
  );
}

function startupRow({ startupShare }: AreaStatistics, { groups, recommendation }: Words): MetricRow {
  const { startup, total, share } = startupShare;
  const name = groups.startup.name;
  return row(
    'E07',
    `推荐项目中${name}占比`,
    `推荐的${name}项目÷推荐项目总数，不得超过${recommendation.startupShareOf}分之一`,
    ratioCell(share),
    '%',
    share === null ? null : `${startup}/${total}`,
  );
}

/** Reported figures in the order of the regions' tables; the two sums stand after their parts. */
const figureIds: readonly FigureId[] = [
  'judgesTechnical',
  'judgesInvestment',
  'judgesManagement',
  'judges',
  'events',
  'attendees',
  'onlineViewers',
  'mediaCentral',
  'mediaProvincial',
  'mediaCity',
  'mediaNew',
  'media',
  'mediaReads',
  'serviceEvents',
  'serviceInstitutions',
  'serviceProjects',
  'equityDeals',
  'equityWan',
  'equityIntentWan',
  'creditDeals',
  'creditWan',
  'landedProjects',
  'landedWan',
  'bigFirmProjects',
];

function figureRows({ figures }: AreaStatistics): readonly MetricRow[] {
  return figureIds.map((id) => {
    const { reference, name, definition, unit } = describe(id);
    return row(
      reference,
      name,
      definition,
      figureCell(figures[id]),
      unit ?? '',
      withoutWords(figures[id].without),
    );
  });
}

function describe(
  id: FigureId,
): Omit<MetricRow, 'value' | 'remark' | 'unit'> & { readonly unit: string | null } {
  if (id === 'judges') return { reference: 'E08', name: '评委合计', definition: '三类评委之和', unit: '人' };
  if (id === 'media')
    return { reference: 'E10', name: '媒体报道合计', definition: '四类报道之和', unit: '篇' };
  const metric: MetricId = id;
  return metricOf(metric);
}

function awardRows({ awards, awarded, funnel }: AreaStatistics, { groups }: Words): readonly MetricRow[] {
  // Before the grand final there are no awards to count: not the same as none.
  if (funnel.every(({ stage, count }) => stage !== 'awarded' || count === null)) return [];
  return [
    ...awards.map(({ level, enterprise, startup }) =>
      row(
        'E14',
        level,
        `获得${level}的项目`,
        wholeNumber(enterprise + startup),
        '个',
        `${groups.enterprise.name}${enterprise}个，${groups.startup.name}${startup}个`,
      ),
    ),
    row('E14', '获奖项目合计', '各等次获奖项目之和', wholeNumber(awarded)),
  ];
}

/** A reported figure as a cell: what is not a number says why. */
export function figureCell(figure: Figure): Cell {
  switch (figure.type) {
    case 'number':
      return { type: 'number', value: figure.value, digits: figure.value.split('.')[1]?.length ?? 0 };
    case 'not-held':
      return text('未开展');
    case 'unknown':
      return unknownCell;
    case 'missing':
      return text('未填报');
  }
}

/** A share in percent with one decimal; — where there is none. */
export function ratioCell(ratio: Ratio | null): Cell {
  return ratio === null ? unknownCell : { type: 'number', value: ratio.percent, digits: 1 };
}

export const unknownCell: Cell = { type: 'blank', reason: 'not-applicable' };

function row(
  reference: string,
  name: string,
  definition: string,
  value: Cell,
  unit = '个',
  remark: string | null = null,
): MetricRow {
  return { reference, name, definition, value, unit, remark };
}

/** A row that is only there when it counts something. */
function given(count: number, rowOf: (count: number) => MetricRow): readonly MetricRow[] {
  return count === 0 ? [] : [rowOf(count)];
}
