import type { Competition } from '../../records/competition.ts';
import type { MetricId } from '../../records/metrics.ts';
import type { Receipt, RegionStatistics } from '../../records/records.ts';
import type { AreaStatistics, RoundReport } from '../../records/statistics.ts';
import { dayOf } from '../../records/written-date.ts';
import { metricRow } from './figures.ts';

/** When and where a region held its first round and its semi-final, as it reports; the register's day else. */
export function roundsOf(
  report: RegionStatistics | undefined,
  receipt: Receipt | undefined,
  competition: Pick<Competition, 'reports'>,
): NonNullable<AreaStatistics['rounds']> {
  const textOf = (id: MetricId): string | null => {
    const value = report === undefined ? undefined : metricRow(report.metrics, id, competition)?.value;
    return value?.type === 'text' && value.text !== '' ? value.text : null;
  };
  const semi = round(textOf('semiDay'), textOf('semiPlace'));
  return {
    prelim: round(textOf('prelimDay'), textOf('prelimPlace')),
    semi: semi.when === null ? { ...semi, day: dayOf(receipt?.semiFinalDate) } : semi,
  };
}

function round(when: string | null, where: string | null): RoundReport {
  return { when, day: when === null ? null : readDay(when), where };
}

/** `2026年7月14日`, `2026-07-14`, `2026/7/14`; a span or a month is no day. */
function readDay(text: string): string | null {
  const match = /^(\d{4})(?:年|[-/.])(\d{1,2})(?:月|[-/.])(\d{1,2})日?(?:\s+00:00(?::00)?)?$/u.exec(text);
  if (match === null) return null;
  const [, year = '', month = '', day = ''] = match;
  return `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`;
}
