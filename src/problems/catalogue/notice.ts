import { define } from '../define.ts';
import { noticeDecisions } from './notice-decisions.ts';
import { noticeNames } from './notice-names.ts';
import { noticeSubstance } from './notice-substance.ts';
import { noticeWriting } from './notice-writing.ts';

/** The notice's own text: whether it can be read, and its defects A01–A45 (domain §3.3). */
export const noticeTextProblems = {
  'notice-missing': define({
    severity: 'warning',
    zh: () => ({
      sentence: '找不到大赛通知的原文，没有核对通知里的问题。',
      hint: '请把通知正文存为文本文件放进赛事文件夹，文件名与 competition.yaml 的 call.file 一致；没有原文的，把 call.file 填 null。',
    }),
    en: () => ({
      sentence: 'The text of the notice is not there, so it was not checked.',
      hint: 'Put it into the folder under the name in call.file, or set call.file to null.',
    }),
  }),
  'notice-unreadable': define({
    severity: 'warning',
    reference: 'D1',
    zh: () => ({
      sentence:
        '大赛通知的原文读不出文字（不是 UTF-8、GBK 编码的文本文件，或已损坏），没有核对通知里的问题。',
      hint: '请打开通知原文，复制全部文字，用记事本另存为 UTF-8 编码的文本文件（Word、PDF 文件不能直接用）。',
    }),
    en: () => ({
      sentence: 'The notice is no text in UTF-8 or GBK, so it was not checked.',
      hint: 'Copy its words into a plain text file and save that as UTF-8.',
    }),
  }),
  'notice-empty': define({
    severity: 'warning',
    zh: () => ({
      sentence: '大赛通知的原文是空的，没有核对通知里的问题。',
      hint: '请把通知正文连同附件的全部文字存进这个文件。',
    }),
    en: () => ({
      sentence: 'The text of the notice is empty.',
      hint: 'Put the whole notice into this file.',
    }),
  }),
  'notice-too-long': define<{ length: number; limit: number }>({
    severity: 'warning',
    zh: ({ length, limit }) => ({
      sentence: `大赛通知的原文有${length}个字，不像一份通知，没有核对。`,
      hint: `请核对 call.file 是不是通知的原文；一份通知不超过${limit}个字。`,
    }),
    en: ({ length, limit }) => ({
      sentence: `The notice has ${length} characters and was not checked.`,
      hint: `Check call.file: a notice has at most ${limit}.`,
    }),
  }),
  'notice-too-many-lines': define<{ lines: number; limit: number }>({
    severity: 'warning',
    zh: ({ lines, limit }) => ({
      sentence: `大赛通知的原文有${lines}行，不像一份通知，没有核对。`,
      hint: `请核对 call.file 是不是通知的原文；一份通知不超过${limit}行。`,
    }),
    en: ({ lines, limit }) => ({
      sentence: `The notice has ${lines} lines and was not checked.`,
      hint: `Check call.file: a notice has at most ${limit}.`,
    }),
  }),
  'notice-corrected': define<{ clause: string; raw: string; proposal: string }>({
    severity: 'normalised',
    zh: ({ clause, raw, proposal }) => ({
      sentence: `${clause}“${raw}”按设置理解为“${proposal}”。`,
      hint: '依据是 competition.yaml 的 call.corrections。',
    }),
    en: ({ clause, raw, proposal }) => ({
      sentence: `${clause}: "${raw}" is read as "${proposal}", as call.corrections says.`,
    }),
  }),
  'notice-correction-unused': define<{ raw: string }>({
    severity: 'warning',
    zh: ({ raw }) => ({
      sentence: `设置 call.corrections 里的“${raw}”在通知原文中找不到。`,
      hint: '请按原文逐字填写（含标点），不需要的请删去。',
    }),
    en: ({ raw }) => ({
      sentence: `"${raw}" of call.corrections is nowhere in the notice.`,
      hint: 'Copy it letter by letter, or remove it.',
    }),
  }),
  ...noticeDecisions,
  ...noticeNames,
  ...noticeWriting,
  ...noticeSubstance,
};
