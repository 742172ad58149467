import { define } from '../define.ts';

/** What can be wrong with the settings of a finals notice, a change notice or a city's own notice. */
export const noticeProblems = {
  'schedule-differs-from-sheet': define<{ what: string; planned: string; held: string; sheet: string }>({
    severity: 'warning',
    reference: 'R04',
    zh: ({ what, planned, held, sheet }) => ({
      sentence: `通知把${what}安排在 ${planned}，评分表（${sheet}）写的是 ${held}，两处不一致。`,
      hint: '请核对：日程写错的，改 competition.yaml；评分表写错的，改评分表；临时改期的，请另发变更通知。',
    }),
    en: ({ what, planned, held, sheet }) => ({
      sentence: `The notice sets ${what} for ${planned}, but the score sheet (${sheet}) says ${held}.`,
      hint: 'Correct whichever is wrong; a change of date needs a notice of its own.',
    }),
  }),
  'schedule-panel-missing': define<{ what: string; sheet: string }>({
    severity: 'warning',
    zh: ({ what, sheet }) => ({
      sentence: `${what}有评分表（${sheet}），决赛通知的日程里却没有这一场。`,
      hint: '请在 competition.yaml 的 notices.finals.schedule 补上；确实没有这一场的，请核对评分表。',
    }),
    en: ({ what, sheet }) => ({
      sentence: `${what} has a score sheet (${sheet}) but no place in the schedule of the finals notice.`,
      hint: 'Add it to notices.finals.schedule.',
    }),
  }),
  'schedule-order': define<{ before: string; beforeDate: string; after: string; afterDate: string }>({
    severity: 'error',
    zh: ({ before, beforeDate, after, afterDate }) => ({
      sentence: `${after}（${afterDate}）早于${before}（${beforeDate}），前后次序不对。`,
      hint: '请核对 competition.yaml 中的日期。',
    }),
    en: ({ before, beforeDate, after, afterDate }) => ({
      sentence: `${after} (${afterDate}) comes before ${before} (${beforeDate}).`,
      hint: 'Check the dates in competition.yaml.',
    }),
  }),
  'change-of-nothing': define<{ notice: string; where: string }>({
    severity: 'error',
    zh: ({ notice, where }) => ({
      sentence: `${notice}“${where}”一项，改前和改后写的一样。`,
      hint: '请核对 original（原来怎么写）和 changed（改成怎么写）。',
    }),
    en: ({ notice, where }) => ({
      sentence: `${notice}, "${where}": original and changed are the same.`,
      hint: 'Check both.',
    }),
  }),
  'extension-not-later': define<{ notice: string; where: string; original: string; changed: string }>({
    severity: 'error',
    zh: ({ notice, where, original, changed }) => ({
      sentence: `${notice}“${where}”由 ${original} 延到 ${changed}，并没有推后。`,
      hint: '请核对日期；提前的，请把 type 改为“变更”。',
    }),
    en: ({ notice, where, original, changed }) => ({
      sentence: `${notice}, "${where}": ${changed} is not after ${original}.`,
      hint: 'Check the dates; what is brought forward is a 变更.',
    }),
  }),
  'change-differs-from-setting': define<{
    notice: string;
    where: string;
    changed: string;
    setting: string;
    value: string;
  }>({
    severity: 'error',
    zh: ({ notice, where, changed, setting, value }) => ({
      sentence: `${notice}把“${where}”改成“${changed}”，设置项 ${setting} 却是“${value}”，其他文件仍会照后者印。`,
      hint: `请核对，把 competition.yaml 的 ${setting} 和通知改成一致。`,
    }),
    en: ({ notice, where, changed, setting, value }) => ({
      sentence: `${notice} changes "${where}" to "${changed}", but the setting ${setting} is "${value}".`,
      hint: 'Make the two agree.',
    }),
  }),
  'change-setting-unknown': define<{ notice: string; where: string; setting: string }>({
    severity: 'error',
    zh: ({ notice, where, setting }) => ({
      sentence: `${notice}“${where}”一项写了设置项 ${setting}，competition.yaml 里没有这样一项可以核对的值。`,
      hint: '请写成 dates.summaryDeadline 的样子；没有对应设置项的，删去 setting 一行。',
    }),
    en: ({ notice, where, setting }) => ({
      sentence: `${notice}, "${where}": there is no setting ${setting} to compare with.`,
      hint: 'Write it like dates.summaryDeadline, or leave it out.',
    }),
  }),
  'notice-region-unknown': define<{ region: string; meant: string | null }>({
    severity: 'error',
    zh: ({ region, meant }) => ({
      sentence: `市级通知（notices.city）里的“${region}”不是本赛事的地区名称。`,
      hint:
        meant === null
          ? '请写 regions 中的 name，一字不差。'
          : `您要写的是不是“${meant}”？请写 regions 中的 name，一字不差。`,
    }),
    en: ({ region, meant }) => ({
      sentence: `"${region}" under notices.city is no region of this competition.`,
      hint: meant === null ? 'Use a name of regions.' : `Did you mean "${meant}"?`,
    }),
  }),
  'city-later-than-province': define<{ what: string; date: string; deadline: string; of: string }>({
    severity: 'error',
    zh: ({ what, date, deadline, of }) => ({
      sentence: `市级通知的${what}是 ${date}，晚于省里规定的${of} ${deadline}。`,
      hint: '请把市级日期提前到省里规定的日期以内。',
    }),
    en: ({ what, date, deadline, of }) => ({
      sentence: `${what} of the city's notice is ${date}, after the province's ${of} ${deadline}.`,
      hint: 'Bring it forward.',
    }),
  }),
  'contest-renamed': define<{ contest: string; name: string }>({
    severity: 'error',
    reference: 'R36',
    zh: ({ contest, name }) => ({
      sentence: `市级比赛名称“${contest}”没有照写大赛全称“${name}”，赛事名称不得更改。`,
      hint: '请在名称中逐字写明大赛全称，例如在全称后面加地区名和“初赛、复赛”。',
    }),
    en: ({ contest, name }) => ({
      sentence: `The name "${contest}" does not hold the competition's full name "${name}".`,
      hint: 'The name must not be changed: use it in full.',
    }),
  }),
};
