import { define } from '../define.ts';
import type { Passage } from './notice-places.ts';

/** What a notice says unclearly, twice, or not at all (domain §3.3). */
export const noticeSubstance = {
  'notice-age-contradicts-date': define<Passage & { years: number; day: string; deadline: string }>({
    severity: 'info',
    reference: 'A07',
    zh: ({ clause, raw, years, day, deadline }) => ({
      sentence: `${clause}“${raw}”与${day}（含）之后注册互相矛盾：${day}注册的到报名截止${deadline}已满${years}年。审核以日期为准。`,
    }),
    en: ({ clause, raw, years, day, deadline }) => ({
      sentence: `${clause}: "${raw}" contradicts ${day}: by ${deadline} that is ${years} years. The date is applied.`,
    }),
  }),
  'notice-nobody-meant': define<Passage>({
    severity: 'info',
    reference: 'A23',
    zh: ({ clause, raw }) => ({
      sentence: `${clause}“${raw}”提到部门，但通知没有让部门推荐项目。`,
    }),
    en: ({ clause, raw }) => ({
      sentence: `${clause}: "${raw}" names departments, which recommend nothing.`,
    }),
  }),
  'notice-form-lacks-columns': define<{ clause: string; lacking: string }>({
    severity: 'info',
    reference: 'A24',
    zh: ({ clause, lacking }) => ({
      sentence: `${clause}的名单没有${lacking}栏，各行不能可靠地对上报名系统，程序按名称和单位核对。`,
      hint: '可请各地在电子版后面加一列报名编号。',
    }),
    en: ({ clause, lacking }) => ({
      sentence: `${clause}: the form has no ${lacking}; rows are joined to the portal by names.`,
    }),
  }),
  'notice-announced-not-publicised': define<Passage & { otherLine: number }>({
    severity: 'info',
    reference: 'A30',
    zh: ({ clause, raw, otherLine }) => ({
      sentence: `${clause}“${raw}”只说公布，第${otherLine}行要求公示。公示和公布是两件事，两步都要做。`,
    }),
    en: ({ clause, raw, otherLine }) => ({
      sentence: `${clause}: "${raw}" announces only; line ${otherLine} asks for publicity. Both are due.`,
    }),
  }),
  'notice-summary-undated': define<Passage & { day: string | null }>({
    severity: 'info',
    reference: 'A33',
    zh: ({ clause, raw, day }) => ({
      sentence: `${clause}“${raw}”没有写报送期限${day === null ? '' : `，已按设置 dates.summaryDeadline 用${day}`}。`,
      ...(day === null ? { hint: '请在 competition.yaml 的 dates.summaryDeadline 填写期限。' } : {}),
    }),
    en: ({ clause, day }) => ({
      sentence: `${clause}: the summary has no deadline${day === null ? '' : `; dates.summaryDeadline says ${day}`}.`,
    }),
  }),
  'notice-undecided': define<Passage & { settled: string | null }>({
    severity: 'info',
    reference: 'A35',
    zh: ({ clause, raw, settled }) => ({
      sentence: `${clause}“${raw}”是占位的话，还没有定${settled === null ? '' : `；设置里已定为“${settled}”`}。`,
      ...(settled === null ? { hint: '定下后填入 competition.yaml；定稿前文件里不能留占位的话。' } : {}),
    }),
    en: ({ clause, raw, settled }) => ({
      sentence: `${clause}: "${raw}" is a placeholder${settled === null ? '' : `; the settings say "${settled}"`}.`,
    }),
  }),
  'notice-announced-later': define<Passage>({
    severity: 'info',
    reference: 'A36',
    zh: ({ clause, raw }) => ({
      sentence: `${clause}“${raw}”：要另发通知。`,
      hint: '时间、地点定下后，用程序生成决赛通知。',
    }),
    en: ({ clause, raw }) => ({ sentence: `${clause}: "${raw}": another notice is due.` }),
  }),
  'notice-nothing-follows': define<Passage>({
    severity: 'info',
    reference: 'A37',
    zh: ({ clause, raw }) => ({
      sentence: `${clause}说“${raw}”，后面却没有内容。`,
      hint: '图片存成文本时会丢失，请查原件。',
    }),
    en: ({ clause, raw }) => ({ sentence: `${clause} says "${raw}", but nothing follows.` }),
  }),
  'notice-window-undefined': define<Passage & { years: string }>({
    severity: 'info',
    reference: 'A38',
    zh: ({ clause, raw, years }) => ({
      sentence: `${clause}“${raw}”没有写明是哪几年（届），已按设置 history.years 用${years}年。`,
    }),
    en: ({ clause, raw, years }) => ({
      sentence: `${clause}: "${raw}" does not say which years; history.years says ${years}.`,
    }),
  }),
  'notice-deadline-ambiguous': define<Passage & { otherLine: number }>({
    severity: 'info',
    reference: 'A39',
    zh: ({ clause, raw, otherLine }) => ({
      sentence: `${clause}写“${raw}”，第${otherLine}行写截止日期就是这一天，当天算不算在内不一致；按包含当天办理。`,
    }),
    en: ({ clause, raw, otherLine }) => ({
      sentence: `${clause}: "${raw}" may exclude the day that line ${otherLine} calls the last; it is included.`,
    }),
  }),
  'notice-deadline-not-as-set': define<Passage & { setting: string; proposal: string }>({
    severity: 'warning',
    reference: 'A39',
    zh: ({ clause, raw, setting, proposal }) => ({
      sentence: `${clause}的截止日期是${raw}，设置 ${setting} 却是${proposal}。`,
      hint: '请核对；有误的改正 competition.yaml。延期的，设置里填延期以后的日期，并把延期通知写在 notices.changes。',
    }),
    en: ({ clause, raw, setting, proposal }) => ({
      sentence: `${clause}: the deadline is ${raw}, but ${setting} is ${proposal}.`,
      hint: 'Correct whichever is wrong, or record the extension in notices.changes.',
    }),
  }),
  'notice-no-room': define<Passage & { otherLine: number }>({
    severity: 'info',
    reference: 'A40',
    zh: ({ clause, raw, otherLine }) => ({
      sentence: `${clause}比赛到${raw}为止，第${otherLine}行推荐也到这一天为止，中间没有留公示的时间。`,
      hint: '请各地提前结束比赛，留足公示的工作日再推荐。',
    }),
    en: ({ clause, raw, otherLine }) => ({
      sentence: `${clause}: the contests end on ${raw}, and so does recommending (line ${otherLine}); no time is left for publicity.`,
    }),
  }),
  'notice-count-agrees': define<Passage & { counted: number }>({
    severity: 'info',
    reference: 'A42',
    zh: ({ clause, raw, counted }) => ({
      sentence: `${clause}“${raw}”与附件所列${counted}行一致；尚未举办的不应说“举办了”。`,
    }),
    en: ({ clause, raw, counted }) => ({
      sentence: `${clause}: "${raw}" agrees with ${counted} rows; what is to come should not be told as past.`,
    }),
  }),
  'notice-count-differs': define<Passage & { counted: number }>({
    severity: 'warning',
    reference: 'A42',
    zh: ({ clause, raw, counted }) => ({
      sentence: `${clause}“${raw}”，附件的表里却有${counted}行。`,
      hint: '请核对个数，或补上缺的行。',
    }),
    en: ({ clause, raw, counted }) => ({
      sentence: `${clause}: "${raw}", but the table has ${counted} rows.`,
      hint: 'Check the number.',
    }),
  }),
  'notice-imprint-local': define<Passage>({
    severity: 'info',
    reference: 'A43',
    zh: ({ raw }) => ({ sentence: `版记里有“${raw}”，是本地做法，国家标准的版记没有这一项。` }),
    en: ({ raw }) => ({ sentence: `The imprint has "${raw}", a local practice.` }),
  }),
  'notice-copy-to-missing': define<{ hosts: string }>({
    severity: 'info',
    reference: 'A43',
    zh: ({ hosts }) => ({
      sentence: `通知由几家联合主办（${hosts}），版记却没有抄送。`,
      hint: '请确定是否抄送联合主办单位。',
    }),
    en: ({ hosts }) => ({ sentence: `Several bodies are hosts (${hosts}), but nobody is sent a copy.` }),
  }),
  'notice-commendation': define<Passage>({
    severity: 'info',
    reference: 'A44',
    zh: ({ clause, raw }) => ({
      sentence: `${clause}“${raw}”：开展表彰须经批准，没有批准文号的用“公布”或“通报表扬”。`,
      hint: '已有批准的，填 competition.yaml 的 announcement.approvalReference。',
    }),
    en: ({ clause, raw }) => ({
      sentence: `${clause}: "${raw}": commendation (表彰) needs an approval.`,
      hint: 'Fill in announcement.approvalReference where there is one.',
    }),
  }),
  'notice-person-named': define<{ clause: string }>({
    severity: 'info',
    reference: 'A45',
    zh: ({ clause }) => ({
      sentence: `${clause}公开了联系人姓名；公开的通知一般只留处室和座机。`,
    }),
    en: ({ clause }) => ({
      sentence: `${clause} names a person in public; an office and its line would do.`,
    }),
  }),
  'notice-mobile-public': define<{ clause: string }>({
    severity: 'warning',
    reference: 'A45',
    zh: ({ clause }) => ({
      sentence: `${clause}公开了手机号码。`,
      hint: '公开的通知只留座机，请换成处室的座机号码。',
    }),
    en: ({ clause }) => ({ sentence: `${clause} makes a mobile number public.`, hint: 'Give a landline.' }),
  }),
};
