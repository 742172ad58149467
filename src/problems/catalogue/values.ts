import { define } from '../define.ts';

/** What can be wrong with one coded value: groups, regions, answers, dates, telephones, codes (domain §5.2, rows 23–32). */
export const valueProblems = {
  'number-became-date': define<{ raw: string }>({
    severity: 'warning',
    reference: 'D28',
    zh: ({ raw }) => ({
      sentence: `这里应填数字或文字，却是日期“${raw}”，可能是 Excel 自动改成的，没有采用。`,
      hint: '请把单元格设为“文本”格式后重新填写原来的内容（如 1-2）。',
    }),
    en: ({ raw }) => ({
      sentence: `This should be a number or text but is the date "${raw}", probably made by Excel; it was not used.`,
      hint: 'Set the cell to text and enter the original content again.',
    }),
  }),
  'group-not-chosen': define<{ raw: string; groups: string }>({
    severity: 'error',
    reference: 'D31',
    zh: ({ raw, groups }) => ({
      sentence: `组别“${raw}”未选择。`,
      hint: `请填${groups}。`,
    }),
    en: ({ raw, groups }) => ({
      sentence: `The group "${raw}" has not been chosen.`,
      hint: `Enter ${groups}.`,
    }),
  }),
  'group-blank': define({
    severity: 'error',
    reference: 'D31',
    zh: () => ({
      sentence: '组别没有填写。',
      hint: '请填写组别；若上一行的组别也适用于下面几行，请合并单元格。',
    }),
    en: () => ({
      sentence: 'The group is blank.',
      hint: 'Enter the group, or merge the cells it is meant for.',
    }),
  }),
  'group-both-chosen': define<{ raw: string }>({
    severity: 'error',
    reference: 'D31',
    zh: ({ raw }) => ({
      sentence: `组别“${raw}”两项都选了。`,
      hint: '请只保留一个组别。',
    }),
    en: ({ raw }) => ({
      sentence: `Both groups are ticked in "${raw}".`,
      hint: 'Keep one group.',
    }),
  }),
  'group-unknown': define<{ raw: string; groups: string }>({
    severity: 'error',
    reference: 'D31',
    zh: ({ raw, groups }) => ({
      sentence: `组别“${raw}”不是本届的组别。`,
      hint: `请改为${groups}。`,
    }),
    en: ({ raw, groups }) => ({
      sentence: `"${raw}" is not a group of this edition.`,
      hint: `Enter ${groups}.`,
    }),
  }),
  'group-former-name': define<{ raw: string; group: string }>({
    severity: 'warning',
    reference: 'D31',
    zh: ({ raw, group }) => ({
      sentence: `组别“${raw}”是旧称，已按“${group}”理解。`,
      hint: '请确认无误，并请填报单位改用现在的名称。',
    }),
    en: ({ raw, group }) => ({
      sentence: `The group "${raw}" is a former name and was read as "${group}".`,
      hint: 'Confirm it, and use the present name.',
    }),
  }),
  'region-blank': define({
    severity: 'error',
    reference: 'R33',
    zh: () => ({
      sentence: '所属地市没有填写。',
      hint: '请填写地市全称。',
    }),
    en: () => ({
      sentence: 'The region is blank.',
      hint: 'Enter the region.',
    }),
  }),
  'region-unknown': define<{ raw: string }>({
    severity: 'error',
    reference: 'R33',
    zh: ({ raw }) => ({
      sentence: `“${raw}”不是本届大赛的参赛地区。`,
      hint: '请核对错别字；应填 competition.yaml 里列出的地区名称。',
    }),
    en: ({ raw }) => ({
      sentence: `"${raw}" is not a region of this competition.`,
      hint: 'Check the spelling; use a region of competition.yaml.',
    }),
  }),
  'region-county': define<{ raw: string; region: string }>({
    severity: 'warning',
    reference: 'D32',
    zh: ({ raw, region }) => ({
      sentence: `所属地市填的是县（市、区）“${raw}”，已按“${region}”处理。`,
      hint: `请确认，并把地市一栏改为“${region}”。`,
    }),
    en: ({ raw, region }) => ({
      sentence: `"${raw}" is a county; it was read as "${region}".`,
      hint: 'Confirm it and enter the region.',
    }),
  }),
  'yes-no-unreadable': define<{ raw: string }>({
    severity: 'error',
    reference: 'D30',
    zh: ({ raw }) => ({
      sentence: `“${raw}”看不出是“是”还是“否”。`,
      hint: '请填“是”或“否”。',
    }),
    en: ({ raw }) => ({
      sentence: `"${raw}" is neither yes nor no.`,
      hint: 'Enter 是 or 否.',
    }),
  }),
  'yes-no-blank': define<{ heading: string }>({
    severity: 'warning',
    reference: 'D30',
    zh: ({ heading }) => ({
      sentence: `“${heading}”没有填写；空白不等于“否”。`,
      hint: '请填“是”或“否”。',
    }),
    en: ({ heading }) => ({
      sentence: `"${heading}" is blank, which is not the same as no.`,
      hint: 'Enter 是 or 否.',
    }),
  }),
  'specialisation-blank': define({
    severity: 'warning',
    reference: 'D30',
    zh: () => ({
      sentence: '专精特新情况没有填写；空白不等于“否”。',
      hint: '请填写层级；不属于的请填“否”。',
    }),
    en: () => ({
      sentence: 'The enterprise label is blank, which is not the same as none.',
      hint: 'Enter the level, or 否.',
    }),
  }),
  'specialisation-level-unstated': define<{ raw: string }>({
    severity: 'warning',
    reference: 'D30',
    zh: ({ raw }) => ({
      sentence: `专精特新情况只填了“${raw}”，没有注明层级。`,
      hint: '请注明是创新型中小企业、专精特新中小企业还是专精特新“小巨人”企业。',
    }),
    en: ({ raw }) => ({
      sentence: `The enterprise label says only "${raw}" and not which level.`,
      hint: 'State the level.',
    }),
  }),
  'specialisation-unreadable': define<{ raw: string }>({
    severity: 'error',
    reference: 'D30',
    zh: ({ raw }) => ({
      sentence: `专精特新情况“${raw}”无法识别。`,
      hint: '请填创新型中小企业、专精特新中小企业、专精特新“小巨人”企业或“否”。',
    }),
    en: ({ raw }) => ({
      sentence: `The enterprise label "${raw}" is not understood.`,
      hint: 'Enter one of the levels or 否.',
    }),
  }),
  'review-status-unknown': define<{ raw: string }>({
    severity: 'error',
    reference: 'R02',
    zh: ({ raw }) => ({
      sentence: `审核状态“${raw}”无法识别，不能当作审核通过。`,
      hint: '请核对；若是报名系统的新写法，请补进 competition.yaml 的 portalStatus。',
    }),
    en: ({ raw }) => ({
      sentence: `The review status "${raw}" is unknown and does not count as approved.`,
      hint: 'Check it, or add it to portalStatus in competition.yaml.',
    }),
  }),
  'date-two-digit-year': define<{ raw: string; iso: string }>({
    severity: 'warning',
    reference: 'D27',
    zh: ({ raw, iso }) => ({
      sentence: `日期“${raw}”的年份只有两位，已按 ${iso} 理解。`,
      hint: '请确认，并把年份写成四位。',
    }),
    en: ({ raw, iso }) => ({
      sentence: `The date "${raw}" has a two-digit year and was read as ${iso}.`,
      hint: 'Confirm it and write four digits.',
    }),
  }),
  'date-month-only': define<{ raw: string }>({
    severity: 'error',
    reference: 'D27',
    zh: ({ raw }) => ({
      sentence: `日期“${raw}”只到月份，无法与规定的日期比较。`,
      hint: '请补全到日，如 2024年1月15日。',
    }),
    en: ({ raw }) => ({
      sentence: `The date "${raw}" has no day and cannot be compared.`,
      hint: 'Enter the full date.',
    }),
  }),
  'date-impossible': define<{ raw: string }>({
    severity: 'error',
    reference: 'D27',
    zh: ({ raw }) => ({
      sentence: `日期“${raw}”不存在。`,
      hint: '请核对年、月、日。',
    }),
    en: ({ raw }) => ({
      sentence: `There is no such day as "${raw}".`,
      hint: 'Check year, month and day.',
    }),
  }),
  'date-range': define<{ raw: string }>({
    severity: 'error',
    reference: 'D27',
    zh: ({ raw }) => ({
      sentence: `这里应填一个日期，却是一段时间“${raw}”。`,
      hint: '请只填一天。',
    }),
    en: ({ raw }) => ({
      sentence: `This should be one day but is the period "${raw}".`,
      hint: 'Enter one day.',
    }),
  }),
  'date-unreadable': define<{ raw: string }>({
    severity: 'error',
    reference: 'D27',
    zh: ({ raw }) => ({
      sentence: `“${raw}”看不出是哪一天。`,
      hint: '请写成 2026-07-10 或 2026年7月10日 的样子。',
    }),
    en: ({ raw }) => ({
      sentence: `"${raw}" cannot be read as a date.`,
      hint: 'Write it like 2026-07-10.',
    }),
  }),
  'instant-unreadable': define<{ raw: string }>({
    severity: 'error',
    reference: 'D29',
    zh: ({ raw }) => ({
      sentence: `“${raw}”看不出是什么时间。`,
      hint: '请写成 2026-07-10 16:30:00 的样子。',
    }),
    en: ({ raw }) => ({
      sentence: `"${raw}" cannot be read as a time.`,
      hint: 'Write it like 2026-07-10 16:30:00.',
    }),
  }),
  'phone-invalid': define<{ raw: string }>({
    severity: 'error',
    reference: 'D23',
    zh: ({ raw }) => ({
      sentence: `电话“${raw}”不是有效的号码。`,
      hint: '手机应为11位数字；座机请写成“区号-号码”，如 0351-1234567。',
    }),
    en: ({ raw }) => ({
      sentence: `"${raw}" is not a telephone number.`,
      hint: 'A mobile has 11 digits; a landline is area code, dash, number.',
    }),
  }),
  'phone-digits-lost': define<{ raw: string }>({
    severity: 'error',
    reference: 'D23',
    zh: ({ raw }) => ({
      sentence: `电话“${raw}”被 Excel 写成了科学记数，数字已经丢失。`,
      hint: '请把单元格设为“文本”格式，重新填写完整号码。',
    }),
    en: ({ raw }) => ({
      sentence: `The telephone "${raw}" is in scientific notation; digits are lost.`,
      hint: 'Set the cell to text and enter the number again.',
    }),
  }),
  'phone-no-area-code': define<{ raw: string }>({
    severity: 'warning',
    reference: 'D24',
    zh: ({ raw }) => ({
      sentence: `座机“${raw}”没有区号，外地打不通。`,
      hint: '请补上区号，如 0351-1234567。',
    }),
    en: ({ raw }) => ({
      sentence: `The landline "${raw}" has no area code.`,
      hint: 'Add the area code.',
    }),
  }),
  'uscc-digits-lost': define<{ raw: string }>({
    severity: 'error',
    reference: 'D25',
    zh: ({ raw }) => ({
      sentence: `统一社会信用代码“${raw}”被当作数字保存，末几位已经丢失。`,
      hint: '请把单元格设为“文本”格式，对照营业执照重新填写。',
    }),
    en: ({ raw }) => ({
      sentence: `The credit code "${raw}" was stored as a number and has lost its last digits.`,
      hint: 'Set the cell to text and enter the code again.',
    }),
  }),
  'uscc-letter': define<{ raw: string; letter: string }>({
    severity: 'error',
    reference: 'D26',
    zh: ({ raw, letter }) => ({
      sentence: `统一社会信用代码“${raw}”里有字母 ${letter}；代码不用 I、O、S、V、Z，多半是把数字看成了字母。`,
      hint: '请对照营业执照核对（O 与 0、I 与 1、Z 与 2、S 与 5）。',
    }),
    en: ({ raw, letter }) => ({
      sentence: `The credit code "${raw}" has the letter ${letter}, which codes never use.`,
      hint: 'Compare with the business licence (O and 0, I and 1).',
    }),
  }),
  'uscc-length': define<{ raw: string; length: number }>({
    severity: 'error',
    reference: 'D26',
    zh: ({ raw, length }) => ({
      sentence: `统一社会信用代码“${raw}”有${length}位，应为18位数字和大写字母。`,
      hint: '请对照营业执照重新填写。',
    }),
    en: ({ raw, length }) => ({
      sentence: `The credit code "${raw}" has ${length} characters and should have 18.`,
      hint: 'Compare with the business licence.',
    }),
  }),
  'uscc-old-number': define<{ raw: string }>({
    severity: 'warning',
    reference: 'D26',
    zh: ({ raw }) => ({
      sentence: `“${raw}”是15位的旧注册号，不是统一社会信用代码。`,
      hint: '请换成营业执照上的18位代码。',
    }),
    en: ({ raw }) => ({
      sentence: `"${raw}" is a former 15-digit registration number.`,
      hint: 'Enter the 18-character code.',
    }),
  }),
  'uscc-check': define<{ raw: string }>({
    severity: 'warning',
    reference: 'D26',
    zh: ({ raw }) => ({
      sentence: `统一社会信用代码“${raw}”的校验码不符，可能有一位填错。`,
      hint: '请对照营业执照核对；确实无误的可以保留。',
    }),
    en: ({ raw }) => ({
      sentence: `The check character of the credit code "${raw}" does not fit.`,
      hint: 'Compare with the business licence; keep it if it is right.',
    }),
  }),
};
