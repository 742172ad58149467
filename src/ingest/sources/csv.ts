import { pipeline } from 'node:stream/promises';
import { CsvError, parse } from 'csv-parse';
import type { Place } from '../../problems/place.ts';
import { problem, type Problem } from '../../problems/problem.ts';
import type { RawFile } from '../raw-table.ts';
import { GridRow } from './grid-row.ts';
import { encodingOf, textPieces, type TextEncoding } from './text-encoding.ts';

const DELIMITERS = [',', '\t', ';'] as const;
/** Enough lines to tell the delimiter from commas in titles. */
const LINES_TO_LOOK_AT = 30;

/**
 * Reads a text table: CSV as Excel writes it on a Chinese Windows (GBK), UTF-8 with or without mark, and
 * “Unicode 文本” (UTF-16 with tabs). Rows are records: a quoted line break does not count.
 */
export async function readCsv(file: string, bytes: Uint8Array): Promise<RawFile> {
  const encoding = encodingOf(bytes);
  const { damage } = encoding;
  const { records, problems } = await parseRecords(file, bytes, encoding);
  const origin = { file };
  const rows = records.map((record, index) => new GridRow(origin, index + 1, record, unmarked));
  const last: Place = { file, row: Math.max(1, rows.length) };
  return {
    file,
    sheets: rows.length === 0 ? [] : [{ file, rows, hidden: false, merges: [] }],
    comments: [],
    usesDate1904: false,
    problems: [
      ...(damage === 'cut' ? [problem('text-cut', last, { encoding: encoding.encoding })] : []),
      ...(damage === 'unreadable' ? [problem('text-encoding-unknown', firstBroken(file, records), {})] : []),
      ...problems,
      ...(isBlank(bytes, encoding) ? [problem('file-empty', { file }, {})] : []),
    ],
  };
}

/** A text file has no formats. */
const unmarked = { hidden: false, struckThrough: false, coloured: false };

interface Records {
  readonly records: readonly string[][];
  readonly problems: readonly Problem[];
}

/** A quote that is never closed ends the reading before its record: the rest would be one huge cell. */
async function parseRecords(file: string, bytes: Uint8Array, encoding: TextEncoding): Promise<Records> {
  const delimiter = findDelimiter(bytes, encoding);
  const records: string[][] = [];
  const parser = parse({
    delimiter,
    bom: true,
    relax_column_count: true,
    // A quote inside a bare cell is an inch mark or a quotation, as Excel takes it.
    relax_quotes: true,
    skip_empty_lines: false,
    on_record: (record: string[]) => {
      // A copy is no longer than it need be.
      records.push(record.slice());
      return null;
    },
  });
  try {
    await pipeline(textPieces(bytes, encoding), parser.resume());
  } catch (cause) {
    if (!(cause instanceof CsvError)) throw cause;
    return { records, problems: [unbalanced(file, records.length + 1)] };
  }
  return { records, problems: swallowed(file, records, delimiter) };
}

/** Two stray quotes pair up: a cell that holds line breaks and as many delimiters as a whole row. */
function swallowed(
  file: string,
  records: readonly (readonly string[])[],
  delimiter: string,
): readonly Problem[] {
  const width = usualWidth(records);
  return records.flatMap((record, index) => {
    const isSwallowing = record.some(
      (cell) => cell.includes('\n') && width > 1 && cell.split(delimiter).length >= width,
    );
    return isSwallowing ? [unbalanced(file, index + 1)] : [];
  });
}

function usualWidth(records: readonly (readonly string[])[]): number {
  const counts = new Map<number, number>();
  for (const { length } of records) counts.set(length, (counts.get(length) ?? 0) + 1);
  return [...counts].reduce((best, one) => (one[1] > best[1] ? one : best), [0, 0])[0];
}

function unbalanced(file: string, row: number): Problem {
  return problem('text-quotes-unbalanced', { file, row }, {});
}

/** The mark that stands outside quotes most often; a comma when there is none. */
function findDelimiter(bytes: Uint8Array, encoding: TextEncoding): string {
  let lines: readonly string[] = [];
  for (const text of textPieces(bytes, encoding)) {
    lines = [...lines.slice(0, -1), ...((lines.at(-1) ?? '') + text).split('\n', LINES_TO_LOOK_AT + 1)];
    if (lines.length > LINES_TO_LOOK_AT) break;
  }
  const outside = lines
    .slice(0, LINES_TO_LOOK_AT)
    .join('\n')
    .replaceAll(/"[^"]*"/g, '');
  const count = (mark: string): number => outside.split(mark).length;
  return DELIMITERS.reduce((best, mark) => (count(mark) > count(best) ? mark : best), ',');
}

function isBlank(bytes: Uint8Array, encoding: TextEncoding): boolean {
  for (const text of textPieces(bytes, encoding)) if (text.trim() !== '') return false;
  return true;
}

function firstBroken(file: string, records: readonly (readonly string[])[]): Place {
  const index = records.findIndex((record) => record.some((cell) => cell.includes('\ufffd')));
  return { file, row: Math.max(1, index + 1) };
}
