import type { Signature } from '../../../document/model.ts';
import { pointsToMm } from '../../../layout/units.ts';
import { placeSignature, type SignatureLayout, type SignatureWords } from '../../signature-places.ts';
import type { Drawing, PlacedShape } from '../placed.ts';
import { mergeDrawings } from '../placed.ts';
import { bodyStyle, cellMm, lineGapMm, type BlockContext } from './context.ts';
import { bound, box, space, type FlowBox, type FlowItem } from './item.ts';
import { setParagraph, type Measure } from '../set-text.ts';

/**
 * 发文机关署名 and 成文日期 (GB/T 9704 §7.3.5). Nothing is drawn for a seal but, in drafts where the profile
 * says so, a dashed circle: its place only has to be free.
 */
export function signatureToPdf(signature: Signature, context: BlockContext): readonly FlowItem[] {
  const { profile, fonts } = context;
  const layout = placeSignature(signature, profile, (text) => fonts.measure(text, 'body'));
  const isJoint = layout.issue === 'joint';
  const rows = layout.rows.flatMap((words, index): readonly FlowItem[] => {
    const isLast = index === layout.rows.length - 1;
    const row = bound(rowBox(words, isJoint || isLast ? sealGuides(layout, words, context) : [], context));
    return isJoint && !isLast ? [row, betweenRows(context)] : [row];
  });
  return [spaceAbove(layout, context), ...rows, dateBox(layout, context)];
}

/** The blank lines that put the seal's top within one line of the text (§7.3.5.1), or one without a seal. */
function spaceAbove({ issue }: SignatureLayout, { profile }: BlockContext): FlowItem {
  const { sealedBlankLines, sealedFewestBlankLines, unsealedBlankLines } = profile.signature;
  if (issue === 'unsealed') return space(unsealedBlankLines * profile.grid.pitchMm);
  const sparedLines = sealedBlankLines - sealedFewestBlankLines;
  return space(sealedBlankLines * profile.grid.pitchMm, sparedLines * profile.grid.pitchMm);
}

/** From one row of seals to the next. */
function betweenRows({ profile }: BlockContext): FlowItem {
  const { jointRowLines, jointFewestRowLines } = profile.signature;
  const { pitchMm } = profile.grid;
  return space((jointRowLines - 1) * pitchMm, (jointRowLines - jointFewestRowLines) * pitchMm);
}

function dateBox(layout: SignatureLayout, context: BlockContext): FlowBox {
  const reserveMm = belowDateMm(layout, context);
  const date = rowBox([layout.date], [], context);
  // 附注 on the next line would lie under the seals of a whole row.
  const afterMm = layout.issue === 'joint' ? Math.max(date.afterMm, reserveMm + 1) : date.afterMm;
  return { ...date, reserveMm, afterMm };
}

/** How far the seal reaches below the date. */
function belowDateMm({ issue }: SignatureLayout, { profile }: BlockContext): number {
  const { sealBelowDateMm, sealMm } = profile.signature;
  switch (issue) {
    case 'unsealed':
      return 0;
    case 'single':
      return sealBelowDateMm;
    case 'joint':
      // The seal's middle is the name's, a line above the date's.
      return sealMm / 2 - profile.grid.pitchMm - pointsToMm(profile.sizes.body) / 2;
  }
}

function rowBox(
  words: readonly SignatureWords[],
  shapes: readonly PlacedShape[],
  context: BlockContext,
): FlowBox {
  const { profile } = context;
  const drawing = mergeDrawings([
    { shapes, texts: [] },
    ...words.map((one) => wordsAt(one.text, one.left, context)),
  ]);
  return box({ heightMm: pointsToMm(profile.sizes.body), afterMm: lineGapMm(profile), drawing });
}

function wordsAt(text: string, leftCells: number, { profile, column, fonts }: BlockContext): Drawing {
  const leftMm = rightAligned(leftCells, profile, column);
  const measure: Measure = { leftMm, widthMm: 1000, firstIndentMm: 0, restIndentMm: 0, align: 'left' };
  const lines = setParagraph([{ type: 'text', text, style: bodyStyle(profile) }], measure, fonts);
  return { shapes: [], texts: lines.flatMap((line) => line.texts) };
}

/** Places are counted on an upright side; on a wider one the signature stands as far from the right edge. */
function rightAligned(
  leftCells: number,
  profile: BlockContext['profile'],
  column: BlockContext['column'],
): number {
  return column.leftMm + column.widthMm - (profile.grid.cells - leftCells) * cellMm(profile);
}

/** Dashes of a circle where each name's seal will be set, for a draft's readers; relative to the row's upper edge. */
function sealGuides(
  { issue }: SignatureLayout,
  words: readonly SignatureWords[],
  { profile, column, document }: BlockContext,
): readonly PlacedShape[] {
  const isWanted = profile.custom.sealGuide === 'circle' && document.properties.status === 'draft';
  if (!isWanted || issue === 'unsealed') return [];
  const half = pointsToMm(profile.sizes.body) / 2;
  const centreMm = issue === 'joint' ? half : half + profile.grid.pitchMm / 2 - profile.signature.sealRiseMm;
  return words.map(({ left, cells }) => ({
    type: 'ornament',
    path: dashedCircle(profile.signature.sealMm / 2),
    xMm: rightAligned(left + cells / 2, profile, column),
    yMm: centreMm,
    mirror: 'none',
    fill: null,
    stroke: { colour: GUIDE_COLOUR, lineMm: 0.2 },
  }));
}

const GUIDE_COLOUR = '#AAAAAA';
/** Dashes and gaps of about 1.5 mm on a circle of 42 mm. */
const DASHES = 44;

function dashedCircle(radius: number): string {
  const point = (part: number) => {
    const angle = (part * 2 * Math.PI) / (2 * DASHES);
    return `${(radius * Math.cos(angle)).toFixed(3)} ${(radius * Math.sin(angle)).toFixed(3)}`;
  };
  return Array.from({ length: DASHES }, (_, index) => `M${point(2 * index)}L${point(2 * index + 1)}`).join(
    '',
  );
}
