import { isIsoDay } from '../../document/dates.ts';
import { problem, type Problem } from '../../problems/problem.ts';
import type { Competition } from '../../records/competition.ts';
import { competitionFile } from '../../records/read-competition.ts';
import { settingAt } from '../../records/setting-at.ts';
import type { ChangeNotice } from '../../records/settings/notices.ts';
import { openEntries, openPaper } from '../open-entry.ts';

const place = { file: competitionFile };

/** What stands in the way of one change notice: open settings, and items that change nothing or contradict. */
export function changeProblems(change: ChangeNotice, competition: Competition): readonly Problem[] {
  const notice = noticeName(change);
  return [
    ...openEntries(notice, openPaper(`notices.changes（id: ${change.id}）`, notice, change)),
    ...change.items.flatMap((item) => [
      ...itemProblems(notice, change.type, item),
      ...settingProblems(notice, item, competition),
    ]),
  ];
}

/** 更正通知（01）: how staff tell their change notices apart. */
export function noticeName({ type, id }: Pick<ChangeNotice, 'type' | 'id'>): string {
  return `${type}通知（${id}）`;
}

type Item = ChangeNotice['items'][number];

function itemProblems(
  notice: string,
  type: ChangeNotice['type'],
  { where, original, changed }: Item,
): readonly Problem[] {
  if (original === changed) return [problem('change-of-nothing', place, { notice, where })];
  const isEarlier = isIsoDay(original) && isIsoDay(changed) && changed < original;
  return type === '延期' && isEarlier
    ? [problem('extension-not-later', place, { notice, where, original, changed })]
    : [];
}

/** The other documents are made from the settings: they must say what the notice says. */
function settingProblems(
  notice: string,
  { where, changed, setting }: Item,
  competition: Competition,
): readonly Problem[] {
  if (setting === null) return [];
  const value = settingAt(competition, setting);
  if (value === undefined || typeof value === 'object') {
    return value === null
      ? [problem('change-differs-from-setting', place, { notice, where, changed, setting, value: 'null' })]
      : [problem('change-setting-unknown', place, { notice, where, setting })];
  }
  const told = typeof value === 'string' ? value : JSON.stringify(value);
  if (told === changed || (isIsoDay(changed) && told.slice(0, 10) === changed)) return [];
  return [problem('change-differs-from-setting', place, { notice, where, changed, setting, value: told })];
}
