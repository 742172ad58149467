import { define } from '../define.ts';
import { meant, meantEnglish, type Guess } from './guess.ts';

/** What can be wrong with a template's markup: blocks, attributes, fences, headings and signs. */
export const templateBlockProblems = {
  'template-directive-unknown': define<{ name: string } & Guess>({
    severity: 'error',
    zh: ({ name, suggestion, known }) => ({
      sentence: `没有“${name}”这种版式块。`,
      hint: meant(suggestion, known),
    }),
    en: ({ name, suggestion, known }) => ({
      sentence: `There is no directive "${name}".`,
      hint: meantEnglish(suggestion, known),
    }),
  }),
  'template-directive-malformed': define<{ text: string }>({
    severity: 'error',
    zh: ({ text }) => ({
      sentence: `这一行以“::”开头，但写法不完整：“${text}”。`,
      hint: '请检查括号、引号是否成对，且都是半角：::名称[文字]{属性="值"}',
    }),
    en: ({ text }) => ({
      sentence: `The line begins with "::" but is not well formed: "${text}".`,
      hint: 'Check brackets and quotes: ::name[words]{attribute="value"}',
    }),
  }),
  'template-directive-form': define<{ name: string; example: string }>({
    severity: 'error',
    zh: ({ name, example }) => ({ sentence: `“${name}”的冒号个数不对。`, hint: `正确写法：${example}` }),
    en: ({ name, example }) => ({
      sentence: `"${name}" has the wrong number of colons.`,
      hint: `Write it like: ${example}`,
    }),
  }),
  'template-directive-misplaced': define<{ name: string }>({
    severity: 'error',
    zh: ({ name }) => ({ sentence: `“${name}”不能放在附件或其他版式块里面。`, hint: '请移到正文中。' }),
    en: ({ name }) => ({
      sentence: `"${name}" cannot stand inside another block.`,
      hint: 'Move it to the body.',
    }),
  }),
  'template-content-missing': define<{ name: string; wanted: string }>({
    severity: 'error',
    zh: ({ name, wanted }) => ({ sentence: `“${name}”里面缺少内容。`, hint: `请写上：${wanted}。` }),
    en: ({ name, wanted }) => ({ sentence: `"${name}" has too little inside.`, hint: `Wanted: ${wanted}.` }),
  }),
  'template-content-unexpected': define<{ name: string; block: string }>({
    severity: 'error',
    zh: ({ name }) => ({
      sentence: `“${name}”里面只能写文字段落。`,
      hint: `请把标题、表格或其他版式块移到外面。`,
    }),
    en: ({ name, block }) => ({
      sentence: `Only paragraphs may stand inside "${name}".`,
      hint: `Move the ${block} out of it.`,
    }),
  }),
  'template-label-missing': define<{ name: string; example: string }>({
    severity: 'error',
    zh: ({ name, example }) => ({
      sentence: `“${name}”后面的方括号里没有文字。`,
      hint: `正确写法：${example}`,
    }),
    en: ({ name, example }) => ({
      sentence: `"${name}" has no words in brackets.`,
      hint: `Write it like: ${example}`,
    }),
  }),
  'template-label-unexpected': define<{ name: string; label: string }>({
    severity: 'error',
    zh: ({ name, label }) => ({
      sentence: `“${name}”后面不该有方括号文字“${label}”。`,
      hint: '请删去方括号，或改写成属性。',
    }),
    en: ({ name, label }) => ({
      sentence: `"${name}" takes no words in brackets: "${label}".`,
      hint: 'Remove them or write an attribute.',
    }),
  }),
  'template-attribute-unknown': define<{ name: string; attribute: string } & Guess>({
    severity: 'error',
    zh: ({ name, attribute, suggestion, known }) => ({
      sentence: `“${name}”没有“${attribute}”这个属性。`,
      hint: meant(suggestion, known),
    }),
    en: ({ name, attribute, suggestion, known }) => ({
      sentence: `"${name}" has no attribute "${attribute}".`,
      hint: meantEnglish(suggestion, known),
    }),
  }),
  'template-attribute-missing': define<{ name: string; attribute: string }>({
    severity: 'error',
    zh: ({ name, attribute }) => ({
      sentence: `“${name}”缺少“${attribute}”，或它的值是空的。`,
      hint: `请写成 ${attribute}="…"。`,
    }),
    en: ({ name, attribute }) => ({
      sentence: `"${name}" lacks the attribute "${attribute}", or it is empty.`,
      hint: `Write ${attribute}="…".`,
    }),
  }),
  'template-attribute-repeated': define<{ name: string; attribute: string }>({
    severity: 'error',
    zh: ({ name, attribute }) => ({ sentence: `“${name}”的“${attribute}”写了两次。`, hint: '请只留一个。' }),
    en: ({ name, attribute }) => ({
      sentence: `"${name}" has the attribute "${attribute}" twice.`,
      hint: 'Keep one.',
    }),
  }),
  'template-attribute-value': define<{
    name: string;
    attribute: string;
    value: string;
    allowed: readonly string[];
  }>({
    severity: 'error',
    zh: ({ name, attribute, value, allowed }) => ({
      sentence: `“${name}”的“${attribute}”不能写成“${value}”。`,
      hint: `可以写：${allowed.join('、')}。`,
    }),
    en: ({ name, attribute, value, allowed }) => ({
      sentence: `The attribute "${attribute}" of "${name}" cannot be "${value}".`,
      hint: `Write for example: ${allowed.join(', ')}.`,
    }),
  }),
  'template-table-unknown': define<{ id: string } & Guess>({
    severity: 'error',
    zh: ({ id, suggestion, known }) => ({
      sentence: `没有名为“${id}”的表。`,
      hint: meant(suggestion, known),
    }),
    en: ({ id, suggestion, known }) => ({
      sentence: `There is no table "${id}".`,
      hint: meantEnglish(suggestion, known),
    }),
  }),
  'template-certificate-unknown': define<{ id: string } & Guess>({
    severity: 'error',
    zh: ({ id, suggestion, known }) => ({
      sentence: `没有名为“${id}”的证书。`,
      hint: meant(suggestion, known),
    }),
    en: ({ id, suggestion, known }) => ({
      sentence: `There is no certificate "${id}".`,
      hint: meantEnglish(suggestion, known),
    }),
  }),
  'template-fence-unclosed': define<{ name: string; fence: string }>({
    severity: 'error',
    zh: ({ name, fence }) => ({
      sentence: `“${name}”没有收尾，后面的内容都被它包了进去。`,
      hint: `请在它的最后另起一行写“${fence}”。`,
    }),
    en: ({ name, fence }) => ({
      sentence: `"${name}" is not closed and swallows what follows.`,
      hint: `End it with a line "${fence}".`,
    }),
  }),
  'template-fence-stray': define<{ fence: string }>({
    severity: 'error',
    zh: ({ fence }) => ({
      sentence: `这一行“${fence}”没有对应的开头。`,
      hint: '请删去，或检查开头那一行：冒号个数应与收尾相同。',
    }),
    en: ({ fence }) => ({
      sentence: `The line "${fence}" closes nothing.`,
      hint: 'Remove it, or give the opening line as many colons.',
    }),
  }),
  'template-fence-in-line': define<{ text: string }>({
    severity: 'error',
    zh: ({ text }) => ({ sentence: `收尾的冒号没有单独成行：“${text}”。`, hint: '请把“:::”移到下一行。' }),
    en: ({ text }) => ({
      sentence: `The closing colons are not on a line of their own: "${text}".`,
      hint: 'Move ":::" to the next line.',
    }),
  }),
  'template-fence-nested': define<{ outer: string; inner: string }>({
    severity: 'error',
    zh: ({ outer, inner }) => ({
      sentence: `“${inner}”在“${outer}”里面，外层的冒号要比里层多。`,
      hint: `请给“${outer}”的开头和收尾各加一个冒号。`,
    }),
    en: ({ outer, inner }) => ({
      sentence: `"${inner}" stands inside "${outer}", which needs more colons.`,
      hint: `Add a colon to the first and last line of "${outer}".`,
    }),
  }),
  'template-colon-wide': define<{ text: string }>({
    severity: 'error',
    zh: ({ text }) => ({
      sentence: `这一行用了全角冒号“：：”：“${text}”。`,
      hint: '版式块要用半角冒号“::”。',
    }),
    en: ({ text }) => ({
      sentence: `The line begins with full-width colons: "${text}".`,
      hint: 'Directives begin with "::".',
    }),
  }),
  'template-heading-space': define<{ text: string }>({
    severity: 'error',
    zh: ({ text }) => ({ sentence: `“#”的写法不对：“${text}”。`, hint: '“#”要用半角，后面空一格再写文字。' }),
    en: ({ text }) => ({
      sentence: `"${text}" is no heading.`,
      hint: 'Write a half-width # and a space before the words.',
    }),
  }),
  'template-heading-depth': define<{ text: string }>({
    severity: 'error',
    zh: ({ text }) => ({
      sentence: `“${text}”前面有六个“#”，层次太深。`,
      hint: '标题用“# ”，层次标题用“## ”到“##### ”。',
    }),
    en: ({ text }) => ({ sentence: `"${text}" is too deep a heading.`, hint: 'Use "## " to "##### ".' }),
  }),
  'template-title-in-annex': define<{ text: string }>({
    severity: 'error',
    zh: ({ text }) => ({
      sentence: `附件里不能用“# ”写标题“${text}”。`,
      hint: '附件标题请写在“::::附件{… 标题="…"}”里；附件中的层次标题用“## ”。',
    }),
    en: ({ text }) => ({
      sentence: `"# ${text}" cannot stand in an annex.`,
      hint: 'Give the annex its attribute "title"; use "## " for headings.',
    }),
  }),
  'template-bold-stray': define<{ text: string }>({
    severity: 'error',
    zh: ({ text }) => ({
      sentence: `有不成对的“**”，会照原样印出来：“${text}”。`,
      hint: '加粗请在同一行内写成“**文字**”，星号内侧不要有空格。',
    }),
    en: ({ text }) => ({
      sentence: `A "**" has no partner and would be printed: "${text}".`,
      hint: 'Write **words** within one line, without blanks inside.',
    }),
  }),
  'template-braces-wide': define<{ text: string }>({
    severity: 'error',
    zh: ({ text }) => ({ sentence: `花括号用了全角：“${text}”。`, hint: '数据名要用半角的“{{ }}”。' }),
    en: ({ text }) => ({ sentence: `The braces are full-width: "${text}".`, hint: 'Use {{ }}.' }),
  }),
  'template-html': define<{ tag: string }>({
    severity: 'error',
    zh: ({ tag }) => ({
      sentence: `模板里不能用网页代码“${tag}”，会照原样印出来。`,
      hint: '加粗用“**文字**”，换段直接换行。',
    }),
    en: ({ tag }) => ({
      sentence: `HTML such as "${tag}" is not markup here and would be printed.`,
      hint: 'Use **words** for bold and a new line for a paragraph.',
    }),
  }),
  'template-number-typed': define<{ number: string }>({
    severity: 'info',
    zh: ({ number }) => ({
      sentence: `标题前手写了序号“${number}”，已去掉，序号由程序自动编。`,
      hint: '请在模板里删去这个序号。',
    }),
    en: ({ number }) => ({
      sentence: `The typed number "${number}" was taken off: headings are numbered by the program.`,
      hint: 'Remove it from the template.',
    }),
  }),
  'template-indent-typed': define({
    severity: 'info',
    zh: () => ({
      sentence: '段首有手打的空格，已去掉，首行缩进由版式决定。',
      hint: '请在模板里删去段首的空格。',
    }),
    en: () => ({
      sentence: 'Blanks typed at the head of the paragraph were taken off.',
      hint: 'Remove them: the layout indents.',
    }),
  }),
  'template-number-in-paragraph': define<{ number: string }>({
    severity: 'info',
    zh: ({ number }) => ({
      sentence: `这一段开头手写了“${number}”，会当作普通文字印出。`,
      hint: '如果它是标题，请写成“## 标题”，序号由程序编。',
    }),
    en: ({ number }) => ({
      sentence: `The paragraph begins with the typed number "${number}" and is printed as it is.`,
      hint: 'If it is a heading, write "## words".',
    }),
  }),
  'template-quotes-wide': define<{ text: string }>({
    severity: 'error',
    zh: ({ text }) => ({
      sentence: `属性的值用了中文引号：${text}。`,
      hint: '请用半角引号，写成 属性="值"；值里面可以有中文引号。',
    }),
    en: ({ text }) => ({
      sentence: `An attribute stands in Chinese quotes: "${text}".`,
      hint: 'Write attribute="value".',
    }),
  }),
};
