import { problem, type Problem } from '../../problems/problem.ts';
import { asOf } from '../../records/as-of.ts';
import type { Competition } from '../../records/competition.ts';
import { brief, findAll, findFirst, proseOf } from '../find.ts';
import { placeOfLine, type Notice, type NoticeLine } from '../notice.ts';
import { dayInWords, daysIn, yearsLater } from '../written-days.ts';
import type { NoticeCheck } from './check.ts';
import { correctionOf } from './corrections.ts';

/** A07: 不满2年 beside a first day of registration that is longer ago. */
export const checkAgeAgainstDate: NoticeCheck = (notice, competition) => {
  const cutoff = competition.dates.registrationCutoff.slice(0, 10);
  return findFirst(proseOf(notice), /(?:不满|不足|未满) ?(\d{1,2}) ?年/).flatMap(({ line, raw, groups }) => {
    const years = Number(groups[0]);
    const after = daysIn(line.text, competition.year).find(({ raw: day, at }) =>
      /^(?:（含）|\(含\))?(?:之后|以后|后)/.test(line.text.slice(at + day.length)),
    );
    if (after === undefined || yearsLater(after.iso, years) > cutoff) return [];
    const days = { day: dayInWords(after.iso), deadline: dayInWords(cutoff) };
    return [
      problem('notice-age-contradicts-date', placeOfLine(notice, line), {
        clause: line.clause,
        raw,
        years,
        ...days,
      }),
    ];
  });
};

/** A38: 近三年 where no place says which years or editions are meant. */
export const checkYearWindow: NoticeCheck = (notice, { history }) => {
  const window = '近[两二三四五六七八九十\\d]{1,2}(?:年|届)';
  const prose = proseOf(notice);
  if (findFirst(prose, new RegExp(`${window}[（(]`)).length > 0) return [];
  const [first] = findFirst(prose, new RegExp(`${window}[^，。；]{0,20}`));
  if (first === undefined) return [];
  const { line, raw } = first;
  const words = { clause: line.clause, raw: brief(raw), years: history.years.join('、') };
  return [problem('notice-window-undefined', placeOfLine(notice, line), words)];
};

interface Deadline {
  readonly line: NoticeLine;
  readonly raw: string;
  readonly iso: string;
  readonly type: 'before' | 'last';
}

/** A39: a day told as the last one here and with 前 there. */
export const checkDeadlineWording: NoticeCheck = (notice, { year }) => {
  const deadlines = deadlinesOf(notice, year);
  const last = new Map(
    deadlines.filter(({ type }) => type === 'last').map(({ iso, line }) => [iso, line.number] as const),
  );
  return deadlines
    .filter(({ type }) => type === 'before')
    .flatMap(({ line, raw, iso }) => {
      const otherLine = last.get(iso);
      if (otherLine === undefined) return [];
      return [
        problem('notice-deadline-ambiguous', placeOfLine(notice, line), {
          clause: line.clause,
          raw,
          otherLine,
        }),
      ];
    });
};

function deadlinesOf(notice: Notice, year: number): readonly Deadline[] {
  return proseOf(notice).flatMap((line) =>
    daysIn(line.text, year).flatMap(({ raw, iso, at }): readonly Deadline[] => {
      if (/^之?前/.test(line.text.slice(at + raw.length)))
        return [{ line, raw: `${raw}前`, iso, type: 'before' }];
      const isLast = /截止(?:日期|时间)?[为是：:]?$/.test(line.text.slice(Math.max(0, at - 12), at));
      return isLast ? [{ line, raw, iso, type: 'last' }] : [];
    }),
  );
}

/** A39: the last day of registering and of recommending is the one that was set when the notice was issued. */
export const checkDeadlinesAsSet: NoticeCheck = (notice, competition) => {
  const { registrationCutoff, recommendationDeadline } = asOf(
    competition,
    competition.call.signedOn ?? '',
  ).dates;
  return [
    ...deadlineAsSet(
      notice,
      competition,
      /报名|申报/,
      'dates.registrationCutoff',
      registrationCutoff.slice(0, 10),
    ),
    ...deadlineAsSet(notice, competition, /推荐/, 'dates.recommendationDeadline', recommendationDeadline),
  ];
};

function deadlineAsSet(
  notice: Notice,
  competition: Competition,
  subject: RegExp,
  setting: string,
  set: string,
): readonly Problem[] {
  return deadlinesOf(notice, competition.year)
    .filter(({ type, iso }) => type === 'last' && iso !== set)
    .filter(({ line, raw }) => subject.test(clauseBefore(line.text, raw)))
    .filter(({ raw }) => correctionOf(raw, competition) === null)
    .map(({ line, raw }) => {
      const words = { clause: line.clause, raw, setting, proposal: dayInWords(set) };
      return problem('notice-deadline-not-as-set', placeOfLine(notice, line), words);
    });
}

/** The sentence up to a date, where its subject stands. */
function clauseBefore(text: string, raw: string): string {
  return (
    text
      .slice(0, text.indexOf(raw))
      .split(/[。；]/)
      .at(-1) ?? ''
  ).slice(-60);
}

/** A40: the cities' contests end on the very day by which they must have recommended. */
export const checkRoomForPublicity: NoticeCheck = (notice, competition) => {
  const { year, stages } = competition;
  const contest = new RegExp(
    `^之?前? ?[^。；]{0,12}(?:完成|举办|结束)[^。；]{0,8}(?:初赛|${stages.semi.name})`,
  );
  const recommending = findAll(proseOf(notice), /推荐[^。；，]{0,10}截止[^。；，]{0,4}为?(?=\d)/g).flatMap(
    ({ line, raw, at }) =>
      daysIn(line.text, year)
        .filter((day) => day.at >= at && day.at <= at + raw.length + 2)
        .map(({ iso }) => ({ line, iso })),
  );
  return proseOf(notice).flatMap((line) =>
    daysIn(line.text, year).flatMap(({ raw, iso, at }) => {
      if (!contest.test(line.text.slice(at + raw.length, at + raw.length + 60))) return [];
      const same = recommending.find((other) => other.iso === iso);
      if (same === undefined) return [];
      const words = { clause: line.clause, raw, otherLine: same.line.number };
      return [problem('notice-no-room', placeOfLine(notice, line), words)];
    }),
  );
};
