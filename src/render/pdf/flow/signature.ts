import type { Signature } from '../../../document/model.ts';
import { signatureDate } from '../../../document/words.ts';
import { pointsToMm } from '../../../layout/units.ts';
import { bodyStyle, cellMm, lineGapMm, type BlockContext } from './context.ts';
import { bound, box, space, type FlowItem } from './item.ts';
import { setParagraph, type Measure, type SetLine } from '../set-text.ts';

/**
 * 发文机关署名 and 成文日期 (GB/T 9704 §7.3.5). Nothing is drawn for a seal: its circle only has to find
 * room below the date.
 */
export function signatureToPdf(signature: Signature, context: BlockContext): readonly FlowItem[] {
  const { profile } = context;
  const places = profile.signature;
  const widths = signature.issuers.map((issuer) => widthMm(issuer, context));
  const dateMm = widthMm(signatureDate(signature), context);
  const sealed = signature.sealed === 'sealed';
  const place = sealed ? placeSealed : placeUnsealed;
  const { namesMm, dateLeftMm } = place(widths, dateMm, context);
  const blankLines = sealed ? places.sealedBlankLines : places.unsealedBlankLines;
  const fewestLines = sealed ? places.sealedFewestBlankLines : places.unsealedBlankLines;
  const names = signature.issuers.map((issuer, index) => line(issuer, namesMm[index] ?? 0, context));
  const date = line(signatureDate(signature), dateLeftMm, context);
  return [
    space(blankLines * profile.grid.pitchMm, (blankLines - fewestLines) * profile.grid.pitchMm),
    ...names.map((texts) => bound(lineBox(texts, 0, context))),
    lineBox(date, sealed ? places.sealBelowDateMm : 0, context),
  ];
}

/** Left edges of the names, and of the date. */
interface SignaturePlace {
  readonly namesMm: readonly number[];
  readonly dateLeftMm: number;
}

/**
 * With a seal: date inset 4 from the right, names centred on it; the inset grows where a long name would
 * leave the type area (domain §1.7).
 */
function placeSealed(widths: readonly number[], dateMm: number, context: BlockContext): SignaturePlace {
  const { profile, column } = context;
  const rightMm = column.leftMm + column.widthMm;
  const longest = Math.max(0, ...widths);
  const inset = Math.max(profile.signature.sealedInsetCells * cellMm(profile), (longest - dateMm) / 2);
  const dateLeftMm = rightMm - inset - dateMm;
  const centre = dateLeftMm + dateMm / 2;
  return { namesMm: widths.map((width) => centre - width / 2), dateLeftMm };
}

/**
 * Without: the name inset 2 from the right, the date beginning 2 cells to the right of the name; a date
 * longer than the name takes the inset and the name moves left (domain §1.7).
 */
function placeUnsealed(widths: readonly number[], dateMm: number, context: BlockContext): SignaturePlace {
  const { profile, column } = context;
  const cell = cellMm(profile);
  const insetRight = column.leftMm + column.widthMm - profile.signature.unsealedInsetCells * cell;
  const offset = profile.signature.unsealedDateOffsetCells * cell;
  const longest = Math.max(0, ...widths);
  const nameLeft = dateMm <= longest ? insetRight - longest : insetRight - dateMm - offset;
  return { namesMm: widths.map(() => nameLeft), dateLeftMm: nameLeft + offset };
}

function widthMm(text: string, context: BlockContext): number {
  return line(text, 0, context).widthMm;
}

function line(text: string, leftMm: number, { profile, fonts }: BlockContext): SetLine {
  const measure: Measure = { leftMm, widthMm: 1000, firstIndentMm: 0, restIndentMm: 0, align: 'left' };
  const [only] = setParagraph([{ type: 'text', text, style: bodyStyle(profile) }], measure, fonts);
  return only ?? { texts: [], widthMm: 0, forced: false };
}

function lineBox(line: SetLine, reserveMm: number, { profile }: BlockContext) {
  return box({
    heightMm: pointsToMm(profile.sizes.body),
    afterMm: lineGapMm(profile),
    drawing: { shapes: [], texts: line.texts },
    reserveMm,
  });
}
