import type { Title } from '../../../document/model.ts';
import { pointsToMm } from '../../../layout/units.ts';
import type { BlockContext } from './context.ts';
import { lineGapMm } from './context.ts';
import { boundAtEnd, space, type FlowItem } from './item.ts';
import { bindAll, linesToBoxes } from './lines.ts';
import { setParagraph, type TextStyle } from './set-text.ts';

/** 标题: 2号小标宋, centred, in lines of the right shape, one blank line below it (GB/T 9704 §7.3.1). */
export function titleToPdf(title: Title, context: BlockContext): readonly FlowItem[] {
  const { profile } = context;
  const lines = shapeLines(title, context);
  const height = pointsToMm(profile.sizes.title);
  const boxes = linesToBoxes(lines, { size: profile.sizes.title, afterMm: profile.title.pitchMm - height });
  const gap = lineGapMm(profile) - (profile.title.pitchMm - height);
  return boundAtEnd([...bindAll(boxes), space(gap + profile.title.blankLinesBelow * profile.grid.pitchMm)]);
}

function shapeLines(title: Title, { profile, column, fonts }: BlockContext) {
  const style: TextStyle = {
    role: 'title',
    size: profile.sizes.title,
    colour: profile.colours.text,
    spacing: 0,
  };
  const measure = { ...column, firstIndentMm: 0, restIndentMm: 0, align: 'center' } as const;
  return setParagraph([{ type: 'text', text: title.text, style }], measure, fonts);
}
