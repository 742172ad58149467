import { define } from '../define.ts';

/** What can be wrong with the document composed from a template: titles, headings, annexes, tables, sheets. */
export const structureProblems = {
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
  'document-printed-early': define<{ date: string; printedOn: string }>({
    severity: 'error',
    reference: 'GF10',
    zh: ({ date, printedOn }) => ({
      sentence: `印发日期${printedOn}早于成文日期${date}。`,
      hint: '文件签发以后才能印发。请核对 competition.yaml 中这份文件的成文日期和印发日期。',
    }),
    en: ({ date, printedOn }) => ({
      sentence: `The document is printed on ${printedOn}, before it is signed on ${date}.`,
      hint: 'Check the two dates in competition.yaml.',
    }),
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
};
