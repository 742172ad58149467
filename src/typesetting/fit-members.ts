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
  const { size, minimumSize } = request;
  const team = measureTeam(request);
  const steps = Math.max(Math.floor((size - minimumSize) / shrinkStep + 1e-9), 0);
  for (let step = 0; step <= steps; step += 1) {
    const block = placeAt(team, size - step * shrinkStep, usualArrangements(team.names.length));
    if (block !== null) return block;
  }
  return placeAt(team, Math.min(size, minimumSize), otherArrangements(team.names.length));
}

/** A request measured once for all sizes; widths in em. */
interface Team {
  readonly label: string;
  readonly labelWidth: number;
  readonly names: readonly MeasuredName[];
  /** Of the zone, in points. */
  readonly width: number;
}

interface MeasuredName {
  readonly name: string;
  /** In the block: that of three characters for a name of two. */
  readonly width: number;
  /** Of its characters alone, where it is spread; null where it is not. */
  readonly natural: number | null;
}

function measureTeam({ label, names, width, measure, measureName }: MembersRequest): Team {
  return {
    label,
    labelWidth: measure(label),
    names: names.map((name) => measured(name, measureName)),
    width,
  };
}

function measured(name: string, measureName: MembersRequest['measureName']): MeasuredName {
  const natural = measureName(name);
  return isTwoCharacters(name)
    ? { name, width: Math.max(natural, alignedWidth), natural }
    : { name, width: natural, natural: null };
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

function placeAt(team: Team, size: number, arrangements: readonly Arrangement[]): MembersBlock | null {
  const label = { text: team.label, width: team.labelWidth * size };
  for (const arrangement of arrangements) {
    const rows = rowsOf(team.names, arrangement);
    // In a single row, columns are nothing else.
    for (const place of rows.length === 1 ? [oneAfterAnother] : [inColumns, oneAfterAnother]) {
      const lines = place(rows, size, label.width);
      if (lines.every((line) => endOf(line) <= team.width + 1e-6)) return { size, label, lines };
    }
  }
  return null;
}

type Row = readonly MeasuredName[];

function rowsOf(names: Row, arrangement: Arrangement): readonly Row[] {
  let taken = 0;
  return arrangement.map((count) => names.slice(taken, (taken += count)));
}

type Place = (rows: readonly Row[], size: number, left: number) => readonly (readonly PlacedName[])[];

/** Names under each other begin at the same place. */
const inColumns: Place = (rows, size, left) => {
  const columns = Array.from({ length: Math.max(0, ...rows.map((row) => row.length)) }, (_, column) =>
    Math.max(...rows.map((row) => (row[column]?.width ?? 0) * size)),
  );
  return rows.map((row) => placeRow(row, size, left, columns));
};

const oneAfterAnother: Place = (rows, size, left) => rows.map((row) => placeRow(row, size, left, null));

/** Each name as wide as its column, or as itself where there are none. */
function placeRow(
  row: Row,
  size: number,
  left: number,
  columns: readonly number[] | null,
): readonly PlacedName[] {
  let x = left;
  return row.map(({ name, width: em, natural }, column) => {
    const width = em * size;
    const placed = { name, x, width, spacing: natural === null ? 0 : width - natural * size };
    x += (columns === null ? width : (columns[column] ?? 0)) + separation * size;
    return placed;
  });
}

function isTwoCharacters(name: string): boolean {
  return /^\p{Script=Han}{2}$/u.test(name);
}

function endOf(line: readonly PlacedName[]): number {
  const last = line.at(-1);
  return last === undefined ? 0 : last.x + last.width;
}
