import { define } from '../define.ts';

/** 您要写的是不是“…”？ or a list of what is possible. */
function meant(suggestion: string | null, known: readonly string[]): string {
  if (suggestion !== null) return `您要写的是不是“${suggestion}”？`;
  return known.length === 0 ? '这里没有可用的名称。' : `可以用的有：${known.join('、')}。`;
}

function meantEnglish(suggestion: string | null, known: readonly string[]): string {
  if (suggestion !== null) return `Did you mean "${suggestion}"?`;
  return known.length === 0 ? 'There is nothing to name here.' : `Possible are: ${known.join(', ')}.`;
}

export interface Guess {
  readonly suggestion: string | null;
  readonly known: readonly string[];
}

/** What can be wrong with a template, and with the document composed from it. */
export const templateProblems = {
  'title-empty': define({
    severity: 'error',
    zh: () => ({ sentence: '文件没有标题。', hint: '请在模板里用“# 标题”写明标题。' }),
    en: () => ({ sentence: 'The document has no title.', hint: 'Write it in the template as "# title".' }),
  }),
  'title-repeated': define<{ text: string }>({
    severity: 'error',
    zh: ({ text }) => ({
      sentence: `文件有不止一个标题，第二个是“${text}”。`,
      hint: '“# ”只用于文件标题；正文里的层次标题请用“## ”到“##### ”。',
    }),
    en: ({ text }) => ({
      sentence: `The document has more than one title; the second is "${text}".`,
      hint: 'Use "# " for the title only, "## " to "##### " for headings.',
    }),
  }),
  'heading-empty': define<{ mark: string }>({
    severity: 'error',
    reference: 'GF08',
    zh: ({ mark }) => ({
      sentence: `层次标题“${mark}”后面没有文字。`,
      hint: '请补上标题文字，或删去这一行。',
    }),
    en: ({ mark }) => ({
      sentence: `The heading "${mark}" has no words.`,
      hint: 'Add them or remove the line.',
    }),
  }),
  'heading-skips-level': define<{ text: string; level: number; before: number }>({
    severity: 'error',
    reference: 'GF08',
    zh: ({ text, level, before }) => ({
      sentence: `标题“${text}”是第${level}层，但${before === 0 ? '前面没有上一层标题' : `前一个标题是第${before}层，中间跳了层`}。`,
      hint: '层次依次为“一、”“（一）”“1.”“（1）”；只有两层时可用“一、”和“1.”。',
    }),
    en: ({ text, level, before }) => ({
      sentence: `The heading "${text}" is on level ${level} directly after level ${before}.`,
      hint: 'Do not skip levels; with only two, levels 1 and 3 may be used.',
    }),
  }),
  'annex-list-missing': define<{ titles: readonly string[] }>({
    severity: 'error',
    reference: 'GF09',
    zh: ({ titles }) => ({
      sentence: `文件有附件（${titles.join('、')}），正文里却没有附件说明。`,
      hint: '请在正文之后、落款之前加一行“::附件说明”。',
    }),
    en: ({ titles }) => ({
      sentence: `The document has annexes (${titles.join(', ')}) but no annex list.`,
      hint: 'Add the line "::annex-list" after the body.',
    }),
  }),
  'annex-list-without-annexes': define({
    severity: 'error',
    reference: 'GF09',
    zh: () => ({ sentence: '正文里有附件说明，但文件没有附件。', hint: '请删去“::附件说明”，或补上附件。' }),
    en: () => ({
      sentence: 'There is an annex list but no annex.',
      hint: 'Remove the list or add the annex.',
    }),
  }),
  'annex-untitled': define<{ mark: string }>({
    severity: 'error',
    reference: 'GF09',
    zh: ({ mark }) => ({ sentence: `${mark}没有标题。`, hint: '请在“::::附件{…}”里写明“标题”。' }),
    en: ({ mark }) => ({ sentence: `${mark} has no title.`, hint: 'Give the attribute "title".' }),
  }),
  'annex-id-repeated': define<{ id: string }>({
    severity: 'error',
    zh: ({ id }) => ({ sentence: `有两个附件的 id 都是“${id}”。`, hint: '请给每个附件一个不同的 id。' }),
    en: ({ id }) => ({
      sentence: `Two annexes have the id "${id}".`,
      hint: 'Give each annex an id of its own.',
    }),
  }),
  'placeholder-left': define<{ placeholder: string; around: string }>({
    severity: 'error',
    reference: 'GF18',
    zh: ({ placeholder, around }) => ({
      sentence: `正式文件里还有待填的内容“${placeholder}”：“${around}”。`,
      hint: '请填上实际内容后重新生成。',
    }),
    en: ({ placeholder, around }) => ({
      sentence: `The final document still holds the placeholder "${placeholder}": "${around}".`,
      hint: 'Fill it in and generate again.',
    }),
  }),
  'document-date-open': define({
    severity: 'error',
    reference: 'GF10',
    zh: () => ({ sentence: '正式文件没有成文日期。', hint: '请填写成文日期（年-月-日）。' }),
    en: () => ({ sentence: 'The final document has no date.', hint: 'Give the date of signature.' }),
  }),
  'document-number-form': define<{ number: string }>({
    severity: 'error',
    reference: 'GF05',
    zh: ({ number }) => ({
      sentence: `发文字号“${number}”的写法不对。`,
      hint: '应写成“晋工信企业字〔2026〕41号”：年份用六角括号〔〕，序号不加“第”、不补零。',
    }),
    en: ({ number }) => ({
      sentence: `The document number "${number}" is not well formed.`,
      hint: 'Write it like 晋工信企业字〔2026〕41号.',
    }),
  }),
  'table-row-length': define<{ table: string; row: number; cells: number; columns: number }>({
    severity: 'error',
    zh: ({ table, row, cells, columns }) => ({
      sentence: `表格“${table}”第${row}行有${cells}格，表头有${columns}列。`,
      hint: '这是程序的问题，请把这条信息告诉维护人员。',
    }),
    en: ({ table, row, cells, columns }) => ({
      sentence: `Row ${row} of table "${table}" has ${cells} cells for ${columns} columns.`,
      hint: 'This is a fault of the program; please report it.',
    }),
  }),
  'sheet-name-illegal': define<{ name: string; length: number }>({
    severity: 'error',
    zh: ({ name, length }) => ({
      sentence:
        length > 31
          ? `工作表名“${name}”有${length}个字，Excel 最多允许31个。`
          : `工作表名“${name}”为空或含有 Excel 不允许的字符。`,
      hint: '请改短，并去掉 [ ] : * ? / \\ 和首尾的单引号。',
    }),
    en: ({ name, length }) => ({
      sentence: `Excel does not take the sheet name "${name}" (${length} characters).`,
      hint: 'At most 31 characters, none of [ ] : * ? / \\ and no quote at either end.',
    }),
  }),
  'sheet-name-repeated': define<{ name: string }>({
    severity: 'error',
    zh: ({ name }) => ({ sentence: `有两张表的工作表名都是“${name}”。`, hint: '请改掉其中一个。' }),
    en: ({ name }) => ({ sentence: `Two tables have the sheet name "${name}".`, hint: 'Rename one.' }),
  }),
  'template-front-matter-missing': define({
    severity: 'error',
    zh: () => ({
      sentence: '模板开头没有设置区。',
      hint: '请在第一行写“---”，接着写 kind、form、formats 各一行，再写一行“---”。',
    }),
    en: () => ({
      sentence: 'The template has no front matter.',
      hint: 'Begin it with "---", the lines kind, form and formats, and "---".',
    }),
  }),
  'template-setting-malformed': define<{ line: string }>({
    severity: 'error',
    zh: ({ line }) => ({
      sentence: `设置“${line}”的写法不对。`,
      hint: '请写成“名称: 值”，一行一项，例如“form: 文件”。',
    }),
    en: ({ line }) => ({
      sentence: `The setting "${line}" is not well formed.`,
      hint: 'Write "name: value", one a line.',
    }),
  }),
  'template-setting-unknown': define<{ key: string } & Guess>({
    severity: 'error',
    zh: ({ key, suggestion, known }) => ({
      sentence: `设置区里没有“${key}”这一项。`,
      hint: meant(suggestion, known),
    }),
    en: ({ key, suggestion, known }) => ({
      sentence: `There is no setting "${key}".`,
      hint: meantEnglish(suggestion, known),
    }),
  }),
  'template-setting-missing': define<{ key: string }>({
    severity: 'error',
    zh: ({ key }) => ({
      sentence: `设置区缺少“${key}”。`,
      hint: '请补上，例如“kind: result-notice”“form: 文件”。',
    }),
    en: ({ key }) => ({
      sentence: `The setting "${key}" is missing.`,
      hint: 'Add it, for example "kind: result-notice", "form: file".',
    }),
  }),
  'template-setting-repeated': define<{ key: string }>({
    severity: 'error',
    zh: ({ key }) => ({ sentence: `设置“${key}”写了不止一次。`, hint: '请只留一行。' }),
    en: ({ key }) => ({ sentence: `The setting "${key}" is given twice.`, hint: 'Keep one.' }),
  }),
  'template-setting-value': define<{
    key: string;
    value: string;
    suggestion: string | null;
    allowed: readonly string[];
  }>({
    severity: 'error',
    zh: ({ key, value, suggestion, allowed }) => ({
      sentence: `设置“${key}”不能写成“${value}”。`,
      hint: meant(suggestion, allowed),
    }),
    en: ({ key, value, suggestion, allowed }) => ({
      sentence: `The setting "${key}" cannot be "${value}".`,
      hint: meantEnglish(suggestion, allowed),
    }),
  }),
  'template-syntax': define<{ near: string }>({
    severity: 'error',
    zh: ({ near }) => ({
      sentence: `双花括号的写法有误：“${near}”。`,
      hint: '请检查 {{ }} 是否成对，{{#if}}、{{#each}} 是否有对应的 {{/if}}、{{/each}}。',
    }),
    en: ({ near }) => ({
      sentence: `The braces are not well formed: "${near}".`,
      hint: 'Check that {{ }} are paired and every {{#if}} has its {{/if}}.',
    }),
  }),
  'template-raw-value': define<{ written: string }>({
    severity: 'error',
    zh: ({ written }) => ({
      sentence: `不能用“${written}”原样输出数据。`,
      hint: '请用两个花括号“{{…}}”；数据里的符号会照原样印出。',
    }),
    en: ({ written }) => ({
      sentence: `"${written}" is not allowed.`,
      hint: 'Use two braces; the marks in data are printed as they are.',
    }),
  }),
  'template-construct-refused': define<{ written: string }>({
    severity: 'error',
    zh: ({ written }) => ({
      sentence: `模板里不能用“${written}”这种写法。`,
      hint: '只能用 {{数据名}}、{{#if}}、{{#unless}}、{{#each}}、{{#with}} 和手册里列出的几种处理。',
    }),
    en: ({ written }) => ({
      sentence: `"${written}" is not allowed in a template.`,
      hint: 'Only values, if, unless, each, with and the helpers of the guide are.',
    }),
  }),
  'template-block-unknown': define<{ name: string } & Guess>({
    severity: 'error',
    zh: ({ name, suggestion, known }) => ({
      sentence: `没有“{{#${name}}}”这种写法。`,
      hint: meant(suggestion, known),
    }),
    en: ({ name, suggestion, known }) => ({
      sentence: `There is no block "{{#${name}}}".`,
      hint: meantEnglish(suggestion, known),
    }),
  }),
  'template-helper-unknown': define<{ name: string } & Guess>({
    severity: 'error',
    zh: ({ name, suggestion, known }) => ({
      sentence: `没有“${name}”这种处理。`,
      hint: meant(suggestion, known),
    }),
    en: ({ name, suggestion, known }) => ({
      sentence: `There is no helper "${name}".`,
      hint: meantEnglish(suggestion, known),
    }),
  }),
  'template-arguments': define<{ name: string; usage: string }>({
    severity: 'error',
    zh: ({ name, usage }) => ({ sentence: `“${name}”后面的内容个数不对。`, hint: `正确写法：${usage}` }),
    en: ({ name, usage }) => ({
      sentence: `"${name}" has the wrong number of arguments.`,
      hint: `Write it like ${usage}`,
    }),
  }),
  'template-field-missing': define<{ written: string; field: string; column: number } & Guess>({
    severity: 'error',
    zh: ({ written, field, column, suggestion, known }) => ({
      sentence: `{{${written}}}（第${column}个字）里的“${field}”不在这份文件的数据中。`,
      hint: meant(suggestion, known),
    }),
    en: ({ written, field, column, suggestion, known }) => ({
      sentence: `{{${written}}} (column ${column}): there is no "${field}" in the data.`,
      hint: meantEnglish(suggestion, known),
    }),
  }),
  'template-value-missing': define<{ written: string }>({
    severity: 'error',
    zh: ({ written }) => ({
      sentence: `{{${written}}} 这项数据是空的，印不出来。`,
      hint: `请先填好数据，或用 {{#if ${written}}}…{{/if}} 写明没有时怎么办。`,
    }),
    en: ({ written }) => ({
      sentence: `{{${written}}} has no value.`,
      hint: `Fill it in, or say with {{#if ${written}}} what to print without it.`,
    }),
  }),
  'template-value-kind': define<{ written: string; wanted: 'text' | 'list' | 'object' }>({
    severity: 'error',
    zh: ({ written, wanted }) => ({
      sentence: `{{${written}}} 在这里用不了：${wanted === 'list' ? '它不是一串数据' : wanted === 'object' ? '它没有下级数据' : '它不是一个可以直接印的值'}。`,
      hint:
        wanted === 'list' ? '{{#each}} 只能用于一串数据。' : '请写到具体的一项，或用 {{#each}}、{{join}}。',
    }),
    en: ({ written, wanted }) => ({
      sentence: `{{${written}}} cannot be used here: it is not a ${wanted}.`,
      hint:
        wanted === 'list'
          ? 'Use {{#each}} with lists only.'
          : 'Name one value, or use {{#each}} or {{join}}.',
    }),
  }),
  'template-value-control': define<{ written: string; codePoint: string }>({
    severity: 'error',
    zh: ({ written, codePoint }) => ({
      sentence: `{{${written}}} 的数据里有看不见的控制字符（${codePoint}）。`,
      hint: '请在原始表格里把这一格重新手打一遍。',
    }),
    en: ({ written, codePoint }) => ({
      sentence: `The data of {{${written}}} holds the control character ${codePoint}.`,
      hint: 'Type that cell again.',
    }),
  }),
  'template-date-invalid': define<{ written: string; value: string }>({
    severity: 'error',
    zh: ({ written, value }) => ({
      sentence: `{{${written}}} 的值“${value}”不是日期。`,
      hint: '日期应为“2026-09-23”这样的年-月-日。',
    }),
    en: ({ written, value }) => ({
      sentence: `The value "${value}" of {{${written}}} is no date.`,
      hint: 'Give it like 2026-09-23.',
    }),
  }),
  'template-number-invalid': define<{ written: string; value: string }>({
    severity: 'error',
    zh: ({ written, value }) => ({
      sentence: `{{${written}}} 的值“${value}”不是数字。`,
      hint: '数字应为“95”或“95.50”；小数位数为0到12。',
    }),
    en: ({ written, value }) => ({
      sentence: `The value "${value}" of {{${written}}} is no number.`,
      hint: 'Give it like 95 or 95.50; decimals from 0 to 12.',
    }),
  }),
  'template-list-invalid': define<{ written: string; value: string }>({
    severity: 'error',
    zh: ({ written }) => ({
      sentence: `{{join}} 只能连接一串内容，“${written}”不是。`,
      hint: `请写一串数据的名称；要印单个值，直接写 {{${written}}}。`,
    }),
    en: ({ written }) => ({
      sentence: `{{join}} needs a list, and "${written}" is none.`,
      hint: 'Name a list, or print the value itself.',
    }),
  }),
  'template-name-invalid': define<{ written: string; value: string }>({
    severity: 'error',
    zh: ({ written }) => ({
      sentence: `{{name ${written}}} 没有人名可印。`,
      hint: '请检查这项数据是否已填写。',
    }),
    en: ({ written }) => ({
      sentence: `{{name ${written}}} has no name to print.`,
      hint: 'Check that it is filled in.',
    }),
  }),
  'template-reference-kind': define<{ written: string; value: string }>({
    severity: 'error',
    zh: ({ value }) => ({
      sentence: `{{ref}} 不能指向“${value}”。`,
      hint: '目前只能写 {{ref "annex" "附件的 id"}}。',
    }),
    en: ({ value }) => ({
      sentence: `{{ref}} cannot refer to "${value}".`,
      hint: 'Write {{ref "annex" "id"}}.',
    }),
  }),
  'template-reference-unknown': define<{ id: string } & Guess>({
    severity: 'error',
    zh: ({ id, suggestion, known }) => ({
      sentence: `文中提到的附件“${id}”不存在。`,
      hint: meant(suggestion, known),
    }),
    en: ({ id, suggestion, known }) => ({
      sentence: `There is no annex "${id}".`,
      hint: meantEnglish(suggestion, known),
    }),
  }),
  'template-single-line': define<{ text: string }>({
    severity: 'warning',
    zh: ({ text }) => ({
      sentence: `“${text}”里有换行，而这里只能印一行，已改为空格。`,
      hint: '如需分行，请改原始数据。',
    }),
    en: ({ text }) => ({
      sentence: `"${text}" holds a line break where only one line can stand.`,
      hint: 'It was printed as a space.',
    }),
  }),
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
      sentence: `属性的值用了中文引号：“${text}”。`,
      hint: '请用半角引号，写成 属性="值"；值里面可以有中文引号。',
    }),
    en: ({ text }) => ({
      sentence: `An attribute stands in Chinese quotes: "${text}".`,
      hint: 'Write attribute="value".',
    }),
  }),
};
