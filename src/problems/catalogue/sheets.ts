import { define } from '../define.ts';

/** What can be wrong with a sheet, its header, rows and cells (domain §5.2, rows 3–10 and 27). */
export const sheetProblems = {
  'workbook-date-1904': define({
    severity: 'normalised',
    reference: 'D27',
    zh: () => ({ sentence: '表格使用 1904 日期系统，日期已按此换算。' }),
    en: () => ({ sentence: 'The workbook uses the 1904 date system; its dates were converted accordingly.' }),
  }),
  'sheet-hidden': define({
    severity: 'warning',
    reference: 'D3',
    zh: () => ({
      sentence: '这张工作表是隐藏的，没有读取。',
      hint: '如果里面有有效内容，请取消隐藏后重新运行；否则请删除。',
    }),
    en: () => ({
      sentence: 'This worksheet is hidden and was not read.',
      hint: 'Unhide it if it counts, otherwise delete it.',
    }),
  }),
  'sheets-several': define<{ table: string; chosen: string }>({
    severity: 'warning',
    reference: 'D3',
    zh: ({ table, chosen }) => ({
      sentence: `不止一张工作表像“${table}”，只读了“${chosen}”，没有读这一张。`,
      hint: '请删去旧表或副本，只留有效的一张。',
    }),
    en: ({ table, chosen }) => ({
      sentence: `Several worksheets look like "${table}"; "${chosen}" was read, this one was not.`,
      hint: 'Keep only the one that counts.',
    }),
  }),
  'row-hidden': define({
    severity: 'warning',
    reference: 'D3',
    zh: () => ({
      sentence: '这一行被隐藏或被筛选掉了。',
      hint: '请确认这一行是否有效：有效就取消隐藏，无效就删除。',
    }),
    en: () => ({
      sentence: 'This row is hidden or filtered out.',
      hint: 'Unhide it if it counts, otherwise delete it.',
    }),
  }),
  'column-hidden': define<{ heading: string }>({
    severity: 'warning',
    reference: 'D3',
    zh: ({ heading }) => ({
      sentence: `“${heading}”一列是隐藏的，内容仍已读取。`,
      hint: '请取消隐藏，核对内容是否有效。',
    }),
    en: ({ heading }) => ({
      sentence: `The column "${heading}" is hidden; it was read nevertheless.`,
      hint: 'Unhide it and check it.',
    }),
  }),
  'table-empty': define<{ table: string }>({
    severity: 'warning',
    reference: 'D4',
    zh: ({ table }) => ({
      sentence: `“${table}”只有表头，没有一行内容。`,
      hint: '空白表请填好后再放进来；还没有材料的，可以先移走。',
    }),
    en: ({ table }) => ({
      sentence: `"${table}" has a head and no row.`,
      hint: 'Fill the form in, or move it away until there is something to fill in.',
    }),
  }),
  'header-not-found': define<{ table: string; expected: string }>({
    severity: 'error',
    reference: 'D4',
    zh: ({ table, expected }) => ({
      sentence: `前20行里找不到“${table}”的表头。`,
      hint: `表头应有：${expected}。请检查是否放错了文件，或表头被改动。`,
    }),
    en: ({ table, expected }) => ({
      sentence: `No header of "${table}" in the first 20 rows.`,
      hint: `Expected headings: ${expected}. Check whether it is the right file.`,
    }),
  }),
  'heading-unknown': define<{ raw: string }>({
    severity: 'warning',
    reference: 'D5',
    zh: ({ raw }) => ({
      sentence: `表头“${raw}”无法识别，这一列没有读取。`,
      hint: '如果是应有的列，请改成规定的名称；如果是多余的列，可以不管或删除。',
    }),
    en: ({ raw }) => ({
      sentence: `Unknown heading "${raw}"; the column was not read.`,
      hint: 'Use the prescribed heading, or delete the column.',
    }),
  }),
  'heading-blank': define<{ column: string }>({
    severity: 'warning',
    reference: 'D5',
    zh: ({ column }) => ({
      sentence: `${column} 列有内容但没有表头，没有读取。`,
      hint: '请补上表头，或删去这一列。',
    }),
    en: ({ column }) => ({
      sentence: `Column ${column} has content but no heading and was not read.`,
      hint: 'Add the heading or delete the column.',
    }),
  }),
  'heading-duplicate': define<{ raw: string; first: string; firstRaw: string }>({
    severity: 'error',
    reference: 'D5',
    zh: ({ raw, first, firstRaw }) => ({
      sentence: `表头“${raw}”与 ${first} 的“${firstRaw}”重复，分不清以哪一列为准；暂按前一列读取。`,
      hint: '请只保留一列，另一列删除或改名。',
    }),
    en: ({ raw, first, firstRaw }) => ({
      sentence: `The heading "${raw}" repeats "${firstRaw}" in ${first}; the first column was read.`,
      hint: 'Keep one column; delete or rename the other.',
    }),
  }),
  'heading-missing': define<{ table: string; heading: string; headerRow: number }>({
    severity: 'error',
    reference: 'D5',
    zh: ({ table, heading, headerRow }) => ({
      sentence: `“${table}”缺少必需的列“${heading}”（表头在第${headerRow}行）。`,
      hint: '请按规定的表样补上这一列和内容。',
    }),
    en: ({ table, heading, headerRow }) => ({
      sentence: `"${table}" lacks the required column "${heading}" (header in row ${headerRow}).`,
      hint: 'Add the column and its content.',
    }),
  }),
  'row-dropped-header': define({
    severity: 'normalised',
    reference: 'D6',
    zh: () => ({ sentence: '这一行是重复的表头，已略过。' }),
    en: () => ({ sentence: 'A repeated header row was left out.' }),
  }),
  'row-dropped-blank': define({
    severity: 'normalised',
    reference: 'D6',
    zh: () => ({ sentence: '这一行是空行，已略过。' }),
    en: () => ({ sentence: 'A blank row was left out.' }),
  }),
  'row-dropped-total': define<{ text: string }>({
    severity: 'normalised',
    reference: 'D6',
    zh: ({ text }) => ({ sentence: `这一行是合计行（${text}），已略过。` }),
    en: ({ text }) => ({ sentence: `A total row (${text}) was left out.` }),
  }),
  'row-struck-through': define({
    severity: 'warning',
    reference: 'D9',
    zh: () => ({
      sentence: '这一行有删除线，但内容仍已读取。',
      hint: '如果是作废的，请把整行删除；如果有效，请去掉删除线。',
    }),
    en: () => ({
      sentence: 'This row is struck through, but was read.',
      hint: 'Delete the row if it does not count, otherwise remove the strike-through.',
    }),
  }),
  'row-coloured': define({
    severity: 'warning',
    reference: 'D9',
    zh: () => ({
      sentence: '这一行被人工标了底色，程序无法判断颜色的含义，按普通行读取。',
      hint: '请确认标色的意思；需要说明的写进“备注”列。',
    }),
    en: () => ({
      sentence: 'This row was coloured by hand; it was read like any other.',
      hint: 'Find out what the colour means and write it down.',
    }),
  }),
  'cell-comment': define<{ raw: string; comment: string }>({
    severity: 'warning',
    reference: 'D9',
    zh: ({ raw, comment }) => ({
      sentence: `单元格“${raw}”带有批注“${comment}”，程序没有据此改动。`,
      hint: '如果批注是更正，请直接改单元格并删去批注。',
    }),
    en: ({ raw, comment }) => ({
      sentence: `The cell "${raw}" carries the comment "${comment}"; nothing was changed because of it.`,
      hint: 'If it is a correction, change the cell and delete the comment.',
    }),
  }),
  'cell-error-value': define<{ raw: string }>({
    severity: 'error',
    reference: 'D8',
    zh: ({ raw }) => ({
      sentence: `单元格是错误值 ${raw}。`,
      hint: '请改正公式，或直接填入正确的值。',
    }),
    en: ({ raw }) => ({
      sentence: `The cell holds the error value ${raw}.`,
      hint: 'Correct the formula or enter the value.',
    }),
  }),
  'cell-formula-without-result': define<{ formula: string }>({
    severity: 'error',
    reference: 'D8',
    zh: ({ formula }) => ({
      sentence: `公式 ${formula} 没有保存计算结果，读不到值。`,
      hint: '请用 Excel 或 WPS 打开后保存一次，或直接填入数值。',
    }),
    en: ({ formula }) => ({
      sentence: `The formula ${formula} was saved without a result.`,
      hint: 'Open the file in Excel or WPS and save it, or enter the value.',
    }),
  }),
  'cell-hyperlink': define<{ raw: string }>({
    severity: 'normalised',
    reference: 'D8',
    zh: ({ raw }) => ({ sentence: `单元格是超链接，只取显示的文字“${raw}”。` }),
    en: ({ raw }) => ({ sentence: `The cell is a hyperlink; its text "${raw}" was taken.` }),
  }),
  'cell-formula-like': define<{ raw: string }>({
    severity: 'normalised',
    reference: 'D10',
    zh: ({ raw }) => ({ sentence: `“${raw}”以公式符号开头，已按文字读取。` }),
    en: ({ raw }) => ({ sentence: `"${raw}" begins like a formula and was read as text.` }),
  }),
};
