import { problem } from '../../problems/problem.ts';
import type { Check } from '../check.ts';
import { judged } from '../outcome.ts';
import { placeOf } from '../spot.ts';
import { passagesOf } from '../words/passages.ts';
import { placeholderIn } from '../words/placeholders.ts';

/** GF18: nothing is left to be filled in: XX, ××, 待定, TODO, 　　年　月　日, ____, 【待填】. */
export const gf18: Check = {
  id: 'GF18',
  level: 'error',
  subject: { zh: '待填内容', en: 'Placeholders' },
  clause: null,
  run: ({ file, elements }) =>
    judged(
      passagesOf(elements).flatMap((passage) => {
        const found = placeholderIn(passage);
        if (found === null) return [];
        const { placeholder, around, offset } = found;
        return [
          problem('inspect-placeholder', placeOf(file, passage.spotAt(offset)), { placeholder, around }),
        ];
      }),
    ),
};
