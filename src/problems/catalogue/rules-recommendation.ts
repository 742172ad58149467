import { define } from '../define.ts';

/** A city's recommendation: R03, R06, R27–R32, R34–R36. */
export const recommendationProblems = {
  'recommendation-late': define<{ what: 'written' | 'received'; date: string; deadline: string }>({
    severity: 'error',
    reference: 'R03',
    overridable: true,
    zh: ({ what, date, deadline }) => ({
      sentence: `推荐文件${what === 'written' ? '成文日期' : '收文日期'} ${date} 晚于推荐截止日期 ${deadline}。`,
      hint: '日期登记有误的请更正；同意接收的，由负责人在 decisions 文件中登记放行和理由。',
    }),
    en: ({ what, date, deadline }) => ({
      sentence: `The recommendation was ${what} on ${date}, after the deadline ${deadline}.`,
      hint: 'Correct the date, or record an override with the reason.',
    }),
  }),
  'recommendation-date-missing': define<{ what: 'written' | 'received' }>({
    severity: 'warning',
    reference: 'R03',
    zh: ({ what }) => ({
      sentence: `没有推荐文件的${what === 'written' ? '成文日期' : '收文日期'}，无法核对是否按时推荐。`,
      hint: '请按来文补登日期。',
    }),
    en: ({ what }) => ({
      sentence: `There is no date on which the recommendation was ${what}.`,
      hint: 'Enter it from the document.',
    }),
  }),
  'city-dates-after-recommendation': define<{
    what: 'semi' | 'publicity';
    date: string;
    documentDate: string;
  }>({
    severity: 'warning',
    reference: 'R06',
    zh: ({ what, date, documentDate }) => ({
      sentence: `${what === 'semi' ? '复赛日期' : '公示截止日'} ${date} 晚于推荐文件日期 ${documentDate}。`,
      hint: '推荐应在复赛和公示结束之后：请核对日期。',
    }),
    en: ({ what, date, documentDate }) => ({
      sentence: `The ${what === 'semi' ? 'semi-final' : 'publicity period'} ended on ${date}, after the recommendation of ${documentDate}.`,
      hint: 'Check the dates.',
    }),
  }),
  'too-many-startups': define<{ startups: number; total: number; max: number; share: number }>({
    severity: 'error',
    reference: 'R27',
    zh: ({ startups, total, max, share }) => ({
      sentence: `推荐${total}个项目，其中创业组${startups}个，超过${share}分之一（最多${max}个）。`,
      hint: '请推荐地区调整名单后重新报送。',
    }),
    en: ({ startups, total, max, share }) => ({
      sentence: `${startups} of ${total} recommended projects are start-up projects; at most ${max} (1/${share}).`,
      hint: 'Ask the region for a corrected list.',
    }),
  }),
  'over-quota': define<{ recommended: number; quota: number }>({
    severity: 'error',
    reference: 'R28',
    zh: ({ recommended, quota }) => ({
      sentence: `推荐了${recommended}个项目，超过名额${quota}个；按复赛名次，多出的是本项目。`,
      hint: '请推荐地区按名额调整名单后重新报送。',
    }),
    en: ({ recommended, quota }) => ({
      sentence: `${recommended} projects are recommended, the quota is ${quota}; by the semi-final this is the one too many.`,
      hint: 'Ask the region for a corrected list.',
    }),
  }),
  'city-quota-unknown': define<{ region: string }>({
    severity: 'warning',
    reference: 'R28',
    zh: ({ region }) => ({
      sentence: `${region}的推荐名额还没有填写，没有核对推荐项目是否超过名额。`,
      hint: `省里公布名额后，请在 competition.yaml 的 quota 一节填写，如 announced: { ${region}: 15 }。`,
    }),
    en: ({ region }) => ({
      sentence: `The seats of ${region} are not entered; nobody checked whether the list has too many projects.`,
      hint: `Once they are announced, enter them in competition.yaml under quota, as announced: { ${region}: 15 }.`,
    }),
  }),
  'quota-differs': define<{ region: string; announced: number; computed: number }>({
    severity: 'warning',
    reference: 'R28',
    zh: ({ region, announced, computed }) => ({
      sentence: `${region}已公布名额${announced}个，按现有有效报名数计算为${computed}个。`,
      hint: '名额以公布的为准；若报名数据尚未核完，请先核对，再决定是否调整。',
    }),
    en: ({ region, announced, computed }) => ({
      sentence: `${region}: ${announced} seats were announced, the registrations now give ${computed}.`,
      hint: 'The announced seats stand; check the registrations first.',
    }),
  }),
  'letter-count-differs': define<{
    what: 'total' | 'enterprise' | 'startup';
    stated: number;
    counted: number;
  }>({
    severity: 'error',
    reference: 'R28',
    zh: ({ what, stated, counted }) => ({
      sentence: `函内${countWords[what].zh}${stated}个，推荐项目名单实有${counted}个。`,
      hint: '请与推荐地区核对，函和名单要一致。',
    }),
    en: ({ what, stated, counted }) => ({
      sentence: `The letter states ${stated} projects (${countWords[what].en}), the list has ${counted}.`,
      hint: 'Letter and list must agree: ask the region.',
    }),
  }),
  'copy-missing': define<{ copy: 'paper' | 'electronic' }>({
    severity: 'warning',
    reference: 'R29',
    zh: ({ copy }) => ({
      sentence: `没有收到推荐文件的${copy === 'paper' ? '纸质版' : '电子版'}。`,
      hint: '推荐文件应有纸质版和电子版：请催收，收到后补登。',
    }),
    en: ({ copy }) => ({
      sentence: `The ${copy} copy of the recommendation has not arrived.`,
      hint: 'Both copies are required: ask for it.',
    }),
  }),
  'columns-differ': define<{
    missing: readonly string[];
    extra: readonly string[];
    expected: readonly string[];
  }>({
    severity: 'error',
    reference: 'R30',
    zh: ({ missing, extra, expected }) => ({
      sentence:
        '推荐项目名单的表头与通知附件4不一致：' +
        [
          ...(missing.length === 0 ? [] : [`缺“${missing.join('”“')}”`]),
          ...(extra.length === 0 ? [] : [`多“${extra.join('”“')}”`]),
          ...(missing.length + extra.length === 0 ? ['列的顺序不同'] : []),
        ].join('，') +
        '。',
      hint: `请按附件4的各列重新报送：${expected.join('、')}（前面可加“序号”）。`,
    }),
    en: ({ missing, extra, expected }) => ({
      sentence:
        'The columns differ from annex 4' +
        (missing.length + extra.length === 0
          ? ': their order.'
          : `: missing ${missing.join(', ') || 'none'}; extra ${extra.join(', ') || 'none'}.`),
      hint: `The columns are: ${expected.join(', ')}; a serial number in front is accepted.`,
    }),
  }),
  'not-on-portal': define<{ name: string; applicantName: string }>({
    severity: 'error',
    reference: 'R31',
    zh: ({ name, applicantName }) => ({
      sentence: `推荐的“${name}”（${applicantName}）在报名系统中找不到。`,
      hint: '未报名的项目不得推荐；已报名的，请改成与报名系统一致的名称。',
    }),
    en: ({ name, applicantName }) => ({
      sentence: `The recommended "${name}" (${applicantName}) is not on the portal.`,
      hint: 'A project that is not registered may not be recommended; otherwise write the names as on the portal.',
    }),
  }),
  'recommendation-differs': define<{
    field: 'name' | 'applicantName' | 'group' | 'contactName' | 'leader';
    stated: string;
    portal: string;
  }>({
    severity: 'error',
    reference: 'R31',
    zh: ({ field, stated, portal }) => ({
      sentence: `${fieldWords[field].zh}“${stated}”与报名系统的“${portal}”不一致。`,
      hint: '请核对：名单有误的改名单，报名有误的先改报名系统。',
    }),
    en: ({ field, stated, portal }) => ({
      sentence: `The ${fieldWords[field].en} "${stated}" is "${portal}" on the portal.`,
      hint: 'Correct whichever is wrong.',
    }),
  }),
  'not-in-city-contest': define<{ name: string; region: string }>({
    severity: 'warning',
    reference: 'R32',
    zh: ({ name, region }) => ({
      sentence: `“${name}”在${region}复赛中没有得分，却列入推荐名单。`,
      hint: '请推荐地区说明；漏报评分的请补评分表。',
    }),
    en: ({ name, region }) => ({
      sentence: `"${name}" is recommended but has no score in the semi-final of ${region}.`,
      hint: 'Ask the region, or for the missing score sheet.',
    }),
  }),
  'city-publicity-missing': define({
    severity: 'warning',
    reference: 'R32',
    zh: () => ({
      sentence: '没有登记市级比赛结果的公示起止日期。',
      hint: '各市应对外公布获奖项目：请补登公示日期。',
    }),
    en: () => ({
      sentence: "The dates on which the city's results were publicised are missing.",
      hint: 'Enter them.',
    }),
  }),
  'mailbox-differs': define<{ found: string; expected: string }>({
    severity: 'error',
    reference: 'R34',
    zh: ({ found, expected }) => ({
      sentence: `名单中的秘书处邮箱“${found}”与确认的邮箱“${expected}”不一致。`,
      hint: '请改成确认的邮箱，避免材料发错。',
    }),
    en: ({ found, expected }) => ({
      sentence: `The mailbox "${found}" is not the confirmed one, "${expected}".`,
      hint: 'Correct it.',
    }),
  }),
  'recommended-by-other-region': define<{ name: string; own: string; by: string }>({
    severity: 'error',
    reference: 'R35',
    zh: ({ name, own, by }) => ({
      sentence: `“${name}”属于${own}，却由${by}推荐。`,
      hint: '按属地原则由项目所在地区推荐：请从本名单撤下。',
    }),
    en: ({ name, own, by }) => ({
      sentence: `"${name}" belongs to ${own} but is recommended by ${by}.`,
      hint: 'A region recommends its own projects only.',
    }),
  }),
  'place-in-other-region': define<{ regPlace: string; region: string }>({
    severity: 'warning',
    reference: 'R35',
    zh: ({ regPlace, region }) => ({
      sentence: `注册地“${regPlace}”不在${region}，但项目由${region}报名。`,
      hint: '请核实归属地区，避免两地重复报名；确认无误的，不需要处理。',
    }),
    en: ({ regPlace, region }) => ({
      sentence: `Registered at "${regPlace}", but entered by ${region}.`,
      hint: 'Make sure of the region.',
    }),
  }),
  'name-altered': define<{ title: string; name: string }>({
    severity: 'error',
    reference: 'R36',
    zh: ({ title, name }) => ({
      sentence: `标题“${title}”改动了赛事名称。`,
      hint: `不得随意更改赛事名称：应写“${name}”。`,
    }),
    en: ({ title, name }) => ({
      sentence: `The title "${title}" alters the competition's name.`,
      hint: `Write "${name}".`,
    }),
  }),
};

const countWords = {
  total: { zh: '推荐总数', en: 'total' },
  enterprise: { zh: '企业组', en: 'enterprise group' },
  startup: { zh: '创业组', en: 'start-up group' },
} as const;

const fieldWords = {
  name: { zh: '项目名称', en: 'project name' },
  applicantName: { zh: '企业（创客）名称', en: 'applicant' },
  group: { zh: '组别', en: 'group' },
  contactName: { zh: '联系人', en: 'contact' },
  leader: { zh: '法人（负责人）', en: 'legal representative or leader' },
} as const;
