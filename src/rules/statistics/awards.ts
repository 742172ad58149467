import type { LevelCount } from '../../records/statistics.ts';
import type { Award } from '../../records/results.ts';
import type { Competition, Group } from '../../records/competition.ts';

/** E14: awards by level and group, every level of the plan in its order. */
export function countAwards(
  awards: readonly Award[],
  competition: Pick<Competition, 'awards'>,
): readonly LevelCount[] {
  return (competition.awards.levels ?? []).map(({ name }) => {
    const count = (group: Group): number =>
      awards.filter((award) => award.level === name && award.group === group).length;
    return { level: name, enterprise: count('enterprise'), startup: count('startup') };
  });
}
