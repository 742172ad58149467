import type { Competition } from './competition.ts';
import { isoDate } from './iso-date.ts';
import type { ChangeNotice } from './settings/notices.ts';

/**
 * The competition as a document of `day` knew it: deadlines that later 延期 and 变更 notices moved are the
 * ones they were moved from, so that an issued notice made again says what it said. Corrections (更正) are
 * of slips and stay mended. A document without a day is still to come: it knows everything.
 */
export function asOf(competition: Competition, day: string | null): Competition {
  if (day === null) return competition;
  const later = (competition.notices?.changes ?? [])
    .filter(({ type, date }) => type !== '更正' && date !== null && date > day)
    .sort((a, b) => ((a.date ?? '') < (b.date ?? '') ? 1 : -1));
  return later.reduce(undo, competition);
}

function undo(competition: Competition, { items }: ChangeNotice): Competition {
  return items.reduce<Competition>((before, { setting, original }) => {
    const key = dateKeys(before).find((name) => `dates.${name}` === setting);
    const value = key === undefined ? null : before.dates[key];
    if (key === undefined || value === null || !isoDate.safeParse(original).success) return before;
    // A deadline to the minute keeps its time of day.
    return { ...before, dates: { ...before.dates, [key]: original + value.slice(original.length) } };
  }, competition);
}

type DateKey = keyof Competition['dates'];

function dateKeys({ dates }: Competition): readonly DateKey[] {
  return Object.keys(dates) as DateKey[];
}
