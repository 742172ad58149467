import { groups, type Competition } from '../records/competition.ts';
import type { Award } from '../records/results.ts';
import { byRegionAndName, compareCodeUnits, publicProject, type PublicProject } from './public-project.ts';

/** A winner as a public list tells it; score and members are null unless the competition publishes them. */
export interface PublicWinner extends PublicProject {
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
  const order = competition.publicList.order === 'rank' ? compareByRank : byRegionAndName(competition);
  return [...awards]
    .sort((a, b) => compareGroups(a, b) || a.levelIndex - b.levelIndex || order(a, b))
    .map((award) => project(award, competition.publicList));
}

function project(award: Award, policy: Competition['publicList']): PublicWinner {
  return {
    ...publicProject({ ...award, applicantName: award.recipient }),
    level: award.level,
    levelIndex: award.levelIndex,
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
