import type { FontLibrary } from '../fonts/library.ts';
import { pointsToMm } from '../layout/units.ts';

/*
 * Lines below a table to be signed by hand, the same places for pages of every format. Practice throughout.
 */

/** Room to write a name on. */
const WRITING_MM = 35;
/** Between one line's end and the next label. */
const GAP_MM = 8;
/** From line to line: room for a signature. */
export const SIGNER_PITCH_MM = 12;

/** One label and its line, from the column's left edge. */
export interface SignerPlace {
  readonly label: string;
  readonly leftMm: number;
  /** Where the line ends; it begins behind the label. */
  readonly endMm: number;
}

/** The signers in lines, as many beside one another as there is room for, each as wide as the widest. */
export function placeSigners(
  labels: readonly string[],
  size: number,
  widthMm: number,
  fonts: FontLibrary,
): readonly (readonly SignerPlace[])[] {
  const labelMm = Math.max(0, ...labels.map((label) => fonts.measure(label, 'body') * pointsToMm(size)));
  const slotMm = Math.min(widthMm, labelMm + WRITING_MM);
  const count = Math.max(1, Math.floor((widthMm + GAP_MM) / (slotMm + GAP_MM)));
  const rows = Array.from({ length: Math.ceil(labels.length / count) }, (_, row) =>
    labels.slice(row * count, (row + 1) * count),
  );
  return rows.map((row) =>
    row.map((label, index) => {
      const leftMm = index * (slotMm + GAP_MM);
      return { label, leftMm, endMm: leftMm + slotMm };
    }),
  );
}
