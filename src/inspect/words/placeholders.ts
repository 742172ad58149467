import { findPlaceholder, type Placeholder } from '../../document/placeholders.ts';
import { cutAround, type Passage } from './passages.ts';

/** What is still to be filled in, with the place in its passage. */
export interface FoundPlaceholder extends Placeholder {
  readonly offset: number;
}

/** Gaps of a typed paper beside those jinbang knows (XX, ××, 待定, TODO, 　　年　月　日). */
const typedGaps =
  /_{3,}|＿{2,}|【\s*】|【(?:待|请|此处|填|输入|插入|某)[^】]{0,20}】|\[(?:待|请|此处|填|输入)[^\]]{0,20}\]|[（(]待[填补定][^）)]{0,8}[）)]/u;
/** Lines to write on, as forms have them. */
const writingLine = /^[_＿\s]+$|年[\u3000 ]*月|[\u3000 ]年/u;

/**
 * The first gap of a passage; null where there is none. The lines and dates a form leaves to be filled in by
 * hand (in a table, or in an annex) are none.
 */
export function placeholderIn({ text, region, inTable }: Passage): FoundPlaceholder | null {
  const known = findPlaceholder(text);
  const typed = typedGaps.exec(text);
  const isForm = inTable || region === 'annex';
  const found = [
    ...(known === null ? [] : [{ ...known, offset: Math.max(0, text.indexOf(known.placeholder)) }]),
    ...(typed === null
      ? []
      : [
          {
            placeholder: typed[0],
            around: cutAround(text, typed.index, typed[0].length),
            offset: typed.index,
          },
        ]),
  ].filter(({ placeholder }) => !(isForm && writingLine.test(placeholder)));
  return found.sort((one, other) => one.offset - other.offset)[0] ?? null;
}
