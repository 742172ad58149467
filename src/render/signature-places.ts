import type { Block, Signature } from '../document/model.ts';
import { signatureDate } from '../document/words.ts';
import type { OfficialProfile } from '../layout/profile.ts';

/*
 * Where 发文机关署名 and 成文日期 stand (GB/T 9704 §7.3.5, domain §1.7), for every writer. Lengths are cells of the
 * body (156/28 mm) from the type area's left edge.
 */

/** The names line by line, and the date below the last line. */
export interface SignatureLayout {
  readonly rows: readonly (readonly SignatureWords[])[];
  readonly date: SignatureWords;
  /** Where every name has a seal of its own, the rows stand apart by the seals' height. */
  readonly issue: 'single' | 'joint' | 'unsealed';
}

export interface SignatureWords {
  readonly text: string;
  readonly left: number;
  readonly cells: number;
}

/** Places names and date; `cellsOf` measures words in cells. */
export function placeSignature(
  signature: Signature,
  profile: OfficialProfile,
  cellsOf: (text: string) => number,
): SignatureLayout {
  const date = { text: signatureDate(signature), cells: cellsOf(signatureDate(signature)) };
  const names = signature.issuers.flatMap((issuer) =>
    nameLines(issuer, profile, cellsOf).map((text) => ({ text, cells: cellsOf(text) })),
  );
  if (signature.sealed === 'unsealed') return placeUnsealed(names, date, profile);
  return signature.issuers.length > 1 ? placeJoint(names, date, profile) : placeSealed(names, date, profile);
}

/** Words and their width, before their place is known. */
type Measured = Omit<SignatureWords, 'left'>;

/** A name longer than the line is parted before its bracket: …组委会 / （…代章）. */
function nameLines(
  issuer: string,
  { grid }: OfficialProfile,
  cellsOf: (text: string) => number,
): readonly string[] {
  const bracket = issuer.lastIndexOf('（');
  if (cellsOf(issuer) <= grid.cells || bracket <= 0) return [issuer];
  return [issuer.slice(0, bracket), issuer.slice(bracket)];
}

/** Date inset 4 from the right, the name centred over it; the inset grows where a long name would leave the area. */
function placeSealed(names: readonly Measured[], date: Measured, profile: OfficialProfile): SignatureLayout {
  const longest = Math.max(0, ...names.map(({ cells }) => cells));
  const inset = Math.max(profile.signature.sealedInsetCells, (longest - date.cells) / 2);
  const centre = profile.grid.cells - inset - date.cells / 2;
  return {
    rows: names.map((name) => [centred(name, centre)]),
    date: centred(date, centre),
    issue: 'single',
  };
}

/**
 * A seal on every name: neat rows of at most three, in issuing order; the last name stands over the date, which is
 * inset as a single body's, and the others as far to its left as they have room.
 */
function placeJoint(names: readonly Measured[], date: Measured, profile: OfficialProfile): SignatureLayout {
  const last = profile.grid.cells - profile.signature.sealedInsetCells - date.cells / 2;
  const { columns, pitch } = jointColumns(names, last, profile);
  if (columns === 1) return { ...placeSealed(names, date, profile), issue: 'joint' };
  const count = Math.ceil(names.length / columns);
  const rows = Array.from({ length: count }, (_, index) => {
    const row = names.slice(index * columns, (index + 1) * columns);
    // A last row that is shorter ends at the right too.
    const first = index === count - 1 ? columns - row.length : 0;
    return row.map((name, column) => centred(name, last - (columns - 1 - first - column) * pitch));
  });
  return { rows, date: centred(date, last), issue: 'joint' };
}

/** As many columns as have room, as even as can be (four bodies make two rows of two), and their distance. */
function jointColumns(
  names: readonly Measured[],
  last: number,
  { grid, signature, typeArea }: OfficialProfile,
): { readonly columns: number; readonly pitch: number } {
  const longest = Math.max(...names.map(({ cells }) => cells));
  const seal = (signature.sealMm / typeArea.widthMm) * grid.cells;
  // Names stand at least a character apart, seals half of one.
  const least = Math.max(longest + 1, seal + 0.5);
  for (let most = signature.jointColumns; most > 1; most -= 1) {
    const columns = Math.ceil(names.length / Math.ceil(names.length / most));
    const room = (last - Math.max(longest, seal) / 2) / Math.max(1, columns - 1);
    const isInside = last + longest / 2 <= grid.cells;
    if (room >= least && isInside) return { columns, pitch: Math.min(room, grid.cells / columns) };
  }
  return { columns: 1, pitch: 0 };
}

/**
 * Without a seal: the longest name inset 2, the others beginning under it, the date two cells to their right; a
 * date longer than the names takes the inset and they move left.
 */
function placeUnsealed(
  names: readonly Measured[],
  date: Measured,
  profile: OfficialProfile,
): SignatureLayout {
  const { unsealedInsetCells: inset, unsealedDateOffsetCells: offset } = profile.signature;
  const longest = Math.max(0, ...names.map(({ cells }) => cells));
  const end = profile.grid.cells - inset;
  const left = date.cells <= longest ? end - longest : end - date.cells - offset;
  return {
    rows: names.map((name) => [{ ...name, left }]),
    date: { ...date, left: left + offset },
    issue: 'unsealed',
  };
}

function centred(words: Measured, centre: number): SignatureWords {
  return { ...words, left: centre - words.cells / 2 };
}

/** Cells 附注 is indented (GB/T 9704 §7.3.6). */
export const NOTE_INDENT = 2;

/**
 * Where a line of 附注 ends, in cells from the left edge: before the seal above it, where it would otherwise run
 * into that; at the type area's edge else. Below a row of seals it stands clear of them.
 */
export function noteEnd(
  note: string,
  body: readonly Block[],
  profile: OfficialProfile,
  cellsOf: (text: string) => number,
): number {
  const signature = body.find((block) => block.type === 'signature');
  const layout = signature === undefined ? null : placeSignature(signature, profile, cellsOf);
  if (layout?.issue !== 'single') return profile.grid.cells;
  const radius = (profile.signature.sealMm / 2 / profile.typeArea.widthMm) * profile.grid.cells;
  const sealLeft = layout.date.left + layout.date.cells / 2 - radius;
  return NOTE_INDENT + cellsOf(note) <= sealLeft ? profile.grid.cells : Math.floor(sealLeft);
}
