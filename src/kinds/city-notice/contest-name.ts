import type { Competition, Region } from '../../records/competition.ts';
import type { CityNotice } from '../../records/settings/notices.ts';

/** Name of a city's own contest: its own setting, else the launch notice's rule; null while neither is decided. */
export function contestName(notice: CityNotice, region: Region, competition: Competition): string | null {
  return notice.contestName ?? announcedName(region, competition);
}

/**
 * R36: the name is not changed. It is what the launch notice announced, or holds the competition's name, whole or
 * with the region in place of the province.
 */
export function isContestNameKept(name: string, region: Region, competition: Competition): boolean {
  return allowedNames(region, competition).some((allowed) => name.includes(allowed));
}

/** The name that may stand there, for telling. */
export function allowedNames(region: Region, competition: Competition): readonly string[] {
  const announced = announcedName(region, competition);
  if (announced !== null) return [announced];
  return [competition.name.replace(competition.province.name, region.name), competition.name];
}

function announcedName(region: Region, { launch }: Competition): string | null {
  return launch?.cityContestName?.replaceAll('{region}', region.name) ?? null;
}
