import { define } from '../define.ts';

const SAVE_AS_XLSX = '请用 WPS 或 Excel 打开，另存为“.xlsx”格式后重新放入文件夹。';
const SAVE_AS_XLSX_EN = 'Open it in WPS or Excel, save it as .xlsx and put it back.';
const ASK_AGAIN = '请向报送单位重新索取这个文件。';
const ASK_AGAIN_EN = 'Ask the sender for the file again.';

/** What can be wrong with a file, sheet or header (domain §5.2, rows 1–10). */
export const fileProblems = {
  'file-empty': define({
    severity: 'error',
    reference: 'D2',
    zh: () => ({ sentence: '文件是空的（0 字节）。', hint: ASK_AGAIN }),
    en: () => ({ sentence: 'The file is empty (0 bytes).', hint: ASK_AGAIN_EN }),
  }),
  'file-legacy-workbook': define<{ format: string }>({
    severity: 'error',
    reference: 'D2',
    zh: ({ format }) => ({ sentence: `这是旧版表格文件（${format}），程序不读。`, hint: SAVE_AS_XLSX }),
    en: ({ format }) => ({ sentence: `This is an old workbook format (${format}).`, hint: SAVE_AS_XLSX_EN }),
  }),
  'file-encrypted': define({
    severity: 'error',
    reference: 'D2',
    zh: () => ({
      sentence: '表格设了打开密码，无法读取。',
      hint: '请用密码打开，在“文件—信息—保护工作簿”中清除密码，另存为“.xlsx”后重新放入文件夹。',
    }),
    en: () => ({
      sentence: 'The workbook is protected with a password.',
      hint: 'Open it with the password, remove the protection, save it as .xlsx and put it back.',
    }),
  }),
  'file-web-page': define<{ extension: string }>({
    severity: 'error',
    reference: 'D2',
    zh: ({ extension }) => ({
      sentence: `文件名是“${extension}”，内容其实是网页，不是表格。`,
      hint: SAVE_AS_XLSX,
    }),
    en: ({ extension }) => ({
      sentence: `The file is named ${extension}, but it is a web page, not a workbook.`,
      hint: SAVE_AS_XLSX_EN,
    }),
  }),
  'file-text-named-workbook': define<{ extension: string }>({
    severity: 'error',
    reference: 'D2',
    zh: ({ extension }) => ({
      sentence: `文件名是“${extension}”，内容其实是纯文本，不是表格。`,
      hint: `${SAVE_AS_XLSX.slice(0, -1)}；如果它本来就是逗号分隔的文本，把扩展名改成“.csv”即可。`,
    }),
    en: ({ extension }) => ({
      sentence: `The file is named ${extension}, but it is plain text, not a workbook.`,
      hint: `${SAVE_AS_XLSX_EN} If it is comma-separated text, just rename it to .csv.`,
    }),
  }),
  'file-picture': define<{ format: string }>({
    severity: 'error',
    reference: 'D2',
    zh: ({ format }) => ({
      sentence: `这是一张图片（${format}），不是表格。`,
      hint: '请向报送单位索取可编辑的“.xlsx”电子版；照片和扫描件不能读取。',
    }),
    en: ({ format }) => ({
      sentence: `This is a picture (${format}), not a workbook.`,
      hint: 'Ask the sender for the editable .xlsx; photographs and scans cannot be read.',
    }),
  }),
  'file-document': define<{ format: string }>({
    severity: 'error',
    reference: 'D2',
    zh: ({ format }) => ({
      sentence: `这是 ${format} 文件，不是表格。`,
      hint: '请向报送单位索取“.xlsx”电子版，或把其中的表格复制到 Excel，另存为“.xlsx”。',
    }),
    en: ({ format }) => ({
      sentence: `This is a ${format} file, not a workbook.`,
      hint: 'Ask the sender for the .xlsx, or copy the table into Excel and save it as .xlsx.',
    }),
  }),
  'file-archive': define<{ format: string }>({
    severity: 'error',
    reference: 'D2',
    zh: ({ format }) => ({
      sentence: `这是压缩包（${format}），不是表格。`,
      hint: '请先解压，把里面的“.xlsx”放入文件夹。',
    }),
    en: ({ format }) => ({
      sentence: `This is an archive (${format}), not a workbook.`,
      hint: 'Unpack it and put the .xlsx into the folder.',
    }),
  }),
  'file-strict-workbook': define({
    severity: 'error',
    reference: 'D2',
    zh: () => ({
      sentence: '表格存成了“Strict Open XML 电子表格”，程序不读这种变体。',
      hint: '请打开后另存为普通的“Excel 工作簿（.xlsx）”。',
    }),
    en: () => ({
      sentence: 'The workbook was saved as "Strict Open XML Spreadsheet".',
      hint: 'Save it as an ordinary Excel workbook (.xlsx).',
    }),
  }),
  'file-with-macros': define({
    severity: 'warning',
    reference: 'D2',
    zh: () => ({
      sentence: '表格里带有宏。程序只读了单元格，没有运行宏。',
      hint: '如果来源不明，请勿用 Excel 启用宏；建议另存为“.xlsx”后再报送。',
    }),
    en: () => ({
      sentence: 'The workbook carries macros. Only its cells were read; nothing was run.',
      hint: 'Better save it as .xlsx, which cannot carry macros.',
    }),
  }),
  'file-damaged': define<{ part: string | null }>({
    severity: 'error',
    reference: 'D2',
    zh: ({ part }) => ({
      sentence: `文件已损坏或不完整${part === null ? '' : `：其中的 ${part} 读不出来`}。`,
      hint: '可能是传输中断。请重新下载或重新索取；如果 Excel 能修复打开，另存为新的“.xlsx”也可以。',
    }),
    en: ({ part }) => ({
      sentence: `The file is damaged or incomplete${part === null ? '' : ` (${part} is unreadable)`}.`,
      hint: 'Download it again, or let Excel repair it and save it as a new .xlsx.',
    }),
  }),
  'file-too-large': define<{ size: number; unit: 'MB' | 'parts' | 'cells' }>({
    severity: 'error',
    zh: ({ size, unit }) => ({
      sentence: `文件展开后过大（${size} ${{ MB: 'MB', parts: '个部件', cells: '个单元格' }[unit]}），为安全起见没有读取。`,
      hint: '请检查来源；正常的表格请删去多余的空行、图片，另存为“.xlsx”。',
    }),
    en: ({ size, unit }) => ({
      sentence: `The file is too large when unpacked (${size} ${unit}) and was not read.`,
      hint: 'Check where it comes from; delete empty rows and pictures and save it again.',
    }),
  }),
  'file-unsafe': define<{ part: string }>({
    severity: 'error',
    zh: ({ part }) => ({
      sentence: `文件内部（${part}）带有表格里不该有的文档类型声明，为安全起见没有读取。`,
      hint: SAVE_AS_XLSX,
    }),
    en: ({ part }) => ({
      sentence: `The part ${part} carries a document type declaration, which no workbook has; it was not read.`,
      hint: SAVE_AS_XLSX_EN,
    }),
  }),
  'file-type-unknown': define({
    severity: 'error',
    reference: 'D2',
    zh: () => ({ sentence: '看不出这是什么文件，不是 .xlsx 或 .csv 表格。', hint: SAVE_AS_XLSX }),
    en: () => ({ sentence: 'This is neither an .xlsx workbook nor a .csv table.', hint: SAVE_AS_XLSX_EN }),
  }),
  'text-cut': define<{ encoding: string }>({
    severity: 'error',
    reference: 'D1',
    zh: ({ encoding }) => ({
      sentence: `文件在这一行的一个汉字中间断掉了（${encoding} 编码），后面的内容可能丢失。`,
      hint: ASK_AGAIN,
    }),
    en: ({ encoding }) => ({
      sentence: `The file breaks off inside a character of this record (${encoding}); what follows may be lost.`,
      hint: ASK_AGAIN_EN,
    }),
  }),
  'text-encoding-unknown': define({
    severity: 'error',
    reference: 'D1',
    zh: () => ({
      sentence: '文字编码无法识别（既不是 UTF-8，也不是 GBK/GB18030），从这一行起读不出来。',
      hint: '请用 Excel 打开原表，另存为“CSV UTF-8（逗号分隔）”或“.xlsx”。',
    }),
    en: () => ({
      sentence: 'The text is neither UTF-8 nor GBK/GB18030; it is unreadable from this record on.',
      hint: 'Open the original in Excel and save it as "CSV UTF-8" or .xlsx.',
    }),
  }),
  'text-quotes-unbalanced': define({
    severity: 'error',
    reference: 'D1',
    zh: () => ({
      sentence: '这一行有半角双引号没有成对，后面的行会被并到一起。',
      hint: '请补上或删去多余的英文双引号（"），或改用“.xlsx”报送。',
    }),
    en: () => ({
      sentence: 'A double quote of this record is not closed, so the following records would be swallowed.',
      hint: 'Add or delete the stray double quote, or use .xlsx.',
    }),
  }),
  'text-garbled': define<{ raw: string; sign: string }>({
    severity: 'error',
    reference: 'D1',
    zh: ({ raw, sign }) => ({
      sentence: `“${raw}”里有乱码（${sign}），原来的字已经丢失。`,
      hint: '请对照原件重新填写这个单元格；如果整张表都有，请报送单位用“.xlsx”重新导出。',
    }),
    en: ({ raw, sign }) => ({
      sentence: `"${raw}" is garbled (${sign}); the original characters are lost.`,
      hint: 'Enter the cell again from the original.',
    }),
  }),
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
  'header-not-found': define<{ table: string; expected: string }>({
    severity: 'error',
    reference: 'D4',
    zh: ({ table, expected }) => ({
      sentence: `前 20 行里找不到“${table}”的表头。`,
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
      sentence: `不认识表头“${raw}”，这一列没有读取。`,
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
      sentence: '这一行被人工标了底色，程序不懂颜色的含义，按普通行读取。',
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
