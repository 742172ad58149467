import { escapeDocumentText } from '../../package/xml.ts';
import type { Sheet, SheetCell } from './book.ts';
import { byLook, type Model, type ReadModels } from './models.ts';

/** A sheet's XML, row by row: its data in the looks of the model cells. Texts stand in their cells (`inlineStr`). */
export function* sheetRows(
  { over, data, widths }: Sheet,
  { before, after, models }: ReadModels,
): Generator<string> {
  const letters = widths.map((_, index) => columnLetters(index));
  const modelOf = byLook((key) => {
    const model = models.get(key);
    if (model === undefined) throw new Error(`no model cell ${key}`);
    return model;
  });
  yield before;
  for (let index = 0; index < data.count; index += 1) {
    const at = over.length + index + 1;
    // No `customHeight`: a row grows with what is typed into it.
    let row = `<row r="${at}" ht="${data.heightPointsOf(index)}" spans="1:${widths.length}" x14ac:dyDescent="0.25">`;
    data.cellsOf(index).forEach((cell, column) => {
      row += cellXml(cell, `${letters[column] ?? ''}${at}`, modelOf(cell, column));
    });
    yield `${row}</row>`;
  }
  yield after;
}

function cellXml({ value }: SheetCell, place: string, { style, shared }: Model): string {
  const head = `<c r="${place}" s="${style}"`;
  if (shared !== null) return `${head} t="s"><v>${shared}</v></c>`;
  switch (value.type) {
    case 'text':
      return `${head} t="inlineStr"><is>${textXml(value.text)}</is></c>`;
    case 'number':
      return `${head}><v>${value.value}</v></c>`;
    case 'date':
      return `${head}><v>${daysOf(value.iso)}</v></c>`;
    case 'empty':
      return `${head}/>`;
  }
}

function textXml(text: string): string {
  return /^\s|\s$|\n/.test(text)
    ? `<t xml:space="preserve">${escapeDocumentText(text)}</t>`
    : `<t>${escapeDocumentText(text)}</t>`;
}

const DAY = 86_400_000;
/** 1970-01-01 in days of the 1900 system, which begins on 1899-12-30 (ECMA-376 18.17.4.1). */
const EPOCH = 25_569;

function daysOf(iso: string): number {
  return Date.parse(`${iso}T00:00:00Z`) / DAY + EPOCH;
}

/** A for 0, Z for 25, AA for 26. */
function columnLetters(index: number): string {
  const last = String.fromCharCode(65 + (index % 26));
  return index < 26 ? last : columnLetters(Math.floor(index / 26) - 1) + last;
}
