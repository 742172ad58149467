import { describe, expect, it } from 'vitest';
import { checkNotice } from '../../src/notice/check-notice.ts';
import { referenceOf } from '../../src/problems/problem.ts';
import type { Competition } from '../../src/records/competition.ts';
import { jiangyuan } from './invented.ts';

/*
 * Each kind of defect (domain §3.3) in words that are not the seed's, beside a passage that is right and looks like it:
 * the first is told, the second is not. The settings are 江原's (`invented.ts`).
 */

interface Pair {
  readonly id: string;
  readonly wrong: string;
  readonly right: string;
}

const title = '江原省工业和信息化厅关于举办大赛的通知';
const head = `江工信企〔2027〕18号\n${title}\n各市工信局：\n`;
const tail = '\n江原省工业和信息化厅\n2027年4月6日\n';
const annex = (words: string): string => `附件：甲方案\n${tail}附件\n甲方案\n${words}`;
const contests = (third: string): string =>
  [
    '赛事名称\t地点',
    ...['甲乙', '丙丁', third, '戊己'].map((name) => `第二届“智汇江原”${name}创新大赛\t临江市`),
  ].join('\n');

const pairs: readonly Pair[] = [
  {
    id: 'A01',
    wrong: '邮箱：jydasai@example.com。\n电子版发jydasia@example.com。',
    right: '邮箱：jydasai@example.com。\n电子版发JYdasai@example.com。',
  },
  { id: 'A01', wrong: '邮箱：other@example.com。', right: '邮箱：jydasai@example.com。' },
  { id: 'A02', wrong: '一、甲\n二、乙\n二、丙', right: '一、甲\n二、乙\n三、丙' },
  { id: 'A02', wrong: '一、甲\n三、丙', right: '一、甲\n1. 乙\n2. 丙\n二、丁\n1. 戊' },
  { id: 'A03', wrong: '初创组由专家评审。', right: '创业组由专家评审，成立工作组。' },
  { id: 'A04', wrong: '符合条件的创新团队可以报名。', right: '符合条件的创客团队可以报名，专家团队评审。' },
  { id: 'A05', wrong: '入围全国企业500强的项目。', right: '入围全国企业组500强的项目。' },
  { id: 'A06', wrong: `附件：乙方案\n${tail}附件\n甲方案\n正文。`, right: annex('正文。') },
  {
    id: 'A06',
    wrong: '登录赛事官网报名。\n大赛官网公布名单。',
    right: '登录大赛官网报名。\n大赛官网公布名单。',
  },
  {
    id: 'A07',
    wrong: '注册不满3年（2023年1月1日（含）之后注册）。',
    right: '注册不满3年（2024年7月1日（含）之后注册）。',
  },
  { id: 'A08', wrong: contests('数据与绿'), right: contests('数据与绿色') },
  {
    id: 'A09',
    wrong: '帮助企业or团队解决问题。',
    right: '推广AI技术，登录www.example.org报名，发a@example.org咨询。',
  },
  {
    id: 'A10',
    wrong: '推荐名单要盖章，推荐名单要签字，推荐名单要存档，荐推名单要核对。',
    right: '推荐名单要盖章，推荐名单要签字，推荐名单要存档，名单推荐要核对。',
  },
  {
    id: 'A11',
    wrong: '推动新材料，新能源和新装备。',
    right: '推动新材料、新能源和新装备，组织和协调各方，加强宣传和推广。',
  },
  { id: 'A11', wrong: '面向高校，企业及创客团队，广泛动员。', right: '面向高校、企业及创客团队，广泛动员。' },
  {
    id: 'A12',
    wrong: '开展路演和对接活动向省秘书处报送总结和名单，2027年10月前完成。',
    right: '开展路演和对接活动，向省秘书处报送名单。',
  },
  { id: 'A13', wrong: '各市要精心组织，按时推荐', right: '各市要精心组织，按时推荐。\n联系单位：省工信厅' },
  { id: 'A14', wrong: '报送省秘书处(创新处)。', right: '报送省秘书处（创新处），公式为f(x)。' },
  { id: 'A14', wrong: '精心组织,按时推荐。', right: '精心组织，按时推荐，比分3,000点。' },
  { id: 'A15', wrong: '不超过 5 人。', right: '不超过5人。' },
  { id: 'A16', wrong: '**时间。**各市按时推荐。', right: '时间。各市按时推荐（2*3*4）。' },
  { id: 'A16', wrong: '甲<br>乙。', right: '年龄<60。' },
  {
    id: 'A19',
    wrong: '省工信厅会同省科技厅联合举办大赛。\n主办单位：省工信厅',
    right: '省工信厅会同省科技厅联合举办大赛。\n主办单位：江原省工业和信息化厅、江原省科学技术厅',
  },
  {
    id: 'A20',
    wrong: '1. 创客团队：获奖证书上的核心成员不超过7人。',
    right: '1. 奖项：获奖证书上的核心成员不超过7人。',
  },
  {
    id: 'A21',
    wrong: annex('报名编号\t项目名称\t法人').replaceAll('甲方案', '推荐名单'),
    right: annex('报名编号\t项目名称\t法定代表人\t法人单位').replaceAll('甲方案', '推荐名单'),
  },
  { id: 'A22', wrong: annex('项目 名称\t单位'), right: annex('项目名称\t单位 / unit') },
  { id: 'A23', wrong: '以各市（部门）为单位报送。', right: '以市为单位报送。' },
  {
    id: 'A24',
    wrong: annex('项目名称\t单位').replaceAll('甲方案', '推荐名单'),
    right: annex('序号\t报名编号\t项目名称\t得分').replaceAll('甲方案', '推荐名单'),
  },
  { id: 'A25', wrong: `${contests('庚辛')}\n临江市创新大赛\t临江市`, right: contests('庚辛') },
  {
    id: 'A26',
    wrong: '赛事名称\t主办单位\n第二届“智汇江原”XX市赛\tXX市经济主管部门',
    right: '赛事名称\t主办单位\n第二届“智汇江原”XX市赛\tXX市工业和信息化局',
  },
  { id: 'A27', wrong: '新港区要精心组织。', right: '临江市工信局要精心组织，临江、望山承办。' },
  {
    id: 'A28',
    wrong: '大赛（以下简称智汇赛）现在启动。',
    right: '大赛（以下简称智汇赛）现在启动。智汇赛分两组。',
  },
  {
    id: 'A29',
    wrong: '省级决赛在临江市举行，决赛进行公证。',
    right: '省级决赛在临江市举行，总决赛、半决赛进行公证。',
  },
  { id: 'A30', wrong: '比赛结果在网站公布。\n结果公示5天。', right: '比赛结果公示后公布。\n结果公示5天。' },
  { id: 'A31', wrong: '设一等奖、二等奖和三等奖。', right: '设一等奖、二等奖和三等奖，其中一等奖2个。' },
  { id: 'A32', wrong: '评委当场亮分。', right: '7名评委当场亮分，取平均分。' },
  { id: 'A33', wrong: '各市将总结报送秘书处。', right: '各市于10月31日前将总结报送秘书处。' },
  { id: 'A34', wrong: '按比例分配各市推荐名额。', right: '60个名额按比例分配，各市名额另附。' },
  { id: 'A35', wrong: '承办单位：待定', right: '承办单位：江原省服务中心' },
  { id: 'A36', wrong: '比赛时间另行通知。', right: '比赛时间为9月1日。' },
  { id: 'A37', wrong: '一、流程如下：', right: '一、流程如下：\n1. 登录网站。' },
  { id: 'A37', wrong: '报名流程图如下：\n电话：0999-0000001。', right: '报名流程如下：\n登录网站。' },
  { id: 'A38', wrong: '近两年获奖项目不得参赛。', right: '近两年（2025年、2026年）获奖项目不得参赛。' },
  {
    id: 'A39',
    wrong: '6月30日前报名。\n报名截止日期为2027年6月30日。',
    right: '6月30日（含）前报名。\n报名截止日期为2027年6月30日。',
  },
  { id: 'A39', wrong: '报名截止日期为2027年6月20日。', right: '报名截止日期为2027年6月30日。' },
  {
    id: 'A40',
    wrong: '8月5日前各市完成初赛。\n推荐截止日期为2027年8月5日。',
    right: '7月20日前各市完成初赛。\n推荐截止日期为2027年8月5日。',
  },
  {
    id: 'A42',
    wrong: `举办3场专题赛（见附件1）。\n附件：1. 甲\n${tail}附件1\n甲\n序号\t赛名\n1\t子\n2\t丑`,
    right: `举办2场专题赛（见附件1）。\n附件：1. 甲\n${tail}附件1\n甲\n序号\t赛名\n1\t子\n2\t丑`,
  },
  {
    id: 'A43',
    wrong: `事项如上。${tail}公开属性：主动公开\n江原省工业和信息化厅\n2027年4月8日印发`,
    right: `事项如上。${tail}江原省工业和信息化厅\n2027年4月8日印发`,
  },
  { id: 'A44', wrong: '对先进单位进行表彰。', right: '对先进单位通报表扬。' },
  { id: 'A45', wrong: '联系人：王小明', right: '联系单位：省工信厅创新处' },
  { id: 'A45', wrong: '电话：13800000000。', right: '电话：0999-0000001。' },
];

function references(body: string, settings: Competition = jiangyuan()): readonly (string | undefined)[] {
  const isSigned = body.includes(tail) ? '' : tail;
  return checkNotice(`${head}${body}${isSigned}`, 'a.txt', settings).map((entry) => referenceOf(entry));
}

describe('a kind of defect', () => {
  it.each(pairs)('$id is told of “$wrong”', ({ id, wrong }) => {
    expect(references(wrong)).toContain(id);
  });

  it.each(pairs)('$id is not told of “$right”', ({ id, right }) => {
    expect(references(right)).not.toContain(id);
  });

  it('of the head is told: title with spaces (A17), old and wrong numbers (A41, A14)', () => {
    const of = (text: string): readonly (string | undefined)[] =>
      checkNotice(`${text}\n各市：\n正文。${tail}`, 'a.txt', jiangyuan()).map((entry) => referenceOf(entry));
    expect(of(`江工信企〔2027〕18号\n${title}`)).toEqual([]);
    expect(of(`江工信企〔2027〕18号\n江原省工业和信息化厅 关于举办大赛的通知`)).toEqual(['A17']);
    expect(of(`江工信企字〔2027〕18号\n${title}`)).toContain('A41');
    expect(of(`江工信企[2027]18号\n${title}`)).toEqual(['A14']);
  });

  it('of the signature is told (A18): none, another day than the one set, a day after printing', () => {
    const of = (ending: string, settings = jiangyuan()): readonly (string | undefined)[] =>
      checkNotice(`${head}正文。\n${ending}`, 'a.txt', settings).map((entry) => referenceOf(entry));
    const imprint = '\n江原省工业和信息化厅\n2027年4月5日印发';
    expect(of('江原省工业和信息化厅\n2027年4月6日')).toEqual([]);
    expect(of('')).toEqual(['A18']);
    expect(of('江原省工业和信息化厅\n2027年4月7日')).toEqual(['A18']);
    expect(of(`江原省工业和信息化厅\n2027年4月6日\n抄送：省科技厅。${imprint}`)).toEqual(['A18']);
  });
});

describe('what was decided about the text', () => {
  const settings = jiangyuan();
  const corrected = (written: string, meant: string): Competition => ({
    ...settings,
    call: { ...settings.call, corrections: [{ written, meant }] },
  });
  const codes = (body: string, given: Competition): readonly string[] =>
    checkNotice(`${head}${body}${tail}`, 'a.txt', given).map(({ code }) => code);

  it('is told where it applies', () => {
    expect(codes('获将项目不得参赛。', corrected('获将', '获奖'))).toEqual(['notice-corrected']);
  });

  it('is asked about when its words are nowhere in the notice', () => {
    expect(codes('获奖项目不得参赛。', corrected('获将', '获奖'))).toEqual(['notice-correction-unused']);
  });

  it('settles a broken name', () => {
    expect(codes(contests('数据与绿'), settings)).toContain('notice-name-broken');
    const found = codes(contests('数据与绿'), corrected('数据与绿创新', '数据与绿色创新'));
    expect(found).toContain('notice-name-settled');
    expect(found).not.toContain('notice-name-broken');
  });

  it('gives one thing one name by the glossary', () => {
    const glossary = {
      ...settings,
      call: { ...settings.call, terms: [{ name: '专家委员会', others: ['评审委'] }] },
    };
    expect(codes('评审委负责评审。专家委员会负责仲裁。', glossary)).toEqual(['notice-term']);
  });
});
