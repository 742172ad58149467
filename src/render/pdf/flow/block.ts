import { handleBlock, type BlockHandlers } from '../../../document/handlers.ts';
import type { Block, FlowChart, Heading, List, Note } from '../../../document/model.ts';
import { listMark, numberHeadings } from '../../../document/number.ts';
import { flowChartLines, inlineText } from '../../../document/words.ts';
import type { FontRole } from '../../../fonts/library.ts';
import { drawFlowChart } from '../../flow-chart.ts';
import { NOTE_INDENT, noteEnd } from '../../signature-places.ts';
import type { Bookmark } from '../placed.ts';
import { annexListToPdf } from './annex-list.ts';
import { bodyMeasure, bodyStyle, cellMm, lineGapMm, type BlockContext } from './context.ts';
import { drawingToFlow } from './flow-chart.ts';
import { holdSignatures } from './hold-signature.ts';
import { bound, type FlowBox, type FlowItem } from './item.ts';
import { letterheadToPdf } from './letterhead.ts';
import { bindAll, linesToBoxes, withBookmark } from './lines.ts';
import { inlinesToPieces, setParagraph, type Measure, type Piece, type TextStyle } from '../set-text.ts';
import { signatureToPdf } from './signature.ts';
import { tableToPdf } from './table.ts';
import { titleToPdf } from './title.ts';

/** Cells a paragraph's first line is indented (GB/T 9704 §7.3.3). */
const INDENT_CELLS = 2;

/** One block as it flows; imprint and certificates have their own places and flow nowhere. */
export function blockToPdf(block: Block, context: BlockContext): readonly FlowItem[] {
  return handleBlock(handlers, block, context);
}

/** A body or an annex: its blocks in order, headings numbered, the signature held to the text. */
export function blocksToFlow(
  blocks: readonly Block[],
  context: Omit<BlockContext, 'mark' | 'isFirst'>,
): readonly FlowItem[] {
  const marks = numberHeadings(blocks);
  const places = headingPlaces(blocks, context.place);
  const flows = blocks.map((block, index) =>
    blockToPdf(block, {
      ...context,
      mark: marks[index] ?? '',
      place: places[index] ?? context.place,
      isFirst: index === 0 && context.place.bookmark === null,
    }),
  );
  return holdSignatures(blocks, flows, context.profile).flat();
}

/** Each heading's own id, and the entry of the outline it stands under. */
function headingPlaces(
  blocks: readonly Block[],
  place: BlockContext['place'],
): readonly BlockContext['place'][] {
  const open: (string | null)[] = [place.bookmark, null, null, null, null];
  return blocks.map((block, index) => {
    if (block.type !== 'heading') return place;
    const id = `${place.id}-heading-${index}`;
    const parent = open.slice(0, block.level).findLast((entry) => entry !== null) ?? null;
    open[block.level] = id;
    open.fill(null, block.level + 1);
    return { id, bookmark: parent };
  });
}

const handlers: BlockHandlers<readonly FlowItem[], BlockContext> = {
  letterhead: letterheadToPdf,
  title: titleToPdf,
  // The text it addresses begins on its side (GB/T 9704 §7.3.3: the first side shows text).
  addressee: (block, context) =>
    bindAll(textBoxes([words(block.text, 'body', context)], 0, 0, context)).map(bound),
  heading: headingToPdf,
  paragraph: (block, context) => {
    const pieces = inlinesToPieces(block.text, bodyStyle(context.profile));
    return textBoxes(pieces, INDENT_CELLS, 0, context);
  },
  list: listToPdf,
  table: tableToPdf,
  'flow-chart': flowChartToPdf,
  'annex-list': (_block, context) => annexListToPdf(context),
  signature: signatureToPdf,
  note: noteToPdf,
  imprint: () => [],
  certificate: () => [],
};

/** 一、in 黑体, （一）in 楷体, 1. and （1）in 仿宋 (GB/T 9704 §7.3.3); what runs in is 仿宋. */
const HEADING_ROLES: Record<Heading['level'], FontRole> = { 1: 'heading', 2: 'kai', 3: 'body', 4: 'body' };

function headingToPdf(heading: Heading, context: BlockContext): readonly FlowItem[] {
  const plain = bodyStyle(context.profile, HEADING_ROLES[heading.level]);
  const isBold = heading.level === 3 && context.profile.custom.level3 === 'bold';
  const style: TextStyle = isBold ? { ...plain, weight: 'bold' } : plain;
  const pieces = [
    { type: 'text', text: context.mark, style } as const,
    ...inlinesToPieces(heading.text, style),
    ...inlinesToPieces(heading.runIn, bodyStyle(context.profile)),
  ];
  const boxes = withBookmark(textBoxes(pieces, INDENT_CELLS, 0, context), bookmarkOf(heading, context));
  return heading.runIn.length > 0 ? boxes : bindAll(boxes).map(bound);
}

/** The heading's own words; of a run-in one without the mark at which the paragraph goes on. */
function bookmarkOf(heading: Heading, { mark, place }: BlockContext): Bookmark {
  const title = mark + inlineText(heading.text).replace(/\n|[。，、；：]$/gu, '');
  return { id: place.id, parent: place.bookmark, title };
}

function listToPdf(list: List, context: BlockContext): readonly FlowItem[] {
  const style = bodyStyle(context.profile);
  return list.items.flatMap((item, index) => {
    const pieces = [{ type: 'text', text: listMark(index), style } as const, ...inlinesToPieces(item, style)];
    return textBoxes(pieces, INDENT_CELLS, 0, context);
  });
}

/** Too large for a side its words are printed all the same, and the problem is told (renderer.ts). */
function flowChartToPdf(chart: FlowChart, context: BlockContext): readonly FlowItem[] {
  const { profile, column } = context;
  const orientation = column.widthMm > profile.typeArea.widthMm ? 'landscape' : 'portrait';
  const drawing = drawFlowChart(chart, orientation, context);
  if (drawing !== null) return drawingToFlow(drawing, context);
  return flowChartLines(chart).flatMap((line) =>
    textBoxes([words(line, 'body', context)], INDENT_CELLS, 0, context),
  );
}

/** 附注: the line below the date, inset 2 (GB/T 9704 §7.3.6), its lines ending before the seal. */
function noteToPdf({ text }: Note, context: BlockContext): readonly FlowItem[] {
  const { profile, fonts, document, column } = context;
  const end = noteEnd(text, document.body, profile, (one) => fonts.measure(one, 'body'));
  const widthMm = column.widthMm - (profile.grid.cells - end) * cellMm(profile);
  const narrower = { ...context, column: { ...column, widthMm } };
  return textBoxes([words(text, 'body', context)], NOTE_INDENT, NOTE_INDENT, narrower, 'left');
}

function words(text: string, role: FontRole, { profile }: BlockContext): Piece {
  return { type: 'text', text, style: bodyStyle(profile, role) };
}

function textBoxes(
  pieces: readonly Piece[],
  firstCells: number,
  restCells: number,
  context: BlockContext,
  align: Measure['align'] = 'justify',
): readonly FlowBox[] {
  const lines = setParagraph(pieces, bodyMeasure(context, firstCells, restCells, align), context.fonts);
  return linesToBoxes(lines, { size: context.profile.sizes.body, afterMm: lineGapMm(context.profile) });
}
