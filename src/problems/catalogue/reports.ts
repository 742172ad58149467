import { define } from '../define.ts';

/** Summary reports and their texts (domain §2.5; 正文三(三)). */
export const reportProblems = {
  'summary-not-text': define({
    severity: 'error',
    reference: 'R48',
    zh: () => ({
      sentence: '总结文字不是纯文本，程序没有读。',
      hint: '请把文字复制到“记事本”里，存成“.txt”，放回同一个文件夹。',
    }),
    en: () => ({
      sentence: 'The text of the summary is no plain text and was not read.',
      hint: 'Copy its words into a .txt file in the same folder.',
    }),
  }),
  'summary-text-unplaced': define<{ text: string; known: readonly string[] }>({
    severity: 'error',
    reference: 'R48',
    zh: ({ text, known }) => ({
      sentence: `“${shortened(text)}”不在任何一部分的标题下，没有写进总结。`,
      hint: `每部分的标题单独占一行，可用的标题：${known.join('、')}。`,
    }),
    en: ({ text, known }) => ({
      sentence: `"${shortened(text)}" stands under no known heading and was left out.`,
      hint: `Give each part a heading on a line of its own: ${known.join(', ')}.`,
    }),
  }),
  'summary-text-missing': define<{ file: string; sections: readonly string[] }>({
    severity: 'warning',
    pending: true,
    reference: 'R48',
    zh: ({ file, sections }) => ({
      sentence: `赛事活动总结的${sections.map((one) => `“${one}”`).join('')}还没有写。`,
      hint: `请在“${file}”里写：标题单独占一行，下面写正文；确实没有的，标题下写“无”。`,
    }),
    en: ({ file, sections }) => ({
      sentence: `The summary's parts ${sections.join(', ')} have not been written.`,
      hint: `Write them in "${file}", each under its heading; where there is nothing to say write 无.`,
    }),
  }),
  'summary-date-missing': define({
    severity: 'warning',
    pending: true,
    reference: 'R48',
    zh: () => ({
      sentence: '赛事活动总结没有成文日期。',
      hint: '省级请在收文登记表“总结报送日期”中登记；市级请在 competition.yaml 的 city 中填写 summaryDate。',
    }),
    en: () => ({
      sentence: 'The summary has no date.',
      hint: 'Enter 总结报送日期 in the receipt register, or summaryDate of the city section.',
    }),
  }),
  'statistics-table-missing': define<{ region: string }>({
    severity: 'warning',
    pending: true,
    reference: 'R48',
    zh: ({ region }) => ({
      sentence: `没有${region}的统计表，由该地区填报的数字都是空的。`,
      hint: '请催报，按这个文件名放好后重新生成。',
    }),
    en: ({ region }) => ({
      sentence: `No table of statistics from ${region}: what it reports is missing.`,
      hint: 'Ask for it and put it there under this name.',
    }),
  }),
  'statistics-tables-missing': define<{ regions: readonly string[] }>({
    severity: 'warning',
    reference: 'R48',
    zh: ({ regions }) => ({
      sentence: `${regions.join('、')}没有报送统计表，全省合计中由各地填报的数字不含这些地区。`,
      hint: '文中已写明；催报到的，放好后重新生成。',
    }),
    en: ({ regions }) => ({
      sentence: `No table of statistics from ${regions.join(', ')}: the province's sums are without them.`,
      hint: 'The report says so; ask for the tables.',
    }),
  }),
  'statistics-rows-without-region': define<{ count: number }>({
    severity: 'error',
    reference: 'R33',
    zh: ({ count }) => ({
      sentence: `报名表中有${count}行没有所属地区，没有计入任何地区，合计因此少${count}个。`,
      hint: '请补填所属地区后重新生成。',
    }),
    en: ({ count }) => ({
      sentence: `${count} portal rows have no region and are in no region's numbers.`,
      hint: 'Enter their region.',
    }),
  }),
};

/** Enough of a paragraph to find it by. */
function shortened(text: string): string {
  const letters = Array.from(text);
  return letters.length > 20 ? `${letters.slice(0, 20).join('')}……` : text;
}
