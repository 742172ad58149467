import { gb9704 } from './gb9704.ts';
import type { OfficialProfile } from './profile.ts';

const profiles: readonly OfficialProfile[] = [gb9704];

/** Ids of the profiles a competition may choose. */
export const profileIds: readonly string[] = profiles.map(({ id }) => id);

/** The official profile of a competition's setting `layout.profile`; null where there is none of that name. */
export function officialProfile(id: string): OfficialProfile | null {
  return profiles.find((profile) => profile.id === id) ?? null;
}
