import { problem } from '../../problems/problem.ts';
import type { Check } from '../check.ts';
import { judged, noSides, notApplicable, notMeasured } from '../outcome.ts';

/** GF07: the first side shows body text (GB/T 9704—2012 §7.3.2: 公文首页必须显示正文). */
export const gf07: Check = {
  id: 'GF07',
  level: 'error',
  subject: { zh: '首页有正文', en: 'Text on the first side' },
  clause: 'GB/T 9704—2012 7.3.3',
  run: ({ file, reading, elements }) => {
    if (reading.type !== 'pdf') return notMeasured(noSides);
    if (elements.form === 'plain') return notApplicable(noHead);
    const lines = elements.body.flatMap((paragraph) => paragraph.lines);
    const first = lines.filter(({ spot }) => spot.type === 'side' && spot.side === 1);
    const measured = [
      { what: { zh: '首页正文行数', en: 'lines of text' }, measured: String(first.length), wanted: '≥ 1' },
    ];
    return judged(
      first.length > 0 ? [] : [problem('page-first-without-text', { file, sheet: '第1页' }, {})],
      measured,
    );
  },
};

const noHead = { zh: '没有红头的文件不要求。', en: 'Not asked of papers without a red head.' };
