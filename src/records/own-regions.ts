import type { Competition, Region } from './competition.ts';

/** The regions a folder is about: all of them, or the one whose own folder it is (`competition.city`). */
export function ownRegions({ city, regions }: Pick<Competition, 'city' | 'regions'>): readonly Region[] {
  return city === undefined ? regions : regions.filter(({ name }) => name === city.region);
}
