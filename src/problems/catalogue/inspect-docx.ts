import { define } from '../define.ts';

/** Why a Word file cannot be inspected, and what was left in it. */
export const inspectDocxProblems = {
  'inspect-docx-other': define<{ format: 'encrypted' | 'doc' | 'xlsx' | 'pptx' | 'odt' | 'unknown' }>({
    severity: 'error',
    zh: ({ format }) => ({ sentence: otherZh[format], hint: hintZh[format] }),
    en: ({ format }) => ({
      sentence: `This is no Word file (.docx) that can be read: ${otherEn[format]}.`,
      hint: hintEn[format],
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
  'inspect-docx-margin': define<{
    edge: 'top' | 'bottom' | 'left' | 'right';
    measured: string;
    wanted: string;
  }>({
    severity: 'error',
    reference: 'GF02',
    zh: ({ edge, measured, wanted }) => ({
      sentence: `页边距“${edgesZh[edge]}”是 ${measured}，应为 ${wanted}。`,
      hint: '在“布局—页边距”里设：左 28、右 26 毫米；行距固定值 29.6 磅时上 34.6、下 32.6 毫米，字面正好在 37 到 262 毫米之间。',
    }),
    en: ({ edge, measured, wanted }) => ({
      sentence: `The ${edge} margin is ${measured}; ${wanted} is wanted.`,
      hint: 'Set 28 mm left, 26 mm right and, with lines of exactly 29.6 pt, 34.6 mm top, 32.6 mm bottom.',
    }),
  }),
  'inspect-docx-pitch': define<{ measured: string; measuredMm: string; wanted: string }>({
    severity: 'error',
    reference: 'GF03',
    zh: ({ measured, measuredMm, wanted }) => ({
      sentence: `正文行距是 ${measured} 磅（${measuredMm}），应为 ${wanted} 磅，页边距正确时 22 行正好排满一面。`,
      hint: `请选中正文，在“段落—行距”里选“固定值”，填 ${wanted} 磅，段前、段后都为 0。`,
    }),
    en: ({ measured, measuredMm, wanted }) => ({
      sentence: `Lines of the text are ${measured} pt (${measuredMm}) apart; with the right margins ${wanted} pt make 22 lines fill a side.`,
      hint: `Set the text to exactly ${wanted} pt with no space before or after.`,
    }),
  }),
  'inspect-docx-pitch-open': define<{ wanted: string }>({
    severity: 'error',
    reference: 'GF03',
    zh: ({ wanted }) => ({
      sentence: '正文行距不是固定值，每面排多少行要看字体，保证不了 22 行。',
      hint: `请选中正文，在“段落—行距”里选“固定值”，填 ${wanted} 磅。`,
    }),
    en: ({ wanted }) => ({
      sentence: 'The line spacing of the text is not exact, so a side will not have 22 lines.',
      hint: `Set it to exactly ${wanted} pt.`,
    }),
  }),
  'inspect-docx-room': define<{ count: number }>({
    severity: 'error',
    reference: 'GF03',
    zh: ({ count }) => ({
      sentence: `正文有${count}段设了段前或段后间距，行距不一致。`,
      hint: '请选中正文，在“段落”里把段前、段后都设为 0。',
    }),
    en: ({ count }) => ({
      sentence: `${count} paragraphs of the text have space before or after them.`,
      hint: 'Set both to 0.',
    }),
  }),
  'inspect-docx-cells': define<{ measured: number; wanted: number; size: number }>({
    severity: 'error',
    reference: 'GF03',
    zh: ({ measured, wanted, size }) => ({
      sentence: `正文（${size}磅）一行排得下 ${measured} 字，应为 ${wanted} 字。`,
      hint: '正文用 3 号（16 磅）字，左右边距 28 和 26 毫米，“字体—高级—间距”选紧缩 0.25 磅，正好每行 28 字。',
    }),
    en: ({ measured, wanted, size }) => ({
      sentence: `A line of the text (${size} pt) holds ${measured} characters; ${wanted} are wanted.`,
      hint: 'Set 16 pt with margins of 28 and 26 mm and characters condensed by 0.25 pt.',
    }),
  }),
  'inspect-docx-feet-same': define({
    severity: 'error',
    reference: 'GF14',
    zh: () => ({
      sentence: '单页和双页用同一个页脚，页码都在一侧；单页码应居右空一字，双页码应居左空一字。',
      hint: '双击页脚，勾选“奇偶页不同”，再分别设右对齐和左对齐。',
    }),
    en: () => ({
      sentence: 'Odd and even sides share one foot; odd numbers stand right, even ones left.',
      hint: 'Tick "Different Odd & Even Pages" and align the two feet.',
    }),
  }),
  'inspect-docx-font': define<{ zh: string; en: string; font: string; wanted: string }>({
    severity: 'error',
    reference: 'GF17',
    zh: ({ zh, font, wanted }) => ({
      sentence: `${zh}的字体是“${font}”，应为${wanted}。`,
      hint: '请选中后改字体；用样式排的，改样式的中文字体。',
    }),
    en: ({ en, font, wanted }) => ({
      sentence: `The font of the ${en} is ${font}; ${wanted} is wanted.`,
      hint: 'Change the East Asian font of the words or of their style.',
    }),
  }),
  'inspect-docx-latin-font': define<{ font: string }>({
    severity: 'error',
    reference: 'GF17',
    zh: ({ font }) => ({
      sentence: `正文里的数字和字母用了字体“${font}”，与仿宋不相配。`,
      hint: '请选中正文，把西文字体也设为仿宋_GB2312（或 Times New Roman）。',
    }),
    en: ({ font }) => ({
      sentence: `Digits and letters of the text are set in ${font}, which does not match 仿宋.`,
      hint: 'Set the Latin font of the text to 仿宋_GB2312 or Times New Roman.',
    }),
  }),
  'inspect-docx-title-bold': define({
    severity: 'error',
    reference: 'GF17',
    zh: () => ({ sentence: '标题加粗了；小标宋体不加粗。', hint: '请选中标题，取消“加粗”。' }),
    en: () => ({ sentence: 'The title is bold; 小标宋 is not made bold.', hint: 'Switch bold off.' }),
  }),
};

const edgesZh = { top: '上', bottom: '下', left: '左', right: '右' } as const;

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

const hintEn = {
  encrypted: 'Open it with the password, take the password off and save it again.',
  doc: 'Open it in Word or WPS and save it as .docx, or export a PDF.',
  xlsx: 'Choose a PDF or a .docx file.',
  pptx: 'Choose a PDF or a .docx file.',
  odt: 'Open it in Word or WPS and save it as .docx, or export a PDF.',
  unknown: 'Choose a PDF or a .docx file; one whose extension was changed can be saved anew by Word or WPS.',
} as const;
