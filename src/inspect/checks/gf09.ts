import { problem, type Problem } from '../../problems/problem.ts';
import type { Check, Subject } from '../check.ts';
import type { AnnexListItem, FoundAnnex, Part } from '../elements.ts';
import { judged, notApplicable } from '../outcome.ts';
import { placeOfPart } from '../spot.ts';
import { firstDifference } from '../words/difference.ts';

/** GF09: 附件说明 lists what follows, number and title to the character (GB/T 9704—2012 §7.3.4, §7.3.7). */
export const gf09: Check = {
  id: 'GF09',
  level: 'error',
  subject: { zh: '附件说明与附件', en: 'List of annexes and annexes' },
  clause: 'GB/T 9704—2012 7.3.4、7.3.7',
  run: (subject) => {
    const { annexList, annexes, body } = subject.elements;
    // An annex sent by itself has no body to be listed in.
    const isAlone = annexList.length === 0 && body.length === 0;
    if (isAlone || annexList.length + annexes.length === 0) return notApplicable(noAnnexes);
    const count = Math.max(annexList.length, annexes.length);
    const pairs = Array.from({ length: count }, (_, index) => ({
      item: annexList[index],
      annex: annexes[index],
    }));
    return judged(
      [...pairs.flatMap((pair) => pairProblems(subject, pair.item, pair.annex)), ...numberProblems(subject)],
      [
        {
          what: { zh: '附件', en: 'Annexes' },
          measured: String(annexes.length),
          wanted: String(annexList.length),
        },
      ],
    );
  },
};

const noAnnexes = { zh: '没有附件，或这个文件本身就是附件。', en: 'There is no annex, or the file is one.' };

function pairProblems(
  { file }: Subject,
  item: AnnexListItem | undefined,
  annex: FoundAnnex | undefined,
): readonly Problem[] {
  if (annex === undefined) {
    if (item === undefined) return [];
    return [problem('inspect-annex-absent', placeOfPart(file, item.lines[0]), { name: item.name })];
  }
  const mark = annex.mark.text.trim();
  const place = placeOfPart(file, annex.mark);
  const title = joined(annex.title);
  if (item === undefined) return [problem('inspect-annex-unlisted', place, { mark, title })];
  const listed = item.name.trim();
  const difference = firstDifference(listed, title);
  return [
    ...(difference === null
      ? []
      : [
          problem('inspect-annex-title-differs', placeOfPart(file, annex.title[0] ?? annex.mark), {
            mark,
            listed,
            title,
            listedPart: difference.first,
            titlePart: difference.second,
          }),
        ]),
    ...(item.number === annex.number
      ? []
      : [
          problem('inspect-annex-number', place, {
            mark,
            listed: item.number === null ? '附件' : `附件${item.number}`,
          }),
        ]),
  ];
}

/** Marks as §7.3.7 wants them (附件1, no colon, no space), and the list counted through from 1. */
function numberProblems({ file, elements }: Subject): readonly Problem[] {
  const { annexList, annexes } = elements;
  const forms = annexes.flatMap(({ mark, number }) => {
    const text = mark.text.trim();
    const proposal = number === null ? '附件' : `附件${number}`;
    return text.endsWith(proposal) && /^(?:[\u4e00-\u9fa5]{2,12}〔\d{4}〕\d+号)?附件\d*$/u.test(text)
      ? []
      : [problem('inspect-annex-mark-form', placeOfPart(file, mark), { mark: text, proposal })];
  });
  const counted = annexList.flatMap((item, index) => {
    const expected = annexList.length === 1 ? null : index + 1;
    if (item.number === expected) return [];
    const about = {
      name: item.name,
      found: item.number === null ? '' : `${item.number}.`,
      expected: expected === null ? '' : `${expected}.`,
    };
    return [problem('inspect-annex-list-number', placeOfPart(file, item.lines[0]), about)];
  });
  return [...forms, ...counted];
}

function joined(parts: readonly Part[]): string {
  return parts.map((part) => part.text.trim()).join('');
}
