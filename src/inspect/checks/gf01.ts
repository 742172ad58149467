import { problem } from '../../problems/problem.ts';
import type { Check } from '../check.ts';
import { docxPaper } from '../docx/checks-paper.ts';
import { judged } from '../outcome.ts';
import { inMm, isWithin } from '../quantity.ts';
import type { ReadSide } from '../reading.ts';
import type { OfficialProfile } from '../../layout/profile.ts';

/** What programs round when they turn millimetres to points; the finished paper may differ by 2 mm, a file not. */
const TOLERANCE_MM = 0.5;

/** GF01: every side is A4, upright or lying (GB/T 9704—2012 §5.1). */
export const gf01: Check = {
  id: 'GF01',
  level: 'error',
  subject: { zh: '纸张', en: 'Paper' },
  clause: 'GB/T 9704—2012 5.1',
  run: (subject) => {
    const { file, reading, profile } = subject;
    if (reading.type === 'docx') return docxPaper(subject, reading);
    const wrong = reading.sides.filter((side) => !isPaper(side, profile));
    const wanted = sizeOf(profile.paper);
    const sizes = new Set(reading.sides.map(sizeOf));
    return judged(
      wrong.map((side) =>
        problem('inspect-paper', { file, sheet: `第${side.number}页` }, { measured: sizeOf(side), wanted }),
      ),
      [...sizes].map((measured) => ({ what: gf01.subject, measured, wanted })),
    );
  },
};

function isPaper({ widthMm, heightMm }: ReadSide, { paper }: OfficialProfile): boolean {
  const [short, long] = [Math.min(widthMm, heightMm), Math.max(widthMm, heightMm)];
  return isWithin(short, paper.widthMm, TOLERANCE_MM) && isWithin(long, paper.heightMm, TOLERANCE_MM);
}

function sizeOf({ widthMm, heightMm }: { readonly widthMm: number; readonly heightMm: number }): string {
  return `${inMm(widthMm).replace(' mm', '')} × ${inMm(heightMm)}`;
}
