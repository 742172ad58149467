import { define } from '../define.ts';
import type { Passage, Rewritten } from './notice-places.ts';

/** Numbers, marks, brackets, spaces and what an office program left behind (domain §3.3). */
export const noticeWriting = {
  'notice-number-repeated': define<Rewritten>({
    severity: 'normalised',
    reference: 'A02',
    zh: ({ clause, raw, proposal }) => ({
      sentence: `${clause}的序号“${raw}”应为“${proposal}”：前面有同级的序号重复。`,
      hint: '引用原通知的条款时仍按原文（重复的加 A、B 区分）。',
    }),
    en: ({ clause, raw, proposal }) => ({
      sentence: `${clause}: the number "${raw}" should be "${proposal}", a number before it is used twice.`,
    }),
  }),
  'notice-number-skipped': define<Rewritten>({
    severity: 'warning',
    reference: 'A02',
    zh: ({ clause, raw, proposal }) => ({
      sentence: `${clause}的序号是“${raw}”，按顺序应为“${proposal}”，中间缺号。`,
      hint: '请核对原文是不是漏了一条。',
    }),
    en: ({ clause, raw, proposal }) => ({
      sentence: `${clause}: "${raw}" follows where "${proposal}" is due; a number is missing.`,
      hint: 'Check whether an item was lost.',
    }),
  }),
  'notice-latin-word': define<Rewritten>({
    severity: 'normalised',
    reference: 'A09',
    zh: ({ clause, raw, proposal }) => ({
      sentence: `${clause}中文句子里夹了外文词“${raw}”，应为“${proposal}”。`,
    }),
    en: ({ clause, raw, proposal }) => ({
      sentence: `${clause}: a foreign word in a Chinese sentence, "${raw}", for "${proposal}".`,
    }),
  }),
  'notice-foreign-word': define<Passage>({
    severity: 'info',
    reference: 'A09',
    zh: ({ clause, raw }) => ({
      sentence: `${clause}中文句子里夹了外文词“${raw}”。`,
      hint: '公文一般不夹用外文，请核对。',
    }),
    en: ({ clause, raw }) => ({ sentence: `${clause}: a foreign word in a Chinese sentence, "${raw}".` }),
  }),
  'notice-characters-swapped': define<Rewritten>({
    severity: 'normalised',
    reference: 'A10',
    zh: ({ clause, raw, proposal }) => ({
      sentence: `${clause}的“${raw}”字序颠倒，疑为“${proposal}”。`,
    }),
    en: ({ clause, raw, proposal }) => ({
      sentence: `${clause}: the characters of "${raw}" are out of order; read "${proposal}".`,
    }),
  }),
  'notice-comma-in-series': define<Rewritten>({
    severity: 'normalised',
    reference: 'A11',
    zh: ({ clause, raw, proposal }) => ({
      sentence: `${clause}的“${raw}”是并列的词，应用顿号：“${proposal}”。`,
    }),
    en: ({ clause, raw, proposal }) => ({
      sentence: `${clause}: "${raw}" is a series of words and takes 、: "${proposal}".`,
    }),
  }),
  'notice-clauses-run-together': define<Passage>({
    severity: 'info',
    reference: 'A12',
    zh: ({ clause, raw }) => ({
      sentence: `${clause}的“${raw}”是两句话，中间疑似漏了标点。`,
    }),
    en: ({ clause, raw }) => ({ sentence: `${clause}: "${raw}" are two clauses without a mark between.` }),
  }),
  'notice-stop-missing': define<Passage>({
    severity: 'info',
    reference: 'A13',
    zh: ({ clause, raw }) => ({ sentence: `${clause}“${raw}”句末没有句号。` }),
    en: ({ clause, raw }) => ({ sentence: `${clause}: no full stop after "${raw}".` }),
  }),
  'notice-paragraph-broken': define<Passage>({
    severity: 'normalised',
    reference: 'A13',
    zh: ({ clause, raw }) => ({
      sentence: `${clause}“${raw}”在句子中间断成了两段，已按一段理解；若本是两段，则句末漏了句号。`,
    }),
    en: ({ clause, raw }) => ({
      sentence: `${clause}: "${raw}" breaks off in the middle of a sentence and was joined with the next line.`,
    }),
  }),
  'notice-half-width': define<Rewritten>({
    severity: 'normalised',
    reference: 'A14',
    zh: ({ clause, raw, proposal }) => ({
      sentence: `${clause}的“${raw}”用了半角标点，应为“${proposal}”。`,
    }),
    en: ({ clause, raw, proposal }) => ({
      sentence: `${clause}: half-width marks, "${raw}" for "${proposal}".`,
    }),
  }),
  'notice-digit-spaces': define<Rewritten>({
    severity: 'normalised',
    reference: 'A15',
    zh: ({ clause, raw, proposal }) => ({
      sentence: `${clause}的“${raw}”数字旁有空格，应为“${proposal}”。`,
    }),
    en: ({ clause, raw, proposal }) => ({
      sentence: `${clause}: spaces round digits, "${raw}" for "${proposal}".`,
    }),
  }),
  'notice-markup-residue': define<Rewritten>({
    severity: 'normalised',
    reference: 'A16',
    zh: ({ clause, raw, proposal }) => ({
      sentence: `${clause}的“${raw}”带有网页或排版软件留下的符号，${proposal === '' ? '已删去' : `应为“${proposal}”`}。`,
    }),
    en: ({ clause, raw, proposal }) => ({
      sentence: `${clause}: residue of markup, "${raw}" for "${proposal}".`,
    }),
  }),
  'notice-title-spaces': define<Rewritten>({
    severity: 'normalised',
    reference: 'A17',
    zh: ({ clause, raw, proposal }) => ({
      sentence: `${clause}“${raw}”用空格代替换行，已去掉空格：“${proposal}”；断行由程序按版式重排。`,
    }),
    en: ({ clause, proposal }) => ({
      sentence: `${clause}: spaces stand for line breaks; the title is "${proposal}".`,
    }),
  }),
  'notice-cell-spaces': define<Rewritten>({
    severity: 'normalised',
    reference: 'A22',
    zh: ({ clause, raw, proposal }) => ({
      sentence: `${clause}表格里的“${raw}”有多余的空格，已理解为“${proposal}”。`,
    }),
    en: ({ clause, raw, proposal }) => ({
      sentence: `${clause}: stray spaces in the table, "${raw}" for "${proposal}".`,
    }),
  }),
  'notice-number-brackets': define<Rewritten>({
    severity: 'normalised',
    reference: 'A14',
    zh: ({ raw, proposal }) => ({ sentence: `发文字号“${raw}”的年份应用六角括号：“${proposal}”。` }),
    en: ({ raw, proposal }) => ({ sentence: `The document number "${raw}" takes 〔〕: "${proposal}".` }),
  }),
  'notice-number-old-style': define<Passage>({
    severity: 'info',
    reference: 'A41',
    zh: ({ raw }) => ({ sentence: `发文字号“${raw}”带“字”，是旧式写法，本地有此习惯的可以照用。` }),
    en: ({ raw }) => ({ sentence: `The document number "${raw}" has the older 字; custom allows it.` }),
  }),
  'notice-number-not-as-set': define<Rewritten>({
    severity: 'warning',
    zh: ({ raw, proposal }) => ({
      sentence: `通知的发文字号是“${raw}”，设置 call.number 却是“${proposal}”。`,
      hint: '请核对；有误的改正 competition.yaml 的 call.number。',
    }),
    en: ({ raw, proposal }) => ({
      sentence: `The notice is numbered "${raw}", but call.number is "${proposal}".`,
      hint: 'Correct whichever is wrong.',
    }),
  }),
};
