import { define } from '../define.ts';

const noTextZh = {
  pictures: '这个 PDF 里没有文字，只有图片（多半是扫描件），量不了版式。',
  outlines: '这个 PDF 里没有文字，只有线条（文字多半转成了曲线），量不了版式。',
  nothing: '这个 PDF 是空白的，没有任何文字。',
};
const noTextHintZh = {
  pictures: '请用 WPS、Word 或本程序直接导出的 PDF 来检查，不要用打印后扫描的。',
  outlines: '请用 WPS、Word 或本程序直接导出的 PDF 来检查，不要用转成曲线的制版文件。',
  nothing: '请核对是不是拿错了文件，或在 WPS、Word 里打开原稿重新导出 PDF。',
};
const noTextEn = {
  pictures: 'This PDF has pictures only, no text (a scan): there is nothing to measure.',
  outlines: 'This PDF has lines only, no text (turned into outlines): there is nothing to measure.',
  nothing: 'This PDF is blank: it has no text.',
};
const noTextHintEn = {
  pictures: 'Inspect the PDF exported from the word processor or from jinbang, not a scan.',
  outlines: 'Inspect the PDF exported from the word processor or from jinbang.',
  nothing: 'See whether it is the right file, or export it again.',
};
const unopenedZh = {
  missing: '找不到这个文件，没有检查。',
  folder: '这是一个文件夹，不是文件，没有检查。',
  'no-permission': '没有权限读这个文件，没有检查。',
  other: '这个文件打不开，没有检查。',
};
const unopenedHintZh = {
  missing: '请检查路径和文件名；文件名里有空格的，请用引号括起来。',
  folder: '请写出里面的文件，如“文件夹/通知.pdf”；几个文件可以用“文件夹/*.pdf”。',
  'no-permission': '请换一个有权限的账户，或把文件复制到自己的文件夹里再检查。',
  other: '请关闭正在使用它的程序，检查磁盘和路径后重试。',
};
const unopenedEn = {
  missing: 'There is no such file; nothing was inspected.',
  folder: 'This is a folder, not a file; nothing was inspected.',
  'no-permission': 'There is no permission to read this file; it was not inspected.',
  other: 'This file cannot be opened; it was not inspected.',
};
const unopenedHintEn = {
  missing: 'Check path and name; put a name with spaces in quotes.',
  folder: 'Name the files in it, like folder/*.pdf.',
  'no-permission': 'Copy it to a folder of your own.',
  other: 'Close the program that uses it, check the disk and try again.',
};

/** Why a file cannot be inspected, or not be held against its record. */
export const inspectFileProblems = {
  'inspect-password': define({
    severity: 'error',
    zh: () => ({
      sentence: '这个 PDF 设了打开密码，读不出来。',
      hint: '请向出文单位要不加密的文件，或用密码打开后另存一份不加密的再检查。',
    }),
    en: () => ({
      sentence: 'This PDF asks for a password and cannot be read.',
      hint: 'Ask for an unprotected copy, or open it with the password and save one.',
    }),
  }),
  'inspect-damaged': define({
    severity: 'error',
    zh: () => ({
      sentence: '这个文件不是完整的 PDF，读不出来。',
      hint: '多半是下载或拷贝中断了，或只是改了扩展名。请重新导出或复制一份再检查。',
    }),
    en: () => ({
      sentence: 'This file is not a complete PDF and cannot be read.',
      hint: 'Download, copy or export it again; a changed extension does not make a PDF.',
    }),
  }),
  'inspect-no-text': define<{ has: 'pictures' | 'outlines' | 'nothing' }>({
    severity: 'error',
    zh: ({ has }) => ({ sentence: noTextZh[has], hint: noTextHintZh[has] }),
    en: ({ has }) => ({ sentence: noTextEn[has], hint: noTextHintEn[has] }),
  }),
  'inspect-empty-file': define({
    severity: 'error',
    zh: () => ({
      sentence: '这是一个空文件（0 字节），里面什么都没有。',
      hint: '多半是下载或拷贝没有完成，请重新复制或向对方索取。',
    }),
    en: () => ({ sentence: 'This file is empty (0 bytes).', hint: 'Copy it or ask for it again.' }),
  }),
  'inspect-unopened': define<{ because: 'missing' | 'folder' | 'no-permission' | 'other' }>({
    severity: 'error',
    zh: ({ because }) => ({ sentence: unopenedZh[because], hint: unopenedHintZh[because] }),
    en: ({ because }) => ({ sentence: unopenedEn[because], hint: unopenedHintEn[because] }),
  }),
  'inspect-format': define({
    severity: 'error',
    zh: () => ({
      sentence: '这个文件不是 PDF，也不是 Word（DOCX）文件，没法检查。',
      hint: '旧格式（DOC、WPS、OFD）请先在 WPS 或 Word 里另存为 PDF 或 DOCX。',
    }),
    en: () => ({
      sentence: 'This file is neither PDF nor DOCX.',
      hint: 'Save older formats (DOC, WPS, OFD) as PDF or DOCX first.',
    }),
  }),
  'inspect-profile': define<{ id: string; known: string }>({
    severity: 'error',
    zh: ({ id, known }) => ({ sentence: `没有叫“${id}”的版式标准。`, hint: `--profile 可选：${known}。` }),
    en: ({ id, known }) => ({ sentence: `There is no profile "${id}".`, hint: `--profile takes: ${known}.` }),
  }),
  'inspect-no-job': define<{ folder: string }>({
    severity: 'warning',
    reference: 'GF20',
    zh: ({ folder }) => ({
      sentence: `按文件名在“${folder}”里找不到生成它的文件，没有逐字核对。`,
      hint: '核对靠文件名对应：请用本程序生成时的文件名（如 01_大赛通知_20260402.pdf），或检查 --record 的文件夹。',
    }),
    en: ({ folder }) => ({
      sentence: `No document of "${folder}" has this file's name; its words were not compared.`,
      hint: 'Keep the file name given by generate, or check the folder of --record.',
    }),
  }),
  'inspect-record': define<{ folder: string }>({
    severity: 'warning',
    reference: 'GF20',
    zh: ({ folder }) => ({
      sentence: `“${folder}”的设置或这份文件的模板读不出来，没有逐字核对。`,
      hint: '请先运行 jinbang check 把赛事文件夹里的错误改好。',
    }),
    en: ({ folder }) => ({
      sentence: `The settings of "${folder}" or the template cannot be used; the words were not compared.`,
      hint: 'Run jinbang check on the folder first.',
    }),
  }),
};
