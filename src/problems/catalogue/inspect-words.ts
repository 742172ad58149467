import { define } from '../define.ts';

/** What `inspect` finds in the words of a finished paper, whoever made it (GF05–GF20). */
export const inspectWordProblems = {
  'inspect-number-missing': define({
    severity: 'error',
    reference: 'GF05',
    zh: () => ({
      sentence: '有红头，但没有找到发文字号。',
      hint: '请在红头下空二行居中写发文字号，如“晋工信企业字〔2026〕41号”。',
    }),
    en: () => ({
      sentence: 'The paper has a red head but no document number.',
      hint: 'Write it centred two lines below the head, like 晋工信企业字〔2026〕41号.',
    }),
  }),
  'inspect-number-form': define<{ number: string; proposal: string | null }>({
    severity: 'error',
    reference: 'GF05',
    zh: ({ number, proposal }) => ({
      sentence: `发文字号“${number}”的写法不对：机关代字后面是六角括号〔〕里的四位年份和序号，序号不加“第”、不补零、不空格，以“号”结尾。`,
      hint: `请改为“${proposal ?? '晋工信企业字〔2026〕41号'}”${proposal === null ? '这样的写法' : ''}；〔〕在输入法的符号里，不能用［］、（）或【】。`,
    }),
    en: ({ number, proposal }) => ({
      sentence: `The document number "${number}" is not well formed.`,
      hint: `Write ${proposal ?? 'it like 晋工信企业字〔2026〕41号'}: year in 〔〕 (U+3014, U+3015), no 第, no leading zero, no space.`,
    }),
  }),
  'inspect-title-missing': define({
    severity: 'warning',
    reference: 'GF06',
    zh: () => ({
      sentence: '没有找到公文标题。',
      hint: '标题用2号小标宋体，在红色分隔线下空二行居中；请核对标题的字号和对齐方式。',
    }),
    en: () => ({
      sentence: 'No title was found.',
      hint: 'Set it in 22 pt, centred, two lines below the red rule.',
    }),
  }),
  'inspect-title-unbroken': define<{ cells: number; most: number }>({
    severity: 'warning',
    reference: 'GF06',
    zh: ({ cells, most }) => ({
      sentence: `标题有${cells}字，一行最多${most}字，却没有分行，Word 会在行满的地方断开，可能把词拆开。`,
      hint: '请在词意完整的地方按 Shift+Enter 分行，排成梯形或菱形。',
    }),
    en: ({ cells, most }) => ({
      sentence: `The title has ${cells} characters, a line holds ${most}, and no line break was set.`,
      hint: 'Break it between words with Shift+Enter, in the shape of a trapezoid or rhombus.',
    }),
  }),
  'inspect-title-line-long': define<{ line: string; cells: number; most: number }>({
    severity: 'warning',
    reference: 'GF06',
    zh: ({ line, cells, most }) => ({
      sentence: `标题的一行“${line}”有${cells}字，超过一行能排的${most}字。`,
      hint: '请多分一行。',
    }),
    en: ({ line, cells, most }) => ({
      sentence: `The line "${line}" of the title has ${cells} characters; a line holds ${most}.`,
      hint: 'Break the title into one more line.',
    }),
  }),
  'inspect-title-line-edge': define<{ line: string; words: string; edge: 'start' | 'end' }>({
    severity: 'warning',
    reference: 'GF06',
    zh: ({ line, words, edge }) => ({
      sentence: `标题的一行“${line}”以“${words}”${edge === 'start' ? '开头' : '结尾'}，断开了词意。`,
      hint: `请把“${words}”移到${edge === 'start' ? '上' : '下'}一行。`,
    }),
    en: ({ line, words, edge }) => ({
      sentence: `The line "${line}" of the title ${edge === 'start' ? 'begins' : 'ends'} with ${words}.`,
      hint: `Move ${words} to the ${edge === 'start' ? 'previous' : 'next'} line.`,
    }),
  }),
  'inspect-title-tail': define<{ line: string }>({
    severity: 'warning',
    reference: 'GF06',
    zh: ({ line }) => ({
      sentence: `标题最后一行只有“${line}”几个字，显得头重脚轻。`,
      hint: '请从上一行移几个字下来，使各行长短相称。',
    }),
    en: ({ line }) => ({
      sentence: `The last line of the title is only "${line}".`,
      hint: 'Move some words down from the line above.',
    }),
  }),
  'inspect-title-word-broken': define<{ word: string }>({
    severity: 'warning',
    reference: 'GF06',
    zh: ({ word }) => ({
      sentence: `标题的分行把“${word}”拆开了。`,
      hint: '请在词与词之间分行。',
    }),
    en: ({ word }) => ({
      sentence: `A line break of the title parts the word ${word}.`,
      hint: 'Break between words.',
    }),
  }),
  'inspect-title-shape': define<{ shape: 'hourglass' | 'rectangle'; widths: string }>({
    severity: 'warning',
    reference: 'GF06',
    zh: ({ shape, widths }) => ({
      sentence: `标题各行（${widths}）排成了${shape === 'hourglass' ? '中间短、两头长的沙漏形' : '长方形'}，应为梯形或菱形。`,
      hint: '请重新分行，使各行由短到长、由长到短，或中间长、两头短。',
    }),
    en: ({ shape, widths }) => ({
      sentence: `The lines of the title (${widths}) form ${shape === 'hourglass' ? 'an hourglass' : 'a rectangle'}.`,
      hint: 'Break it into a trapezoid or a rhombus.',
    }),
  }),
  'inspect-heading-mark': define<{ mark: string; proposal: string; text: string }>({
    severity: 'error',
    reference: 'GF08',
    zh: ({ mark, proposal, text }) => ({
      sentence: `“${text}”的序数“${mark}”写法不对，应为“${proposal}”。`,
      hint: '层次序数依次为“一、”“（一）”“1.”“（1）”：括号用全角，括号后不加标点，阿拉伯数字后用半角的“.”。自动编号请在“定义新编号格式”里改。',
    }),
    en: ({ mark, proposal, text }) => ({
      sentence: `The number "${mark}" of "${text}" should be "${proposal}".`,
      hint: 'The levels are 一、（一）1.（1）, with nothing after the brackets.',
    }),
  }),
  'inspect-heading-gap': define<{ mark: string; expected: string; text: string }>({
    severity: 'error',
    reference: 'GF08',
    zh: ({ mark, expected, text }) => ({
      sentence: `“${text}”的序数是“${mark}”，按顺序应为“${expected}”。`,
      hint: '请核对前面是否漏了一项或编错了号；自动编号的，右键选“继续编号”或“重新开始编号”。',
    }),
    en: ({ mark, expected, text }) => ({
      sentence: `"${text}" is numbered "${mark}" where "${expected}" should follow.`,
      hint: 'See whether one is missing before it or the number is wrong.',
    }),
  }),
  'inspect-heading-repeated': define<{ mark: string; text: string }>({
    severity: 'error',
    reference: 'GF08',
    zh: ({ mark, text }) => ({
      sentence: `“${text}”的序数“${mark}”前面已经用过。`,
      hint: '同一层次的序数不能重复，请改正这一项和后面各项的序数。',
    }),
    en: ({ mark, text }) => ({
      sentence: `The number "${mark}" of "${text}" was used before.`,
      hint: 'Correct it and those that follow.',
    }),
  }),
  'inspect-heading-level-skipped': define<{ mark: string; text: string; skipped: string }>({
    severity: 'error',
    reference: 'GF08',
    zh: ({ mark, text, skipped }) => ({
      sentence: `“${text}”用了“${mark}”，跳过了“${skipped}”一层。`,
      hint: '层次序数依次为“一、”“（一）”“1.”“（1）”；只有两层时可用“一、”和“1.”。',
    }),
    en: ({ mark, text, skipped }) => ({
      sentence: `"${text}" is marked "${mark}" although the level "${skipped}" was left out.`,
      hint: 'The levels are 一、（一）1.（1）; a paper with two levels may use 一、 and 1.',
    }),
  }),
  'inspect-heading-fifth-level': define<{ mark: string; text: string }>({
    severity: 'error',
    reference: 'GF08',
    zh: ({ mark, text }) => ({
      sentence: `“${text}”用了“${mark}”作序数；公文的层次序数只有“一、”“（一）”“1.”“（1）”四层。`,
      hint: '请并入上一层，或改写成不带序数的段落。',
    }),
    en: ({ mark, text }) => ({
      sentence: `"${text}" is numbered "${mark}"; official papers have four levels only.`,
      hint: 'Join it to the level above or write it without a number.',
    }),
  }),
  'inspect-annex-absent': define<{ name: string }>({
    severity: 'error',
    reference: 'GF09',
    zh: ({ name }) => ({
      sentence: `附件说明列出了“${name}”，文件里没有这个附件。`,
      hint: '请把附件另面接在正文后面，第一行顶格写“附件”和序号；不再附的，请从附件说明中删去。',
    }),
    en: ({ name }) => ({
      sentence: `The list of annexes names "${name}", which the file does not have.`,
      hint: 'Add the annex on a new side after the text, or take it off the list.',
    }),
  }),
  'inspect-annex-unlisted': define<{ mark: string; title: string }>({
    severity: 'error',
    reference: 'GF09',
    zh: ({ mark, title }) => ({
      sentence: `“${mark}”《${title}》没有写进正文后的附件说明。`,
      hint: '请在正文下空一行、左空二字写“附件：”和它的名称。',
    }),
    en: ({ mark, title }) => ({
      sentence: `${mark} "${title}" is missing from the list of annexes.`,
      hint: 'Name it one line below the text, after 附件：.',
    }),
  }),
  'inspect-annex-title-differs': define<{
    mark: string;
    listed: string;
    title: string;
    listedPart: string;
    titlePart: string;
  }>({
    severity: 'error',
    reference: 'GF09',
    zh: ({ mark, listed, title, listedPart, titlePart }) => ({
      sentence: `${mark}的标题与附件说明不一致：附件说明是“${listed}”，附件标题是“${title}”（从“${listedPart}”与“${titlePart}”开始不同）。`,
      hint: '两处要一字不差：名称后面不加标点，也不另加书名号。',
    }),
    en: ({ mark, listed, title, listedPart, titlePart }) => ({
      sentence: `The title of ${mark} is "${title}", the list says "${listed}" (from "${titlePart}" and "${listedPart}").`,
      hint: 'The two must be the same to the character, without a mark after the name.',
    }),
  }),
  'inspect-annex-number': define<{ mark: string; listed: string }>({
    severity: 'error',
    reference: 'GF09',
    zh: ({ mark, listed }) => ({
      sentence: `附件首页写的是“${mark}”，按附件说明应为“${listed}”。`,
      hint: '请使附件首页的序号与附件说明一致；只有一个附件时写“附件”，不编号。',
    }),
    en: ({ mark, listed }) => ({
      sentence: `An annex is marked "${mark}"; by the list it should be "${listed}".`,
      hint: 'Make the two agree; a single annex has no number.',
    }),
  }),
  'inspect-annex-mark-form': define<{ mark: string; proposal: string }>({
    severity: 'error',
    reference: 'GF09',
    zh: ({ mark, proposal }) => ({
      sentence: `附件首页的“${mark}”写法不对，应为“${proposal}”。`,
      hint: '“附件”和序号之间不空格，后面不加冒号；序号用阿拉伯数字。',
    }),
    en: ({ mark, proposal }) => ({
      sentence: `The mark "${mark}" of an annex should be "${proposal}".`,
      hint: 'No space before the number, no colon after it.',
    }),
  }),
  'inspect-annex-list-number': define<{ name: string; found: string; expected: string }>({
    severity: 'error',
    reference: 'GF09',
    zh: ({ name, found, expected }) => ({
      sentence: `附件说明里“${name}”的序号${found === '' ? '没有写' : `是“${found}”`}，应${expected === '' ? '不编号' : `为“${expected}”`}。`,
      hint: '附件说明从“1.”起依次编号；只有一个附件时不编号。',
    }),
    en: ({ name, found, expected }) => ({
      sentence: `"${name}" in the list of annexes is numbered "${found}", not "${expected}".`,
      hint: 'Count from 1.; a single annex has no number.',
    }),
  }),
  'inspect-date-missing': define({
    severity: 'error',
    reference: 'GF10',
    zh: () => ({
      sentence: '没有成文日期，或者日期还没有填。',
      hint: '请在发文机关署名下一行写成文日期，如“2026年4月3日”。',
    }),
    en: () => ({
      sentence: 'The paper has no date below its signature, or the date was left open.',
      hint: 'Write it below the name of the issuer, like 2026年4月3日.',
    }),
  }),
  'inspect-date-form': define<{
    date: string;
    reason: 'zero' | 'short-year' | 'separators' | 'range' | 'impossible';
    proposal: string | null;
  }>({
    severity: 'error',
    reference: 'GF10',
    zh: ({ date, reason, proposal }) => ({
      sentence: `日期“${date}”${dateReasonsZh[reason]}。`,
      hint: proposal === null ? '请核对原件后改正。' : `请改为“${proposal}”。`,
    }),
    en: ({ date, reason, proposal }) => ({
      sentence: `The date "${date}" ${dateReasonsEn[reason]}.`,
      hint: proposal === null ? 'Check it against the source.' : `Write ${proposal}.`,
    }),
  }),
  'inspect-signing-date-form': define<{ date: string }>({
    severity: 'error',
    reference: 'GF10',
    zh: ({ date }) => ({
      sentence: `成文日期“${date}”的写法不对。`,
      hint: '请用阿拉伯数字写全年、月、日，月日不补零，中间不空格，如“2026年4月3日”；2012年起不再用“二〇二六年四月三日”。',
    }),
    en: ({ date }) => ({
      sentence: `The date of the paper "${date}" is not well formed.`,
      hint: 'Write it in Arabic digits without zeros and spaces, like 2026年4月3日.',
    }),
  }),
  'inspect-date-after-printing': define<{ date: string; printedOn: string }>({
    severity: 'error',
    reference: 'GF10',
    zh: ({ date, printedOn }) => ({
      sentence: `成文日期${date}晚于版记里的“${printedOn}”。`,
      hint: '公文先签发后印发，请核对两个日期。',
    }),
    en: ({ date, printedOn }) => ({
      sentence: `The paper is dated ${date}, after the day of printing (${printedOn}).`,
      hint: 'Papers are signed before they are printed: check both days.',
    }),
  }),
  'inspect-line-start': define<{ mark: string; line: string }>({
    severity: 'error',
    reference: 'GF15',
    zh: ({ mark, line }) => ({
      sentence: `有一行以“${mark}”开头（“${line}…”），这个标点不能放在行首。`,
      hint: '请在段落设置的“中文版式”里勾选“按中文习惯控制首尾字符”，或调整上一行的字数。',
    }),
    en: ({ mark, line }) => ({
      sentence: `A line begins with "${mark}" ("${line}…").`,
      hint: 'Switch on the control of first and last characters in the paragraph settings (Asian typography).',
    }),
  }),
  'inspect-line-end': define<{ mark: string; line: string }>({
    severity: 'error',
    reference: 'GF15',
    zh: ({ mark, line }) => ({
      sentence: `有一行以“${mark}”结尾（“…${line}”），这个标点不能放在行末。`,
      hint: '请在段落设置的“中文版式”里勾选“按中文习惯控制首尾字符”，或调整这一行的字数。',
    }),
    en: ({ mark, line }) => ({
      sentence: `A line ends with "${mark}" ("…${line}").`,
      hint: 'Switch on the control of first and last characters in the paragraph settings (Asian typography).',
    }),
  }),
  'inspect-group-split': define<{ head: string; tail: string }>({
    severity: 'error',
    reference: 'GF15',
    zh: ({ head, tail }) => ({
      sentence: `“${head}”和“${tail}”本是一体，却被分在两行。`,
      hint: '数字与单位、日期、破折号和省略号要在同一行；请调整这一行的字数或字距。',
    }),
    en: ({ head, tail }) => ({
      sentence: `"${head}" and "${tail}" belong together but stand on two lines.`,
      hint: 'Keep numbers with their units, dates, dashes and ellipses on one line.',
    }),
  }),
  'inspect-half-width-mark': define<{ found: string; proposal: string; around: string }>({
    severity: 'warning',
    reference: 'GF16',
    zh: ({ found, proposal, around }) => ({
      sentence: `“${around}”里的“${found}”是半角标点，中文里应为“${proposal}”。`,
      hint: '请在中文输入状态下重新输入，或用“查找和替换”改正。',
    }),
    en: ({ found, proposal, around }) => ({
      sentence: `"${found}" in "${around}" is a half-width mark; Chinese text takes "${proposal}".`,
      hint: 'Type it again with the Chinese input method.',
    }),
  }),
  'inspect-full-width-letters': define<{ found: string; proposal: string; around: string }>({
    severity: 'warning',
    reference: 'GF16',
    zh: ({ found, proposal, around }) => ({
      sentence: `“${around}”里的“${found}”是全角的数字或字母，应为“${proposal}”。`,
      hint: '请选中后在“更改大小写”里选“半角”，或重新输入。',
    }),
    en: ({ found, proposal, around }) => ({
      sentence: `"${found}" in "${around}" is full width; write "${proposal}".`,
      hint: 'Select it and choose half-width under Change Case.',
    }),
  }),
  'inspect-layout-spaces': define<{ around: string; count: number }>({
    severity: 'warning',
    reference: 'GF16',
    zh: ({ around, count }) => ({
      sentence: `有${count}处用连续的空格代替缩进或对齐，第一处在“${around}”（␣是空格）。`,
      hint: '请删去空格，改用段落的首行缩进、对齐方式或制表位。',
    }),
    en: ({ around, count }) => ({
      sentence: `Spaces stand in place of indents or alignment ${count} times, first at "${around}" (␣ is a space).`,
      hint: 'Use the indents, alignment and tab stops of the paragraph.',
    }),
  }),
  'inspect-placeholder': define<{ placeholder: string; around: string }>({
    severity: 'error',
    reference: 'GF18',
    zh: ({ placeholder, around }) => ({
      sentence: `还有待填的内容“${placeholder}”：“${around}”。`,
      hint: '请填上实际内容。',
    }),
    en: ({ placeholder, around }) => ({
      sentence: `Something is still to be filled in: "${placeholder}" in "${around}".`,
      hint: 'Fill it in.',
    }),
  }),
  'inspect-text-differs': define<{ found: string; wanted: string }>({
    severity: 'error',
    reference: 'GF20',
    zh: ({ found, wanted }) => ({
      sentence: differenceZh(found, wanted),
      hint: '文件可能在生成后改过，或是字体的编码不对（复制出来的字与看到的不同）。请用数据重新生成。',
    }),
    en: ({ found, wanted }) => ({
      sentence: `The file reads "${found}" where its record has "${wanted}".`,
      hint: 'It may have been edited since, or its fonts give wrong text when copied: generate it again.',
    }),
  }),
};

const dateReasonsZh = {
  zero: '的月或日前补了零',
  'short-year': '的年份只有两位',
  separators: '没有写成年、月、日',
  range: '的起止之间用了短横线，时间的起止用“—”',
  impossible: '不存在',
} as const;

const dateReasonsEn = {
  zero: 'has a zero before month or day',
  'short-year': 'has a year of two digits',
  separators: 'is not written with 年, 月 and 日',
  range: 'is a range with a hyphen; days and months take —',
  impossible: 'does not exist',
} as const;

function differenceZh(found: string, wanted: string): string {
  if (wanted === '') return `文件里多出了数据中没有的文字：“${found}”。`;
  if (found === '') return `文件里少了数据中的文字：“${wanted}”。`;
  return `文件的文字与数据不一致：文件是“${found}”，数据是“${wanted}”。`;
}
