/** How the names of a team are to stand (domain §2.3, members block). */
export interface MembersRequest {
  /** 团队核心成员： */
  readonly label: string;
  /** In the order registered. */
  readonly names: readonly string[];
  /** Width of the zone, in points. */
  readonly width: number;
  readonly size: number;
  /** The size below which nothing is shrunk: 12 pt. */
  readonly minimumSize: number;
  /** Widths at a size of one point, as drawn. */
  readonly measure: (text: string) => number;
  readonly measureName: (name: string) => number;
}

/** A name in its place; lengths in points. */
export interface PlacedName {
  readonly name: string;
  /** From the zone's left edge. */
  readonly x: number;
  readonly width: number;
  /** Extra space after each character but the last: 张　伟 stands as wide as three characters. */
  readonly spacing: number;
}

export interface MembersBlock {
  readonly size: number;
  /** The label stands at the left edge of the first line; the names of every line begin behind it. */
  readonly label: { readonly text: string; readonly width: number };
  readonly lines: readonly (readonly PlacedName[])[];
}

/** Shrinking goes in half points. */
const shrinkStep = 0.5;
/** Two-character names are spread to the width of three; one full-width space separates names (in em). */
const alignedWidth = 3;
const separation = 1;
/** Five names and more may stand in two lines, four in the first. */
const firstLineNames = 4;

/**
 * Places a team's names: one line, or four and the rest where there are more than four and one line is too
 * wide; then smaller by half points; at the smallest size also other ways into two lines. Null where even
 * that is too wide: the caller reports it, for names are never cut.
 */
export function fitMembers(request: MembersRequest): MembersBlock | null {
  const { names, size, minimumSize } = request;
  const steps = Math.max(Math.floor((size - minimumSize) / shrinkStep + 1e-9), 0);
  for (let step = 0; step <= steps; step += 1) {
    const block = placeAt(request, size - step * shrinkStep, usualArrangements(names.length));
    if (block !== null) return block;
  }
  return placeAt(request, Math.min(size, minimumSize), otherArrangements(names.length));
}

/** Numbers of names by line. */
type Arrangement = readonly number[];

function usualArrangements(count: number): readonly Arrangement[] {
  return count <= firstLineNames ? [[count]] : [[count], [firstLineNames, count - firstLineNames]];
}

function otherArrangements(count: number): readonly Arrangement[] {
  const firstLines = Array.from({ length: Math.max(count - 1, 0) }, (_, index) => index + 1);
  const uneven = ([first = 0, second = 0]: Arrangement): number => Math.abs(first - second);
  return firstLines.map((first) => [first, count - first]).sort((a, b) => uneven(a) - uneven(b));
}

function placeAt(
  request: MembersRequest,
  size: number,
  arrangements: readonly Arrangement[],
): MembersBlock | null {
  const label = { text: request.label, width: request.measure(request.label) * size };
  for (const arrangement of arrangements) {
    const rows = rowsOf(request.names, arrangement);
    for (const place of [inColumns, oneAfterAnother]) {
      const lines = place(rows, request, size, label.width);
      if (lines.every((line) => endOf(line) <= request.width + 1e-6)) return { size, label, lines };
    }
  }
  return null;
}

function rowsOf(names: readonly string[], arrangement: Arrangement): readonly (readonly string[])[] {
  let taken = 0;
  return arrangement.map((count) => names.slice(taken, (taken += count)));
}

type Place = (
  rows: readonly (readonly string[])[],
  request: MembersRequest,
  size: number,
  left: number,
) => readonly (readonly PlacedName[])[];

/** Names under each other begin at the same place. */
const inColumns: Place = (rows, request, size, left) => {
  const widths = rows.map((row) => row.map((name) => widthInBlock(name, request) * size));
  const columns = Array.from({ length: Math.max(0, ...rows.map((row) => row.length)) }, (_, column) =>
    Math.max(...widths.map((row) => row[column] ?? 0)),
  );
  return rows.map((row) => placeRow(row, request, size, left, (column) => columns[column] ?? 0));
};

const oneAfterAnother: Place = (rows, request, size, left) =>
  rows.map((row) =>
    placeRow(row, request, size, left, (column) => widthInBlock(row[column] ?? '', request) * size),
  );

function placeRow(
  row: readonly string[],
  request: MembersRequest,
  size: number,
  left: number,
  widthOfColumn: (column: number) => number,
): readonly PlacedName[] {
  let x = left;
  return row.map((name, column) => {
    const width = widthInBlock(name, request) * size;
    const spread = isTwoCharacters(name) ? width - request.measureName(name) * size : 0;
    const placed = { name, x, width, spacing: spread };
    x += widthOfColumn(column) + separation * size;
    return placed;
  });
}

/** In em. */
function widthInBlock(name: string, request: MembersRequest): number {
  const natural = request.measureName(name);
  return isTwoCharacters(name) ? Math.max(natural, alignedWidth) : natural;
}

function isTwoCharacters(name: string): boolean {
  return /^\p{Script=Han}{2}$/u.test(name);
}

function endOf(line: readonly PlacedName[]): number {
  const last = line.at(-1);
  return last === undefined ? 0 : last.x + last.width;
}
