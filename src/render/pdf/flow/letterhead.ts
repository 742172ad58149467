import type { Letterhead } from '../../../document/model.ts';
import { signersLine, SIGNERS_LABEL } from '../../../document/words.ts';
import { mmToPoints, pointsToMm } from '../../../layout/units.ts';
import type { Drawing, PlacedShape } from '../placed.ts';
import { bodyStyle, cellMm, lineGapMm, type BlockContext } from './context.ts';
import { bound, box, goTo, space, type FlowItem } from './item.ts';
import { bindAll, linesToBoxes } from './lines.ts';
import { setParagraph, type Measure, type Piece, type SetLine } from '../set-text.ts';

/** The red head of the document's form; a plain document has the words without red. */
export function letterheadToPdf(head: Letterhead, context: BlockContext): readonly FlowItem[] {
  return context.document.properties.form === 'letter'
    ? letterHeadToPdf(head, context)
    : fileHeadToPdf(head, context);
}

/** 文件 (GB/T 9704 §7.2): mark 35 mm below the type area's top, number two lines below, red rule. */
function fileHeadToPdf(head: Letterhead, context: BlockContext): readonly FlowItem[] {
  const { profile } = context;
  const { file, grid, title } = profile;
  const mark = markBox(head.mark, file.markSize, context);
  const below = [
    space(lineGapMm(profile) + file.blankLinesToNumber * grid.pitchMm),
    ...numberLines(head, context),
    space(file.numberToRuleMm),
    ruleBox(context),
    space(title.blankLinesAbove * grid.pitchMm),
  ];
  return [goTo(file.markTopMm), mark, ...below];
}

/** 信函 (GB/T 9704 §10.1): mark at 30 mm, thick rule above thin 4 mm below it, number flush right. */
function letterHeadToPdf(head: Letterhead, context: BlockContext): readonly FlowItem[] {
  const { letter, grid, title } = context.profile;
  const mark = markBox(head.mark, letter.markSize, context);
  const rules = bound(
    box({
      heightMm: letter.ruleStepMm,
      drawing: { shapes: doubleRule(context, 0, 'thick-above'), texts: [] },
    }),
  );
  const number = numberBoxes(head.number, 'right', context);
  return [
    goTo(letter.markTopMm),
    mark,
    space(letter.markToRuleMm),
    rules,
    space(letter.ruleToNumberMm),
    ...number,
    space(lineGapMm(context.profile) + title.blankLinesAbove * grid.pitchMm),
  ];
}

/** The two red rules of a letter, 170 mm wide; `yMm` is the middle of the upper one. */
export function doubleRule(
  { profile }: Pick<BlockContext, 'profile'>,
  yMm: number,
  order: 'thick-above' | 'thin-above',
): readonly PlacedShape[] {
  const { letter, colours } = profile;
  const weights = order === 'thick-above' ? [letter.thickMm, letter.thinMm] : [letter.thinMm, letter.thickMm];
  return weights.map((lineMm, index) => ({
    type: 'rule',
    x1Mm: letter.ruleLeftMm,
    x2Mm: letter.ruleRightMm,
    y1Mm: yMm + index * letter.ruleStepMm,
    y2Mm: yMm + index * letter.ruleStepMm,
    lineMm,
    colour: colours.red,
  }));
}

/** 发文机关标志 on one line: as large as the profile says, smaller where the name is long. */
function markBox(mark: string, largest: number, context: BlockContext): FlowItem {
  const { profile, column, fonts } = context;
  const fitting = mmToPoints(column.widthMm) / Math.max(1, fonts.measure(mark, 'title'));
  // A tenth of a point below what fits, so that rounding cannot break the line.
  const size = Math.min(largest, Math.floor(fitting * 10 - 1) / 10);
  const piece: Piece = {
    type: 'text',
    text: mark,
    style: { role: 'title', size, colour: profile.colours.red, spacing: 0 },
  };
  const lines = setParagraph([piece], centred(column), fonts);
  return bound(box({ heightMm: pointsToMm(size), drawing: drawingOf(lines) }));
}

/** 发文字号: centred; with 签发人 flush left, the last signer on its line (GB/T 9704 §7.2.5, §7.2.6). */
function numberLines(head: Letterhead, context: BlockContext): readonly FlowItem[] {
  if (signersLine(head) === null) return numberBoxes(head.number, 'center', context);
  const { profile, column } = context;
  const inset = profile.file.signersInsetCells * cellMm(profile);
  const left = setParagraph(
    [{ type: 'text', text: head.number ?? '', style: bodyStyle(profile) }],
    {
      leftMm: column.leftMm + inset,
      widthMm: column.widthMm / 2,
      firstIndentMm: 0,
      restIndentMm: 0,
      align: 'left',
    },
    context.fonts,
  );
  const right = setParagraph(signerPieces(head, context), signerMeasure(context, inset), context.fonts);
  const drawing = { shapes: [], texts: [...left, ...right].flatMap((line) => line.texts) };
  return [bound(box({ heightMm: pointsToMm(profile.sizes.body), drawing }))];
}

function signerPieces(head: Letterhead, { profile }: BlockContext): readonly Piece[] {
  const gap: Piece = { type: 'text', text: '\u3000', style: bodyStyle(profile, 'kai') };
  return [
    { type: 'text', text: SIGNERS_LABEL, style: bodyStyle(profile) },
    ...head.signers.flatMap((signer, index): readonly Piece[] => {
      const name: Piece = { type: 'name', text: signer, style: bodyStyle(profile, 'kai') };
      return index === 0 ? [name] : [gap, name];
    }),
  ];
}

function signerMeasure({ column }: BlockContext, insetMm: number): Measure {
  const half = column.widthMm / 2;
  return {
    leftMm: column.leftMm + half,
    widthMm: half - insetMm,
    firstIndentMm: 0,
    restIndentMm: 0,
    align: 'right',
  };
}

function numberBoxes(
  number: string | null,
  align: 'center' | 'right',
  context: BlockContext,
): readonly FlowItem[] {
  if (number === null || number === '') return [];
  const style = bodyStyle(context.profile);
  const lines = setParagraph(
    [{ type: 'text', text: number, style }],
    { ...centred(context.column), align },
    context.fonts,
  );
  return bindAll(linesToBoxes(lines, { size: style.size, afterMm: 0 })).map(bound);
}

function ruleBox({ profile, column }: BlockContext): FlowItem {
  const rule: PlacedShape = {
    type: 'rule',
    x1Mm: column.leftMm,
    x2Mm: column.leftMm + column.widthMm,
    y1Mm: 0,
    y2Mm: 0,
    lineMm: profile.file.ruleMm,
    colour: profile.colours.red,
  };
  return bound(box({ heightMm: 0, drawing: { shapes: [rule], texts: [] } }));
}

function centred(column: BlockContext['column']): Measure {
  return { ...column, firstIndentMm: 0, restIndentMm: 0, align: 'center' };
}

function drawingOf(lines: readonly SetLine[]): Drawing {
  return { shapes: [], texts: lines.flatMap((line) => line.texts) };
}
