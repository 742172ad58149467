import { firstDifference } from './difference.ts';
import { squash } from './squashed.ts';

/** Where a file's words part from the record's, each with what stands around. */
export interface RecordDifference {
  /** Empty where the file ends before the record does. */
  readonly found: string;
  /** Empty where the file goes on after the record's end. */
  readonly wanted: string;
}

interface RecordPiece {
  readonly type: 'line' | 'table';
  readonly lines: readonly string[];
}

/**
 * Compares a file's squashed words with the text of its record: a paragraph a line, a table's row a line with
 * tabs. Rows are compared by what characters they have, since a PDF's lines run across cells and repeat the
 * head on every side. The first difference, or null.
 */
export function compareWithRecord(words: string, record: string): RecordDifference | null {
  const pieces = piecesOf(record);
  let at = 0;
  for (const [index, piece] of pieces.entries()) {
    const step =
      piece.type === 'line'
        ? compareLine(words, at, piece)
        : compareTable(words, at, piece, pieces[index + 1]);
    if (typeof step !== 'number') return step;
    at = step;
  }
  return at === words.length ? null : { found: words.slice(at, at + 20), wanted: '' };
}

function piecesOf(record: string): readonly RecordPiece[] {
  const pieces: RecordPiece[] = [];
  for (const line of record.split('\n').filter((each) => squash(each) !== '')) {
    const last = pieces.at(-1);
    const isRow = line.includes('\t');
    if (isRow && last?.type === 'table')
      pieces[pieces.length - 1] = { type: 'table', lines: [...last.lines, squash(line)] };
    else pieces.push({ type: isRow ? 'table' : 'line', lines: [squash(line)] });
  }
  return pieces;
}

/** Where the next piece begins, or what differs. */
function compareLine(words: string, at: number, { lines }: RecordPiece): number | RecordDifference {
  const wanted = lines.join('');
  if (words.startsWith(wanted, at)) return at + wanted.length;
  const difference = firstDifference(words.slice(at, at + wanted.length), wanted);
  return { found: difference?.first ?? '', wanted: difference?.second ?? wanted };
}

function compareTable(
  words: string,
  at: number,
  { lines }: RecordPiece,
  next: RecordPiece | undefined,
): number | RecordDifference {
  const rows = lines.join('');
  const following = next?.lines[0];
  const end = following === undefined ? words.length : words.indexOf(following, at + rows.length);
  const found = words.slice(at, end === -1 ? at + rows.length : end);
  const difference = compareRows(found, lines);
  if (difference !== null) return difference;
  return end === -1 ? at + rows.length : end;
}

/** The head may be repeated any number of times. */
function compareRows(found: string, lines: readonly string[]): RecordDifference | null {
  const [head = '', ...rows] = lines;
  const surplus = found.length - lines.join('').length;
  const repeats = head === '' ? 0 : Math.max(0, Math.round(surplus / head.length));
  const wanted = [head, ...rows, ...Array.from({ length: repeats }, () => head)].join('');
  const extra = surplusOf(found, wanted);
  const missing = surplusOf(wanted, found);
  return extra === '' && missing === '' ? null : { found: extra, wanted: missing };
}

/** The characters of one text that the other has not, up to twenty. */
function surplusOf(text: string, other: string): string {
  const left = new Map<string, number>();
  for (const character of other) left.set(character, (left.get(character) ?? 0) + 1);
  const extra: string[] = [];
  for (const character of text) {
    const count = left.get(character) ?? 0;
    if (count === 0) extra.push(character);
    else left.set(character, count - 1);
  }
  return extra.slice(0, 20).join('');
}
