import { groups, type Group } from '../records/competition.ts';
import { placeOf } from '../records/records.ts';
import type { Award, Finding } from '../records/results.ts';
import type { Place } from '../problems/place.ts';
import { problem } from '../problems/problem.ts';
import { bracketsOf } from './awards.ts';
import { appearancesIn } from './entries.ts';
import type { Judged } from './judged.ts';
import { decided, finding } from './rule.ts';

/** Every award with its certificate, told; who reached none (once they are decided); and places nobody took. */
export function awardStatements(judged: Judged): readonly Finding[] {
  return [
    ...judged.awards.flatMap((award) => statements(award, judged)),
    ...withoutAward(judged),
    ...groups.flatMap((group) => emptyPlaces(group, judged)),
  ];
}

function statements(award: Award, judged: Judged): readonly Finding[] {
  const { competition, national } = judged;
  const place = placeInGrandFinal(award.projectId, judged);
  const about = { projectId: award.projectId, region: award.region === '' ? undefined : award.region };
  const bracket = bracketsOf(award.group, competition).find(
    ({ levelIndex }) => levelIndex === award.levelIndex,
  );
  const given = {
    group: competition.groups[award.group].name,
    level: award.level,
    rank: award.rankInGroup,
    first: bracket?.firstRank ?? award.rankInGroup,
    last: bracket?.lastRank ?? award.rankInGroup,
    prizeWan: award.prizeWan,
    withheld: award.prizeWithheld,
  };
  const certificate = {
    number: award.certificateNumber,
    members: award.certificateMembers,
    core: award.coreMembers.length,
  };
  return [
    decided('R44', problem('award-decided', place, given, about)),
    ...(national.includes(award.projectId)
      ? [decided('R47', problem('national-decided', place, { level: award.level }, about))]
      : []),
    decided('R17', problem('certificate-decided', place, certificate, about)),
  ];
}

function withoutAward(judged: Judged): readonly Finding[] {
  const { rankings, awards, competition } = judged;
  // Awards still to be decided are nobody's yet: no project has missed them.
  if (competition.awards.levels === null) return [];
  const winners = new Set(awards.map(({ projectId }) => projectId));
  return rankings
    .filter(({ stage }) => stage === 'grand')
    .flatMap(({ group, rows, cut }) =>
      rows
        .filter(({ projectId }) => !winners.has(projectId))
        .map(({ projectId, rankText }) => {
          const parameters = { group: competition.groups[group].name, rank: rankText, places: cut };
          const place = placeInGrandFinal(projectId, judged);
          return decided('R44', problem('award-not-reached', place, parameters, { projectId }));
        }),
    );
}

/** Places of the plan nobody was given: they stay empty (domain §4.2, 7). */
function emptyPlaces(group: Group, { rankings, competition, awards }: Judged): readonly Finding[] {
  const ranking = rankings.find((one) => one.stage === 'grand' && one.group === group);
  if (ranking === undefined) return [];
  return bracketsOf(group, competition).flatMap(({ level }) => {
    const given = awards.filter((award) => award.group === group && award.level === level.name).length;
    const planned = level[group].count;
    if (given >= planned) return [];
    const parameters = { group: competition.groups[group].name, level: level.name, planned, given };
    return [finding('R44', problem('award-places-unfilled', { file: ranking.file }, parameters))];
  });
}

function placeInGrandFinal(projectId: string, { entries }: Judged): Place {
  const [appearance] = appearancesIn(entries, projectId, 'grand');
  return appearance === undefined ? { file: '' } : placeOf(appearance.row.source, 'name');
}
