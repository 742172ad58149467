import type { OfficialProfile } from '../../../layout/profile.ts';
import { EMPTY_DRAWING, type Drawing, type PlacedPage } from '../placed.ts';

/** A side before its number, watermark and imprint are on it. */
export interface Side {
  readonly orientation: 'portrait' | 'landscape';
  readonly drawing: Drawing;
  /** Lower edge of what stands on it. */
  readonly endMm: number;
  readonly numbering: 'numbered' | 'unnumbered';
  /** A page made elsewhere that takes no page furniture (a certificate). */
  readonly finished: PlacedPage | null;
}

/** A portrait side with nothing on it. */
export function emptySide(profile: OfficialProfile, numbering: Side['numbering']): Side {
  return {
    orientation: 'portrait',
    drawing: EMPTY_DRAWING,
    endMm: profile.typeArea.topMm,
    numbering,
    finished: null,
  };
}

/** The type area of a side. */
export function areaOf(
  orientation: Side['orientation'],
  profile: OfficialProfile,
): OfficialProfile['typeArea'] {
  return orientation === 'portrait' ? profile.typeArea : profile.landscape;
}

/** The paper of a side. */
export function paperOf(
  orientation: Side['orientation'],
  profile: OfficialProfile,
): OfficialProfile['paper'] {
  const { widthMm, heightMm } = profile.paper;
  return orientation === 'portrait' ? profile.paper : { widthMm: heightMm, heightMm: widthMm };
}
