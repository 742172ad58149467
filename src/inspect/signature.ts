import type { OfficialProfile } from '../layout/profile.ts';
import type { ReadLine } from './reading.ts';
import type { Bilingual } from './result.ts';

/** Where a line should stand and where it does. */
export interface Offset {
  readonly what: Bilingual;
  readonly mm: number;
  readonly wantedMm: number;
}

/** A signature as a ruler sees it. */
export interface SignatureLines {
  /** In issuing order, lead body first. */
  readonly names: readonly ReadLine[];
  readonly date: ReadLine;
  /** Lower edge of the last line of text above; null where the side has none. */
  readonly textBottomMm: number | null;
}

/** Diameter of the seal to leave room for (domain §1.7: provincial departments and prefectures 42–45 mm). */
const SEAL_MM = 42;
/** Name and date lie slightly below the seal's centre: so far at the most. */
const LOWEST_MM = 8;

function cellOf({ typeArea, grid }: OfficialProfile): number {
  return typeArea.widthMm / grid.cells;
}

function rightOf({ typeArea }: OfficialProfile): number {
  return typeArea.leftMm + typeArea.widthMm;
}

const widthOf = ({ leftMm, rightMm }: ReadLine): number => rightMm - leftMm;
const centreOf = ({ leftMm, rightMm }: ReadLine): number => (leftMm + rightMm) / 2;

/**
 * Sealed (§7.3.5.1): the date four cells from the right, more where a long name would leave the type area; the
 * name centred over it. Jointly, the last name's place in its row decides, and the date follows it.
 */
export function sealedOffsets({ names, date }: SignatureLines, profile: OfficialProfile): readonly Offset[] {
  const last = names.at(-1);
  if (last === undefined) return [];
  const cell = cellOf(profile);
  const least = profile.signature.sealedInsetCells * cell;
  const overhang = (widthOf(last) - widthOf(date)) / 2;
  // Where it had to move, up to one cell more does no harm (domain §1.7).
  const isMoved = overhang > least;
  const insetMm = rightOf(profile) - date.rightMm;
  const wantedInset = isMoved ? Math.min(Math.max(insetMm, overhang), overhang + cell) : least;
  const centred = {
    what: { zh: '署名中线', en: 'middle of the name' },
    mm: centreOf(last),
    wantedMm: centreOf(date),
  };
  if (names.length > 1) return [centred];
  const dateEnd = {
    what: { zh: '成文日期右端', en: 'right end of the date' },
    mm: date.rightMm,
    wantedMm: rightOf(profile) - wantedInset,
  };
  return [dateEnd, centred];
}

/**
 * Unsealed (§7.3.5.2): the name two cells from the right and the date beginning two cells right of the name; where
 * the date is longer, it is the date that keeps two cells. Jointly, the names stand below each other.
 */
export function unsealedOffsets(
  { names, date }: SignatureLines,
  profile: OfficialProfile,
): readonly Offset[] {
  const widest = [...names].sort((a, b) => widthOf(b) - widthOf(a))[0];
  if (widest === undefined) return [];
  const cell = cellOf(profile);
  const inset = rightOf(profile) - profile.signature.unsealedInsetCells * cell;
  const outer = widthOf(date) > widthOf(widest) ? date : widest;
  const shift = profile.signature.unsealedDateOffsetCells * cell;
  // Of joint names the date may follow the first or the widest.
  const start = [widest, ...names]
    .map(({ leftMm }) => leftMm + shift)
    .sort((a, b) => Math.abs(a - date.leftMm) - Math.abs(b - date.leftMm))[0];
  return [
    {
      what:
        outer === date
          ? { zh: '成文日期右端', en: 'right end of the date' }
          : { zh: '署名右端', en: 'right end of the name' },
      mm: outer.rightMm,
      wantedMm: inset,
    },
    {
      what: { zh: '成文日期左端', en: 'left end of the date' },
      mm: date.leftMm,
      wantedMm: start ?? date.leftMm,
    },
  ];
}

/**
 * Whether a seal finds room: name and date slightly below its centre, its upper edge clear of the text and within
 * one line of it, its lower edge inside the type area. `crowded`: it would cover the text or leave the type area;
 * `far`: it would be more than a line away from the text.
 */
export function sealRoom(
  { names, date, textBottomMm }: SignatureLines,
  { typeArea, grid }: OfficialProfile,
): 'free' | 'crowded' | 'far' {
  const last = names.at(-1);
  const first = names[0];
  if (last === undefined || first === undefined || textBottomMm === null) return 'free';
  const middleMm = (last.topMm + date.bottomMm) / 2;
  // Sealed jointly, the uppermost row's seals are the ones near the text.
  const upperMm = middleMm - (last.topMm - first.topMm);
  // How far above the middle of name and date the seal's centre may, and must, be.
  const most = Math.min(LOWEST_MM, upperMm - SEAL_MM / 2 - textBottomMm + 1);
  const leastForFoot = middleMm + SEAL_MM / 2 - (typeArea.topMm + typeArea.heightMm + 1);
  const leastForText = upperMm - SEAL_MM / 2 - textBottomMm - (grid.pitchMm + 1);
  if (most < Math.max(0, leastForFoot)) return 'crowded';
  return leastForText > LOWEST_MM ? 'far' : 'free';
}

/** Blank lines between the text and the first name. */
export function blankLinesAbove(
  { names, textBottomMm }: SignatureLines,
  { grid }: OfficialProfile,
): number | null {
  const first = names[0];
  if (first === undefined || textBottomMm === null) return null;
  return Math.round(((first.bottomMm - textBottomMm) / grid.pitchMm - 1) * 10) / 10;
}
