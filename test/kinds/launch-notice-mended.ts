import { expect } from 'vitest';

/*
 * The defects of the sample's launch notice (A01–A45 of the specification) and what its document says
 * instead, section by section, in the order of the text.
 *
 * Not here: A15, A17 and A22 are about white space, which is not compared; A08, A19, A23, A25, A26 and A29 of
 * the tables are mended in launch-notice.test.ts; A37 is the chart. A20, A21, A24, A31, A32, A34, A36, A40 and
 * A41 leave the notice's words as they are: what it leaves open are settings of the competition file that
 * other papers print (members on certificates, award plan, judging, seats), or it is only noted.
 */

/** One mended defect: `from` stands in the notice as often as `times` says (once by default). */
export interface Mended {
  readonly defect: string;
  readonly from: string;
  readonly to: string;
  readonly times?: number;
}

export const text: readonly Mended[] = [
  // 主送: full names, the same as in every other paper of the competition.
  {
    defect: 'A27',
    from: '各市工信局、山西转型综改示范区管委会：',
    to: '各市工业和信息化局，山西转型综合改革示范区管理委员会：',
  },
  // A short name that is used: the text says 大赛 throughout.
  { defect: 'A28', from: '（以下简称创客大赛）', to: '（以下简称大赛）' },
  { defect: 'A04', from: '为我省中小企业和创客提供', to: '为我省中小企业和创客团队提供' },
  {
    defect: 'A04, A11',
    from: '一批优秀项目，企业及创业团队，',
    to: '一批优秀项目、企业及创客团队，',
  },
  { defect: 'A11', from: '新产品，新技术，新模式和新业态', to: '新产品、新技术、新模式和新业态' },
  { defect: 'A42', from: '此外国家还举办了17场', to: '此外，国家还举办17场' },
  { defect: 'A16', from: '<http://www.cnmaker.org.cn>', to: 'www.cnmaker.org.cn' },
  {
    defect: 'A39',
    from: '截止日期为2026年7月10日。有意愿',
    to: '截止日期为2026年7月10日（含当日）。有意愿',
  },
  { defect: 'A04', from: '有意愿参加专题赛的企业和团队，', to: '有意愿参加专题赛的企业和创客团队，' },
  { defect: 'A14', from: '(一)重视', to: '（一）重视' },
  { defect: 'A14', from: '(二)严格', to: '（二）严格' },
  { defect: 'A14', from: '(三)做好', to: '（三）做好' },
  // The short name is defined where the text first names the region.
  {
    defect: 'A27',
    from: '各市工信局、综改区要高度重视',
    to: '各市工信局、山西转型综改示范区（以下简称综改区）要高度重视',
  },
  {
    defect: 'A33',
    from: '工作，及时将赛事活动总结报送',
    to: '工作，于2026年9月20日前将赛事活动总结报送',
  },
  { defect: 'A14', from: '秘书处(省工信厅中小企业处)', to: '秘书处（省工信厅中小企业处）' },
  { defect: 'A04, A09', from: '企业and创客解决', to: '企业和创客团队解决' },
  // Contact: the person is not named in public; the landline and the one mailbox are settings.
  { defect: 'A45', from: '联系人：任宇航', to: '' },
  { defect: 'A45', from: '联系电话：0351-3046392', to: '联系电话：0351-0000001' },
  { defect: 'A01', from: '邮箱：sxgxzxqy@126.com', to: '邮箱：sxcxcy-ds@example.com' },
  { defect: 'A16', from: '-附件：1.', to: '附件：1.' },
  // Signature and 成文日期, lost with the picture of the seal.
  { defect: 'A18', from: '推荐项目名单$', to: '推荐项目名单山西省工业和信息化厅2026年4月2日' },
];

export const plan: readonly Mended[] = [
  { defect: 'A13', from: '配置资金链，培育人才链二', to: '配置资金链，培育人才链。二' },
  {
    defect: 'A11',
    from: '评审结果进行仲裁，提供相关咨询服务',
    to: '评审结果进行仲裁、提供相关咨询服务',
  },
  { defect: 'A35', from: '承办单位：待定', to: '承办单位：山西晋赛会展服务有限公司（虚构）' },
  // 时间安排: a day and what happens by then, each with a full stop.
  { defect: 'A13', from: '7月10日前大赛报名、宣传发动', to: '7月10日前：大赛报名、宣传发动。' },
  {
    defect: 'A12',
    from: '8月5日前各市完成初赛、复赛。推荐参加省赛项目',
    to: '8月5日前：各市完成初赛、复赛，推荐参加省赛项目。',
  },
  {
    defect: 'A05, A11, A12',
    from: '9月10日前进行省级决赛、总决赛和系列服务活动向全国大赛组委会推荐进入全国企业500强，创业组300强项目',
    to: '9月10日前：进行省级决赛、总决赛和系列服务活动，向全国大赛组委会推荐进入全国企业组500强、创业组300强项目。',
  },
  {
    defect: 'A13',
    from: '12月31日前开展赛后系列服务活动',
    to: '12月31日前：开展赛后系列服务活动。',
  },
  { defect: 'A04', from: '符合条件的企业和创业团队可', to: '符合条件的企业和创客团队可' },
  { defect: 'A16', from: '<http://www.cnmaker.org.cn>', to: 'www.cnmaker.org.cn' },
  {
    defect: 'A38',
    from: '近三年“创客中国”山西省中小企业创新创业大赛中获奖项目不得再次报名',
    to: '近三年（2023年至2025年）“创客中国”山西省中小企业创新创业大赛中获奖项目不得再次报名',
  },
  {
    defect: 'A39',
    from: '大赛项目报名截止日期为2026年7月10日。',
    to: '大赛项目报名截止日期为2026年7月10日（含当日）。',
  },
  { defect: 'A30', from: '并对外公布获奖项目', to: '并对外公示、公布获奖项目' },
  { defect: 'A14', from: '(1)各市', to: '（1）各市' },
  { defect: 'A14', from: '(2)各市', to: '（2）各市' },
  { defect: 'A04', from: '参赛企业和创客的报名资格', to: '参赛企业和创客团队的报名资格' },
  { defect: 'A10', from: '审核项参赛目的分类', to: '审核参赛项目的分类' },
  { defect: 'A14', from: '(四)项目推荐', to: '（四）项目推荐' },
  { defect: 'A16', from: '**', to: '', times: 6 },
  { defect: 'A13', from: '（见附件4）3.', to: '（见附件4）。3.' },
  { defect: 'A14', from: '(五)省级', to: '（五）省级' },
  { defect: 'A29', from: '得分情况在决赛项目中确定', to: '得分情况在省级决赛项目中确定' },
  { defect: 'A44', from: '单位进行表彰。', to: '单位进行通报表扬。' },
  { defect: 'A02', from: '五、服务活动', to: '六、服务活动' },
  { defect: 'A02', from: '六、参赛条件', to: '七、参赛条件' },
  // The date decides (R14): the “less than two years” that contradicts it goes.
  {
    defect: 'A07',
    from: '在山西省内注册且注册时间不满2年的中小微企业（工商注册日期在2024年1月1日（含）之后注册）；',
    to: '在山西省内注册且工商注册日期在2024年1月1日（含）之后的中小微企业；',
  },
  { defect: 'A03', from: '或创客组300强', to: '或创业组300强' },
];

export const registration: readonly Mended[] = [
  { defect: 'A06', from: '比赛注册报名流程', to: '大赛注册报名流程' },
  { defect: 'A06', from: '进入比赛官网', to: '进入大赛官网' },
  { defect: 'A14', from: '(报名流程图如下)', to: '（报名流程图如下）' },
];

export const imprint: readonly Mended[] = [
  // The co-hosts get a copy.
  {
    defect: 'A43',
    from: '^公开类型：',
    to: '抄送：省科技厅，省财政厅，省人社厅，省民营经济发展局。公开类型：',
  },
];

/** Applies the substitutions one by one; each must find its words as often as it says. `^` and `$` are ends. */
export function mend(words: string, mended: readonly Mended[]): string {
  return mended.reduce((rest, { defect, from, to, times = 1 }) => {
    const bounded = `^${rest}$`;
    expect(bounded.split(from).length - 1, `${defect}: ${from}`).toBe(times);
    return bounded.replaceAll(from, to).replace(/^\^|\$$/g, '');
  }, words);
}
