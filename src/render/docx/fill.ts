import { escapeDocumentText } from '../../package/xml.ts';
import { flowChartRun } from './flow-chart.ts';
import type { Mould, Moulds } from './moulds.ts';
import { CHART_KEY, marks, paragraphKey, rowKey, rowParagraphs, tableKey } from './shapes.ts';
import type { Skeleton } from './skeleton.ts';
import type { WordBlock, WordChart, WordDocument, WordParagraph, WordSection, WordTable } from './word.ts';

/** word/document.xml of a lowered document, piece by piece: its words in the moulds of its blocks. */
export function* filledDocument(word: WordDocument, skeleton: Skeleton, moulds: Moulds): Generator<string> {
  const filling: Filling = { moulds, bookmarks: 0, charts: 0 };
  const last = word.sections.length - 1;
  yield skeleton.head;
  for (const [index, section] of word.sections.entries()) {
    const properties = skeleton.sectionEnds[index] ?? '';
    if (index < last) yield* endedSection(section, properties, filling);
    else {
      for (const block of section.blocks) yield* filledBlock(block, filling);
      yield properties;
    }
  }
  yield skeleton.tail;
}

/** What is counted through the document, so that ids are its own. */
interface Filling {
  readonly moulds: Moulds;
  bookmarks: number;
  charts: number;
}

/** Section properties stand in the last paragraph; after a table in one of their own, the smallest: it takes a line. */
function* endedSection({ blocks }: WordSection, properties: string, filling: Filling): Generator<string> {
  for (const block of blocks.slice(0, -1)) yield* filledBlock(block, filling);
  const last = blocks.at(-1);
  if (last === undefined || last.type === 'table') {
    if (last !== undefined) yield* filledTable(last, filling);
    yield `<w:p><w:pPr><w:pStyle w:val="SmallestLine"/>${properties}</w:pPr></w:p>`;
    return;
  }
  // In the schema's order section properties are the last of a paragraph's; it has some, its style at least.
  yield [...filledBlock(last, filling)].join('').replace('</w:pPr>', () => `${properties}</w:pPr>`);
}

function* filledBlock(block: WordBlock, filling: Filling): Generator<string> {
  switch (block.type) {
    case 'paragraph':
      yield filledParagraph(block, filling);
      return;
    case 'table':
      yield* filledTable(block, filling);
      return;
    case 'chart':
      yield filledChart(block, filling);
  }
}

function filledParagraph(paragraph: WordParagraph, filling: Filling): string {
  const texts = paragraph.runs.flatMap((run) => (run.type === 'text' && run.text !== '' ? [run.text] : []));
  if (paragraph.bookmark !== undefined) filling.bookmarks += 1;
  let at = 0;
  return filled(mouldOf(paragraphKey(paragraph), filling), (mark) => {
    switch (mark) {
      case marks.bookmarkName:
        return escapeDocumentText(paragraph.bookmark ?? '');
      case marks.bookmarkId:
        return `${filling.bookmarks}`;
      default:
        at += 1;
        return escapeDocumentText(texts[at - 1] ?? '');
    }
  });
}

function* filledTable(table: WordTable, filling: Filling): Generator<string> {
  const key = tableKey(table);
  const frame = mouldOf(key, filling).join('');
  const end = frame.lastIndexOf('</w:tbl>');
  yield frame.slice(0, end);
  for (const row of table.rows) {
    const paragraphs = rowParagraphs(row);
    let at = 0;
    yield filled(mouldOf(rowKey(key, row), filling), () => {
      const paragraph = paragraphs[at];
      at += 1;
      return paragraph === undefined ? '' : filledParagraph(paragraph, filling);
    });
  }
  yield frame.slice(end);
}

function filledChart({ drawing }: WordChart, filling: Filling): string {
  filling.charts += 1;
  return filled(mouldOf(CHART_KEY, filling), () => flowChartRun(drawing, `${filling.charts}`));
}

function mouldOf(key: string, { moulds }: Filling): Mould {
  const mould = moulds.get(key);
  if (mould === undefined) throw new Error(`no mould for ${key}`);
  return mould;
}

/** The pieces of a mould with what belongs in the places of its marks. */
function filled(mould: Mould, valueOf: (mark: string) => string): string {
  let xml = mould[0] ?? '';
  for (let index = 1; index < mould.length; index += 2) {
    xml += valueOf(mould[index] ?? '') + (mould[index + 1] ?? '');
  }
  return xml;
}
