import Fraction from 'fraction.js';
import type { Competition } from '../../records/competition.ts';
import { metricNamed, type MetricId } from '../../records/metrics.ts';
import type { RegionStatistics } from '../../records/records.ts';
import type { Figure, FigureId } from '../../records/statistics.ts';

type Metrics = RegionStatistics['metrics'];

/** A region's row about a metric, by the names of the list and the competition's own. */
export function metricRow(
  metrics: Metrics,
  id: MetricId,
  { reports }: Pick<Competition, 'reports'>,
): Metrics[number] | undefined {
  return metrics.find(({ name }) => metricNamed(name, reports.metrics) === id);
}

/** The figure a region reports for a metric; no row of it, or no table, is missing like a blank. */
export function reportedFigure(
  report: RegionStatistics | undefined,
  id: MetricId,
  competition: Pick<Competition, 'reports'>,
): Figure {
  const value = report === undefined ? undefined : metricRow(report.metrics, id, competition)?.value;
  if (value === undefined) return { type: 'missing', without: [] };
  // Text where a number belongs has been told on reading.
  if (value.type === 'text') return { type: 'unknown', without: [] };
  return value.type === 'number'
    ? { type: 'number', value: value.value, without: [] }
    : { type: value.type, without: [] };
}

/** E08–E13 of one region, with the sums of judges and of media reports. */
export function reportedFigures(
  report: RegionStatistics | undefined,
  competition: Pick<Competition, 'reports'>,
): Readonly<Record<FigureId, Figure>> {
  return figuresFrom((id) => reportedFigure(report, id, competition), sumParts);
}

/** E08–E13 of the province: each the sum of the regions', with the regions that gave no number. */
export function joinFigures(
  regions: readonly {
    readonly region: string;
    readonly figures: Readonly<Record<FigureId, Figure>>;
  }[],
): Readonly<Record<FigureId, Figure>> {
  return figuresFrom(
    (id) => sumFigures(regions.map(({ region, figures }) => ({ from: region, figure: figures[id] }))),
    sumKnownParts,
  );
}

type ReportedId = Exclude<FigureId, 'judges' | 'media'>;

function figuresFrom(
  figureOf: (id: ReportedId) => Figure,
  sum: (parts: readonly Figure[]) => Figure,
): Readonly<Record<FigureId, Figure>> {
  const judges = [
    figureOf('judgesTechnical'),
    figureOf('judgesInvestment'),
    figureOf('judgesManagement'),
  ] as const;
  const media = [
    figureOf('mediaCentral'),
    figureOf('mediaProvincial'),
    figureOf('mediaCity'),
    figureOf('mediaNew'),
  ] as const;
  return {
    judgesTechnical: judges[0],
    judgesInvestment: judges[1],
    judgesManagement: judges[2],
    judges: sum(judges),
    events: figureOf('events'),
    attendees: figureOf('attendees'),
    onlineViewers: figureOf('onlineViewers'),
    mediaCentral: media[0],
    mediaProvincial: media[1],
    mediaCity: media[2],
    mediaNew: media[3],
    media: sum(media),
    mediaReads: figureOf('mediaReads'),
    serviceEvents: figureOf('serviceEvents'),
    serviceInstitutions: figureOf('serviceInstitutions'),
    serviceProjects: figureOf('serviceProjects'),
    equityDeals: figureOf('equityDeals'),
    equityWan: figureOf('equityWan'),
    equityIntentWan: figureOf('equityIntentWan'),
    creditDeals: figureOf('creditDeals'),
    creditWan: figureOf('creditWan'),
    landedProjects: figureOf('landedProjects'),
    landedWan: figureOf('landedWan'),
    bigFirmProjects: figureOf('bigFirmProjects'),
  };
}

/** The sum of a region's parts; with a part that is not known there is no sum. */
function sumParts(parts: readonly Figure[]): Figure {
  if (parts.every(({ type }) => type === 'not-held' || type === 'number')) return sumKnownParts(parts);
  const type = parts.every((part) => part.type === 'missing') ? 'missing' : 'unknown';
  return { type, without: [] };
}

/** The sum of the province's parts, each of which says itself which regions it is without. */
function sumKnownParts(parts: readonly Figure[]): Figure {
  const sum = sumFigures(parts.map((figure) => ({ from: null, figure })));
  return { ...sum, without: [...new Set(parts.flatMap(({ without }) => without))] };
}

interface Addend {
  readonly from: string | null;
  readonly figure: Figure;
}

/** Adds what is known; all 未开展 stays 未开展, nothing known stays unknown. */
export function sumFigures(addends: readonly Addend[]): Figure {
  const known = addends.filter(({ figure }) => figure.type === 'number' || figure.type === 'not-held');
  const without = addends.flatMap(({ from, figure }) =>
    from !== null && (figure.type === 'unknown' || figure.type === 'missing') ? [from] : [],
  );
  if (known.length === 0) return { type: 'unknown', without };
  const numbers = known.flatMap(({ figure }) => (figure.type === 'number' ? [figure.value] : []));
  if (numbers.length === 0) return { type: 'not-held', without };
  return { type: 'number', value: sumDecimals(numbers), without };
}

function sumDecimals(values: readonly string[]): string {
  const sum = values.reduce((total, value) => total.add(new Fraction(value)), new Fraction(0));
  const decimals = Math.max(...values.map((value) => (value.split('.')[1] ?? '').length));
  const scaled = sum.mul(10n ** BigInt(decimals)).n.toString();
  if (decimals === 0) return scaled;
  const digits = scaled.padStart(decimals + 1, '0');
  return `${digits.slice(0, -decimals)}.${digits.slice(-decimals)}`;
}
