import { define } from '../define.ts';
import { meant, meantEnglish, type Guess } from './guess.ts';

type Form = 'file' | 'letter' | 'plain' | 'certificate';

const formNames: Readonly<Record<Form, string>> = {
  file: '文件',
  letter: '信函',
  plain: '普通',
  certificate: '证书',
};

/** What can be wrong with a template's settings and with the data it asks for. */
export const templateProblems = {
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
  'template-form-missing': define<{ form: Form; forms: readonly Form[] }>({
    severity: 'error',
    zh: ({ form, forms }) => ({
      sentence: `设置中选用了${formNames[form]}版式，但这个模板只有${forms.map((name) => formNames[name]).join('、')}版式。`,
      hint: `请在模板开头把 form 写成“form: [${[...forms, form].map((name) => formNames[name]).join(', ')}]”并核对版头、附注，或改用模板已有的版式。`,
    }),
    en: ({ form, forms }) => ({
      sentence: `The settings ask for the form "${form}", but the template offers ${forms.join(', ')}.`,
      hint: 'List both in the template: "form: [file, letter]", or choose a form it offers.',
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
};
