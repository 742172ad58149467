import { annexListItems } from '../../../document/number.ts';
import { ANNEX_LIST_LABEL } from '../../../document/words.ts';
import { bodyStyle, cellMm, lineGapMm, type BlockContext } from './context.ts';
import { boundAtEnd, space, type FlowItem } from './item.ts';
import { linesToBoxes } from './lines.ts';
import { setParagraph, type SetLine } from '../set-text.ts';

/** Cells before the words of an item: 附件： after an inset of 2 cells, then 1. and half a cell. */
const LABEL_CELLS = 2;
const NUMBER_CELLS = LABEL_CELLS + 3;
const NAME_CELLS = NUMBER_CELLS + 1.5;

/** 附件说明 (GB/T 9704 §7.3.4): one blank line below the text; numbers and names each in their column. */
export function annexListToPdf(context: BlockContext): readonly FlowItem[] {
  const { profile, document } = context;
  const items = annexListItems(document.annexes);
  if (items.length === 0) return [];
  const boxes = items.flatMap((item, index) => {
    const lines = itemLines(item.number, item.title, index === 0 ? ANNEX_LIST_LABEL : '', context);
    return linesToBoxes(lines, { size: profile.sizes.body, afterMm: lineGapMm(profile) });
  });
  return boundAtEnd([space(profile.grid.pitchMm), ...boxes]);
}

function itemLines(
  number: string | null,
  title: string,
  label: string,
  context: BlockContext,
): readonly SetLine[] {
  const nameCells = number === null ? NUMBER_CELLS : NAME_CELLS;
  const [first, ...rest] = columnLines(title, nameCells, context);
  const marks = [columnLines(label, LABEL_CELLS, context), columnLines(number ?? '', NUMBER_CELLS, context)];
  const texts = [...marks.flatMap(([line]) => line?.texts ?? []), ...(first?.texts ?? [])];
  return [{ texts, widthMm: context.column.widthMm, forced: false }, ...rest];
}

/** Words in a column that begins `cells` from the left and ends at the type area's right edge. */
function columnLines(text: string, cells: number, context: BlockContext): readonly SetLine[] {
  const { profile, column, fonts } = context;
  const inset = cells * cellMm(profile);
  const measure = {
    leftMm: column.leftMm + inset,
    widthMm: column.widthMm - inset,
    firstIndentMm: 0,
    restIndentMm: 0,
    align: 'left',
  } as const;
  return setParagraph([{ type: 'text', text, style: bodyStyle(profile) }], measure, fonts);
}
