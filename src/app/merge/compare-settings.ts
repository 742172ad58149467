import type { Place } from '../../problems/place.ts';
import { problem, type Problem } from '../../problems/problem.ts';
import type { Competition } from '../../records/competition.ts';
import { settingAt } from '../../records/setting-at.ts';

/** What a city cannot decide for itself: where it differs, its material was checked against other rules. */
const shared: readonly string[] = [
  'name',
  'year',
  'call.number',
  'groups.enterprise.name',
  'groups.startup.name',
  'dates.registrationCutoff',
  'dates.startupRegisteredFrom',
  'dates.recommendationDeadline',
  'dates.finalsDeadline',
  'dates.servicesDeadline',
  'dates.qualifiedAsOf',
  'dates.summaryDeadline',
  'recommendation.documentKind',
  'recommendation.startupShareOf',
  'recommendation.columns',
  'recommendation.listTitle',
  'secretariat.mailbox',
  'stages.semi.minJudges',
  'stages.semi.mean',
  'stages.semi.trimFrom',
  'stages.semi.decimals',
  'stages.semi.rankBy',
  'stages.semi.tieChain',
  'stages.semi.maximumMark',
];

/** Settings of a city's folder that are not the province's, each told; its seats as far as both know them. */
export function compareSettings(
  city: Competition,
  province: Competition,
  region: string,
  place: Place,
): readonly Problem[] {
  const tell = (setting: string, own: unknown, expected: unknown): readonly Problem[] => {
    if (JSON.stringify(own) === JSON.stringify(expected)) return [];
    const parameters = { setting, own: shown(own), expected: shown(expected) };
    return [problem('merge-setting-differs', place, parameters, { region })];
  };
  const [own, expected] = [city, province].map(({ quota }) => quota.announced?.[region]);
  return [
    ...shared.flatMap((setting) => tell(setting, settingAt(city, setting), settingAt(province, setting))),
    ...(own === undefined || expected === undefined ? [] : tell(`quota.announced.${region}`, own, expected)),
  ];
}

function shown(value: unknown): string {
  if (value === null || value === undefined) return '空的';
  if (Array.isArray(value)) return value.map(String).join('、');
  return typeof value === 'string' ? `“${value}”` : JSON.stringify(value);
}
