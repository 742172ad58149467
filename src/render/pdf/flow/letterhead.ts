import type { Letterhead } from '../../../document/model.ts';
import { markWords, NAME_GAP, numberLines, type NumberLine } from '../../../document/words.ts';
import type { FontRole } from '../../../fonts/library.ts';
import { mmToPoints, pointsToMm } from '../../../layout/units.ts';
import { BESIDE_GAP, jointMarkSize, singleMarkSize } from '../../side-one.ts';
import { mergeDrawings, moveDown, type Drawing, type PlacedShape } from '../placed.ts';
import { redOf } from './colour.ts';
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
  const { lines } = markWords(head, context.document.properties.form);
  const mark = lines.length === 1 ? markBox(head.mark, file.markSize, context) : jointMarkBox(head, context);
  const below = [
    space(lineGapMm(profile) + file.blankLinesToNumber * grid.pitchMm),
    ...numberBoxes(head, context),
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
  const number = lineBoxes(head.number, 'right', context);
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
  const { letter } = profile;
  const weights = order === 'thick-above' ? [letter.thickMm, letter.thinMm] : [letter.thinMm, letter.thickMm];
  return weights.map((lineMm, index) => ({
    type: 'rule',
    x1Mm: letter.ruleLeftMm,
    x2Mm: letter.ruleRightMm,
    y1Mm: yMm + index * letter.ruleStepMm,
    y2Mm: yMm + index * letter.ruleStepMm,
    lineMm,
    colour: redOf(profile),
  }));
}

/** 发文机关标志 on one line: as large as the profile says, smaller where the name is long. */
function markBox(mark: string, largest: number, context: BlockContext): FlowItem {
  const size = singleMarkSize(mark, largest, context);
  const lines = setParagraph([markPiece(mark, size, 0, context)], centred(context.column), context.fonts);
  return bound(box({ heightMm: pointsToMm(size), drawing: drawingOf(lines) }));
}

/**
 * Joint issue (domain §1.14): the bodies' names one under the other, all as wide as the longest, and 文件 to their
 * right, half way down; the whole centred.
 */
function jointMarkBox(head: Letterhead, context: BlockContext): FlowItem {
  const { column, document, fonts } = context;
  const { lines, beside } = markWords(head, 'file');
  const { size, pitchMm } = jointMarkSize(head, document, context);
  const em = pointsToMm(size);
  const namesMm = Math.max(...lines.map((line) => fonts.measure(line, 'title'))) * em;
  const besideMm = beside === null ? 0 : fonts.measure(beside, 'title') * em;
  const gapMm = beside === null ? 0 : BESIDE_GAP * em;
  const leftMm = column.leftMm + (column.widthMm - namesMm - gapMm - besideMm) / 2;
  const heightMm = (lines.length - 1) * pitchMm + em;
  const names = lines.map((line, index) => {
    const spacing = mmToPoints(spreadMm(line, namesMm, em, context));
    return moveDown(markAt(leftMm, markPiece(line, size, spacing, context), context), index * pitchMm);
  });
  const word =
    beside === null
      ? []
      : [
          moveDown(
            markAt(leftMm + namesMm + gapMm, markPiece(beside, size, 0, context), context),
            (heightMm - em) / 2,
          ),
        ];
  return bound(box({ heightMm, drawing: mergeDrawings([...names, ...word]) }));
}

/** Room after each character but the last that makes a name as wide as the longest one (分散对齐). */
function spreadMm(name: string, widthMm: number, em: number, { fonts }: BlockContext): number {
  const gaps = Array.from(name).length - 1;
  return gaps < 1 ? 0 : (widthMm - fonts.measure(name, 'title') * em) / gaps;
}

function markAt(leftMm: number, piece: Piece, context: BlockContext): Drawing {
  return drawingOf(setAt(leftMm, [piece], context));
}

function markPiece(text: string, size: number, spacing: number, { profile }: BlockContext): Piece {
  return { type: 'text', text, style: { role: 'title', size, colour: redOf(profile), spacing } };
}

/** 发文字号: centred; with 签发人 inset 1, the last signer on its line (GB/T 9704 §7.2.5, §7.2.6). */
function numberBoxes(head: Letterhead, context: BlockContext): readonly FlowItem[] {
  if (head.signers.length === 0) return lineBoxes(head.number, 'center', context);
  const { profile } = context;
  const lines = numberLines(head);
  const namesLeftMm = signersLeftMm(lines, context);
  return lines.map((line, index) =>
    bound(
      box({
        heightMm: pointsToMm(profile.sizes.body),
        afterMm: index === lines.length - 1 ? 0 : lineGapMm(profile),
        drawing: signerLine(line, namesLeftMm, context),
      }),
    ),
  );
}

/** Where the names begin so that the longest line of them ends one character before the right edge. */
function signersLeftMm(lines: readonly NumberLine[], context: BlockContext): number {
  const { profile, column } = context;
  const widths = lines.flatMap(({ names }) => setAt(0, namePieces(names, context), context)).map(widthMmOf);
  const insetMm = profile.file.signersInsetCells * cellMm(profile);
  return column.leftMm + column.widthMm - insetMm - Math.max(...widths);
}

function signerLine(line: NumberLine, namesLeftMm: number, context: BlockContext): Drawing {
  const { profile, column } = context;
  const label = setAt(0, [textPiece(line.label, 'body', context)], context);
  const labelMm = Math.max(0, ...label.map(widthMmOf));
  const numberLeftMm = column.leftMm + profile.file.signersInsetCells * cellMm(profile);
  return drawingOf([
    ...setAt(numberLeftMm, [textPiece(line.number ?? '', 'body', context)], context),
    ...setAt(namesLeftMm - labelMm, [textPiece(line.label, 'body', context)], context),
    ...setAt(namesLeftMm, namePieces(line.names, context), context),
  ]);
}

/** One line that begins at a place. */
function setAt(leftMm: number, pieces: readonly Piece[], { fonts }: BlockContext): readonly SetLine[] {
  const measure: Measure = { leftMm, widthMm: 1000, firstIndentMm: 0, restIndentMm: 0, align: 'left' };
  return pieces.every(({ text }) => text === '') ? [] : setParagraph(pieces, measure, fonts);
}

function widthMmOf({ widthMm }: SetLine): number {
  return widthMm;
}

function namePieces(names: readonly string[], context: BlockContext): readonly Piece[] {
  const gap = textPiece(NAME_GAP, 'kai', context);
  return names.flatMap((name, index): readonly Piece[] => {
    const piece: Piece = { ...textPiece(name, 'kai', context), type: 'name' };
    return index === 0 ? [piece] : [gap, piece];
  });
}

function textPiece(text: string, role: FontRole, { profile }: BlockContext): Piece {
  return { type: 'text', text, style: bodyStyle(profile, role) };
}

function lineBoxes(
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
    colour: redOf(profile),
  };
  return bound(box({ heightMm: 0, drawing: { shapes: [rule], texts: [] } }));
}

function centred(column: BlockContext['column']): Measure {
  return { ...column, firstIndentMm: 0, restIndentMm: 0, align: 'center' };
}

function drawingOf(lines: readonly SetLine[]): Drawing {
  return { shapes: [], texts: lines.flatMap((line) => line.texts) };
}
