import { problem, type Problem } from '../../problems/problem.ts';
import type { Check, Subject } from '../check.ts';
import { judged } from '../outcome.ts';
import { placeOf } from '../spot.ts';
import { cutAround, passagesOf, type Passage } from '../words/passages.ts';
import { widthFaults, type WidthFault } from '../words/width-faults.ts';

/** GF16: Chinese marks full width, digits and letters half width, no spaces in place of layout. */
export const gf16: Check = {
  id: 'GF16',
  level: 'warning',
  subject: { zh: '全角半角和空格', en: 'Full and half width, spaces' },
  clause: 'GB/T 15834—2011 4、GB/T 15835—2011 5',
  run: (subject) => {
    // Names in tables stand as they were registered: 创客(山西)科技有限公司.
    const found = passagesOf(subject.elements)
      .filter((passage) => !passage.inTable)
      .flatMap((passage) => widthFaults(passage.text).map((fault) => ({ passage, fault })));
    const isSpace = ({ fault }: Found): boolean => fault.type === 'spaces';
    return judged([
      ...found.filter((one) => !isSpace(one)).map((one) => widthProblem(subject, one)),
      ...spaceProblems(subject, found.filter(isSpace)),
    ]);
  },
};

interface Found {
  readonly passage: Passage;
  readonly fault: WidthFault;
}

function widthProblem({ file }: Subject, { passage, fault }: Found): Problem {
  const { found, proposal, offset } = fault;
  const about = { found, proposal, around: cutAround(passage.text, offset, found.length) };
  const place = placeOf(file, passage.spotAt(offset));
  return fault.type === 'full-width-letters'
    ? problem('inspect-full-width-letters', place, about)
    : problem('inspect-half-width-mark', place, about);
}

/** A habit of the whole paper is told once, with how often it was found. */
function spaceProblems({ file }: Subject, found: readonly Found[]): readonly Problem[] {
  const [first] = found;
  if (first === undefined) return [];
  const { passage, fault } = first;
  const visible = passage.text.replaceAll(/[ \u00a0\u3000]/gu, '␣');
  const around = cutAround(visible, fault.offset, fault.found.length);
  return [
    problem('inspect-layout-spaces', placeOf(file, passage.spotAt(fault.offset)), {
      around,
      count: found.length,
    }),
  ];
}
