import { placeOf, type OrganisationAward, type OtherPrize } from '../records/records.ts';
import type { Finding } from '../records/results.ts';
import { problem } from '../problems/problem.ts';
import { awardStatements } from './award-statements.ts';
import type { Judged } from './judged.ts';
import { isSameName } from './likeness.ts';
import { applyRules, finding, type Rule } from './rule.ts';
import { staffAwardFindings } from './staff-awards.ts';

/** Awards (附件1·五A（五）2): ours told, the staff's list compared, prizes and organisation awards checked. */
export function awardFindings(judged: Judged): readonly Finding[] {
  const { records } = judged;
  return [
    ...awardStatements(judged),
    ...staffAwardFindings(judged),
    ...applyRules([notPaidTwice(judged)], records.otherPrizes),
    ...applyRules([knownOrganisationAward(judged), officialUnit(judged)], records.organisationAwards),
  ];
}

/** R45 附件1·五A（五）2: a project paid elsewhere this year keeps the title; the money needs a decision. */
function notPaidTwice({ entries }: Judged): Rule<OtherPrize> {
  return {
    id: 'R45',
    findings: ({ projectId, contest, paid, withhold, source }) => {
      const place = placeOf(source, 'decision');
      const about = { projectId, region: entries.byId.get(projectId)?.region ?? undefined };
      if (withhold === null) return [finding('R45', problem('prize-undecided', place, { contest }, about))];
      if (withhold || paid !== true) return [];
      return [finding('R45', problem('prize-paid-twice', place, { contest }, about))];
    },
  };
}

/** R46 附件1·五A（五）2: the organisation awards of the notice only. */
function knownOrganisationAward({ competition }: Judged): Rule<OrganisationAward> {
  const awards = competition.organisationAwards;
  return {
    id: 'R46',
    findings: ({ award, source }) => {
      if (awards.includes(award)) return [];
      return [
        finding('R46', problem('organisation-award-unknown', placeOf(source, 'award'), { award, awards })),
      ];
    },
  };
}

/** R46: a bureau is named in full, as in the competition file. */
function officialUnit({ competition }: Judged): Rule<OrganisationAward> {
  return {
    id: 'R46',
    findings: ({ unit, source }) => {
      const region = competition.regions.find(({ name, aliases, bureau }) =>
        [name, ...aliases, bureau.name, ...bureau.shortNames].some((known) => isSameName(known, unit)),
      );
      if (region === undefined || region.bureau.name === unit) return [];
      const parameters = { unit, official: region.bureau.name };
      const about = { region: region.name };
      return [finding('R46', problem('unit-not-official', placeOf(source, 'unit'), parameters, about))];
    },
  };
}
