import { problem } from '../../problems/problem.ts';
import type { Check } from '../check.ts';
import { judged, noSides, notApplicable, notMeasured } from '../outcome.ts';
import { placeOfPart } from '../spot.ts';

/** GF12: name and date stand on a side with body text; 此页无正文 is no text (GB/T 9704—2012 §7.3.5.4). */
export const gf12: Check = {
  id: 'GF12',
  level: 'error',
  subject: { zh: '署名面有正文', en: 'Signature with text' },
  clause: 'GB/T 9704—2012 7.3.5.4',
  run: ({ file, reading, elements: { body, date, signatures } }) => {
    if (reading.type !== 'pdf') return notMeasured(noSides);
    const end = signatures[0] ?? date;
    if (end?.spot.type !== 'side') return notApplicable(noSignature);
    const { side } = end.spot;
    const lines = body
      .filter(({ text }) => !noText.test(text))
      .flatMap((paragraph) => paragraph.lines)
      .filter(({ spot }) => spot.type === 'side' && spot.side === side);
    const measured = {
      what: { zh: `第${side}页正文行数`, en: `lines of text on side ${side}` },
      measured: String(lines.length),
      wanted: '≥ 1',
    };
    const isAlone = lines.length === 0;
    return judged(isAlone ? [problem('page-signature-alone', placeOfPart(file, end), {})] : [], [measured]);
  },
};

const noText = /^[（(]?此[页面]无正文[）)]?。?$/u;
const noSignature = { zh: '没有署名和成文日期。', en: 'There is no signature.' };
