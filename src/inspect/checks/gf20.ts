import { problem } from '../../problems/problem.ts';
import type { Check } from '../check.ts';
import { judged, notApplicable } from '../outcome.ts';
import { compareWithRecord } from '../words/compare-record.ts';
import { squashedText } from '../words/squashed.ts';

/** GF20: the file's words, as they come out when copied, are those of the record it was made from. */
export const gf20: Check = {
  id: 'GF20',
  level: 'error',
  subject: { zh: '文字与数据一致', en: 'Words as in the record' },
  clause: null,
  run: ({ file, reading, elements, recordText }) => {
    if (recordText === null) return notApplicable(noRecord);
    const words = squashedText(reading, elements);
    const measurement = {
      what: { zh: '核对的字数', en: 'Characters compared' },
      measured: String(Array.from(words).length),
      // Heads, page numbers and draft marks are none of the record: the two counts need not agree.
      wanted: '',
    };
    const difference = compareWithRecord(words, recordText);
    return judged(difference === null ? [] : [problem('inspect-text-differs', { file }, difference)], [
      measurement,
    ]);
  },
};

const noRecord = {
  zh: '没有给出生成这个文件的数据，无法逐字核对。',
  en: 'The record the file was made from was not given.',
};
