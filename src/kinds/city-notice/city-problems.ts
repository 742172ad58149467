import { formatPlace } from '../../problems/place.ts';
import { problem, type Problem } from '../../problems/problem.ts';
import { competitionFile } from '../../records/read-competition.ts';
import type { Region } from '../../records/competition.ts';
import type { CityNotice } from '../../records/settings/notices.ts';
import { dayOf } from '../../records/written-date.ts';
import type { KindContext } from '../kind.ts';
import { openEntries, openPaper } from '../open-entry.ts';
import { allowedNames, contestName, isContestNameKept } from './contest-name.ts';
import { districtsOf } from './districts.ts';
import { registrationDeadline } from './view.ts';

const place = { file: competitionFile };

/** What stands in the way of one city's notice: open settings, late or swapped days, a changed name (R36). */
export function cityProblems(notice: CityNotice, region: Region, context: KindContext): readonly Problem[] {
  return [
    ...openCity(notice, region, context),
    ...lateProblems(notice, region, context),
    ...orderProblems(notice, region, context),
    ...nameProblems(notice, region, context),
    ...sheetProblems(notice, region, context),
  ];
}

function openCity(notice: CityNotice, region: Region, { competition }: KindContext): readonly Problem[] {
  const prefix = `notices.city.${region.name}`;
  const name = `${region.name}的通知`;
  const { prelim, semi, contact } = notice;
  const rounds = [
    { key: 'prelim', words: competition.stages.prelim.name, round: prelim },
    { key: 'semi', words: competition.stages.semi.name, round: semi },
  ].flatMap(({ key, words, round }) =>
    round === null
      ? []
      : [
          { setting: `${prefix}.${key}.date`, question: `${region.name}${words}的日期`, value: round.date },
          { setting: `${prefix}.${key}.place`, question: `${region.name}${words}的地点`, value: round.place },
        ],
  );
  const others = [
    {
      setting: `${prefix}.contestName`,
      question: `${region.name}比赛的名称`,
      value: contestName(notice, region, competition),
    },
    {
      setting: `${prefix}.semi`,
      question: `${region.name}${competition.stages.prelim.name}、${competition.stages.semi.name}的时间和地点`,
      value: prelim ?? semi,
    },
    {
      setting: `${prefix}.addressees`,
      question: `${name}的主送机关`,
      value: notice.addressees ?? districtsOf(region).offices,
    },
    { setting: `${prefix}.contact`, question: `${name}的联系方式`, value: contact },
  ];
  const entries = [...openPaper(prefix, name, notice), ...others, ...rounds];
  return openEntries(`市级通知（${region.name}）`, entries, { region: region.name });
}

/** A city may close earlier than the province, never later. */
function lateProblems(
  notice: CityNotice,
  { name: region }: Region,
  { competition }: KindContext,
): readonly Problem[] {
  const { dates, stages } = competition;
  const cutoff = dates.registrationCutoff.slice(0, 10);
  const recommendation = { deadline: dates.recommendationDeadline, of: '推荐截止日期' };
  return [
    { what: '报名截止日期', date: notice.registrationDeadline, deadline: cutoff, of: '报名截止日期' },
    { what: `${stages.prelim.name}日期`, date: notice.prelim?.date ?? null, ...recommendation },
    { what: `${stages.semi.name}日期`, date: notice.semi?.date ?? null, ...recommendation },
  ].flatMap(({ what, date, deadline, of }) =>
    date === null || date <= deadline
      ? []
      : [problem('city-later-than-province', place, { what, date, deadline, of }, { region })],
  );
}

function orderProblems(
  notice: CityNotice,
  { name: region }: Region,
  { competition }: KindContext,
): readonly Problem[] {
  const moments = [
    { what: '通知的成文日期', date: notice.date },
    { what: '报名截止日期', date: registrationDeadline(notice, competition) },
    { what: `${competition.stages.prelim.name}日期`, date: notice.prelim?.date ?? null },
    { what: `${competition.stages.semi.name}日期`, date: notice.semi?.date ?? null },
  ].flatMap(({ what, date }) => (date === null ? [] : [{ what, date }]));
  return moments.slice(1).flatMap((after, index) => {
    const before = moments[index];
    if (before === undefined || before.date <= after.date) return [];
    const parameters = {
      before: before.what,
      beforeDate: before.date,
      after: after.what,
      afterDate: after.date,
    };
    return [problem('schedule-order', place, parameters, { region })];
  });
}

function nameProblems(notice: CityNotice, region: Region, { competition }: KindContext): readonly Problem[] {
  const contest = contestName(notice, region, competition);
  if (contest === null || isContestNameKept(contest, region, competition)) return [];
  const [name = ''] = allowedNames(region, competition);
  return [problem('contest-renamed', place, { contest, name }, { region: region.name })];
}

function sheetProblems(
  notice: CityNotice,
  region: Region,
  { competition, records }: KindContext,
): readonly Problem[] {
  const planned = notice.semi?.date ?? null;
  if (planned === null) return [];
  const what = `${region.name}${competition.stages.semi.name}`;
  return records.scoreSheets.flatMap((sheet) => {
    const held = dayOf(sheet.heldOn);
    if (sheet.stage !== 'semi' || sheet.region !== region.name || held === null || held === planned)
      return [];
    const parameters = { what, planned, held, sheet: formatPlace(sheet.place) };
    return [problem('schedule-differs-from-sheet', place, parameters, { region: region.name })];
  });
}
