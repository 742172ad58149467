import type { Annex } from '../../document/model.ts';
import type { OfficialProfile } from '../../layout/profile.ts';
import { annexListItems } from '../../document/number.ts';
import { ANNEX_LIST_LABEL } from '../../document/words.ts';
import { cellsOf } from '../../typesetting/title-shape.ts';
import { blankLines, cells } from './measures.ts';
import { textRun, type WordParagraph, type WordRun } from './word.ts';

/** Cells from the edge to 附件： (GB/T 9704-2012 7.3.4). */
const INSET_CELLS = 2;
/** Room between a number and the name. */
const NUMBER_GAP_CELLS = 0.5;

/**
 * 附件说明: numbers stand under each other and wrapped names under the first character of the name
 * (domain §1.6), by hanging indents and tab stops, never by typed spaces.
 */
export function annexListToDocx(
  annexes: readonly Annex[],
  profile: OfficialProfile,
): readonly WordParagraph[] {
  const items = annexListItems(annexes);
  const numberAt = INSET_CELLS + cellsOf(ANNEX_LIST_LABEL);
  const widest = Math.max(0, ...items.map((item) => cellsOf(item.number ?? '')));
  const nameAt = numberAt + (widest === 0 ? 0 : widest + NUMBER_GAP_CELLS);
  return items.map((item, index) => {
    const startAt = index === 0 ? INSET_CELLS : numberAt;
    const label: readonly WordRun[] = index === 0 ? [textRun(ANNEX_LIST_LABEL)] : [];
    const number: readonly WordRun[] = item.number === null ? [] : [textRun(item.number), { type: 'tab' }];
    return {
      type: 'paragraph',
      style: 'AnnexList',
      runs: [...label, ...number, textRun(item.title)],
      direct: {
        left: cells(nameAt),
        hanging: cells(nameAt - startAt),
        ...(index === 0 ? { before: blankLines(1, profile) } : {}),
        ...(item.number === null ? {} : { tabs: [{ at: cells(nameAt), align: 'left' as const }] }),
      },
    };
  });
}
