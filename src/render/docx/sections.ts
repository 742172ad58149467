import type { Annex, Block, Document } from '../../document/model.ts';
import { annexMark } from '../../document/number.ts';
import { bodyOrientation } from '../orientation.ts';
import type { RenderContext } from '../renderer.ts';
import { blocksToDocx, type DocxContext } from './blocks.ts';
import { certificateArt } from './certificate-art.ts';
import { certificatePage } from './certificate.ts';
import { feetOf } from './feet.ts';
import { pageOf } from './measures.ts';
import { titleToDocx } from './title.ts';
import { wordParagraph, type WordBlock, type WordDocument, type WordPage, type WordSection } from './word.ts';

const DRAFT_MARK = '草稿';

/** Lowers a whole document: the body, a section for each annex, 版记 at the very end. */
export function documentToDocx(document: Document, render: RenderContext): WordDocument {
  const { title, number, issuer, date, status, form } = document.properties;
  const sections =
    form === 'certificate' ? certificateSections(document, render) : pageSections(document, render);
  return {
    title,
    subject: number ?? '',
    creator: issuer ?? '',
    date,
    watermark: status === 'draft' ? DRAFT_MARK : null,
    sections,
  };
}

/** One certificate a section: a frame hangs on its paragraph, and a section begins a new page for sure. */
function certificateSections(document: Document, render: RenderContext): readonly WordSection[] {
  let drawn: string | null = null;
  return document.body.map((block) => {
    if (block.type !== 'certificate') throw new Error(`a ${block.type} on a sheet of certificates`);
    const layout = render.certificateLayouts.get(block.layout);
    if (layout === undefined) throw new Error(`no certificate layout ${block.layout}`);
    const page = certificatePage(layout);
    // The border is drawn in the head of the first sheet; the following ones take it over.
    const art = drawn === block.layout ? null : certificateArt(layout);
    drawn = block.layout;
    return { page, feet: null, art, blocks: blocksToDocx([block], { document, render, page }) };
  });
}

function pageSections(document: Document, render: RenderContext): readonly WordSection[] {
  const isImprint = (block: Block): boolean => block.type === 'imprint';
  const page = pageOf(bodyOrientation(document, render), document.properties.form, render.profile);
  const context: DocxContext = { document, render, page };
  const body = document.body.filter((block) => !isImprint(block));
  const main: WordSection = { page, feet: null, art: null, blocks: blocksToDocx(body, context) };
  const annexes = document.annexes.map((annex, index) => annexSection(annex, index, document, render));
  // An annex sent by itself has no body: an empty section would be a blank side before it.
  const [first = main, ...others] = body.length === 0 ? annexes : [main, ...annexes];
  const sections = [{ ...first, feet: feetOf(document.properties.form, render.profile) }, ...others];
  return withImprint(sections, document.body.filter(isImprint), context);
}

function annexSection(annex: Annex, index: number, document: Document, render: RenderContext): WordSection {
  const page = pageOf(annex.orientation, document.properties.form, render.profile);
  const mark = wordParagraph('AnnexMark', annexMark(document.annexes, index));
  const title = titleToDocx({ text: annex.title, phrases: [] }, 'AnnexTitle', page, render);
  return {
    page,
    feet: null,
    art: null,
    blocks: [mark, title, ...blocksToDocx(annex.body, { document, render, page })],
  };
}

/** 版记 stands at the foot of the last upright side; after a landscape annex that is a side of its own. */
function withImprint(
  sections: readonly WordSection[],
  imprint: readonly Block[],
  context: DocxContext,
): readonly WordSection[] {
  const last = sections.at(-1);
  const blocks = blocksToDocx(imprint, context);
  if (blocks.length === 0 || last === undefined) return sections;
  if (last.page.orientation === 'landscape') return [...sections, imprintSection(blocks, context.page)];
  return [...sections.slice(0, -1), { ...last, blocks: [...last.blocks, ...blocks] }];
}

/** A floating table at the head of a section would stay on the side before it: the first line holds the side. */
function imprintSection(blocks: readonly WordBlock[], page: WordPage): WordSection {
  return { page, feet: null, art: null, blocks: [wordParagraph('SmallestLine', ''), ...blocks] };
}
