import { annexListItems, type AnnexListItem } from '../../../document/number.ts';
import { ANNEX_LIST_LABEL } from '../../../document/words.ts';
import { cellsOf } from '../../../typesetting/title-shape.ts';
import { bodyStyle, cellMm, lineGapMm, type BlockContext } from './context.ts';
import { boundAtEnd, space, type FlowItem } from './item.ts';
import { linesToBoxes } from './lines.ts';
import { setParagraph, type SetLine } from '../set-text.ts';

/** 附件： stands after an inset of two cells (domain §1.6). */
const LABEL_CELLS = 2;
/** Room between a number and the name, in cells. */
const NUMBER_GAP_CELLS = 0.5;

/** 附件说明 (GB/T 9704 §7.3.4): one blank line below the text; numbers and names each in their column. */
export function annexListToPdf(context: BlockContext): readonly FlowItem[] {
  const { profile, document } = context;
  const items = annexListItems(document.annexes);
  if (items.length === 0) return [];
  const numberCells = LABEL_CELLS + cellsOf(ANNEX_LIST_LABEL);
  const widest = Math.max(...items.map(({ number }) => cellsOf(number ?? '')));
  const columns = { numberCells, nameCells: numberCells + (widest === 0 ? 0 : widest + NUMBER_GAP_CELLS) };
  const boxes = items.flatMap((item, index) => {
    const lines = itemLines(item, index === 0 ? ANNEX_LIST_LABEL : '', columns, context);
    return linesToBoxes(lines, { size: profile.sizes.body, afterMm: lineGapMm(profile) });
  });
  return boundAtEnd([space(profile.grid.pitchMm), ...boxes]);
}

/** An item: its number under the others, wrapped words of its name under the name. */
function itemLines(
  { number, title }: AnnexListItem,
  label: string,
  { numberCells, nameCells }: { readonly numberCells: number; readonly nameCells: number },
  context: BlockContext,
): readonly SetLine[] {
  const [first, ...rest] = columnLines(title, nameCells, context);
  const marks = [columnLines(label, LABEL_CELLS, context), columnLines(number ?? '', numberCells, context)];
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
    align: 'justify',
  } as const;
  return setParagraph([{ type: 'text', text, style: bodyStyle(profile) }], measure, fonts);
}
