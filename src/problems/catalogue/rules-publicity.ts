import { define } from '../define.ts';

/** Publicity, objections, disputes and what cities report: R37, R38, R41, R48–R50, E06. */
export const publicityProblems = {
  'publicity-too-short': define<{ name: string; start: string; end: string; days: number; least: string }>({
    severity: 'error',
    reference: 'R41',
    zh: ({ name, start, end, days, least }) => ({
      sentence: `“${name}”自 ${start} 至 ${end}，不足${days}个工作日，至少应到 ${least}。`,
      hint: '请更正截止日期或补足公示时间。',
    }),
    en: ({ name, start, end, days, least }) => ({
      sentence: `"${name}" from ${start} to ${end} is shorter than ${days} working days: at least until ${least}.`,
      hint: 'Correct the end or prolong the period.',
    }),
  }),
  'finalist-unregistered': define<{ name: string }>({
    severity: 'error',
    reference: 'R31',
    zh: ({ name }) => ({
      sentence: `推荐的项目“${name}”与报名系统里的项目对不上，没有列入入围名单。`,
      hint: '请先更正推荐名单或报名数据，再公布入围名单。',
    }),
    en: ({ name }) => ({
      sentence: `The recommended project "${name}" is not in the portal's export and is missing from the list of finalists.`,
      hint: 'Correct the recommendation list or the export before the finalists are published.',
    }),
  }),
  'publicity-name-unknown': define<{ setting: string; name: string; known: readonly string[] }>({
    severity: 'error',
    reference: 'R41',
    zh: ({ setting, name, known }) => ({
      sentence:
        known.length === 0
          ? `设置项 ${setting} 写了“${name}”，但一次公示也没有列出来。`
          : `设置项 ${setting} 写的“${name}”，在各次公示（${known.join('、')}）里没有。`,
      hint: '请写成其中一次的名称，一字不差；还没有列入的，在 publicity.periods 或公示记录里补上。',
    }),
    en: ({ setting, name, known }) => ({
      sentence: `${setting} names "${name}", which is none of the publicity periods (${known.join(', ') || 'there are none'}).`,
      hint: 'Use one of these names to the letter, or add the period to publicity.periods.',
    }),
  }),
  'publicity-undated': define<{ name: string }>({
    severity: 'error',
    reference: 'R41',
    zh: ({ name }) => ({
      sentence: `“${name}”的起止日期不全，无法核对公示期。`,
      hint: '请填写完整的起始日和截止日。',
    }),
    en: ({ name }) => ({ sentence: `"${name}" lacks a usable start or end.`, hint: 'Fill in both dates.' }),
  }),
  'calendar-missing': define<{ year: string }>({
    severity: 'error',
    reference: 'R41',
    zh: ({ year }) => ({
      sentence: `没有${year}年的放假安排，不能推算工作日。`,
      hint: `请按国务院办公厅的放假通知，在 competition.yaml 的 publicity.calendar 中补上${year}年的节假日和调休上班日。`,
    }),
    en: ({ year }) => ({
      sentence: `There is no calendar of public holidays for ${year}.`,
      hint: `Add the holidays and working weekends of ${year} to publicity.calendar.`,
    }),
  }),
  'winners-publicity-missing': define({
    severity: 'error',
    reference: 'R41',
    zh: () => ({
      sentence: '已定结果公布日期，但没有拟获奖项目的公示记录。',
      hint: '获奖名单应先公示、后公布：请补登公示起止日期。',
    }),
    en: () => ({
      sentence: 'A date of announcement is set, but no publicity period of the winners is on record.',
      hint: 'Winners are publicised before they are announced.',
    }),
  }),
  'announced-too-early': define<{ what: 'announcement' | 'certificate'; date: string; end: string }>({
    severity: 'error',
    reference: 'R41',
    zh: ({ what, date, end }) => ({
      sentence: `${what === 'announcement' ? '结果公布' : '证书'}日期 ${date} 不晚于公示截止日 ${end}。`,
      hint: '公示期满无异议后方可公布和发证：请调整日期。',
    }),
    en: ({ what, date, end }) => ({
      sentence: `The date of the ${what} ${date} is not after the end of publicity ${end}.`,
      hint: 'Move the date.',
    }),
  }),
  'objection-open': define<{ content: string | null }>({
    severity: 'error',
    reference: 'R41',
    zh: ({ content }) => ({
      sentence: `公示期间收到的异议${content === null ? '' : `“${content}”`}尚未办结。`,
      hint: '请办结并登记处理结果后再公布获奖名单。',
    }),
    en: ({ content }) => ({
      sentence: `An objection${content === null ? '' : ` ("${content}")`} is still open.`,
      hint: 'Close it before the winners are announced.',
    }),
  }),
  'dispute-open': define<{ content: string | null }>({
    severity: 'warning',
    reference: 'R50',
    zh: ({ content }) => ({
      sentence: `评审争议${content === null ? '' : `“${content}”`}的仲裁尚未办结。`,
      hint: '请专家委员会作出裁定并登记；定稿前必须办结。',
    }),
    en: ({ content }) => ({
      sentence: `The arbitration${content === null ? '' : ` about "${content}"`} is not closed.`,
      hint: 'Record the decision of the expert committee.',
    }),
  }),
  'attached-event': define<{ text: string; word: string }>({
    severity: 'warning',
    reference: 'R37',
    zh: ({ text, word }) => ({
      sentence: `“${text}”提到“${word}”，可能增设或套开了其他活动。`,
      hint: '原则上不得增设套开其他赛事、论坛和峰会：请向该地区核实。',
    }),
    en: ({ text, word }) => ({
      sentence: `"${text}" speaks of "${word}": an attached event?`,
      hint: 'Forums, summits and other contests are not to be attached: ask the region.',
    }),
  }),
  'fee-collected': define<{ text: string; word: string }>({
    severity: 'error',
    reference: 'R38',
    zh: ({ text, word }) => ({
      sentence: `“${text}”提到“${word}”，涉嫌向参赛者收费。`,
      hint: '不向参赛者收取任何费用：请该地区说明并整改。',
    }),
    en: ({ text, word }) => ({
      sentence: `"${text}" speaks of "${word}": participants must not be charged.`,
      hint: 'Ask the region for an explanation.',
    }),
  }),
  'summary-missing': define({
    severity: 'warning',
    reference: 'R48',
    zh: () => ({ sentence: '没有收到赛事活动总结。', hint: '请催报，收到后补登报送日期。' }),
    en: () => ({ sentence: 'The summary of the contest has not arrived.', hint: 'Ask for it.' }),
  }),
  'summary-late': define<{ date: string; deadline: string }>({
    severity: 'warning',
    reference: 'R48',
    zh: ({ date, deadline }) => ({
      sentence: `赛事活动总结 ${date} 报送，晚于 ${deadline}。`,
      hint: '请核对日期。',
    }),
    en: ({ date, deadline }) => ({
      sentence: `The summary came on ${date}, after ${deadline}.`,
      hint: 'Check the date.',
    }),
  }),
  'four-new-not-listed': define<{ name: string; projectId: string }>({
    severity: 'warning',
    reference: 'R49',
    zh: ({ name, projectId }) => ({
      sentence: `“${name}”（${projectId}）报名时标为“四新”项目，四新项目表中没有。`,
      hint: '请补报；不属于“四新”的，请更正报名信息。',
    }),
    en: ({ name, projectId }) => ({
      sentence: `"${name}" (${projectId}) is flagged as 四新 but not on the list.`,
      hint: 'Add it, or correct the flag.',
    }),
  }),
  'funnel-not-falling': define<{ stage: string; count: number; next: string; nextCount: number }>({
    severity: 'error',
    reference: 'E06',
    zh: ({ stage, count, next, nextCount }) => ({
      sentence: `${stage}${count}个，少于${next}${nextCount}个。`,
      hint: '参赛项目数应逐级减少：请核对填报的数字，和报名、推荐材料里的地区。',
    }),
    en: ({ stage, count, next, nextCount }) => ({
      sentence: `${stage}: ${count}, fewer than ${next}: ${nextCount}.`,
      hint: 'Numbers fall from stage to stage: check them.',
    }),
  }),
  'count-differs-from-sheets': define<{ metric: string; stated: number; counted: number }>({
    severity: 'error',
    reference: 'E06',
    zh: ({ metric, stated, counted }) => ({
      sentence: `${metric}填报${stated}个，评分表实有${counted}个。`,
      hint: '请核对填报数字和评分表。',
    }),
    en: ({ metric, stated, counted }) => ({
      sentence: `${metric}: ${stated} reported, ${counted} on the score sheets.`,
      hint: 'Check both.',
    }),
  }),
};
