import { define } from '../define.ts';

/** What `inspect` says of a finished file: that it can't be read, and what a ruler finds on its pages. */
export const inspectGeometryProblems = {
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
  'inspect-no-text': define({
    severity: 'error',
    zh: () => ({
      sentence: '这个 PDF 里没有文字，只有图片（多半是扫描件），量不了版式。',
      hint: '请用 WPS、Word 或本程序直接导出的 PDF 来检查，不要用打印后扫描的。',
    }),
    en: () => ({
      sentence: 'This PDF has pictures only, no text (a scan): there is nothing to measure.',
      hint: 'Inspect the PDF exported from the word processor or from jinbang, not a scan.',
    }),
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
  'inspect-paper': define<{ measured: string; wanted: string }>({
    severity: 'error',
    reference: 'GF01',
    zh: ({ measured, wanted }) => ({
      sentence: `纸张是 ${measured}，应为 A4（${wanted}）。`,
      hint: '在 WPS 里：页面布局—纸张大小—A4，再重新导出 PDF。',
    }),
    en: ({ measured, wanted }) => ({
      sentence: `The sheet is ${measured}; A4 (${wanted}) is wanted.`,
      hint: 'Set the paper to A4 and export again.',
    }),
  }),
};
