import {
  wordParagraph,
  type WordBlock,
  type WordDocument,
  type WordParagraph,
  type WordRow,
  type WordRun,
  type WordTable,
} from './word.ts';

/*
 * The shape of a block is the block with marks in place of its words. A document has a few dozen shapes however long it
 * is: a paragraph's is its style and format, a row's its rules and the measures of its table.
 */

/**
 * Noncharacters, each for one kind of place in docx's XML of a shape. They are looked for in shapes only, never in a
 * document's words, which may hold anything.
 */
export const marks = {
  text: '\uFDD2',
  bookmarkName: '\uFDD3',
  bookmarkId: '\uFDD4',
  chart: '\uFDD5',
  /** A paragraph of a cell. */
  paragraph: '\uFDD6',
  /** Between one shape and the next. */
  end: '\uFDD7',
} as const;

/** A paragraph that only keeps a place. */
export function placeFor(mark: 'paragraph' | 'end'): WordParagraph {
  return wordParagraph('SmallestLine', marks[mark]);
}

/** XML with the bare marks instead of the paragraphs that kept their places. */
export function withBareMarks(xml: string): string {
  return xml.replace(/<w:p>(?:(?!<\/w:p>).)*([\uFDD6\uFDD7]).*?<\/w:p>/gs, '$1');
}

/** All shapes of a document by their keys: paragraphs, tables without rows, tables of one row. */
export function shapesOf({ sections }: WordDocument): ReadonlyMap<string, WordBlock> {
  const shapes = new Map<string, WordBlock>();
  const add = (key: string, shape: () => WordBlock): void => {
    if (!shapes.has(key)) shapes.set(key, shape());
  };
  const addParagraph = (paragraph: WordParagraph): void => {
    add(paragraphKey(paragraph), () => paragraphShape(paragraph));
  };
  const addTable = (table: WordTable): void => {
    const key = tableKey(table);
    add(key, () => ({ ...table, rows: [] }));
    for (const row of table.rows) {
      add(rowKey(key, row), () => rowShape(table, row));
      for (const paragraph of rowParagraphs(row)) addParagraph(paragraph);
    }
  };
  for (const block of sections.flatMap((section) => section.blocks)) {
    if (block.type === 'paragraph') addParagraph(block);
    else if (block.type === 'table') addTable(block);
    else add(CHART_KEY, () => block);
  }
  return shapes;
}

/** Every chart's paragraph is the same; its drawing is not docx's. */
export const CHART_KEY = 'chart';

/** Equal for paragraphs that differ in their words only: made for every cell of a table, so joined by hand. */
export function paragraphKey({ style, runs, bookmark, direct }: WordParagraph): string {
  let key: string = style;
  for (const run of runs) key += runKey(run);
  if (bookmark !== undefined) key += ';bookmark';
  return direct === undefined ? key : `${key};${JSON.stringify(direct)}`;
}

/** A run without words is written otherwise than one with words. */
function runKey(run: WordRun): string {
  if (run.type !== 'text') return `|${run.type}`;
  const key = run.text === '' ? '|' : '|text';
  return run.format === undefined ? key : key + JSON.stringify(run.format);
}

function paragraphShape({ runs, bookmark, ...format }: WordParagraph): WordParagraph {
  return {
    ...format,
    ...(bookmark === undefined ? {} : { bookmark: marks.bookmarkName }),
    runs: runs.map((run) => (run.type === 'text' && run.text !== '' ? { ...run, text: marks.text } : run)),
  };
}

/** Equal for tables that differ in their rows only. */
export function tableKey(table: WordTable): string {
  return JSON.stringify({ ...table, rows: [] });
}

/** Equal for rows of one table that differ in the paragraphs of their cells only. */
export function rowKey(table: string, { cells, belowFirst = [], ...format }: WordRow): string {
  return `${table}${cells.length},${belowFirst.length}${JSON.stringify(format)}`;
}

/** The paragraphs of a row in their order in the file: further ones of the first cell stand below its own. */
export function rowParagraphs({ cells, belowFirst = [] }: WordRow): readonly WordParagraph[] {
  return belowFirst.length === 0 ? cells : [...cells.slice(0, 1), ...belowFirst, ...cells.slice(1)];
}

/** A table with one row and places for the paragraphs in it. */
function rowShape(table: WordTable, { cells, belowFirst = [], ...format }: WordRow): WordTable {
  const places = (paragraphs: readonly WordParagraph[]) => paragraphs.map(() => placeFor('paragraph'));
  return { ...table, rows: [{ ...format, cells: places(cells), belowFirst: places(belowFirst) }] };
}
