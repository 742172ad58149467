import exceljs from 'exceljs';
import type { Cell, PageSetup, Style, Worksheet } from 'exceljs';
import { officialFonts } from '../official-fonts.ts';
import type { BannerLook, Book, Sheet, SheetCell, SheetRow, SheetValue, SignerCells } from './book.ts';
import { bannerSizes, BODY_SIZE } from './sheets.ts';

const MM_PER_INCH = 25.4;
/** exceljs declares its enum of papers, but does not export it. */
const A4 = 9;
const DRAFT_TINT = 'FFFFF2CC';

/** Hands a lowered workbook to exceljs; gives its package as exceljs writes it. */
export async function encodeBook(book: Book): Promise<Uint8Array> {
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
  for (const sheet of book.sheets) encodeSheet(workbook.addWorksheet(sheet.name), sheet, book);
  return new Uint8Array(await workbook.xlsx.writeBuffer());
}

function encodeSheet(worksheet: Worksheet, sheet: Sheet, book: Book): void {
  worksheet.columns = sheet.widths.map((width) => ({ width }));
  sheet.rows.forEach((row, index) => {
    encodeRow(worksheet, row, index + 1, sheet.widths.length);
  });
  sheet.choices.forEach((choices, index) => {
    if (choices !== null) offerChoices(worksheet, sheet, index + 1, choices);
  });
  worksheet.views = [{ state: 'frozen', xSplit: 0, ySplit: sheet.headRow, showGridLines: false }];
  if (sheet.hasFilter) worksheet.autoFilter = filterRange(sheet);
  Object.assign(worksheet.pageSetup, pageSetup(sheet));
  worksheet.headerFooter.oddFooter = '&C第 &P 页 共 &N 页';
  if (book.draftMark !== null) markDraft(worksheet, book.draftMark, sheet.widths.length);
}

function encodeRow(worksheet: Worksheet, row: SheetRow, at: number, width: number): void {
  worksheet.getRow(at).height = row.heightPoints;
  switch (row.type) {
    case 'banner':
      worksheet.mergeCells(at, 1, at, width);
      setCell(worksheet.getCell(at, 1), { type: 'text', text: row.text }, bannerStyle(row.look));
      return;
    case 'head':
      row.texts.forEach((text, index) => {
        setCell(worksheet.getCell(at, index + 1), { type: 'text', text }, headStyle);
      });
      return;
    case 'signers':
      row.places.forEach((place) => {
        encodeSigner(worksheet, place, at);
      });
      return;
    case 'data':
      row.cells.forEach((cell, index) => {
        setCell(worksheet.getCell(at, index + 1), cell.value, dataStyle(cell));
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
  setCell(
    worksheet.getCell(at, labelFrom + 1),
    { type: 'text', text: label },
    { ...signerStyle, ...(isLabelLine ? { border: { bottom: thin } } : {}) },
  );
  if (line === null) return;
  if (line.to > line.from) worksheet.mergeCells(at, line.from + 1, at, line.to + 1);
  // Every merged cell has its part of the line: not all programs draw the first one's across.
  for (let column = line.from; column <= line.to; column += 1) {
    worksheet.getCell(at, column + 1).style = { border: { bottom: thin } };
  }
}

function setCell(cell: Cell, value: SheetValue, style: Partial<Style>): void {
  // A copy: exceljs writes later changes of one cell into the object it was given.
  cell.style = { ...style };
  switch (value.type) {
    case 'text':
      cell.value = literal(value.text);
      return;
    case 'number':
      cell.value = value.value;
      return;
    case 'date':
      // exceljs counts days in UTC.
      cell.value = new Date(`${value.iso}T00:00:00Z`);
      return;
    case 'empty':
      cell.value = null;
  }
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
function offerChoices(worksheet: Worksheet, sheet: Sheet, column: number, choices: readonly string[]): void {
  const list = choices.join(',');
  if (list.length > LONGEST_LIST || choices.some((choice) => /[,"]/.test(choice))) return;
  const dataRows = sheet.rows.filter((row) => row.type === 'data').length;
  for (let row = sheet.headRow + 1; row <= sheet.headRow + dataRows; row += 1) {
    worksheet.getCell(row, column).dataValidation = {
      type: 'list',
      allowBlank: true,
      showErrorMessage: false,
      formulae: [`"${list}"`],
    };
  }
}

function filterRange({ headRow, widths, rows }: Sheet): Worksheet['autoFilter'] & object {
  const dataRows = rows.filter((row) => row.type === 'data').length;
  return { from: { row: headRow, column: 1 }, to: { row: headRow + dataRows, column: widths.length } };
}

/** A4, one page wide, heads repeated, in the middle. */
function pageSetup({
  orientation,
  headRow,
}: Sheet): Partial<Omit<PageSetup, 'paperSize'>> & { paperSize: number } {
  const side = 15 / MM_PER_INCH;
  return {
    paperSize: A4,
    orientation,
    fitToPage: true,
    fitToWidth: 1,
    fitToHeight: 0,
    horizontalCentered: true,
    printTitlesRow: `1:${headRow}`,
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
