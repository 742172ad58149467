import { toChineseNumber } from './dates.ts';
import type { Annex, Block, Heading } from './model.ts';

/*
 * Every number a document prints but nobody types: headings, annexes, annex lists.
 */

/** Mark of the `n`th heading of a level: 一、（一）1.（1） (GB/T 9704-2012 7.3.3). `n` from 1. */
export function headingMark(level: Heading['level'], n: number): string {
  switch (level) {
    case 1:
      return `${toChineseOrdinal(n)}、`;
    case 2:
      return `（${toChineseOrdinal(n)}）`;
    case 3:
      return `${n}.`;
    case 4:
      return `（${n}）`;
  }
}

/** 一…十, 十一…二十, 二十一…九十九 (domain §1.5), and on to 9999. Throws RangeError outside. */
export function toChineseOrdinal(n: number): string {
  return toChineseNumber(n);
}

/**
 * The marks of one body's headings, by index of the block; null where the block is no heading. A
 * deeper count starts anew under each heading; each annex is a body of its own.
 */
export function numberHeadings(blocks: readonly Block[]): readonly (string | null)[] {
  const counts = [0, 0, 0, 0];
  return blocks.map((block) => {
    if (block.type !== 'heading') return null;
    const count = (counts[block.level - 1] ?? 0) + 1;
    counts[block.level - 1] = count;
    counts.fill(0, block.level);
    return headingMark(block.level, count);
  });
}

/** Mark of an item of a numbered list: `1.`; `index` from 0. */
export function listMark(index: number): string {
  return `${index + 1}.`;
}

/** Mark over an annex: its own, or `附件` when it is the only one, else `附件1`, … (domain §1.8). `index` from 0. */
export function annexMark(annexes: readonly Annex[], index: number): string {
  return annexes[index]?.mark ?? (annexes.length === 1 ? '附件' : `附件${index + 1}`);
}

/** How the body speaks of an annex: the words of its mark; null when there is no such annex. */
export function annexReference(annexes: readonly Annex[], id: string): string | null {
  const index = annexes.findIndex((annex) => annex.id === id);
  return index < 0 ? null : annexMark(annexes, index);
}

/** One line of 附件说明: `number` (`1.`) is null when there is but one annex. */
export interface AnnexListItem {
  readonly number: string | null;
  readonly title: string;
}

/** 附件说明 from the annexes themselves, so that list and pages are character-identical (GF09). */
export function annexListItems(annexes: readonly Annex[]): readonly AnnexListItem[] {
  return annexes.map((annex, index) => ({
    number: annexes.length === 1 ? null : listMark(index),
    title: annex.title,
  }));
}

/** An item's words on one line: `1. 名称`, or `名称` alone. */
export function annexListLine(item: AnnexListItem): string {
  return item.number === null ? item.title : `${item.number} ${item.title}`;
}
