import type { Competition, Stage, StageRules } from '../records/competition.ts';
import type { ScoreRow, ScoreSheet } from '../records/records.ts';
import { dayOf } from '../records/written-date.ts';
import type { Place } from '../problems/place.ts';
import { problem } from '../problems/problem.ts';
import type { Appearance } from './entries.ts';
import type { Judged } from './judged.ts';
import { markPlace } from './mark-place.ts';
import { finding, type Rule } from './rule.ts';
import { isAbsent } from './scoring.ts';

/** Rules about a score sheet as a whole: R04, R39, R40, and the seats written on it. */
export function sheetRules({ competition, rankings }: Judged): readonly Rule<ScoreSheet>[] {
  return [heldInTime(competition), marksShown(), notarised(competition), seatsAsComputed(rankings)];
}

/** Rules about one project's row of a sheet: enough valid marks (domain §4.2, 1–2). */
export function rowRules(terms: StageRules, stage: Stage): readonly Rule<Appearance>[] {
  return [enoughMarks(terms, stage)];
}

/** R04 附件1·五A（一）: final and grand final by the day of the notice. */
function heldInTime({ dates, stages }: Competition): Rule<ScoreSheet> {
  return {
    id: 'R04',
    findings: ({ stage, heldOn, place }) => {
      const date = dayOf(heldOn);
      if (stage === 'semi' || date === null || date <= dates.finalsDeadline) return [];
      const parameters = { stage: stages[stage].name, date, deadline: dates.finalsDeadline };
      return [finding('R04', problem('finals-late', place, parameters), stage)];
    },
  };
}

/** R39 正文三(二), 附件1·五A（三）1, （五）1: the sheet says that marks were shown on the spot. */
function marksShown(): Rule<ScoreSheet> {
  return {
    id: 'R39',
    findings: ({ stage, display, displayPlace, region }) => {
      if (display !== null) return [];
      const about = { region: region ?? undefined };
      return [finding('R39', problem('display-missing', displayPlace, {}, about), stage)];
    },
  };
}

/** R40 正文三(二), 附件1·五A（五）1: finals are notarised; an error for the province, a warning for a city. */
function notarised({ stages }: Competition): Rule<ScoreSheet> {
  return {
    id: 'R40',
    findings: ({ stage, notary, place, region }) => {
      if (!stages[stage].notary) return [];
      if (notary !== null && notary.office !== null && notary.number !== null) return [];
      const code = stage === 'semi' ? 'notary-missing-city' : 'notary-missing';
      const parameters = { stage: stages[stage].name };
      const about = { region: region ?? undefined };
      return [finding('R40', problem(code, notary?.place ?? place, parameters, about), stage)];
    },
  };
}

/** R42: the number of places written on a panel's sheet is the number its size gives. */
function seatsAsComputed(rankings: Judged['rankings']): Rule<ScoreSheet> {
  return {
    id: 'R42',
    findings: ({ stage, group, panel, statedSeats, place }) => {
      const ranking = rankings.find(
        (one) => one.stage === stage && one.group === group && one.panel === panel,
      );
      if (stage !== 'final' || statedSeats === null || ranking === undefined) return [];
      if (statedSeats === ranking.cut) return [];
      const parameters = { stated: statedSeats, computed: ranking.cut };
      return [finding('R42', problem('stated-seats-differ', place, parameters), stage)];
    },
  };
}

/** Enough valid marks to score (`minJudges`), and to leave out the extremes (`trimFrom`). */
function enoughMarks(terms: StageRules, stage: Stage): Rule<Appearance> {
  return {
    id: 'R42',
    findings: ({ sheet, row }) => {
      if (isAbsent(row.marks)) return [];
      const valid = row.marks.filter(({ type }) => type === 'mark').length;
      const about = { projectId: row.projectId ?? undefined, region: sheet.region ?? undefined };
      const place = firstUnusable(row);
      if (valid < terms.minJudges) {
        const parameters = { valid, least: terms.minJudges };
        return [finding('R42', problem('marks-too-few', place, parameters, about), stage)];
      }
      if (terms.mean === 'plain' || valid >= terms.trimFrom) return [];
      const parameters = { valid, trimFrom: terms.trimFrom };
      return [finding('R42', problem('marks-untrimmed', place, parameters, about), stage)];
    },
  };
}

function firstUnusable(row: ScoreRow): Place {
  return markPlace(
    row,
    row.marks.findIndex(({ type }) => type !== 'mark'),
  );
}
