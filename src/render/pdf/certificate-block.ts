import type { CertificateLayout } from '../../layout/certificate.ts';
import { heightOfLinesMm, type FittedZone } from './certificate-zone.ts';

/** How far the fields of the block are moved down from their zones, in millimetres. */
export interface BlockShift {
  readonly textMm: number;
  readonly membersMm: number;
  /** The block is not taller than its stretch. */
  readonly fits: boolean;
}

const STILL: BlockShift = { textMm: 0, membersMm: 0, fits: true };

/**
 * Brings recipient, citation and members together as one block in the middle of the layout's stretch for
 * them, so that the sheet is as even with no members as with two lines of them.
 */
export function centreBlock(
  layout: CertificateLayout,
  citation: Omit<FittedZone, 'fits'>,
  membersHeightMm: number,
): BlockShift {
  const { text, recipient, citation: zone, members } = layout;
  if (text === undefined) return STILL;
  const citationMm = heightOfLinesMm(citation.lines.length, zone, citation.size);
  const gapMm = members.y - zone.y - zone.height;
  const belowMm = membersHeightMm === 0 ? 0 : gapMm + membersHeightMm;
  const heightMm = zone.y - recipient.y + citationMm + belowMm;
  const textMm = text.y + Math.max(0, text.height - heightMm) / 2 - recipient.y;
  return {
    textMm,
    membersMm: textMm + zone.y + citationMm + gapMm - members.y,
    fits: heightMm <= text.height + 0.01,
  };
}
