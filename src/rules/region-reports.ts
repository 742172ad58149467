import { placeOf, type RegionStatistics, type Statistic } from '../records/records.ts';
import type { Finding } from '../records/results.ts';
import { metricOf, type MetricId } from '../records/metrics.ts';
import type { Summary } from '../records/summaries.ts';
import type { Place } from '../problems/place.ts';
import { problem } from '../problems/problem.ts';
import type { Judged } from './judged.ts';
import { applyRules, finding, type Rule, type RuleId } from './rule.ts';
import { metricRow } from './statistics/figures.ts';

/** What the regions report, in tables (地市统计) and in words: R37, R38, R49 and the funnel (E06). */
export function reportFindings(judged: Judged): readonly Finding[] {
  const { statistics, summaries } = judged.records;
  return [
    ...applyRules(
      [noAttachedEvents(), noFees()],
      [
        ...statistics.map((report) => ({ region: report.region, texts: textsOf(report) })),
        ...summaries.map((summary) => ({ region: summary.region, texts: paragraphsOf(summary) })),
      ],
    ),
    ...applyRules([fourNewListed(judged), fallingFunnel(judged), semiFinalCounted(judged)], statistics),
  ];
}

/** Words of a region, or of the province, about its contest. */
interface Statement {
  readonly region: string | null;
  readonly texts: readonly PlacedText[];
}

/** Words that speak of an attached event (正文三(二) "其他赛事、论坛和峰会等活动"). */
const eventWords: readonly string[] = ['论坛', '峰会', '套开'];

/** Words that speak of money taken from entrants (正文三(二) "不向参赛者收取任何费用"). */
const feeWords: readonly string[] = ['报名费', '参赛费', '赞助费', '摊派', '收取'];

/** R37 正文三(二): no other contests, forums or summits are added. */
function noAttachedEvents(): Rule<Statement> {
  return {
    id: 'R37',
    findings: ({ region, texts }) =>
      texts.flatMap(({ text, place }) => {
        const word = spokenOf(text, eventWords);
        if (word === undefined) return [];
        const about = region === null ? {} : { region };
        return [finding('R37', problem('attached-event', place, { text, word }, about))];
      }),
  };
}

/** R38 正文三(二): no fees, no profit, no apportionment. */
function noFees(): Rule<Statement> {
  return {
    id: 'R38',
    findings: ({ region, texts }) =>
      texts.flatMap(({ text, place }) => {
        const word = spokenOf(text, feeWords);
        if (word === undefined) return [];
        const about = region === null ? {} : { region };
        return [finding('R38', problem('fee-collected', place, { text, word }, about))];
      }),
  };
}

/** R49 正文三(三): approved projects flagged as 四新 are on the region's list of them. */
function fourNewListed({ entries }: Judged): Rule<RegionStatistics> {
  return {
    id: 'R49',
    findings: (report) => {
      const listed = new Set(report.fourNew.map(({ projectId }) => projectId));
      return entries.entrants
        .filter(({ region, isFourNew }) => region === report.region && isFourNew === true)
        .filter(({ projectId }) => !listed.has(projectId))
        .map(({ name, projectId }) => {
          const about = { projectId, region: report.region };
          const place = fourNewPlace(report);
          return finding('R49', problem('four-new-not-listed', place, { name, projectId }, about));
        });
    },
  };
}

/** E06: the numbers fall from registration to first round to semi-final to recommendation. */
function fallingFunnel({ records, quotas, competition }: Judged): Rule<RegionStatistics> {
  return {
    id: 'E06',
    findings: (report) => {
      const { region } = report;
      const rows = records.projects.filter((project) => project.region === region).length;
      const recommended = quotas.find((quota) => quota.region === region)?.recommended ?? 0;
      const prelim = countOf(report, 'prelimProjects', competition);
      const semi = countOf(report, 'semiProjects', competition);
      const steps = [
        { name: '报名项目数（取自报名项目导出表）', count: rows, place: prelim?.place },
        ...(prelim === undefined ? [] : [{ name: metricOf('prelimProjects').name, ...prelim }]),
        ...(semi === undefined ? [] : [{ name: metricOf('semiProjects').name, ...semi }]),
        { name: '推荐项目数（取自推荐名单）', count: recommended, place: semi?.place },
      ];
      return steps.flatMap((step, at) => {
        const next = steps[at + 1];
        const place = step.place ?? report.place;
        if (next === undefined || next.count <= step.count) return [];
        const parameters = { stage: step.name, count: step.count, next: next.name, nextCount: next.count };
        return [finding('E06', problem('funnel-not-falling', place, parameters, { region }))];
      });
    },
  };
}

/** E06: the semi-final's number is the number of projects on the score sheets. */
function semiFinalCounted({ records, competition }: Judged): Rule<RegionStatistics> {
  const id: RuleId = 'E06';
  return {
    id,
    findings: (report) => {
      const { region } = report;
      const sheets = records.scoreSheets.filter((sheet) => sheet.stage === 'semi' && sheet.region === region);
      const stated = countOf(report, 'semiProjects', competition);
      const counted = sheets.reduce((sum, { rows }) => sum + rows.length, 0);
      if (sheets.length === 0 || stated === undefined || stated.count === counted) return [];
      const parameters = { metric: metricOf('semiProjects').name, stated: stated.count, counted };
      return [finding(id, problem('count-differs-from-sheets', stated.place, parameters, { region }))];
    },
  };
}

interface PlacedText {
  readonly text: string;
  readonly place: Place;
}

/** Remarks and texts of a report, each with its cell. */
function textsOf(report: RegionStatistics): readonly PlacedText[] {
  return report.metrics.flatMap(({ value, remark, source }) => [
    ...(value.type === 'text' ? [{ text: value.text, place: placeOf(source, 'value') }] : []),
    ...(remark === null ? [] : [{ text: remark, place: placeOf(source, 'remark') }]),
  ]);
}

/** The first of the words a text speaks of without denying it: `未收取报名费` is no fee. */
function spokenOf(text: string, words: readonly string[]): string | undefined {
  return words.find((word) =>
    text.split(/[，。；、,;\n]/).some((clause) =>
      clause
        .split(word)
        .slice(0, -1)
        .some((before) => !denial.test(before)),
    ),
  );
}

/** A denial counts for what follows it in its own clause: `不向参赛者收取任何费用`, `免收`. */
const denial = /[不未无没禁免].{0,6}$/;

function paragraphsOf({ sections }: Summary): readonly PlacedText[] {
  return Object.values(sections).flatMap(({ paragraphs }) => paragraphs);
}

function countOf(
  { metrics }: RegionStatistics,
  id: MetricId,
  competition: Judged['competition'],
): { readonly count: number; readonly place: Place } | undefined {
  const metric = metricRow(metrics, id, competition);
  const count = metric === undefined ? null : wholeNumber(metric.value);
  return metric === undefined || count === null
    ? undefined
    : { count, place: placeOf(metric.source, 'value') };
}

function wholeNumber(value: Statistic): number | null {
  if (value.type === 'not-held') return 0;
  return value.type === 'number' && /^\d+$/.test(value.value) ? Number(value.value) : null;
}

/** The sheet of 四新 projects: where a row is missing there is no cell to point at. */
function fourNewPlace({ fourNew, place }: RegionStatistics): Place {
  const source = fourNew[0]?.source;
  return source?.sheet === undefined ? place : { file: source.file, sheet: source.sheet };
}
