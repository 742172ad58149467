/** What a row of a region's table of statistics counts, by the metrics of domain §2.5 (E04, E06, E08–E13). */
export interface Metric {
  readonly id: MetricId;
  /** Number of the definition in domain §2.5. */
  readonly reference: string;
  /** The name documents print; regions' tables may use the others too. */
  readonly name: string;
  readonly otherNames: readonly string[];
  /** Null for texts (a day, a place). */
  readonly unit: string | null;
  readonly definition: string;
}

export const metricIds = [
  'lastYear',
  'prelimDay',
  'prelimPlace',
  'prelimProjects',
  'semiDay',
  'semiPlace',
  'semiProjects',
  'judgesTechnical',
  'judgesInvestment',
  'judgesManagement',
  'events',
  'attendees',
  'onlineViewers',
  'mediaCentral',
  'mediaProvincial',
  'mediaCity',
  'mediaNew',
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
] as const;

export type MetricId = (typeof metricIds)[number];

type Row = readonly [
  reference: string,
  name: string,
  unit: string | null,
  definition: string,
  otherNames?: readonly string[],
];

/** The one list of what regions report, in the order of their tables. */
const rows: Readonly<Record<MetricId, Row>> = {
  lastYear: ['E04', '上年度报名项目数', '个', '上一届大赛按时报名并审核通过的项目数', ['上年报名项目数']],
  prelimDay: ['E06', '初赛日期', null, '举行初赛的日期', ['初赛时间']],
  prelimPlace: ['E06', '初赛地点', null, '举行初赛的地点'],
  prelimProjects: ['E06', '初赛参赛项目数', '个', '参加初赛的项目数'],
  semiDay: ['E06', '复赛日期', null, '举行复赛的日期', ['复赛时间']],
  semiPlace: ['E06', '复赛地点', null, '举行复赛的地点'],
  semiProjects: ['E06', '复赛参赛项目数', '个', '参加复赛的项目数'],
  judgesTechnical: ['E08', '技术类评委', '人', '参加初赛、复赛评审的技术类专家'],
  judgesInvestment: ['E08', '投资类评委', '人', '参加初赛、复赛评审的投资类专家'],
  judgesManagement: ['E08', '管理类评委', '人', '参加初赛、复赛评审的管理类专家'],
  events: ['E09', '赛事活动场次', '场', '举办的赛事活动场次', ['活动场次']],
  attendees: ['E09', '现场参加人次', '人次', '到现场参加赛事活动的人次'],
  onlineViewers: ['E09', '线上观看人次', '人次', '线上观看赛事活动的人次'],
  mediaCentral: ['E10', '中央及国家级媒体报道', '篇', '中央及国家级媒体刊播的报道'],
  mediaProvincial: ['E10', '省级媒体报道', '篇', '省级媒体刊播的报道'],
  mediaCity: ['E10', '市级媒体报道', '篇', '市级媒体刊播的报道'],
  mediaNew: ['E10', '新媒体报道', '篇', '新媒体发布的报道'],
  mediaReads: ['E10', '新媒体阅读量', '次', '新媒体报道的阅读量'],
  serviceEvents: ['E11', '对接服务活动场次', '场', '举办的对接服务活动场次'],
  serviceInstitutions: ['E11', '参与服务机构', '家', '参加对接服务的机构数', ['参与服务机构数']],
  serviceProjects: ['E11', '对接服务项目', '个', '得到对接服务的项目数', ['对接服务项目数']],
  equityDeals: ['E12', '股权融资（到位）笔数', '笔', '资金已经到位的股权融资笔数'],
  equityWan: ['E12', '股权融资（到位）金额', '万元', '资金已经到位的股权融资金额'],
  equityIntentWan: ['E12', '意向融资金额', '万元', '达成意向、资金尚未到位的融资金额，不与到位金额相加'],
  creditDeals: ['E12', '授信笔数', '笔', '金融机构授信笔数'],
  creditWan: ['E12', '授信金额', '万元', '金融机构授信金额'],
  landedProjects: ['E13', '落地转化项目数', '个', '落地或实现成果转化的项目数'],
  landedWan: ['E13', '落地转化金额', '万元', '落地或成果转化项目的金额'],
  bigFirmProjects: ['E13', '龙头企业合作项目', '个', '与龙头企业开展合作的项目数', ['龙头企业合作项目数']],
};

export const metrics: readonly Metric[] = metricIds.map((id) => {
  const [reference, name, unit, definition, otherNames = []] = rows[id];
  return { id, reference, name, otherNames, unit, definition };
});

/** A metric by its id. */
export function metricOf(id: MetricId): Metric {
  const [reference, name, unit, definition, otherNames = []] = rows[id];
  return { id, reference, name, otherNames, unit, definition };
}

/**
 * The metric a region's row is about, whatever spaces and brackets its name is written with; undefined for
 * rows a region added of its own. `more` are the competition's further names (`reports.metrics`).
 */
export function metricNamed(
  written: string,
  more: Readonly<Partial<Record<MetricId, readonly string[] | undefined>>>,
): MetricId | undefined {
  const folded = fold(written);
  return metrics.find(({ id, name, otherNames }) =>
    [name, ...otherNames, ...(more[id] ?? [])].some((one) => fold(one) === folded),
  )?.id;
}

function fold(name: string): string {
  return name.replace(/\s+/gu, '').replaceAll('(', '（').replaceAll(')', '）');
}
