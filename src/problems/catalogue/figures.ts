import { define } from '../define.ts';

/** What can be wrong with an amount, a count, a mark or an award (domain §5.2, rows 33–36). */
export const figureProblems = {
  'figure-approximate': define<{ raw: string }>({
    severity: 'warning',
    reference: 'D33',
    zh: ({ raw }) => ({
      sentence: `“${raw}”是约数，没有计入统计。`,
      hint: '请填写准确的数字。',
    }),
    en: ({ raw }) => ({
      sentence: `"${raw}" is an approximation and was not counted.`,
      hint: 'Enter the exact figure.',
    }),
  }),
  'figure-range': define<{ raw: string }>({
    severity: 'warning',
    reference: 'D33',
    zh: ({ raw }) => ({
      sentence: `“${raw}”是一个范围，没有计入统计。`,
      hint: '请填写准确的数字。',
    }),
    en: ({ raw }) => ({
      sentence: `"${raw}" is a range and was not counted.`,
      hint: 'Enter the exact figure.',
    }),
  }),
  'amount-unreadable': define<{ raw: string }>({
    severity: 'error',
    reference: 'D33',
    zh: ({ raw }) => ({
      sentence: `金额“${raw}”无法识别。`,
      hint: '请填数字，单位写“万元”。',
    }),
    en: ({ raw }) => ({
      sentence: `The amount "${raw}" is not understood.`,
      hint: 'Enter a figure in 万元.',
    }),
  }),
  'count-unreadable': define<{ raw: string }>({
    severity: 'error',
    reference: 'D33',
    zh: ({ raw }) => ({
      sentence: `“${raw}”不是整数。`,
      hint: '请填整数。',
    }),
    en: ({ raw }) => ({
      sentence: `"${raw}" is not a whole number.`,
      hint: 'Enter a whole number.',
    }),
  }),
  'mark-blank': define({
    severity: 'error',
    reference: 'D35',
    zh: () => ({
      sentence: '这位评委没有打分，也没有注明缺席或回避。',
      hint: '请补分数，或填“缺席”“回避”。',
    }),
    en: () => ({
      sentence: 'This judge has neither a mark nor a status.',
      hint: 'Enter the mark, or 缺席 or 回避.',
    }),
  }),
  'mark-decimals': define<{ raw: string }>({
    severity: 'error',
    reference: 'D35',
    zh: ({ raw }) => ({
      sentence: `分数“${raw}”多于两位小数。`,
      hint: '请按评分规则核对，最多两位小数。',
    }),
    en: ({ raw }) => ({
      sentence: `The mark "${raw}" has more than two decimals.`,
      hint: 'Check it against the sheet of the judge.',
    }),
  }),
  'mark-above-maximum': define<{ raw: string; maximum: number }>({
    severity: 'error',
    reference: 'D35',
    zh: ({ raw, maximum }) => ({
      sentence: `分数“${raw}”超过满分${maximum}分。`,
      hint: '请对照评委的评分单核对。',
    }),
    en: ({ raw, maximum }) => ({
      sentence: `The mark "${raw}" is above the maximum of ${maximum}.`,
      hint: 'Check it against the sheet of the judge.',
    }),
  }),
  'mark-zero': define<{ raw: string }>({
    severity: 'warning',
    reference: 'D35',
    zh: ({ raw }) => ({
      sentence: `分数是“${raw}”。`,
      hint: '请确认是打了0分，而不是缺席或漏填。',
    }),
    en: ({ raw }) => ({
      sentence: `The mark is "${raw}".`,
      hint: 'Confirm that it is a mark and not an absence.',
    }),
  }),
  'mark-comma': define<{ raw: string; figure: string }>({
    severity: 'warning',
    reference: 'D35',
    zh: ({ raw, figure }) => ({
      sentence: `分数“${raw}”用了逗号，已按 ${figure} 理解。`,
      hint: '请确认，并改用小数点。',
    }),
    en: ({ raw, figure }) => ({
      sentence: `The mark "${raw}" has a comma and was read as ${figure}.`,
      hint: 'Confirm it and use a point.',
    }),
  }),
  'mark-unreadable': define<{ raw: string }>({
    severity: 'error',
    reference: 'D35',
    zh: ({ raw }) => ({
      sentence: `“${raw}”不是分数。`,
      hint: '请填数字；没有打分的填“缺席”或“回避”。',
    }),
    en: ({ raw }) => ({
      sentence: `"${raw}" is not a mark.`,
      hint: 'Enter a number, or 缺席 or 回避.',
    }),
  }),
  'award-level-alias': define<{ raw: string; level: string }>({
    severity: 'warning',
    reference: 'R44',
    zh: ({ raw, level }) => ({
      sentence: `奖项“${raw}”不是本届的写法，已按“${level}”理解。`,
      hint: `请改成“${level}”。`,
    }),
    en: ({ raw, level }) => ({
      sentence: `The award "${raw}" was read as "${level}".`,
      hint: 'Use the name of this edition.',
    }),
  }),
  'award-level-unknown': define<{ raw: string }>({
    severity: 'error',
    reference: 'R44',
    zh: ({ raw }) => ({
      sentence: `本届没有“${raw}”这个奖项。`,
      hint: '请对照奖项计划改正。',
    }),
    en: ({ raw }) => ({
      sentence: `There is no award "${raw}" in this edition.`,
      hint: 'Compare with the plan of awards.',
    }),
  }),
};
