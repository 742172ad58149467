import { formatPlace } from '../../problems/place.ts';
import { problem, type Problem } from '../../problems/problem.ts';
import type { Competition } from '../../records/competition.ts';
import { competitionFile } from '../../records/read-competition.ts';
import type { ScoreSheet } from '../../records/records.ts';
import type { FinalsNotice, Sitting } from '../../records/settings/notices.ts';
import { dayOf } from '../../records/written-date.ts';
import type { KindContext } from '../kind.ts';
import { openEntries } from '../open-entry.ts';

const place = { file: competitionFile };

/** Where the schedule is open, late (R04), out of order, or tells another day than the score sheets. */
export function scheduleProblems(
  finals: FinalsNotice,
  { competition, records }: Pick<KindContext, 'competition' | 'records'>,
): readonly Problem[] {
  const sheets = records.scoreSheets.filter(({ stage }) => stage !== 'semi');
  return [
    ...openSchedule(finals, competition),
    ...finals.schedule.flatMap((sitting) => lateSitting(sitting, competition)),
    ...orderProblems(finals, competition),
    ...sheets.flatMap((sheet) => sheetProblems(sheet, finals, competition)),
  ];
}

function openSchedule(
  { schedule, checkIn, registration }: FinalsNotice,
  competition: Competition,
): readonly Problem[] {
  const prefix = 'notices.finals';
  const sittings = schedule.flatMap((sitting, index) => [
    entry(`schedule.${index}.date`, `${wordsOf(sitting, competition)}的日期`, sitting.date),
    entry(`schedule.${index}.place`, `${wordsOf(sitting, competition)}的地点`, sitting.place),
  ]);
  const others = [
    ...(schedule.length === 0 ? [entry('schedule', '决赛的时间和地点', null)] : []),
    ...(checkIn === null
      ? []
      : [entry('checkIn.date', '报到日期', checkIn.date), entry('checkIn.place', '报到地点', checkIn.place)]),
    ...(registration === null
      ? []
      : [entry('registration.deadline', '参赛回执的截止日期', registration.deadline)]),
  ];
  return openEntries('决赛通知', [...others, ...sittings]);

  function entry(setting: string, question: string, value: unknown) {
    return { setting: `${prefix}.${setting}`, question, value };
  }
}

/** R04: both finals by the day of the notice. */
function lateSitting(sitting: Sitting, { dates, stages }: Competition): readonly Problem[] {
  const { date, stage } = sitting;
  if (date === null || date <= dates.finalsDeadline) return [];
  return [problem('finals-late', place, { stage: stages[stage].name, date, deadline: dates.finalsDeadline })];
}

/** The notice goes out first, then replies come in, people check in, and the final is before the grand final. */
function orderProblems(finals: FinalsNotice, { stages }: Competition): readonly Problem[] {
  const daysOf = (stage: Sitting['stage']): readonly string[] =>
    finals.schedule.flatMap((sitting) => (sitting.stage === stage ? (sitting.date ?? []) : [])).sort();
  const final = daysOf('final');
  const grand = daysOf('grand');
  const first = { what: `${stages.final.name}第一天`, date: final[0] ?? null };
  return [
    inOrder(
      { what: '通知的成文日期', date: finals.date },
      { what: '参赛回执截止日期', date: finals.registration?.deadline ?? null },
    ),
    inOrder({ what: '参赛回执截止日期', date: finals.registration?.deadline ?? null }, first),
    inOrder({ what: '报到日期', date: finals.checkIn?.date ?? null }, first),
    inOrder({ what: '通知的成文日期', date: finals.date }, first),
    inOrder(
      { what: `${stages.final.name}最后一天`, date: final.at(-1) ?? null },
      { what: `${stages.grand.name}第一天`, date: grand[0] ?? null },
    ),
  ].flat();
}

interface Moment {
  readonly what: string;
  readonly date: string | null;
}

function inOrder(before: Moment, after: Moment): readonly Problem[] {
  if (before.date === null || after.date === null || before.date <= after.date) return [];
  const parameters = {
    before: before.what,
    beforeDate: before.date,
    after: after.what,
    afterDate: after.date,
  };
  return [problem('schedule-order', place, parameters)];
}

function sheetProblems(
  sheet: ScoreSheet,
  { schedule }: FinalsNotice,
  competition: Competition,
): readonly Problem[] {
  const held = dayOf(sheet.heldOn);
  if (schedule.length === 0 || held === null) return [];
  const parameters = { what: wordsOf(sheet, competition), sheet: formatPlace(sheet.place) };
  const sittings = schedule.filter((sitting) => isOf(sitting, sheet));
  if (sittings.length === 0) return [problem('schedule-panel-missing', place, parameters)];
  const planned = sittings.flatMap(({ date }) => date ?? []);
  if (planned.length < sittings.length || planned.includes(held)) return [];
  return [
    problem('schedule-differs-from-sheet', place, { ...parameters, planned: planned.join('、'), held }),
  ];
}

function isOf(sitting: Sitting, { stage, group, panel }: ScoreSheet): boolean {
  return (
    sitting.stage === stage &&
    (sitting.group === null || sitting.group === group) &&
    (sitting.panel === null || panel === null || sitting.panel === panel)
  );
}

/** 省级决赛第1小组（企业组） */
function wordsOf(
  { stage, group, panel }: Pick<Sitting, 'group' | 'panel'> & Pick<ScoreSheet, 'stage'>,
  { stages, groups }: Competition,
): string {
  const panelWords = panel === null ? '' : `第${panel}小组`;
  return `${stages[stage].name}${panelWords}${group === null ? '' : `（${groups[group].name}）`}`;
}
