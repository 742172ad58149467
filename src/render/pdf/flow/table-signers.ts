import { pointsToMm } from '../../../layout/units.ts';
import { placeSigners, SIGNER_PITCH_MM, type SignerPlace } from '../../signers.ts';
import type { PlacedShape, PlacedText } from '../placed.ts';
import { setParagraph } from '../set-text.ts';
import type { BlockContext } from './context.ts';
import { box, type FlowItem } from './item.ts';
import { bindAll } from './lines.ts';

/** Between a label and its line. */
const LABEL_GAP_MM = 1;

/** Labels with lines to write on, kept with one another. */
export function signersToPdf(
  labels: readonly string[],
  size: number,
  context: BlockContext,
): readonly FlowItem[] {
  const rows = placeSigners(labels, size, context.column.widthMm, context.fonts);
  const boxes = rows.map((row) => {
    const signed = row.map((place) => signerDrawing(place, size, context));
    const drawing = {
      shapes: signed.map(({ shape }) => shape),
      texts: signed.flatMap(({ texts }) => texts),
    };
    return box({ heightMm: SIGNER_PITCH_MM, drawing });
  });
  return bindAll(boxes);
}

function signerDrawing(
  { label, leftMm, endMm }: SignerPlace,
  size: number,
  { column, profile, fonts }: BlockContext,
): { readonly shape: PlacedShape; readonly texts: readonly PlacedText[] } {
  const style = { role: 'body', size, colour: profile.colours.text, spacing: 0 } as const;
  const left = column.leftMm + leftMm;
  const measure = {
    leftMm: left,
    widthMm: column.widthMm - leftMm,
    firstIndentMm: 0,
    restIndentMm: 0,
    align: 'left',
  } as const;
  const topMm = SIGNER_PITCH_MM - 2 * LABEL_GAP_MM - pointsToMm(size);
  const lines = setParagraph([{ type: 'text', text: label, style }], measure, fonts);
  const texts = lines.flatMap((line) => line.texts.map((text) => ({ ...text, yMm: text.yMm + topMm })));
  const yMm = topMm + pointsToMm(size);
  const shape: PlacedShape = {
    type: 'rule',
    x1Mm: left + (lines[0]?.widthMm ?? 0) + LABEL_GAP_MM,
    y1Mm: yMm,
    x2Mm: column.leftMm + endMm,
    y2Mm: yMm,
    lineMm: profile.table.ruleMm,
    colour: profile.colours.text,
  };
  return { shape, texts };
}
