import { problem } from '../../problems/problem.ts';
import type { Check } from '../check.ts';
import { judged, noSides, notApplicable, notMeasured } from '../outcome.ts';

/** GF19: 版记 ends the last even side, so that a 文件 has an even number of them (GB/T 9704—2012 §7.4). */
export const gf19: Check = {
  id: 'GF19',
  level: 'error',
  subject: { zh: '面数为双', en: 'Even number of sides' },
  clause: 'GB/T 9704—2012 7.4.1',
  run: ({ file, reading, elements, profile }) => {
    if (reading.type !== 'pdf') return notMeasured(noSides);
    if (elements.form !== 'file') return notApplicable(noImprint);
    const multiple = profile.custom.sidesMultipleOf;
    const count = reading.sides.length;
    const measured = {
      what: { zh: '面数', en: 'sides' },
      measured: String(count),
      wanted: multiple === 2 ? '2、4、6…' : `${multiple}、${2 * multiple}…`,
    };
    return judged(count % multiple === 0 ? [] : [problem('page-sides', { file }, { count, multiple })], [
      measured,
    ]);
  },
};

const noImprint = {
  zh: '只有文件格式（红头）的版记要求落在双数面。',
  en: 'Asked of documents with a red head only.',
};
