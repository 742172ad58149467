import { problem } from '../../problems/problem.ts';
import type { Check } from '../check.ts';
import { judged, notApplicable } from '../outcome.ts';
import { placeOfPart } from '../spot.ts';

/** GF05: 发文字号 is 代字, the year in 〔〕 and a number without 第 and zeros (GB/T 9704—2012 §7.2.5). */
export const gf05: Check = {
  id: 'GF05',
  level: 'error',
  subject: { zh: '发文字号', en: 'Document number' },
  clause: 'GB/T 9704—2012 7.2.5',
  run: ({ file, elements: { form, number } }) => {
    if (number === null) {
      if (form === 'plain') return notApplicable(noNumber);
      return judged([problem('inspect-number-missing', { file }, {})]);
    }
    const text = number.text.trim();
    const measured = { what: gf05.subject, measured: text, wanted: '' };
    if (wellFormed.test(text)) return judged([], [measured]);
    const fault = { number: text, proposal: proposalFor(text) };
    return judged([problem('inspect-number-form', placeOfPart(file, number), fault)], [measured]);
  },
};

const wellFormed = /^[\u4e00-\u9fa5]{2,12}〔\d{4}〕[1-9]\d*号$/u;
const noNumber = {
  zh: '没有红头的文件不用发文字号。',
  en: 'A paper without a red head needs no document number.',
};

/** The same number as it should be written; null where year or number cannot be made out. */
function proposalFor(text: string): string | null {
  const plain = text.normalize('NFKC').replaceAll(/\s/gu, '');
  const found = /^([\u4e00-\u9fa5]{2,12}?)[〔[({【「<《]*(\d{4})[〕\])}】」>》年]*第?0*([1-9]\d*)号?$/u.exec(
    plain,
  );
  if (found === null) return null;
  const [, body = '', year = '', number = ''] = found;
  return `${body}〔${year}〕${number}号`;
}
