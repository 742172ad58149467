import type { Competition } from '../records/competition.ts';
import { placeOf, type Dispute, type Objection, type PublicityPeriod } from '../records/records.ts';
import { dayOf } from '../records/written-date.ts';
import type { Finding } from '../records/results.ts';
import type { Place } from '../problems/place.ts';
import { problem } from '../problems/problem.ts';
import type { Judged } from './judged.ts';
import { isSameName } from './likeness.ts';
import { applyRules, finding, type Rule } from './rule.ts';
import { lastWorkingDay } from '../records/working-days.ts';

/** Publicity and what was objected (R41 正文三(二)), disputes over marks (R50 附件1·三). */
export function publicityFindings(judged: Judged): readonly Finding[] {
  const { records, competition } = judged;
  return [
    ...applyRules([longEnough(competition)], periodsOf(judged)),
    ...namedPeriods(judged),
    ...announcedAfterwards(judged),
    ...applyRules([objectionClosed(judged)], records.objections),
    ...applyRules([disputeClosed(judged)], records.disputes),
  ];
}

/** A publicity period, from the register or, without one, from the competition file. */
interface Period {
  readonly name: string;
  readonly start: string | null;
  readonly end: string | null;
  readonly place: Place;
  readonly endPlace: Place;
  readonly workingDays: number | null;
}

const competitionFile = 'competition.yaml';

function periodsOf({ records, competition }: Judged): readonly Period[] {
  if (records.publicity.length > 0) return records.publicity.map(periodOfRecord);
  const place = { file: competitionFile };
  return competition.publicity.periods.map((period) => ({
    ...period,
    place,
    endPlace: place,
    workingDays: null,
  }));
}

function periodOfRecord({ name, start, end, workingDays, source }: PublicityPeriod): Period {
  return {
    name,
    start: dayOf(start),
    end: dayOf(end),
    place: placeOf(source, 'start'),
    endPlace: placeOf(source, 'end'),
    workingDays,
  };
}

/** R41: as many working days as the edition, or the register where it asks for more, demands. */
function longEnough({ publicity }: Competition): Rule<Period> {
  return {
    id: 'R41',
    findings: ({ name, start, end, place, endPlace, workingDays }) => {
      if (start === null || end === null) {
        return [finding('R41', problem('publicity-undated', start === null ? place : endPlace, { name }))];
      }
      const days = Math.max(publicity.workingDays ?? 0, workingDays ?? 0);
      if (days === 0) return [];
      const least = lastWorkingDay(start, days, publicity);
      if (least.type === 'unknown-year') {
        return [finding('R41', problem('calendar-missing', { file: competitionFile }, { year: least.year }))];
      }
      if (end >= least.iso) return [];
      const parameters = { name, start, end, days, least: least.iso };
      return [finding('R41', problem('publicity-too-short', endPlace, parameters))];
    },
  };
}

/** The settings name a period that is planned or on record; without it its paper has no date. */
function namedPeriods({ records, competition: { publicity } }: Judged): readonly Finding[] {
  const known = [...records.publicity, ...publicity.periods].map(({ name }) => name);
  return (['finalistsPeriod', 'nationalPeriod'] as const).flatMap((setting) => {
    const name = publicity[setting];
    if (name === null || known.includes(name)) return [];
    const parameters = { setting: `publicity.${setting}`, name, known };
    return [finding('R41', problem('publicity-name-unknown', { file: competitionFile }, parameters))];
  });
}

/** R41: winners are announced, and certificates dated, after their publicity has ended. */
function announcedAfterwards(judged: Judged): readonly Finding[] {
  const { announcement, certificate, publicity } = judged.competition;
  const place = { file: competitionFile };
  const winners = periodsOf(judged).find(
    ({ name }) => publicity.winnersPeriod !== null && isSameName(name, publicity.winnersPeriod),
  );
  if (winners === undefined) {
    return announcement.date === null
      ? []
      : [finding('R41', problem('winners-publicity-missing', place, {}))];
  }
  const { end } = winners;
  const dates = [
    { what: 'announcement', date: announcement.date },
    { what: 'certificate', date: certificate.date },
  ] as const;
  return dates.flatMap(({ what, date }) => {
    if (date === null || end === null || date > end) return [];
    return [finding('R41', problem('announced-too-early', place, { what, date, end }))];
  });
}

/** R41: no objection is open when winners are announced. */
function objectionClosed({ entries }: Judged): Rule<Objection> {
  return {
    id: 'R41',
    findings: ({ projectId, content, closed, source }) => {
      if (closed) return [];
      const about = aboutId(projectId, entries);
      return [finding('R41', problem('objection-open', placeOf(source, 'status'), { content }, about))];
    },
  };
}

/** R50 附件1·三: the expert committee arbitrates disputes over marks; its decision is recorded. */
function disputeClosed({ entries }: Judged): Rule<Dispute> {
  return {
    id: 'R50',
    findings: ({ projectId, content, closed, source }) => {
      if (closed) return [];
      const about = aboutId(projectId, entries);
      return [finding('R50', problem('dispute-open', placeOf(source, 'status'), { content }, about))];
    },
  };
}

function aboutId(
  projectId: string | null,
  entries: Judged['entries'],
): { projectId?: string | undefined; region?: string | undefined } {
  if (projectId === null) return {};
  return { projectId, region: entries.byId.get(projectId)?.region ?? undefined };
}
