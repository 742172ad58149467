import type { XmlElement } from '../../package/xml-tree.ts';
import type { ReadBox, ReadParagraph, ReadRun, ReadSection } from '../reading.ts';
import { child, valueOf } from './element.ts';
import {
  alignOf,
  colourOf,
  drawingBox,
  formatRun,
  frameBox,
  indentsOf,
  pitchOf,
  roomOf,
  ruleOf,
} from './format.ts';
import { inlinesOf, type Inline } from './inline.ts';
import type { Numbering } from './numbering.ts';
import { borderOf, over, paragraphProperties, type Border, type ParagraphProperties } from './properties.ts';
import type { Styles, ThemeFonts } from './styles.ts';

/** What every paragraph of a part is read with. */
export interface StoryContext {
  readonly styles: Styles;
  readonly fonts: ThemeFonts;
  readonly numbering: Numbering;
  readonly sections: readonly ReadSection[];
}

interface Surroundings {
  readonly inTable: boolean;
  readonly box: ReadBox | null;
  /** Rules of the cell, for its first and last paragraph. */
  readonly above?: Border | undefined;
  readonly below?: Border | undefined;
}

/** What is carried from paragraph to paragraph. */
interface Progress {
  readonly found: ReadParagraph[];
  section: number;
  startsSide: boolean;
}

/** The paragraphs of a body, foot or box, those of tables and text boxes too, in reading order. */
export function readStory(story: XmlElement, context: StoryContext, section = 0): readonly ReadParagraph[] {
  const progress: Progress = { found: [], section, startsSide: false };
  readBlocks(story.children, { inTable: false, box: null }, context, progress);
  return progress.found;
}

const wrappers = new Set(['sdt', 'sdtContent', 'customXml', 'ins', 'moveTo', 'AlternateContent', 'Choice']);

function readBlocks(
  blocks: readonly XmlElement[],
  around: Surroundings,
  context: StoryContext,
  progress: Progress,
): void {
  for (const block of blocks) {
    if (block.name === 'p') readParagraph(block, around, context, progress);
    else if (block.name === 'tbl') readTable(block, around, context, progress);
    else if (wrappers.has(block.name)) readBlocks(block.children, around, context, progress);
  }
}

function readParagraph(
  element: XmlElement,
  around: Surroundings,
  context: StoryContext,
  progress: Progress,
): void {
  const section = sectionAt(context, progress.section);
  const own = child(element, 'pPr');
  const style = context.styles.paragraph(valueOf(own, 'pStyle'));
  const { properties, number } = numbered(style.paragraph, paragraphProperties(own), context.numbering);
  const inlines = inlinesOf(element);
  readBoxes(inlines, around, context, progress);
  const texts = inlines.filter((inline) => inline.type === 'text');
  const marks = number === '' ? [] : [{ ...emptyText(own), text: number }];
  const format = (text: Extract<Inline, { type: 'text' }>): ReadRun | null =>
    formatRun(text, style.run, context.styles, context.fonts);
  const runs = [...marks, ...texts].map(format).filter((run) => run !== null);
  const size = runs[0]?.size ?? format(emptyText(own))?.size ?? 10;
  const breaks = sideBreaks(inlines);
  progress.found.push({
    number: progress.found.length + 1,
    text: runs.map(({ text }) => text).join(''),
    section: progress.section,
    runs,
    align: alignOf(properties.align),
    ...indentsOf(properties, size),
    pitch: pitchOf(properties, section, size),
    ...roomOf(properties, section),
    startsSide: progress.startsSide || properties.startsSide === true || breaks.before,
    inTable: around.inTable,
    rules: rulesOf(properties, around, inlines),
    box: properties.frame === undefined ? around.box : frameBox(properties.frame, section),
  });
  progress.startsSide = breaks.after;
  endSection(child(own, 'sectPr'), context, progress);
}

/** An empty paragraph is as tall as its mark (`w:pPr/w:rPr`), an automatic number formatted as it is. */
function emptyText(own: XmlElement | undefined): Extract<Inline, { type: 'text' }> {
  return { type: 'text', text: '', properties: child(own, 'rPr') };
}

function sectionAt({ sections }: StoryContext, index: number): ReadSection {
  const section = sections[index] ?? sections.at(-1);
  if (section === undefined) throw new Error('a document without sections');
  return section;
}

/** A paragraph that carries `w:sectPr` is its section's last; the next begins a side unless it goes on there. */
function endSection(ending: XmlElement | undefined, { sections }: StoryContext, progress: Progress): void {
  if (ending === undefined || progress.section >= sections.length - 1) return;
  progress.section += 1;
  progress.startsSide ||= sections[progress.section]?.startsSide ?? true;
}

/** The list's number and indents: under the style's where the style names the list, over them otherwise. */
function numbered(
  style: ParagraphProperties,
  own: ParagraphProperties,
  numbering: Numbering,
): { readonly properties: ParagraphProperties; readonly number: string } {
  const list = own.list ?? style.list;
  const number =
    list === undefined || list === '0' ? null : numbering.next(list, own.listLevel ?? style.listLevel ?? 0);
  if (number === null) return { properties: over(style, own), number: '' };
  const below = own.list === undefined ? over(number.paragraph, style) : over(style, number.paragraph);
  return { properties: over(below, own), number: number.text };
}

/** A break before any word begins this paragraph's side, one after the words the next one's. */
function sideBreaks(inlines: readonly Inline[]): { readonly before: boolean; readonly after: boolean } {
  const at = inlines.findIndex(({ type }) => type === 'side-break');
  if (at === -1) return { before: false, after: false };
  const hasWords = (some: readonly Inline[]): boolean =>
    some.some((inline) => inline.type === 'text' && inline.text.trim() !== '');
  const before = !hasWords(inlines.slice(0, at)) && hasWords(inlines.slice(at));
  return { before, after: !before };
}

/** Text boxes are read before the paragraph they hang on. */
function readBoxes(
  inlines: readonly Inline[],
  around: Surroundings,
  context: StoryContext,
  progress: Progress,
): void {
  const section = sectionAt(context, progress.section);
  for (const inline of inlines) {
    if (inline.type !== 'box') continue;
    const box = drawingBox(inline.anchor, section);
    readBlocks(inline.content.children, { inTable: around.inTable, box }, context, progress);
  }
}

function rulesOf(
  properties: ParagraphProperties,
  around: Surroundings,
  inlines: readonly Inline[],
): ReadParagraph['rules'] {
  const drawn = inlines.flatMap((inline) =>
    inline.type === 'line'
      ? [
          {
            where: 'below' as const,
            weightMm: inline.weightMm,
            colour: colourOf(inline.colour),
            distanceMm: null,
            lengthMm: inline.lengthMm,
          },
        ]
      : [],
  );
  return [
    ...ruleOf('above', properties.above ?? around.above),
    ...ruleOf('below', properties.below ?? around.below),
    ...drawn,
  ];
}

function readTable(table: XmlElement, around: Surroundings, context: StoryContext, progress: Progress): void {
  const properties = child(table, 'tblPr');
  const borders = child(properties, 'tblBorders');
  const styled = context.styles.table(valueOf(properties, 'tblStyle'));
  const rows = rowsOf(table);
  rows.forEach((row, index) => {
    const edge = (name: string): Border | undefined =>
      borderOf(child(borders, name)) ?? borderOf(child(styled, name));
    const above = index === 0 ? edge('top') : edge('insideH');
    const below = index === rows.length - 1 ? edge('bottom') : edge('insideH');
    for (const cell of cellsOf(row))
      readCell(cell, { ...around, inTable: true, above, below }, context, progress);
  });
}

/** A cell's own borders go before the table's. A row's other side of a rule shows through where its own is none. */
function readCell(cell: XmlElement, around: Surroundings, context: StoryContext, progress: Progress): void {
  const borders = child(child(cell, 'tcPr'), 'tcBorders');
  const above = borderOf(child(borders, 'top')) ?? around.above;
  const below = borderOf(child(borders, 'bottom')) ?? around.below;
  const blocks = cell.children.filter(({ name }) => name !== 'tcPr');
  blocks.forEach((block, index) => {
    const rules = {
      ...(index === 0 ? { above } : {}),
      ...(index === blocks.length - 1 ? { below } : {}),
    };
    readBlocks([block], { inTable: true, box: around.box, ...rules }, context, progress);
  });
}

function rowsOf(element: XmlElement): readonly XmlElement[] {
  return element.children.flatMap((each) =>
    each.name === 'tr' ? [each] : wrappers.has(each.name) ? rowsOf(each) : [],
  );
}

function cellsOf(element: XmlElement): readonly XmlElement[] {
  return element.children.flatMap((each) =>
    each.name === 'tc' ? [each] : wrappers.has(each.name) ? cellsOf(each) : [],
  );
}
