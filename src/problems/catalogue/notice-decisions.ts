import { define } from '../define.ts';
import type { Passage, Rewritten } from './notice-places.ts';

const corrections =
  '也可以在 competition.yaml 的 call.corrections 写明：written 填原文写法，meant 填应当的写法。';

/**
 * What only a person can decide (BLOCK of domain §3.3): an error while the setting is open, and once it is given a
 * note on how it was settled.
 */
export const noticeDecisions = {
  'notice-mailboxes-differ': define<
    Passage & { first: string; firstClause: string; firstLine: number; difference: 'letter' | 'other' }
  >({
    severity: 'error',
    reference: 'A01',
    zh: ({ clause, raw, first, firstClause, firstLine, difference }) => ({
      sentence: `${clause}的邮箱“${raw}”与${firstClause}（第${firstLine}行）的“${first}”不一致${difference === 'letter' ? '，只差一两个字母，必有一处笔误' : ''}。`,
      hint: '请向秘书处核实，把正确的邮箱填入 competition.yaml 的 secretariat.mailbox；程序不猜哪一个对。',
    }),
    en: ({ clause, raw, first, firstLine, difference }) => ({
      sentence: `${clause}: the mailbox ${raw} differs from ${first} in line ${firstLine}${difference === 'letter' ? ' by a letter or two: one is misspelt' : ''}.`,
      hint: 'Ask the secretariat and fill in secretariat.mailbox.',
    }),
  }),
  'notice-mailboxes-settled': define<Passage & { first: string; firstClause: string; proposal: string }>({
    severity: 'info',
    reference: 'A01',
    zh: ({ clause, raw, first, firstClause, proposal }) => ({
      sentence: `${firstClause}的邮箱“${first}”与${clause}的“${raw}”不一致，已按设置 secretariat.mailbox 用“${proposal}”。`,
    }),
    en: ({ clause, raw, first, proposal }) => ({
      sentence: `${clause}: ${raw} differs from ${first}; secretariat.mailbox says ${proposal}.`,
    }),
  }),
  'notice-mailbox-not-as-set': define<Rewritten>({
    severity: 'warning',
    reference: 'A01',
    zh: ({ clause, raw, proposal }) => ({
      sentence: `${clause}的邮箱是“${raw}”，设置 secretariat.mailbox 却是“${proposal}”。`,
      hint: '请核对哪一个对。设置有误的改 competition.yaml；邮箱确已更换的，在 call.corrections 写明。',
    }),
    en: ({ clause, raw, proposal }) => ({
      sentence: `${clause} says ${raw}, but secretariat.mailbox is ${proposal}.`,
      hint: 'Correct whichever is wrong, or record the change in call.corrections.',
    }),
  }),
  'notice-annex-title-differs': define<Passage & { listed: string; listedLine: number }>({
    severity: 'error',
    reference: 'A06',
    zh: ({ clause, raw, listed, listedLine }) => ({
      sentence: `${clause}的标题“${raw}”与附件说明（第${listedLine}行）的“${listed}”不一致，两处必须逐字相同。`,
      hint: `请确定用哪一个，在 competition.yaml 的 call.corrections 写明：written 填不用的写法，meant 填采用的写法。`,
    }),
    en: ({ clause, raw, listed, listedLine }) => ({
      sentence: `${clause}: the title "${raw}" is "${listed}" in the list of annexes, line ${listedLine}.`,
      hint: 'Decide which one stands and say so in call.corrections.',
    }),
  }),
  'notice-annex-title-settled': define<Passage & { listed: string; proposal: string }>({
    severity: 'info',
    reference: 'A06',
    zh: ({ clause, raw, listed, proposal }) => ({
      sentence: `${clause}的标题“${raw}”与附件说明的“${listed}”不一致，已按设置 call.corrections 用“${proposal}”。`,
    }),
    en: ({ clause, raw, listed, proposal }) => ({
      sentence: `${clause}: the titles "${raw}" and "${listed}" differ; call.corrections says "${proposal}".`,
    }),
  }),
  'notice-annexes-uncounted': define<Passage>({
    severity: 'warning',
    reference: 'A06',
    zh: ({ clause, raw }) => ({
      sentence: `${clause}“${raw}”：附件说明与后面的附件对不上，有一处没有对应的。`,
      hint: '请核对附件的个数和编号，补上缺的附件或附件说明。',
    }),
    en: ({ clause, raw }) => ({
      sentence: `${clause} "${raw}": the list of annexes and the annexes do not match.`,
      hint: 'Check how many there are and their numbers.',
    }),
  }),
  'notice-name-broken': define<Passage & { pattern: string }>({
    severity: 'error',
    reference: 'A08',
    zh: ({ clause, raw, pattern }) => ({
      sentence: `${clause}“${raw}”疑似漏了字：同一张表里的名称都是“${pattern}”，这一个的“与”“和”后面只剩不到两个字。`,
      hint: `请对照上级文件核实全称。${corrections}`,
    }),
    en: ({ clause, raw, pattern }) => ({
      sentence: `${clause}: "${raw}" seems to lack a character; its neighbours read "${pattern}".`,
      hint: 'Look up the full name and give it in call.corrections.',
    }),
  }),
  'notice-name-settled': define<Rewritten>({
    severity: 'info',
    reference: 'A08',
    zh: ({ clause, raw, proposal }) => ({
      sentence: `${clause}“${raw}”漏字，已按设置用“${proposal}”。`,
    }),
    en: ({ clause, raw, proposal }) => ({
      sentence: `${clause}: "${raw}" lacks a character; the settings say "${proposal}".`,
    }),
  }),
  'notice-unsigned': define<{ printed: string | null }>({
    severity: 'error',
    reference: 'A18',
    zh: ({ printed }) => ({
      sentence: `正文末尾没有发文机关署名和成文日期${printed === null ? '' : `，只有版记的印发日期${printed}`}。`,
      hint: '请查盖章的原件，把成文日期填入 competition.yaml 的 call.signedOn；不要拿印发日期代替。',
    }),
    en: ({ printed }) => ({
      sentence: `The notice bears no signature and date${printed === null ? '' : `, only the printing date ${printed}`}.`,
      hint: 'Look at the sealed original and fill in call.signedOn; the printing date is another thing.',
    }),
  }),
  'notice-signature-settled': define<{ printed: string | null; proposal: string }>({
    severity: 'info',
    reference: 'A18',
    zh: ({ printed, proposal }) => ({
      sentence: `正文末尾没有署名和成文日期，已按设置 call.signedOn 用${proposal}${printed === null ? '' : `（印发日期是${printed}）`}。`,
    }),
    en: ({ proposal }) => ({ sentence: `The notice is not signed; call.signedOn says ${proposal}.` }),
  }),
  'notice-signed-otherwise': define<Rewritten>({
    severity: 'warning',
    reference: 'A18',
    zh: ({ clause, raw, proposal }) => ({
      sentence: `${clause}的日期${raw}与设置 call.signedOn 的成文日期${proposal}对不上：成文日期应与落款相同，且不晚于印发日期。`,
      hint: '请对照盖章的原件，改正 competition.yaml 的 call.signedOn。',
    }),
    en: ({ clause, raw, proposal }) => ({
      sentence: `${clause}: ${raw} does not fit call.signedOn ${proposal}.`,
      hint: 'Compare with the sealed original.',
    }),
  }),
  'notice-members-unclear': define<Passage>({
    severity: 'error',
    reference: 'A20',
    zh: ({ clause, raw }) => ({
      sentence: `${clause}“${raw}”只写在一类参赛者的条件里，其他获奖者的证书上印不印成员没有说。`,
      hint: '请确定后在 competition.yaml 的 certificate.members 填写 enterprise、company、team 三项。',
    }),
    en: ({ clause, raw }) => ({
      sentence: `${clause}: "${raw}" speaks of one kind of participant only.`,
      hint: 'Decide for all and fill in certificate.members.',
    }),
  }),
  'notice-members-settled': define<Passage>({
    severity: 'info',
    reference: 'A20',
    zh: ({ clause, raw }) => ({
      sentence: `${clause}“${raw}”没有说清对哪些获奖者适用，已按设置 certificate.members 办理。`,
    }),
    en: ({ clause }) => ({ sentence: `${clause}: members on certificates are as certificate.members says.` }),
  }),
  'notice-form-column-unclear': define<Passage>({
    severity: 'error',
    reference: 'A21',
    zh: ({ clause, raw }) => ({
      sentence: `${clause}表头“${raw}”说法不清：“法人”指单位，不是人，多半应为“法定代表人”，由谁填写也不明。`,
      hint: '请在 competition.yaml 的 recommendation.columns 写明这一列怎样印。',
    }),
    en: ({ clause, raw }) => ({
      sentence: `${clause}: the heading "${raw}" is unclear: 法人 is the organisation, not a person.`,
      hint: 'Say in recommendation.columns how it is printed.',
    }),
  }),
  'notice-form-column-settled': define<Rewritten>({
    severity: 'info',
    reference: 'A21',
    zh: ({ clause, raw, proposal }) => ({
      sentence: `${clause}表头“${raw}”中“法人”指单位，多半应为“法定代表人”；已按设置 recommendation.columns 印作“${proposal}”，企业填法定代表人，团队填负责人。`,
    }),
    en: ({ clause, raw, proposal }) => ({
      sentence: `${clause}: the unclear heading "${raw}" is printed as "${proposal}" (recommendation.columns).`,
    }),
  }),
  'notice-contest-name-altered': define<Passage & { expected: string }>({
    severity: 'error',
    reference: 'A25',
    zh: ({ clause, raw, expected }) => ({
      sentence: `${clause}的赛事名称“${raw}”没有“${expected}”，而通知要求不得更改赛事名称。`,
      hint: `请确定各地比赛的全称，填入 competition.yaml 的 launch.cityContestName（{region} 处填地区名称）。${corrections}`,
    }),
    en: ({ clause, raw, expected }) => ({
      sentence: `${clause}: the contest "${raw}" lacks "${expected}", though names may not be altered.`,
      hint: 'Fill in launch.cityContestName, or say it in call.corrections.',
    }),
  }),
  'notice-contest-name-settled': define<Rewritten>({
    severity: 'info',
    reference: 'A25',
    zh: ({ clause, raw, proposal }) => ({
      sentence: `${clause}的赛事名称“${raw}”不是全称，已按设置用“${proposal}”。`,
    }),
    en: ({ clause, raw, proposal }) => ({
      sentence: `${clause}: the contest "${raw}" is called "${proposal}" as set.`,
    }),
  }),
  'notice-awards-undecided': define<Passage>({
    severity: 'error',
    reference: 'A31',
    zh: ({ clause, raw }) => ({
      sentence: `${clause}设了“${raw}”，但没有写各奖项的数量和奖金。`,
      hint: '请按批准的奖励方案填写 competition.yaml 的 awards.levels。',
    }),
    en: ({ clause, raw }) => ({
      sentence: `${clause} names the awards (${raw}) but not how many nor the prizes.`,
      hint: 'Fill in awards.levels.',
    }),
  }),
  'notice-awards-settled': define<Passage>({
    severity: 'info',
    reference: 'A31',
    zh: ({ clause, raw }) => ({
      sentence: `${clause}设了“${raw}”，没有写数量和奖金，已按设置 awards.levels 办理。`,
    }),
    en: ({ clause }) => ({ sentence: `${clause}: numbers and prizes are as awards.levels says.` }),
  }),
  'notice-judging-settled': define<Rewritten>({
    severity: 'info',
    reference: 'A32',
    zh: ({ clause, raw, proposal }) => ({
      sentence: `${clause}要求“${raw}”，通知没有写评委人数、怎样去掉高低分、保留几位小数和同分怎样处理，已按设置 stages 办理：${proposal}。`,
      hint: '请专家委员会确认 competition.yaml 的 stages。',
    }),
    en: ({ clause }) => ({
      sentence: `${clause}: judges, trimming, decimals and ties are not in the notice; stages says them.`,
      hint: 'Have the expert committee confirm them.',
    }),
  }),
  'notice-quota-settled': define<Passage & { seats: number; day: string }>({
    severity: 'info',
    reference: 'A34',
    zh: ({ clause, raw, seats, day }) => ({
      sentence: `${clause}“${raw}”没有写名额总数和报名数的统计日期，已按设置 quota 办理：共${seats}个，统计到${day}。`,
    }),
    en: ({ clause, seats, day }) => ({
      sentence: `${clause}: seats and counting day are as quota says: ${seats}, counted on ${day}.`,
    }),
  }),
};
