import type { Title } from '../../../document/model.ts';
import { mmToPoints, pointsToMm } from '../../../layout/units.ts';
import { shapeTitle, type TitleLines } from '../../../typesetting/title-shape.ts';
import type { BlockContext } from './context.ts';
import { lineGapMm } from './context.ts';
import { boundAtEnd, space, type FlowItem } from './item.ts';
import { bindAll, linesToBoxes } from './lines.ts';
import { setParagraph, type Piece, type SetLine, type TextStyle } from '../set-text.ts';

/** 标题: 2号小标宋, centred, in lines of the right shape, one blank line below it (GB/T 9704 §7.3.1). */
export function titleToPdf(title: Title, context: BlockContext): readonly FlowItem[] {
  const { profile } = context;
  const lines = setTitle(title, context);
  const height = pointsToMm(profile.sizes.title);
  const boxes = linesToBoxes(lines, { size: profile.sizes.title, afterMm: profile.title.pitchMm - height });
  const gap = lineGapMm(profile) - (profile.title.pitchMm - height);
  return boundAtEnd([...bindAll(boxes), space(gap + profile.title.blankLinesBelow * profile.grid.pitchMm)]);
}

/** The lines of a title, broken by its own phrases or by words (domain §1.4). */
export function shapeTitleLines(
  title: Title,
  { profile, column, fonts }: Pick<BlockContext, 'profile' | 'column' | 'fonts'>,
): TitleLines {
  return shapeTitle(title.text, {
    phrases: title.phrases,
    maximumCells: mmToPoints(column.widthMm) / profile.sizes.title,
    cells: (text) => fonts.measure(text, 'title'),
  });
}

function setTitle(title: Title, context: BlockContext): readonly SetLine[] {
  const { profile, column, fonts } = context;
  const style: TextStyle = {
    role: 'title',
    size: profile.sizes.title,
    colour: profile.colours.text,
    spacing: 0,
  };
  const measure = { ...column, firstIndentMm: 0, restIndentMm: 0, align: 'center' } as const;
  const pieces = shapeTitleLines(title, context).lines.flatMap((text, index): readonly Piece[] => {
    const line: Piece = { type: 'text', text, style };
    return index === 0 ? [line] : [{ type: 'line-break', text: '', style }, line];
  });
  return setParagraph(pieces, measure, fonts);
}
