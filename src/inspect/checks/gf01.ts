import { problem } from '../../problems/problem.ts';
import type { Check } from '../check.ts';
import { docxPaper } from '../docx/checks-paper.ts';
import { judged } from '../outcome.ts';
import { differentSheets, isPaper, sizeOf, wantedSize } from '../paper.ts';

/** GF01: every side is A4, upright or lying (GB/T 9704—2012 §5.1); sides of one wrong size are told together. */
export const gf01: Check = {
  id: 'GF01',
  level: 'error',
  subject: { zh: '纸张', en: 'Paper' },
  clause: 'GB/T 9704—2012 5.1',
  run: (subject) => {
    const { file, reading, profile } = subject;
    if (reading.type === 'docx') return docxPaper(subject, reading);
    const wrong = reading.sides.filter((side) => !isPaper(side, profile));
    return judged(
      differentSheets(wrong).map((first) => {
        const measured = sizeOf(first);
        const sides = wrong.filter((side) => sizeOf(side) === measured).map(({ number }) => number);
        const place = { file, sheet: `第${first.number}页` };
        return problem('inspect-paper', place, { measured, wanted: wantedSize(first, profile), sides });
      }),
      differentSheets(reading.sides).map((side) => ({
        what: gf01.subject,
        measured: sizeOf(side),
        wanted: wantedSize(side, profile),
      })),
    );
  },
};
