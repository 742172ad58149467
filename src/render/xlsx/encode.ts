import exceljs from 'exceljs';
import type { Cell, DataValidation, PageSetup, Style, Worksheet } from 'exceljs';
import { officialFonts } from '../official-fonts.ts';
import type { BannerLook, Book, Sheet, SheetCell, SheetRow, SignerCells } from './book.ts';
import { bannerSizes, BODY_SIZE } from './sheets.ts';

const MM_PER_INCH = 25.4;
/** exceljs declares its enum of papers, but does not export it. */
const A4 = 9;
const DRAFT_TINT = 'FFFFF2CC';

/**
 * Hands a lowered workbook to exceljs, with one cell of each look in place of the data; gives its package as exceljs
 * writes it. The model cells stand in the last rows of the data, so that the range of the sheet is right.
 */
export async function encodeBook(book: Book, models: readonly (readonly SheetCell[])[]): Promise<Uint8Array> {
  const workbook = new exceljs.Workbook();
  const day = new Date(`${book.date}T00:00:00Z`);
  Object.assign(workbook, {
    title: book.title,
    subject: book.subject,
    creator: book.creator,
    lastModifiedBy: book.creator,
    created: day,
    modified: day,
  });
  book.sheets.forEach((sheet, index) => {
    encodeSheet(workbook.addWorksheet(sheet.name), sheet, models[index] ?? [], book);
  });
  return new Uint8Array(await workbook.xlsx.writeBuffer());
}

function encodeSheet(
  worksheet: Worksheet,
  sheet: Sheet,
  models: readonly SheetCell[],
  { draftMark }: Book,
): void {
  const { over, data, under, widths } = sheet;
  worksheet.columns = widths.map((width) => ({ width }));
  over.forEach((row, index) => {
    encodeRow(worksheet, row, index + 1, widths.length);
  });
  encodeModels(worksheet, sheet, models);
  under.forEach((row, index) => {
    encodeRow(worksheet, row, over.length + data.count + index + 1, widths.length);
  });
  sheet.choices.forEach((choices, index) => {
    if (choices !== null) offerChoices(worksheet as Worksheet & RangeValidations, sheet, index + 1, choices);
  });
  worksheet.views = [{ state: 'frozen', xSplit: 0, ySplit: over.length, showGridLines: false }];
  if (sheet.hasFilter) worksheet.autoFilter = filterRange(sheet);
  Object.assign(worksheet.pageSetup, pageSetup(sheet));
  worksheet.headerFooter.oddFooter = '&C第 &P 页 共 &N 页';
  if (draftMark !== null) markDraft(worksheet, draftMark, widths.length);
}

function encodeModels(worksheet: Worksheet, sheet: Sheet, models: readonly SheetCell[]): void {
  const width = sheet.widths.length;
  const first = firstModelRow(sheet, models.length);
  models.forEach((cell, index) => {
    const place = worksheet.getCell(first + Math.floor(index / width), (index % width) + 1);
    setCell(place, cell.value.type === 'text' ? cell.value.text : null, dataStyle(cell));
  });
}

/** One-based row of the first model cell; a look a cell at most, so that there is always room. */
export function firstModelRow({ over, data, widths }: Sheet, models: number): number {
  return over.length + data.count - Math.ceil(models / widths.length) + 1;
}

function encodeRow(worksheet: Worksheet, row: SheetRow, at: number, width: number): void {
  worksheet.getRow(at).height = row.heightPoints;
  switch (row.type) {
    case 'banner':
      worksheet.mergeCells(at, 1, at, width);
      setCell(worksheet.getCell(at, 1), row.text, bannerStyle(row.look));
      return;
    case 'head':
      row.texts.forEach((text, index) => {
        setCell(worksheet.getCell(at, index + 1), text, headStyle);
      });
      return;
    case 'signers':
      row.places.forEach((place) => {
        encodeSigner(worksheet, place, at);
      });
  }
}

function encodeSigner(
  worksheet: Worksheet,
  { label, labelFrom, labelTo, line }: SignerCells,
  at: number,
): void {
  if (labelTo > labelFrom) worksheet.mergeCells(at, labelFrom + 1, at, labelTo + 1);
  const isLabelLine = line === null;
  setCell(worksheet.getCell(at, labelFrom + 1), label, {
    ...signerStyle,
    ...(isLabelLine ? { border: { bottom: thin } } : {}),
  });
  if (line === null) return;
  if (line.to > line.from) worksheet.mergeCells(at, line.from + 1, at, line.to + 1);
  // Every merged cell has its part of the line: not all programs draw the first one's across.
  for (let column = line.from; column <= line.to; column += 1) {
    worksheet.getCell(at, column + 1).style = { border: { bottom: thin } };
  }
}

function setCell(cell: Cell, text: string | null, style: Partial<Style>): void {
  // A copy: exceljs writes later changes of one cell into the object it was given.
  cell.style = { ...style };
  cell.value = text === null ? null : literal(text);
}

/** `_x0041_` would be read as A (ECMA-376 ST_Xstring): its first underscore is written as such a code itself. */
function literal(text: string): string {
  return text.replace(/_(?=x[0-9A-Fa-f]{4}_)/g, '_x005F_');
}

const thin = { style: 'thin' } as const;
const ruled = { top: thin, left: thin, bottom: thin, right: thin };
const bannerFonts: Readonly<Record<BannerLook, string>> = {
  title: officialFonts.title.name,
  subtitle: officialFonts.heading.name,
  lead: officialFonts.body.name,
  note: officialFonts.body.name,
};

function bannerStyle(look: BannerLook): Partial<Style> {
  const isCentred = look === 'title' || look === 'subtitle';
  return {
    font: { name: bannerFonts[look], size: bannerSizes[look] },
    alignment: { horizontal: isCentred ? 'center' : 'left', vertical: 'middle', wrapText: true },
  };
}

const headStyle: Partial<Style> = {
  font: { name: officialFonts.heading.name, size: BODY_SIZE },
  alignment: { horizontal: 'center', vertical: 'middle', wrapText: true },
  border: ruled,
};

const signerStyle: Partial<Style> = {
  font: { name: officialFonts.body.name, size: BODY_SIZE },
  alignment: { horizontal: 'right', vertical: 'bottom' },
};

function dataStyle(cell: SheetCell): Partial<Style> {
  return {
    font: {
      name: officialFonts.body.name,
      size: BODY_SIZE,
      ...(cell.struck ? { strike: true } : {}),
    },
    alignment: {
      horizontal: cell.align,
      vertical: 'middle',
      wrapText: true,
      ...(cell.align === 'right' ? { indent: 1 } : {}),
    },
    border: ruled,
    ...(cell.format === null ? {} : { numFmt: cell.format }),
  };
}

/** A list in a validation's formula holds so many characters (ECMA-376 18.3.1.33), parted by commas. */
const LONGEST_LIST = 255;

/** Offers, and does not enforce: what is wrong in a cell is told on reading, with its place. */
function offerChoices(
  worksheet: Worksheet & RangeValidations,
  { over, data }: Sheet,
  column: number,
  choices: readonly string[],
): void {
  const list = choices.join(',');
  if (list.length > LONGEST_LIST || choices.some((choice) => /[,"]/.test(choice)) || data.count === 0) return;
  const letter = worksheet.getColumn(column).letter;
  const first = `${letter}${over.length + 1}`;
  const range = data.count === 1 ? first : `${first}:${letter}${over.length + data.count}`;
  worksheet.dataValidations.add(range, {
    type: 'list',
    allowBlank: true,
    showErrorMessage: false,
    formulae: [`"${list}"`],
  });
}

/** What exceljs has and does not declare: a validation of many cells at once. */
interface RangeValidations {
  readonly dataValidations: { readonly add: (range: string, validation: DataValidation) => void };
}

function filterRange({ over, data, widths }: Sheet): Worksheet['autoFilter'] & object {
  const to = { row: over.length + data.count, column: widths.length };
  return { from: { row: over.length, column: 1 }, to };
}

/** A4, one page wide, heads repeated, in the middle. */
function pageSetup({
  orientation,
  over,
}: Sheet): Partial<Omit<PageSetup, 'paperSize'>> & { paperSize: number } {
  const side = 15 / MM_PER_INCH;
  return {
    paperSize: A4,
    orientation,
    fitToPage: true,
    fitToWidth: 1,
    fitToHeight: 0,
    horizontalCentered: true,
    printTitlesRow: `1:${over.length}`,
    margins: {
      left: side,
      right: side,
      top: 17 / MM_PER_INCH,
      bottom: 13 / MM_PER_INCH,
      header: 8 / MM_PER_INCH,
      footer: 7 / MM_PER_INCH,
    },
  };
}

/** On paper in the head of every page, on screen as a tint of the first row and the tab. */
function markDraft(worksheet: Worksheet, words: string, width: number): void {
  worksheet.headerFooter.oddHeader = `&C&"${officialFonts.heading.name}"&16${words}`;
  worksheet.properties.tabColor = { argb: DRAFT_TINT };
  for (let column = 1; column <= width; column += 1) {
    const cell = worksheet.getCell(1, column);
    cell.fill = { type: 'pattern', pattern: 'solid', fgColor: { argb: DRAFT_TINT } };
  }
}
