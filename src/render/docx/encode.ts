import {
  AlignmentType,
  Bookmark,
  BorderStyle,
  Document,
  Footer,
  FrameAnchorType,
  FrameWrap,
  Header,
  HeightRule,
  LeaderType,
  LineRuleType,
  Packer,
  PageNumber,
  PageOrientation,
  Paragraph,
  SectionType,
  Tab,
  RelativeVerticalPosition,
  Table,
  TableAnchorType,
  TableBorders,
  TableCell,
  TableLayoutType,
  TableRow,
  TabStopType,
  TextRun,
  VerticalAlignTable,
  WidthType,
  type IBorderOptions,
  type IFrameOptions,
  type ITableFloatOptions,
  type IParagraphOptions,
  type IRunOptions,
  type IPageSizeAttributes,
  type ISectionOptions,
  type ParagraphChild,
} from 'docx';
import { encodeBehind } from './encode-behind.ts';
import { officialFonts } from '../official-fonts.ts';
import { PORTRAIT_LEFT } from './measures.ts';
import { marks } from './shapes.ts';
import type {
  DirectFormat,
  RunFormat,
  WordBlock,
  WordDocument,
  WordFrame,
  WordParagraph,
  WordRow,
  WordRule,
  WordRun,
  WordSection,
  WordTab,
  WordTable,
} from './word.ts';

/** Hands a lowered document to docx; gives its package as docx writes it, with its dates, ids and styles. */
export async function encodeDocument(word: WordDocument): Promise<Uint8Array> {
  const file = new Document({
    title: word.title,
    subject: word.subject,
    creator: word.creator,
    lastModifiedBy: word.creator,
    evenAndOddHeaderAndFooters: true,
    defaultTabStop: 632,
    // Shift-Enter lines of justified paragraphs are not spread out.
    compatibility: { version: 15, doNotExpandShiftReturn: true },
    sections: word.sections.map((section, index) => encodeSection(section, index, word)),
  });
  return new Uint8Array(await Packer.toArrayBuffer(file));
}

function encodeSection(section: WordSection, index: number, word: WordDocument): ISectionOptions {
  const { page, feet } = section;
  const hasOwnFirst = feet?.first != null;
  const drawsBehind = section.art !== null || (index === 0 && word.watermark !== null);
  return {
    properties: {
      ...(index === 0 ? {} : { type: SectionType.NEXT_PAGE }),
      titlePage: hasOwnFirst,
      page: { size: pageSize(page), margin: { ...page.margins, header: 600, gutter: 0 } },
      ...(page.linePitch === null ? {} : { grid: { type: 'lines', linePitch: page.linePitch } }),
    },
    ...(drawsBehind ? { headers: headersOf(section, word, hasOwnFirst) } : {}),
    ...(feet === null
      ? {}
      : {
          footers: {
            default: new Footer({ children: feet.odd.map(encodeParagraph) }),
            even: new Footer({ children: feet.even.map(encodeParagraph) }),
            ...(feet.first === null
              ? {}
              : { first: new Footer({ children: feet.first.map(encodeParagraph) }) }),
          },
        }),
    children: section.blocks.map(encodeBlock),
  };
}

/** docx turns the sheet itself: it wants the upright measures and the orientation. */
function pageSize(page: WordSection['page']): Partial<IPageSizeAttributes> {
  return page.orientation === 'landscape'
    ? { width: page.height, height: page.width, orientation: PageOrientation.LANDSCAPE }
    : { width: page.width, height: page.height, orientation: PageOrientation.PORTRAIT };
}

function headersOf(
  section: WordSection,
  word: WordDocument,
  hasOwnFirst: boolean,
): NonNullable<ISectionOptions['headers']> {
  const header = (): Header => {
    const behind = encodeBehind(section.art ?? [], word.watermark, section.page);
    // Front to back, so that the last one added stands first.
    const paragraph = behind.reduceRight(
      (whole, run) => whole.addRunToFront(run),
      new Paragraph({ style: 'Header' }),
    );
    return new Header({ children: [paragraph] });
  };
  return { default: header(), even: header(), ...(hasOwnFirst ? { first: header() } : {}) };
}

function encodeBlock(block: WordBlock): Paragraph | Table {
  switch (block.type) {
    case 'paragraph':
      return encodeParagraph(block);
    case 'table':
      return encodeTable(block);
    case 'chart':
      // The drawing is not docx's to write.
      return new Paragraph({ style: 'Chart', children: [new TextRun(marks.chart)] });
  }
}

function encodeParagraph(paragraph: WordParagraph): Paragraph {
  const runs = paragraph.runs.map(encodeRun);
  return new Paragraph({
    style: paragraph.style,
    ...directOptions(paragraph.direct ?? {}),
    children:
      paragraph.bookmark === undefined ? runs : [new Bookmark({ id: paragraph.bookmark, children: runs })],
  });
}

function directOptions(direct: DirectFormat): IParagraphOptions {
  return {
    ...(direct.align === undefined ? {} : { alignment: alignments[direct.align] }),
    ...(direct.keepNext === undefined ? {} : { keepNext: true }),
    ...indentOptions(direct),
    ...spacingOptions(direct),
    ...(direct.tabs === undefined ? {} : { tabStops: direct.tabs.map(tabOption) }),
    ...(direct.rules === undefined ? {} : { border: borderOptions(direct.rules) }),
    ...(direct.frame === undefined ? {} : { frame: frameOptions(direct.frame) }),
  };
}

function tabOption({ at, align, leader }: WordTab): NonNullable<IParagraphOptions['tabStops']>[number] {
  const type = tabTypes[align];
  return leader === undefined
    ? { position: at, type }
    : { position: at, type, leader: LeaderType.UNDERSCORE };
}

const alignments = {
  left: AlignmentType.LEFT,
  center: AlignmentType.CENTER,
  right: AlignmentType.RIGHT,
} as const;
const tabTypes = { left: TabStopType.LEFT, right: TabStopType.RIGHT } as const;

function indentOptions({ left, right, hanging, firstLine }: DirectFormat): IParagraphOptions {
  const indent = {
    ...(left === undefined ? {} : { left }),
    ...(right === undefined ? {} : { right }),
    ...(hanging === undefined ? {} : { hanging }),
    ...(firstLine === undefined ? {} : { firstLine }),
  };
  return Object.keys(indent).length === 0 ? {} : { indent };
}

function spacingOptions({ before, after, line }: DirectFormat): IParagraphOptions {
  const spacing = {
    ...(before === undefined ? {} : { before }),
    ...(after === undefined ? {} : { after }),
    ...(line === undefined ? {} : { line, lineRule: LineRuleType.EXACT }),
  };
  return Object.keys(spacing).length === 0 ? {} : { spacing };
}

function borderOptions({
  top,
  bottom,
}: NonNullable<DirectFormat['rules']>): NonNullable<IParagraphOptions['border']> {
  return {
    ...(top === undefined ? {} : { top: borderOption(top) }),
    ...(bottom === undefined ? {} : { bottom: borderOption(bottom) }),
  };
}

const borderStyles = {
  single: BorderStyle.SINGLE,
  'thick-thin': BorderStyle.THICK_THIN_SMALL_GAP,
  'thin-thick': BorderStyle.THIN_THICK_SMALL_GAP,
} as const;

function borderOption(rule: WordRule): IBorderOptions {
  return {
    style: borderStyles[rule.kind],
    size: rule.eighthPoints,
    color: rule.colour,
    space: rule.spacePoints,
  };
}

function frameOptions(frame: WordFrame): IFrameOptions {
  const common = {
    width: frame.width,
    ...(frame.height === undefined ? {} : { height: frame.height, rule: HeightRule.ATLEAST }),
    wrap: frame.wrap === 'around' ? FrameWrap.AROUND : FrameWrap.NOT_BESIDE,
  };
  return {
    ...common,
    type: 'absolute',
    position: { x: frame.x, y: frame.y },
    anchor: { horizontal: FrameAnchorType.PAGE, vertical: FrameAnchorType.PAGE },
  };
}

function encodeRun(run: WordRun): ParagraphChild {
  switch (run.type) {
    case 'text':
      return new TextRun({ text: run.text, ...runOptions(run.format ?? {}) });
    case 'break':
      return new TextRun({ break: 1 });
    case 'tab':
      return new TextRun({ children: [new Tab()] });
    case 'page-number':
      return new TextRun({ children: [PageNumber.CURRENT] });
  }
}

function runOptions({ style, halfPoints, colour, spacing, font, strike, bold }: RunFormat): IRunOptions {
  return {
    ...(style === undefined ? {} : { style }),
    ...(halfPoints === undefined ? {} : { size: halfPoints }),
    ...(colour === undefined ? {} : { color: colour }),
    ...(spacing === undefined ? {} : { characterSpacing: spacing }),
    ...(strike === undefined ? {} : { strike }),
    ...(bold === undefined ? {} : { bold }),
    ...(font === undefined ? {} : { font: officialFonts[font].name }),
  };
}

function encodeTable(table: WordTable): Table {
  const total = table.grid.reduce((sum, width) => sum + width, 0);
  const margins = {
    marginUnitType: WidthType.DXA,
    top: table.padding.y,
    bottom: table.padding.y,
    left: table.padding.x,
    right: table.padding.x,
  };
  return new Table({
    ...(table.place === 'foot' ? { float: footPlace } : {}),
    ...(table.place === 'foot' || table.look === 'bare'
      ? { borders: TableBorders.NONE }
      : { style: 'TableGrid' }),
    layout: TableLayoutType.FIXED,
    alignment: AlignmentType.CENTER,
    width: { size: total, type: WidthType.DXA },
    columnWidths: table.grid,
    margins,
    rows: table.rows.map((row) => encodeRow(row, table.grid)),
  });
}

const footPlace: ITableFloatOptions = {
  // LibreOffice lets a table as wide as the text float only when its place is counted from the page.
  horizontalAnchor: TableAnchorType.PAGE,
  absoluteHorizontalPosition: PORTRAIT_LEFT,
  verticalAnchor: TableAnchorType.MARGIN,
  relativeVerticalPosition: RelativeVerticalPosition.BOTTOM,
};

function encodeRow(row: WordRow, grid: readonly number[]): TableRow {
  return new TableRow({
    cantSplit: true,
    ...(row.isHead ? { tableHeader: true } : {}),
    ...(row.height === undefined ? {} : { height: { value: row.height, rule: HeightRule.EXACT } }),
    children: row.cells.map(
      (cell, index) =>
        new TableCell({
          width: { size: grid[index] ?? 0, type: WidthType.DXA },
          verticalAlign: VerticalAlignTable.CENTER,
          ...(row.rules === undefined ? {} : { borders: borderOptions(row.rules) }),
          children: [cell, ...(index === 0 ? (row.belowFirst ?? []) : [])].map(encodeParagraph),
        }),
    ),
  });
}
