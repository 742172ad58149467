import { groups, type Competition, type Group } from '../records/competition.ts';
import type { Award } from '../records/results.ts';

/** Nobody outside this file can make one: what the public sees passes through `publicWinners`. */
const published: unique symbol = Symbol('published');

/**
 * What a public list may say of a winner (domain §2.4, R52). It has no place for phones, e-mails,
 * identity or credit codes; score and members are null unless the competition publishes them.
 */
export interface PublicWinner {
  readonly [published]: true;
  readonly projectId: string;
  readonly projectName: string;
  readonly applicantName: string;
  readonly group: Group;
  readonly region: string;
  readonly level: string;
  readonly levelIndex: number;
  readonly score: string | null;
  readonly members: readonly string[] | null;
}

/**
 * The public projection of the awards, in the order of the list: groups apart, inside a group by level,
 * inside a level by rank, or by region and name where the list is 排名不分先后 (also while undecided).
 */
export function publicWinners(
  awards: readonly Award[],
  competition: Pick<Competition, 'publicList' | 'regions'>,
): readonly PublicWinner[] {
  const order = competition.publicList.order === 'rank' ? compareByRank : neutralOrder(competition);
  return [...awards]
    .sort((a, b) => compareGroups(a, b) || a.levelIndex - b.levelIndex || order(a, b))
    .map((award) => project(award, competition.publicList));
}

function project(award: Award, policy: Competition['publicList']): PublicWinner {
  const { projectId, projectName, group, region, level, levelIndex } = award;
  return {
    [published]: true,
    projectId,
    projectName,
    applicantName: award.recipient,
    group,
    region,
    level,
    levelIndex,
    score: policy.scores ? award.score : null,
    members: policy.members ? award.coreMembers : null,
  };
}

function compareGroups(a: Award, b: Award): number {
  return groups.indexOf(a.group) - groups.indexOf(b.group);
}

function compareByRank(a: Award, b: Award): number {
  return a.rankInGroup - b.rankInGroup || compareCodeUnits(a.certificateNumber, b.certificateNumber);
}

function neutralOrder(competition: Pick<Competition, 'regions'>): (a: Award, b: Award) => number {
  const position = new Map(competition.regions.map(({ name }, index) => [name, index]));
  const of = (award: Award): number => position.get(award.region) ?? position.size;
  return (a, b) => of(a) - of(b) || compareCodeUnits(a.projectName, b.projectName);
}

function compareCodeUnits(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
