import { placeOf, type Receipt } from '../records/records.ts';
import { dayOf } from '../records/written-date.ts';
import { problem } from '../problems/problem.ts';
import type { Judged } from './judged.ts';
import { finding, type Rule } from './rule.ts';

/** Rules about a recommendation's letter, as the receipt register has it: R03, R06, R28, R29, R32, R48. */
export function letterRules(judged: Judged): readonly Rule<Receipt>[] {
  if (judged.competition.city !== undefined) return cityLetterRules(judged);
  return [
    sentInTime(judged),
    afterCityContest(),
    countsAgree(judged),
    bothCopies(),
    resultsPublicised(),
    summarySent(judged),
  ];
}

/** What a city can see to itself: what was received, and in how many copies, only the secretariat knows. */
function cityLetterRules(judged: Judged): readonly Rule<Receipt>[] {
  if (judged.records.recommendationLists.length === 0) return [];
  return [writtenInTime(judged), afterCityContest(), resultsPublicised()];
}

/** R03 in a city's own folder; a letter without a date yet is an open setting. */
function writtenInTime({ competition }: Judged): Rule<Receipt> {
  const deadline = competition.dates.recommendationDeadline;
  return {
    id: 'R03',
    findings: ({ region, source, documentDate }) => {
      const date = dayOf(documentDate);
      if (date === null || date <= deadline) return [];
      const parameters = { what: 'written', date, deadline } as const;
      return [finding('R03', problem('recommendation-late', placeOf(source), parameters, { region }))];
    },
  };
}

/** R03 附件1·五A（一）（四）3: written and received by the deadline; late may be overridden (E°). */
function sentInTime({ competition }: Judged): Rule<Receipt> {
  const deadline = competition.dates.recommendationDeadline;
  return {
    id: 'R03',
    findings: ({ region, source, documentDate, receivedAt }) => {
      const dates = [
        { what: 'written', field: 'documentDate', date: dayOf(documentDate) },
        { what: 'received', field: 'receivedAt', date: dayOf(receivedAt) },
      ] as const;
      return dates.flatMap(({ what, field, date }) => {
        const place = placeOf(source, field);
        if (date === null) {
          return [finding('R03', problem('recommendation-date-missing', place, { what }, { region }))];
        }
        if (date <= deadline) return [];
        return [finding('R03', problem('recommendation-late', place, { what, date, deadline }, { region }))];
      });
    },
  };
}

/**
 * R06, from 附件1·五A（三）（四）: semi-final and publicity end no later than the recommendation. The notice
 * leaves no day between them, so the same day is accepted.
 */
function afterCityContest(): Rule<Receipt> {
  return {
    id: 'R06',
    findings: ({ region, source, documentDate, receivedAt, semiFinalDate, publicityEnd }) => {
      const recommended = dayOf(documentDate) ?? dayOf(receivedAt);
      if (recommended === null) return [];
      const dates = [
        { what: 'semi', field: 'semiFinalDate', date: dayOf(semiFinalDate) },
        { what: 'publicity', field: 'publicityEnd', date: dayOf(publicityEnd) },
      ] as const;
      return dates.flatMap(({ what, field, date }) => {
        if (date === null || date <= recommended) return [];
        const parameters = { what, date, documentDate: recommended };
        const place = placeOf(source, field);
        return [finding('R06', problem('city-dates-after-recommendation', place, parameters, { region }))];
      });
    },
  };
}

/** R28, domain §5.2 row 41: the numbers in the letter are the numbers of the list. */
function countsAgree({ records, quotas }: Judged): Rule<Receipt> {
  const regionsWithList = new Set(records.recommendationLists.map(({ region }) => region));
  return {
    id: 'R28',
    findings: (receipt) => {
      const quota = quotas.find(({ region }) => region === receipt.region);
      if (quota === undefined || !regionsWithList.has(receipt.region)) return [];
      const counts = [
        { what: 'total', stated: receipt.total, counted: quota.recommended },
        { what: 'enterprise', stated: receipt.enterprise, counted: quota.recommendedEnterprise },
        { what: 'startup', stated: receipt.startup, counted: quota.recommendedStartup },
      ] as const;
      return counts.flatMap(({ what, stated, counted }) => {
        if (stated === null || stated === counted) return [];
        const place = placeOf(receipt.source, what);
        const about = { region: receipt.region };
        return [finding('R28', problem('letter-count-differs', place, { what, stated, counted }, about))];
      });
    },
  };
}

/** R29 附件1·五A（四）1–2, 附件4注: a paper copy and an electronic one. */
function bothCopies(): Rule<Receipt> {
  return {
    id: 'R29',
    findings: ({ region, source, paper, electronic }) => {
      const copies = [
        { copy: 'paper', received: paper },
        { copy: 'electronic', received: electronic },
      ] as const;
      return copies.flatMap(({ copy, received }) => {
        if (received === true) return [];
        const place = placeOf(source, copy);
        return [finding('R29', problem('copy-missing', place, { copy }, { region }))];
      });
    },
  };
}

/** R32 附件1·五A（三）1: the city published its winners. */
function resultsPublicised(): Rule<Receipt> {
  return {
    id: 'R32',
    findings: ({ region, source, publicityStart, publicityEnd }) => {
      if (publicityStart !== null && publicityEnd !== null) return [];
      const place = placeOf(source, publicityStart === null ? 'publicityStart' : 'publicityEnd');
      return [finding('R32', problem('city-publicity-missing', place, {}, { region }))];
    },
  };
}

/** R48 正文三(三): the summary is sent to the secretariat; the edition may set a day. */
function summarySent({ competition }: Judged): Rule<Receipt> {
  const deadline = competition.dates.summaryDeadline;
  return {
    id: 'R48',
    findings: ({ region, source, summaryReceivedAt }) => {
      const place = placeOf(source, 'summaryReceivedAt');
      const date = dayOf(summaryReceivedAt);
      if (date === null) return [finding('R48', problem('summary-missing', place, {}, { region }))];
      if (deadline === null || date <= deadline) return [];
      return [finding('R48', problem('summary-late', place, { date, deadline }, { region }))];
    },
  };
}
