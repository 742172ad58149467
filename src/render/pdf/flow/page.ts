import type { Annex, Block, Document } from '../../../document/model.ts';
import { annexMark } from '../../../document/number.ts';
import { problem, type Problem } from '../../../problems/problem.ts';
import { bodyOrientation } from '../../orientation.ts';
import type { RenderContext } from '../../renderer.ts';
import { certificateSide } from '../certificate-pages.ts';
import type { PlacedPage } from '../placed.ts';
import { blocksToFlow } from './block.ts';
import { bodyStyle, lineGapMm, type BlockContext } from './context.ts';
import { bound, space, type FlowItem } from './item.ts';
import { linesToBoxes, withBookmark } from './lines.ts';
import { paginate, type FlowArea } from './paginate.ts';
import { setParagraph } from '../set-text.ts';
import { placeImprint } from './place-imprint.ts';
import { sideToPage } from './side-to-page.ts';
import { areaOf, type Side } from './side.ts';
import { shapeTitleLines, titleToPdf } from './title.ts';

/** A document's pages, and what did not fit on them. */
export interface PlacedDocument<Pages = readonly PlacedPage[]> {
  readonly pages: Pages;
  readonly problems: readonly Problem[];
}

/** All pages of a document, placed. */
export function documentToPages(document: Document, context: RenderContext): PlacedDocument {
  const { pages, problems } = placeDocument(document, context);
  return { pages: [...pages], problems };
}

/**
 * Places everything: body, annexes each on a new side, certificates a page each, imprint, numbers. Each page is drawn
 * when it is asked for, so that those of a table of twenty thousand rows are never there all at once.
 */
export function placeDocument(
  document: Document,
  context: RenderContext,
): PlacedDocument<Iterable<PlacedPage>> {
  const problems: Problem[] = [];
  const sides = [
    ...bodySides(document, context, problems),
    ...document.annexes.flatMap((annex, index) => annexSides(annex, index, document, context, problems)),
  ];
  const base = blockContext(document, context, 'portrait', { id: 'imprint', bookmark: null });
  const placed = placeImprint(sides, { ...base, mark: '', isFirst: false });
  const pages = {
    *[Symbol.iterator]() {
      for (const [index, side] of placed.entries()) yield sideToPage(side, index + 1, document, context);
    },
  };
  return { pages, problems: [...problems, ...titleProblems(document, context)] };
}

/** Titles whose lines somebody should look at (GF06), unless the template itself says where they break. */
function titleProblems(document: Document, context: RenderContext): readonly Problem[] {
  const base = blockContext(document, context, 'portrait', { id: 'title', bookmark: null });
  return document.body.flatMap((block) => {
    if (block.type !== 'title' || block.phrases.length > 0) return [];
    const { lines, doubtful, alternatives } = shapeTitleLines(block, base);
    if (!doubtful) return [];
    const shown = { lines: lines.join(' / '), alternatives: alternatives[0]?.join('|') ?? '' };
    return [problem('title-shape-doubtful', { file: document.properties.title }, shown)];
  });
}

/** Stretches of flowing blocks, and the certificates between them. */
function bodySides(document: Document, context: RenderContext, problems: Problem[]): readonly Side[] {
  const orientation = bodyOrientation(document, context);
  const sides: Side[] = [];
  let flowing: Block[] = [];
  const flush = () => {
    const blocks = flowing;
    flowing = [];
    const base = blockContext(document, context, orientation, { id: `body-${sides.length}`, bookmark: null });
    sides.push(...flowSides(blocksToFlow(blocks, base), orientation, document, context, problems));
  };
  for (const block of document.body) {
    if (block.type !== 'certificate') {
      flowing.push(block);
      continue;
    }
    flush();
    sides.push(certificateSide(block, sides.length, context, problems));
  }
  flush();
  return sides;
}

function annexSides(
  annex: Annex,
  index: number,
  document: Document,
  context: RenderContext,
  problems: Problem[],
): readonly Side[] {
  const id = `annex-${index + 1}`;
  const base = blockContext(document, context, annex.orientation, { id, bookmark: id });
  const items = [
    ...annexHead(annex, annexMark(document.annexes, index), base),
    ...blocksToFlow(annex.body, base),
  ];
  return flowSides(items, annex.orientation, document, context, problems);
}

/** 附件1 in 3号黑体 on the first line, the title on the third (GB/T 9704 §7.3.7). */
function annexHead(
  annex: Annex,
  mark: string,
  base: Omit<BlockContext, 'mark' | 'isFirst'>,
): readonly FlowItem[] {
  const context: BlockContext = { ...base, mark: '', isFirst: true };
  const style = bodyStyle(base.profile, 'heading');
  const measure = { ...base.column, firstIndentMm: 0, restIndentMm: 0, align: 'left' } as const;
  const lines = setParagraph([{ type: 'text', text: mark, style }], measure, base.fonts);
  const boxes = linesToBoxes(lines, { size: style.size, afterMm: lineGapMm(base.profile) });
  const bookmark = { id: base.place.id, parent: null, title: `${mark}　${annex.title}` };
  return [
    ...withBookmark(boxes, bookmark).map(bound),
    space(base.profile.grid.pitchMm),
    ...titleToPdf({ type: 'title', text: annex.title, phrases: [] }, context),
  ];
}

function blockContext(
  document: Document,
  { profile, fonts }: RenderContext,
  orientation: Side['orientation'],
  place: BlockContext['place'],
): Omit<BlockContext, 'mark' | 'isFirst'> {
  const { leftMm, widthMm } = areaOf(orientation, profile);
  return { document, profile, fonts, column: { leftMm, widthMm }, place };
}

function flowSides(
  items: readonly FlowItem[],
  orientation: Side['orientation'],
  document: Document,
  context: RenderContext,
  problems: Problem[],
): readonly Side[] {
  const { topMm, heightMm } = areaOf(orientation, context.profile);
  const bottomMm = topMm + heightMm;
  // A letter's mark stands above the type area.
  const firstTopMm =
    document.properties.form === 'letter' ? Math.min(topMm, context.profile.letter.markTopMm) : topMm;
  const isHead = items[0]?.type === 'space' && items[0].untilMm !== null;
  const area: FlowArea = {
    topMm,
    bottomMm,
    firstTopMm: isHead ? firstTopMm : topMm,
    firstBottomMm: bottomMm,
  };
  return paginate(items, area).map((side): Side => {
    if (side.overfull) problems.push(problem('page-too-small', { file: document.properties.title }, {}));
    return {
      orientation,
      get drawing() {
        return side.drawing;
      },
      endMm: side.endMm,
      numbering: 'numbered',
      finished: null,
    };
  });
}
