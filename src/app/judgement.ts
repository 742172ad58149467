import type { Competition, Group } from '../records/competition.ts';
import { groups } from '../records/competition.ts';
import type { Award, Ranking, RegionQuota, Results } from '../records/results.ts';

/** What `judge --json` prints: quotas, rankings, awards and their totals. */
export interface Judgement {
  readonly competition: string;
  /** Names of the groups, as the settings have them. */
  readonly groups: Readonly<Record<Group, string>>;
  readonly quotas: readonly RegionQuota[];
  readonly rankings: readonly Ranking[];
  readonly awards: readonly Award[];
  readonly totals: Readonly<Record<string, Readonly<Record<Group | 'total', number>>>>;
  readonly national: readonly string[];
}

/** The results as data, with the number of awards by level and group. */
export function judgementOf(results: Results, competition: Competition): Judgement {
  const levels = (competition.awards.levels ?? []).map(({ name }) => name);
  return {
    competition: competition.name,
    groups: { enterprise: competition.groups.enterprise.name, startup: competition.groups.startup.name },
    quotas: results.quotas,
    rankings: results.rankings,
    awards: results.awards,
    totals: Object.fromEntries(levels.map((level) => [level, totalsOf(results.awards, level)])),
    national: results.national,
  };
}

function totalsOf(awards: readonly Award[], level: string): Record<Group | 'total', number> {
  const inLevel = awards.filter((award) => award.level === level);
  const [enterprise, startup] = groups.map(
    (group) => inLevel.filter((award) => award.group === group).length,
  );
  return { enterprise: enterprise ?? 0, startup: startup ?? 0, total: inLevel.length };
}
