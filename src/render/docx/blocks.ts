import { handleBlock, type BlockHandlers } from '../../document/handlers.ts';
import type { Block, Document, Heading } from '../../document/model.ts';
import { listMark, numberHeadings } from '../../document/number.ts';
import { flowChartLines } from '../../document/words.ts';
import { drawFlowChart } from '../flow-chart.ts';
import { cellsOf } from '../../typesetting/title-shape.ts';
import type { RenderContext } from '../renderer.ts';
import { noteEnd } from '../signature-places.ts';
import { cells } from './measures.ts';
import { annexListToDocx } from './annex-list.ts';
import { certificateToDocx } from './certificate.ts';
import { imprintToDocx } from './imprint.ts';
import { inlinesToDocx } from './inlines.ts';
import { fileHeadToDocx, letterHeadToDocx } from './letterhead.ts';
import { signatureToDocx } from './signature.ts';
import { tableToDocx } from './table.ts';
import type { StyleId } from './style-id.ts';
import { titlePlace, titleToDocx } from './title.ts';
import { textRun, wordParagraph, type WordBlock, type WordPage } from './word.ts';

/** What a block's lowering may look at beside the block. */
export interface DocxContext {
  readonly document: Document;
  readonly render: RenderContext;
  /** The page it will stand on: tables and titles take its width. */
  readonly page: WordPage;
}

interface BlockContext extends DocxContext {
  /** Computed number of a heading; empty for other blocks. */
  readonly mark: string;
  readonly previous: Block | undefined;
}

/** A body's or an annex's blocks, lowered in order; headings are numbered within it. */
export function blocksToDocx(blocks: readonly Block[], context: DocxContext): readonly WordBlock[] {
  const marks = numberHeadings(blocks);
  const lowered = blocks.map((block, index) =>
    handleBlock(handlers, block, { ...context, mark: marks[index] ?? '', previous: blocks[index - 1] }),
  );
  return partTables(bindSignature(lowered.flat()));
}

const handlers: BlockHandlers<readonly WordBlock[], BlockContext> = {
  letterhead: (block, { document, render }) =>
    document.properties.form === 'letter'
      ? letterHeadToDocx(block, render)
      : fileHeadToDocx(block, document, render),
  title: (block, { document, render, page, previous }) => {
    const place = titlePlace(previous, document.properties.form, render.profile);
    return [titleToDocx(block, 'Title', page, render, place)];
  },
  addressee: (block) => [wordParagraph('Addressee', block.text)],
  heading: headingToDocx,
  paragraph: (block) => [{ type: 'paragraph', style: 'BodyText', runs: inlinesToDocx(block.text) }],
  list: (block) =>
    block.items.map((item, index) => ({
      type: 'paragraph',
      style: 'BodyText',
      runs: [textRun(listMark(index)), ...inlinesToDocx(item)],
    })),
  table: (block, { render, page }) => tableToDocx(block, columnWidthMm(page, render), render),
  'flow-chart': (block, { render, page }) => {
    const drawing = drawFlowChart(block, page.orientation, render);
    if (drawing !== null) return [{ type: 'chart', drawing }];
    return flowChartLines(block).map((line) => wordParagraph('BodyText', line));
  },
  'annex-list': (_block, { document, render }) => annexListToDocx(document.annexes, render.profile),
  signature: (block, { render }) => signatureToDocx(block, render.profile),
  note: ({ text }, { document, render: { profile } }) => {
    const end = noteEnd(text, document.body, profile, cellsOf);
    const right = cells(profile.grid.cells - end);
    return [wordParagraph('DocumentNote', text, right === 0 ? {} : { right })];
  },
  imprint: (block, { document, render }) => imprintToDocx(block, document.properties.form, render.profile),
  certificate: (block, { render }) => {
    const layout = render.certificateLayouts.get(block.layout);
    if (layout === undefined) throw new Error(`no certificate layout ${block.layout}`);
    return certificateToDocx(block, layout, render.fonts);
  },
};

const headingStyles = { 1: 'Heading1', 2: 'Heading2', 3: 'Heading3', 4: 'Heading4' } as const;

/** A heading that stands alone stays with what follows; a run-in one goes on in the body's letters. */
function headingToDocx(block: Heading, { mark, render }: BlockContext): readonly WordBlock[] {
  const isBold = block.level === 3 && render.profile.custom.level3 === 'bold';
  const format = isBold ? ({ bold: true } as const) : {};
  const words = [textRun(mark, format), ...inlinesToDocx(block.text, format)];
  const style = headingStyles[block.level];
  if (block.runIn.length === 0)
    return [{ type: 'paragraph', style, runs: words, direct: { keepNext: true } }];
  return [
    { type: 'paragraph', style, runs: [...words, ...inlinesToDocx(block.runIn, { style: 'RunInText' })] },
  ];
}

function columnWidthMm(page: WordPage, { profile }: RenderContext): number {
  return page.orientation === 'landscape' ? profile.landscape.widthMm : profile.typeArea.widthMm;
}

/** Word joins two tables that touch, and wants a paragraph after the last one. */
function partTables(blocks: readonly WordBlock[]): readonly WordBlock[] {
  return blocks.flatMap((block, index) =>
    block.type === 'table' && blocks[index + 1]?.type !== 'paragraph'
      ? [block, wordParagraph('SmallestLine', '')]
      : [block],
  );
}

/** No signature on a side without text (此页无正文, domain §1.5): 附件说明 and the paragraph before stay with it. */
function bindSignature(blocks: readonly WordBlock[]): readonly WordBlock[] {
  const signature = blocks.findIndex((block) => /^Signature/.test(styleOf(block) ?? ''));
  let first = signature;
  while (styleOf(blocks[first - 1]) === 'AnnexList') first -= 1;
  return blocks.map((block, index) =>
    block.type === 'paragraph' && index >= first - 1 && index < signature
      ? { ...block, direct: { ...block.direct, keepNext: true } }
      : block,
  );
}

function styleOf(block: WordBlock | undefined): StyleId | null {
  return block?.type === 'paragraph' ? block.style : null;
}
