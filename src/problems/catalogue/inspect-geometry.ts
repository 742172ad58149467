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
};
