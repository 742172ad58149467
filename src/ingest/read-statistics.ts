import type { RegionStatistics, Statistic } from '../records/records.ts';
import type { FoundTable, TableShape } from './found-table.ts';
import type { Notebook } from './notebook.ts';
import type { ProjectIndex } from './project-index.ts';
import { checkSerials, rowReaders, type RowReader } from './row-reader.ts';
import { tidyAmount, type MoneyUnit } from './tidy/amounts.ts';
import { tidyCount } from './tidy/counts.ts';
import { tidyDate, type DateSystem } from './tidy/dates.ts';
import { cleanText, tidyText, tidyTitle } from './tidy/text.ts';
import { complaint, isBroken, textCell, tidied, type CellInput, type Tidied } from './tidy/tidied.ts';

export const metricShape = {
  name: '赛事活动统计表',
  headings: {
    serial: ['序号'],
    metric: ['指标', '统计指标', '项目', '内容'],
    value: ['数值', '数量', '数据', '填报数'],
    unit: ['单位', '计量单位'],
    remark: ['备注', '说明'],
  },
  required: ['metric', 'value'],
} as const satisfies TableShape<string>;

export const mediaShape = {
  name: '媒体报道',
  headings: {
    serial: ['序号'],
    title: ['标题', '报道标题', '新闻标题'],
    outlet: ['媒体', '媒体名称', '刊发媒体'],
    date: ['日期', '刊发日期', '报道日期'],
    url: ['链接', '网址', '报道链接'],
  },
  required: ['title', 'outlet'],
} as const satisfies TableShape<string>;

export const fourNewShape = {
  name: '四新项目',
  headings: {
    serial: ['序号'],
    projectId: ['项目编号', '项目ID', '报名编号'],
    name: ['项目名称'],
    kind: ['类型', '类别', '四新类型'],
  },
  required: ['name', 'kind'],
} as const satisfies TableShape<string>;

export type MetricField = keyof typeof metricShape.headings;
export type MediaField = keyof typeof mediaShape.headings;
export type FourNewField = keyof typeof fourNewShape.headings;

/** The numbers a city reports; blanks are asked about, because a blank is not zero. */
export function readMetrics(
  table: FoundTable<MetricField>,
  region: string,
  notebook: Notebook,
): RegionStatistics['metrics'] {
  checkSerials(table, 'serial', notebook, { region });
  return rowReaders(table, notebook, { region }).map((row) => {
    const name = row.read('metric', tidyText) ?? '';
    const unit = row.read('unit', tidyText);
    const value = row.read('value', (cell) => tidyStatistic(cell, unit));
    if (value.type === 'missing' && !row.says('value'))
      row.report(complaint('statistic-blank', { metric: name }), 'value');
    return { name, value, unit, remark: row.read('remark', tidyText), source: row.source };
  });
}

/** The city's list of media reports. */
export function readMedia(
  table: FoundTable<MediaField>,
  region: string,
  system: DateSystem,
  notebook: Notebook,
): RegionStatistics['media'] {
  return rowReaders(table, notebook, { region }).map((row) => ({
    title: row.read('title', tidyText) ?? '',
    outlet: row.read('outlet', tidyText),
    date: row.read('date', (cell) => tidyDate(cell, system)),
    url: row.read('url', tidyText),
    source: row.source,
  }));
}

/** The city's list of 四新 projects (R49). */
export function readFourNew(
  table: FoundTable<FourNewField>,
  region: string,
  projects: ProjectIndex,
  notebook: Notebook,
): RegionStatistics['fourNew'] {
  return rowReaders(table, notebook, { region }).map((unknown) => {
    const projectId = unknown.read('projectId', tidyText);
    const row: RowReader<FourNewField> = unknown.about({ projectId: projectId ?? undefined, region });
    if (projectId !== null && !projects.byId.has(projectId)) {
      row.report(complaint('project-unknown', { projectId }), 'projectId');
    }
    return {
      projectId,
      name: row.read('name', tidyTitle) ?? '',
      kind: row.read('kind', tidyText),
      source: row.source,
    };
  });
}

const notHeld = /^(未开展|未举办|未组织|没有开展)$/u;
const unknown = /^(—+|-+|－|不掌握|不详|未统计)$/u;
const moneyUnits: Readonly<Record<string, MoneyUnit>> = {
  元: '元',
  千元: '千元',
  万元: '万元',
  亿元: '亿元',
};

/**
 * One reported value, by the unit of its row: money in 万元, counts whole, no unit a text. 未开展 is zero,
 * a dash unknown, blank missing; what cannot be used (`约3000`) counts as unknown.
 */
function tidyStatistic(cell: CellInput, unit: string | null): Tidied<Statistic> {
  if (isBroken(cell)) return tidied({ type: 'missing' }, '');
  const { text } = cleanText(cell.text);
  if (text === '') return tidied({ type: 'missing' }, '');
  if (notHeld.test(text)) return tidied({ type: 'not-held' }, '0', ['not-held']);
  if (unknown.test(text)) return tidied({ type: 'unknown' }, '', ['unknown']);
  if (unit === null) {
    // A date cell (初赛日期) is what it should be among the texts.
    const tidy = tidyText(textCell(cell.text));
    return { ...tidy, value: { type: 'text', text: tidy.value ?? '' } };
  }
  const money = moneyUnits[unit];
  const figure: Tidied<string | number | null> =
    money === undefined ? tidyCount(cell) : tidyAmount(cell, money);
  if (figure.value === null) return { ...figure, value: { type: 'unknown' } };
  return { ...figure, value: { type: 'number', value: String(figure.value) } };
}
