import { gb33476Word, gb9704, gb9704Strict } from './gb9704.ts';
import type { LocalCustom, OfficialProfile } from './profile.ts';
import { pointsToMm } from './units.ts';

const profiles: readonly OfficialProfile[] = [gb9704, gb9704Strict, gb33476Word];

/** Ids of the profiles a competition may choose. */
export const profileIds: readonly string[] = profiles.map(({ id }) => id);

/** The official profile of a competition's setting `layout.profile`; null where there is none of that name. */
export function officialProfile(id: string): OfficialProfile | null {
  return profiles.find((profile) => profile.id === id) ?? null;
}

/** What a province or a body does in its own way; the profile decides what is left out. */
export type LocalChoices = { readonly [Choice in keyof LocalCustom]?: LocalCustom[Choice] | undefined } & {
  /** Distance of a title's lines, in points. */
  readonly titlePitch?: number | undefined;
  /** Largest size of the red mark of a 文件, in points. */
  readonly markSize?: number | undefined;
};

/** A profile with a province's own choices in it. */
export function localProfile(profile: OfficialProfile, choices: LocalChoices): OfficialProfile {
  const { custom, title, file } = profile;
  return {
    ...profile,
    title: {
      ...title,
      pitchMm: choices.titlePitch === undefined ? title.pitchMm : pointsToMm(choices.titlePitch),
    },
    file: { ...file, markSize: choices.markSize ?? file.markSize },
    custom: {
      level3: choices.level3 ?? custom.level3,
      margins: choices.margins ?? custom.margins,
      landscape: choices.landscape ?? custom.landscape,
      sidesMultipleOf: choices.sidesMultipleOf ?? custom.sidesMultipleOf,
      red: choices.red ?? custom.red,
      sealGuide: choices.sealGuide ?? custom.sealGuide,
    },
  };
}
