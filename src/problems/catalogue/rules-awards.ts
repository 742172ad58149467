import { define } from '../define.ts';

/** Awards, the staff's own award list, prizes and organisation awards: R42, R44–R46. */
export const awardProblems = {
  'staff-award-count': define<{
    group: string;
    level: string;
    planned: number;
    listed: number;
    absent: readonly string[];
  }>({
    severity: 'error',
    reference: 'R44',
    zh: ({ group, level, planned, listed, absent }) => ({
      sentence:
        `拟获奖名单中${group}${level}有${listed}个，应为${planned}个` +
        `${absent.length === 0 ? '' : `；缺：${absent.join('、')}`}。`,
      hint: '请对照本系统的获奖结果补齐或删去。',
    }),
    en: ({ group, level, planned, listed, absent }) => ({
      sentence:
        `The award list has ${listed} of ${planned} ${level} in ${group}` +
        `${absent.length === 0 ? '' : `; missing: ${absent.join(', ')}`}.`,
      hint: 'Compare it with the computed awards.',
    }),
  }),
  'award-against-rank': define<{ name: string; rank: string; listed: string; earned: string | null }>({
    severity: 'error',
    reference: 'R42',
    zh: ({ name, rank, listed, earned }) => ({
      sentence: `“${name}”总决赛${rank}，${earned === null ? '没有获奖' : `应获${earned}`}，名单中却列为${listed}。`,
      hint: '获奖项目根据总决赛得分产生：请按名次更正名单。',
    }),
    en: ({ name, rank, listed, earned }) => ({
      sentence: `"${name}": ${rank} in the grand final gives ${earned ?? 'no award'}, the list says ${listed}.`,
      hint: 'Awards follow the scores: correct the list.',
    }),
  }),
  'award-without-result': define<{ name: string }>({
    severity: 'error',
    reference: 'R42',
    zh: ({ name }) => ({
      sentence: `拟获奖名单中的“${name}”没有总决赛名次。`,
      hint: '请核对项目名称和单位名称，或补总决赛评分表。',
    }),
    en: ({ name }) => ({
      sentence: `"${name}" is on the award list but has no rank in the grand final.`,
      hint: 'Check its name, or the score sheet.',
    }),
  }),
  'award-members-differ': define<{ listed: readonly string[]; registered: readonly string[] }>({
    severity: 'warning',
    zh: ({ listed, registered }) => ({
      sentence: `名单中的成员（${listed.join('、') || '空'}）与证书上的成员（${registered.join('、') || '空'}）不一致。`,
      hint: '请核对成员表的核心成员和排序。',
    }),
    en: ({ listed, registered }) => ({
      sentence: `Members on the list (${listed.join(', ') || 'none'}) differ from the certificate's (${registered.join(', ') || 'none'}).`,
      hint: 'Check the core members and their order.',
    }),
  }),
  'certificate-number-differs': define<{ listed: string; computed: string }>({
    severity: 'error',
    zh: ({ listed, computed }) => ({
      sentence: `证书编号 ${listed} 与按规则编排的 ${computed} 不一致。`,
      hint: '请按编号规则更正名单；已发出的证书不得改号。',
    }),
    en: ({ listed, computed }) => ({
      sentence: `The certificate number ${listed} should be ${computed}.`,
      hint: 'Correct the list.',
    }),
  }),
  'prize-undecided': define<{ contest: string }>({
    severity: 'warning',
    reference: 'R45',
    zh: ({ contest }) => ({
      sentence: `项目本年度在“${contest}”获奖，是否重复发放奖金尚未确定。`,
      hint: '请填写处理意见：保留奖项、不再重复发放奖金，或正常发放。',
    }),
    en: ({ contest }) => ({
      sentence: `The project also won in "${contest}" this year; whether the money is paid again is undecided.`,
      hint: 'Enter the decision.',
    }),
  }),
  'prize-paid-twice': define<{ contest: string }>({
    severity: 'warning',
    reference: 'R45',
    zh: ({ contest }) => ({
      sentence: `项目已领取“${contest}”的奖金，处理意见却是正常发放。`,
      hint: '同一项目本年度不重复进行资金奖励：请核实处理意见。',
    }),
    en: ({ contest }) => ({
      sentence: `The project was paid by "${contest}", yet the decision is to pay again.`,
      hint: 'The same project is not paid twice in a year: check the decision.',
    }),
  }),
  'organisation-award-unknown': define<{ award: string; awards: readonly string[] }>({
    severity: 'error',
    reference: 'R46',
    zh: ({ award, awards }) => ({
      sentence: `“${award}”不是通知设置的组织奖。`,
      hint: `组织奖只有：${awards.join('、')}。`,
    }),
    en: ({ award, awards }) => ({
      sentence: `"${award}" is none of the notice's organisation awards.`,
      hint: `They are: ${awards.join(', ')}.`,
    }),
  }),
  'unit-not-official': define<{ unit: string; official: string }>({
    severity: 'warning',
    reference: 'R46',
    zh: ({ unit, official }) => ({
      sentence: `单位名称“${unit}”不是规范全称。`,
      hint: `请改为“${official}”。`,
    }),
    en: ({ unit, official }) => ({
      sentence: `"${unit}" is not the full official name.`,
      hint: `Write "${official}".`,
    }),
  }),
};
