/** Where in the staff's material something stands: `推荐/大同市.xlsx 推荐项目名单!C14`. */
export interface Place {
  /** Path inside the competition's folder, with `/`; a template or font path likewise. */
  readonly file: string;
  /** Worksheet name; `第3页` of a finished PDF; absent for text files. */
  readonly sheet?: string;
  /** Spreadsheet address (`C14`); absent when the whole row, sheet or file is meant. */
  readonly cell?: string;
  /** One-based row (for a CSV: record number; for a template: line; for a DOCX: paragraph). */
  readonly row?: number;
}

/** `推荐/大同市.xlsx 推荐项目名单!C14`, as staff find it. */
export function formatPlace(place: Place): string {
  const inside = place.cell ?? (place.row === undefined ? '' : `第${place.row}${unitOf(place.file)}`);
  if (place.sheet === undefined) return inside === '' ? place.file : `${place.file} ${inside}`;
  const mark = inside === '' || sideOf(place.sheet) !== null ? '' : '!';
  return `${place.file} ${place.sheet}${mark}${inside}`;
}

/** Number of a printed side (`第3页`), where a finished PDF has been inspected; null for a worksheet. */
function sideOf(sheet: string): number | null {
  const side = /^第(\d+)页$/.exec(sheet)?.[1];
  return side === undefined ? null : Number(side);
}

/** A Word file has no lines of its own: its paragraphs are counted. */
function unitOf(file: string): string {
  return /\.docx$/i.test(file) ? '段' : '行';
}

/** Order by file, sheet, row, column: the order in which staff walk through their files. */
export function comparePlaces(a: Place, b: Place): number {
  return (
    compareText(a.file, b.file) ||
    compareSheets(a.sheet ?? '', b.sheet ?? '') ||
    (rowOf(a) ?? 0) - (rowOf(b) ?? 0) ||
    columnOf(a) - columnOf(b)
  );
}

function rowOf(place: Place): number | undefined {
  return place.row ?? (place.cell === undefined ? undefined : Number(/\d+$/.exec(place.cell)?.[0] ?? 0));
}

function columnOf(place: Place): number {
  const letters = /^[A-Z]+/.exec(place.cell ?? '')?.[0] ?? '';
  return Array.from(letters).reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0);
}

/** Sides by their numbers, worksheets by their names. */
function compareSheets(a: string, b: string): number {
  const [sideA, sideB] = [sideOf(a), sideOf(b)];
  return sideA === null || sideB === null ? compareText(a, b) : sideA - sideB;
}

function compareText(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
