import { define } from '../define.ts';

const SAVE_AS_XLSX = '请用 WPS 或 Excel 打开，另存为“.xlsx”格式后重新放入文件夹。';
const SAVE_AS_XLSX_EN = 'Open it in WPS or Excel, save it as .xlsx and put it back.';
const ASK_AGAIN = '请向报送单位重新索取这个文件。';
const ASK_AGAIN_EN = 'Ask the sender for the file again.';

/** What can be wrong with a file as a whole and its text (domain §5.2, rows 1–2). */
export const fileProblems = {
  'file-empty': define({
    severity: 'error',
    reference: 'D2',
    zh: () => ({ sentence: '文件是空的（0字节）。', hint: ASK_AGAIN }),
    en: () => ({ sentence: 'The file is empty (0 bytes).', hint: ASK_AGAIN_EN }),
  }),
  'file-legacy-workbook': define<{ format: string }>({
    severity: 'error',
    reference: 'D2',
    zh: ({ format }) => ({ sentence: `这是旧版表格文件（${format}），程序无法读取。`, hint: SAVE_AS_XLSX }),
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
      sentence: '表格存成了“Strict Open XML 电子表格”，程序无法读取。',
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
};
