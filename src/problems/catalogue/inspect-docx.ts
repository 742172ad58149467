import { define } from '../define.ts';

/** Why a Word file cannot be inspected, and what was left in it. */
export const inspectDocxProblems = {
  'inspect-docx-other': define<{ format: 'encrypted' | 'doc' | 'xlsx' | 'pptx' | 'odt' | 'unknown' }>({
    severity: 'error',
    zh: ({ format }) => ({ sentence: otherZh[format], hint: hintZh[format] }),
    en: ({ format }) => ({
      sentence: `This is no Word file (.docx) that can be read: ${otherEn[format]}.`,
      hint: 'Open it in Word or WPS and save it as .docx without a password, or export a PDF.',
    }),
  }),
  'inspect-docx-damaged': define<{ part: string | null }>({
    severity: 'error',
    zh: ({ part }) => ({
      sentence: `这个 Word 文件已损坏或不完整${part === null ? '' : `：其中的 ${part} 读不出来`}。`,
      hint: '可能是传输中断，请重新索取；如果 Word 或 WPS 能修复打开，请另存为新的“.docx”。',
    }),
    en: ({ part }) => ({
      sentence: `The Word file is damaged or incomplete${part === null ? '' : ` (${part} is unreadable)`}.`,
      hint: 'Ask for it again, or let Word or WPS repair it and save it anew.',
    }),
  }),
  'inspect-docx-too-large': define({
    severity: 'error',
    zh: () => ({
      sentence: '这个 Word 文件展开后过大，为安全起见没有读取。',
      hint: '请检查来源；正常的文件请压缩其中的图片后另存。',
    }),
    en: () => ({
      sentence: 'The Word file is too large when unpacked and was not read.',
      hint: 'Check where it comes from; compress its pictures and save it again.',
    }),
  }),
  'inspect-docx-changes': define<{ count: number }>({
    severity: 'warning',
    zh: ({ count }) => ({
      sentence: `文件里还有${count}处没有接受或拒绝的修订；检查时按全部接受来读。`,
      hint: '请在“审阅”里接受或拒绝全部修订后再定稿。',
    }),
    en: ({ count }) => ({
      sentence: `The file holds ${count} tracked changes nobody accepted; it was read as if they were.`,
      hint: 'Accept or reject them under Review.',
    }),
  }),
  'inspect-docx-comments': define<{ count: number }>({
    severity: 'warning',
    zh: ({ count }) => ({
      sentence: `文件里还有${count}条批注。`,
      hint: '请处理后在“审阅”里删除全部批注，再定稿。',
    }),
    en: ({ count }) => ({
      sentence: `The file holds ${count} comments.`,
      hint: 'Settle them and delete them under Review.',
    }),
  }),
};

const otherZh = {
  encrypted: '这个文件设了打开密码，无法读取。',
  doc: '这是旧版的 Word 或 WPS 文件（.doc、.wps），无法读取。',
  xlsx: '这是 Excel 表格，不是 Word 文件。',
  pptx: '这是演示文稿，不是 Word 文件。',
  odt: '这是 OpenDocument 文件，不是 Word 的 .docx。',
  unknown: '这不是 Word 文件（.docx）。',
} as const;

const hintZh = {
  encrypted: '请用密码打开，在“文件—信息—保护文档”中清除密码后另存。',
  doc: '请用 Word 或 WPS 打开，另存为“.docx”，或导出 PDF 后再检查。',
  xlsx: '请选择 PDF 或 .docx 文件。',
  pptx: '请选择 PDF 或 .docx 文件。',
  odt: '请用 Word 或 WPS 打开，另存为“.docx”，或导出 PDF 后再检查。',
  unknown: '请选择 PDF 或 .docx 文件；扩展名被改过的，请用 Word 或 WPS 打开后另存为“.docx”。',
} as const;

const otherEn = {
  encrypted: 'it is protected with a password',
  doc: 'it is the old format of Word or WPS',
  xlsx: 'it is a workbook',
  pptx: 'it is a presentation',
  odt: 'it is an OpenDocument file',
  unknown: 'its format is not known',
} as const;
