import type { Competition } from './competition.ts';

/** Value of a dotted setting, `publicity.workingDays`; undefined where there is none. */
export function settingAt(competition: Competition, setting: string): unknown {
  return setting
    .split('.')
    .reduce<unknown>(
      (value, key) =>
        typeof value === 'object' && value !== null
          ? (value as Readonly<Record<string, unknown>>)[key]
          : undefined,
      competition,
    );
}
